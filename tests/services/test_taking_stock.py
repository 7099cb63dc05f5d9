from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.standing import Standing
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.databases import BackupReason, back_up
from gatewayapp.services.people import list_people, update_person, update_registrations
from gatewayapp.services.plan_book import publish, replace_plan
from gatewayapp.services.taking_stock import take_stock
from gatewayapp.services.wishes import add_veto, add_wish, list_wishes
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people


@pytest.fixture
def event(db: Database) -> Event:
    """Three organisations: A and B wish one another, C wishes A."""
    event = with_people(db, "ABC")
    for asker, asked in ((1, 2), (2, 1), (3, 1)):
        add_wish(db, event.id, Wish(0, asker, asked, 1))
    return event


def meet(db: Database, event: Event, state: MeetingState = MeetingState.PLANNED) -> Standing:
    a, b = (line.registration.id for line in list_people(db, event.id)[:2])
    start = datetime(2026, 12, 1, 9, 30)
    meeting = Meeting(0, 1, 2, start, event.tables[0].id, (a, b), state=state)
    replace_plan(db, event.id, [meeting], STEP)
    return take_stock(db, event)


def test_database_without_event_counts_its_backups(db: Database) -> None:
    assert take_stock(db, None) == Standing()
    backup = back_up(db, BackupReason.ASKED)
    found = take_stock(db, None)
    assert (found.backups, found.backup) == (1, backup.at)


def test_people_and_wishes_are_counted(db: Database, event: Event) -> None:
    found = take_stock(db, event)
    assert (found.people, found.confirmed, found.agendas, found.organisations) == (3, 3, 3, 3)
    assert (found.wishes, found.met, found.unmet, found.meetings) == (3, 0, 3, 0)
    assert (found.tables, found.lacking, found.speechless, found.unconfirmed) == (3, 0, 0, 0)
    assert found.needs_attention == 0


def test_wish_is_met_by_a_meeting_that_takes_place(db: Database, event: Event) -> None:
    found = meet(db, event)
    assert (found.meetings, found.met, found.unmet) == (1, 2, 1)
    assert found.met == sum(line.meeting is not None for line in list_wishes(db, event.id))


@pytest.mark.parametrize("state", [MeetingState.CANCELLED, MeetingState.NO_SHOW])
def test_meeting_that_does_not_take_place_meets_no_wish(
    db: Database, event: Event, state: MeetingState
) -> None:
    found = meet(db, event, state)
    assert (found.meetings, found.met, found.unmet) == (0, 0, 3)


def test_pair_without_a_language_in_common_is_counted_once(db: Database, event: Event) -> None:
    update_person(db, replace(list_people(db, event.id)[0].person, languages=("ja",)))
    assert take_stock(db, event).speechless == 2


def test_vetoed_pair_needs_no_table(db: Database, event: Event) -> None:
    few = replace(event, tables=event.tables[:0])
    assert take_stock(db, few).lacking == 1
    for pair in ((1, 2), (1, 3)):
        add_veto(db, event.id, Veto(0, *pair))
    assert take_stock(db, few).lacking == 0


def test_arrivals_and_doubtful_registrations_are_counted(db: Database, event: Event) -> None:
    check_in(db, event.id, "1001", datetime(2026, 12, 1, 0, 0, tzinfo=UTC))
    late = list_people(db, event.id)[2].registration
    update_registrations(db, [replace(late, status=Status.APPLIED)])
    found = take_stock(db, event)
    assert (found.here, found.confirmed, found.unconfirmed, found.needs_attention) == (1, 2, 1, 1)


def test_published_plan_tells_who_needs_new_paper(db: Database, event: Event) -> None:
    meet(db, event)
    publish(db, event.id)
    assert (take_stock(db, event).edition, take_stock(db, event).new_papers) == (1, 0)
    replace_plan(db, event.id, [], STEP)
    assert take_stock(db, event).new_papers == 2
