from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from gatewayapp.domain.reasons import Why
from gatewayapp.domain.standing import Standing
from gatewayapp.gui import dates
from gatewayapp.gui.start.greeting import Greeting
from gatewayapp.gui.start.tasks import Found, Tasks
from tests.gui.small_event import plain_event


def leads(standing: Standing, event=None) -> list[tuple[str, str]]:
    return [task.leads for task in Tasks(standing, event or plain_event()).listed()]


def test_database_without_event_asks_for_one(qapp):
    assert [task.leads for task in Tasks(Standing(), None).listed()] == [("start", "new event")]


def test_event_without_people_asks_for_an_import(qapp):
    assert leads(Standing()) == [("people", "import")]


def test_people_without_wishes_may_print_already(qapp):
    assert leads(Standing(people=3, confirmed=3)) == [("wishes", "import"), ("print", "badges")]


def test_wishes_without_plan_ask_to_plan(qapp):
    assert leads(Standing(people=3, wishes=5))[0] == ("plan", "plan now")


def test_unmet_wishes_come_before_publishing(qapp):
    found = leads(Standing(people=3, wishes=5, met=4, meetings=4))
    assert found == [("start", "mend unmet"), ("plan", "publish"), ("print", "badges")]


def test_what_needs_a_person_comes_first_and_leads_to_where_it_is_mended(qapp):
    standing = Standing(people=3, wishes=5, unconfirmed=2, speechless=1, lacking=4)
    tasks = Tasks(standing, plain_event(), Found(doubles=1, broken=2)).listed()
    assert [task.leads[1] for task in tasks][:5] == [
        "mend broken",
        "mend doubles",
        "mend unconfirmed",
        "mend tables",
        "mend silences",
    ]
    assert standing.needs_attention == 4


def test_check_in_comes_first_on_the_days_of_the_event(qapp, monkeypatch):
    standing = Standing(people=3, confirmed=3, here=2, wishes=5, met=4, meetings=4, edition=1)
    assert ("today", "") not in leads(standing)
    monkeypatch.setattr(dates, "event_today", lambda event: event.sessions[0].date)
    assert leads(standing)[0] == ("today", "")
    first = Tasks(standing, plain_event()).listed()[0]
    assert first.title == "2 of 3 people are checked in"


def test_counts_are_said(qapp):
    first = Tasks(Standing(people=3, wishes=500, met=486, meetings=480), plain_event()).listed()[0]
    assert first.title.startswith("14 ")
    assert first.line == "486 of 500 wishes are met"


def test_reasons_are_counted_by_kind_the_most_frequent_first(qapp):
    reasons = ((Why.BUSY, 5), (Why.VETO, 3), (Why.NEVER_BOTH_FREE, 4), (Why.ROOM, 1), (Why.RULE, 1))
    standing = Standing(people=3, wishes=500, met=486, meetings=480)
    first = Tasks(standing, plain_event(), Found(reasons=reasons)).listed()[0]
    assert first.line == "9 with all common times taken, 3 by a veto, 1 with room now"


def test_thousands_are_divided(qapp):
    tasks = Tasks(Standing(people=20_000, confirmed=20_000), plain_event()).listed()
    assert tasks[-1].title.startswith("20,000 ")


@pytest.mark.parametrize(
    ("hour", "hello"), [(9, "Good morning."), (13, "Good afternoon."), (20, "Good evening.")]
)
def test_greeting_follows_the_hour(qapp, hour, hello):
    assert Greeting(None, datetime(2026, 11, 23, hour, tzinfo=UTC)).words() == hello


def test_time_is_said_here_and_there(qapp):
    now = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Europe/Brussels"))
    assert Greeting(plain_event(), now).times() == "Mon 23 Nov 2026, 09:41, 17:41 in Tokyo"
    at_home = datetime(2026, 11, 23, 9, 41, tzinfo=ZoneInfo("Asia/Tokyo"))
    assert Greeting(plain_event(), at_home).times() == "Mon 23 Nov 2026, 09:41"
