from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.people import list_people
from gatewayapp.services.plan_book import publish, replace_plan
from gatewayapp.services.today import DayBook, Presence, local_now, open_day_book
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 12, 1, hour, minute)


@pytest.fixture
def event(db: Database) -> Event:
    """Three organisations: A meets B at 9:30 at table 2, C at 10:20; B meets C at 9:55."""
    event = with_people(db, "ABC")
    (a, b, c) = list_people(db, event.id)

    def meet(one, other, start: datetime, table: int, state=MeetingState.PLANNED) -> Meeting:
        return Meeting(
            0,
            one.person.organisation,
            other.person.organisation,
            start,
            event.tables[table].id,
            (one.registration.id, other.registration.id),
            state=state,
        )

    plan = [meet(a, c, at(10, 20), 0), meet(b, c, at(9, 55), 1), meet(a, b, at(9, 30), 1)]
    replace_plan(db, event.id, plan, STEP)
    return event


def book_of(db: Database, event: Event) -> DayBook:
    return open_day_book(db, event.id)


def test_meetings_come_in_order_of_time(db: Database, event: Event) -> None:
    book = book_of(db, event)
    assert [meeting.start for meeting in book.meetings] == [at(9, 30), at(9, 55), at(10, 20)]


def test_upcoming_are_all_that_begin_next(db: Database, event: Event) -> None:
    book = book_of(db, event)
    assert [it.start for it in book.upcoming(at(8))] == [at(9, 30)]
    assert [it.start for it in book.upcoming(at(9, 31))] == [at(9, 55)]
    assert book.upcoming(at(11)) == ()


def test_next_of_somebody_is_the_one_that_goes_on_or_follows(db: Database, event: Event) -> None:
    book = book_of(db, event)
    first, *_ = book.people
    starts = [
        meeting and meeting.start
        for now in (at(8), at(9, 49), at(9, 50), at(10, 40))
        for meeting in [book.next_of(first, now)]
    ]
    assert starts == [at(9, 30), at(9, 30), at(10, 20), None]


def test_presence_follows_who_is_checked_in(db: Database, event: Event) -> None:
    def presence() -> Presence:
        book = book_of(db, event)
        return book.presence(book.meetings[0])

    assert presence() is Presence.NOBODY
    check_in(db, event.id, "1002")
    assert presence() is Presence.SECOND
    check_in(db, event.id, "1001")
    assert presence() is Presence.BOTH
    assert book_of(db, event).presence(book_of(db, event).meetings[2]) is Presence.FIRST


def test_arrivals_are_counted_and_the_newest_come_first(db: Database, event: Event) -> None:
    for minute, number in enumerate(("1003", "1001")):
        check_in(db, event.id, number, datetime(2026, 12, 1, 0, minute, tzinfo=UTC))
    book = book_of(db, event)
    assert (book.here, book.expected) == (2, 3)
    assert [line.registration.number for line in book.arrivals(9)] == ["1001", "1003"]
    assert [line.registration.number for line in book.arrivals(1)] == ["1001"]


def test_changed_are_those_whose_day_differs_from_the_newest_edition(db: Database, event: Event) -> None:
    assert book_of(db, event).changed == frozenset()
    publish(db, event.id, "")
    book = book_of(db, event)
    assert (book.edition, book.changed) == (1, frozenset())
    replace_plan(db, event.id, book.meetings[1:], STEP)
    changed = {book.people[id_].registration.number for id_ in book_of(db, event).changed}
    assert changed == {"1001", "1002"}


def test_clock_is_the_events(event: Event) -> None:
    there = local_now(event)
    assert there.tzinfo is None
    assert abs((there - datetime.now(UTC).replace(tzinfo=None)).total_seconds() - 9 * 3600) < 60


def test_news_are_meetings_that_the_edition_has_not_there(db: Database, event: Event) -> None:
    assert book_of(db, event).news == frozenset()
    publish(db, event.id)
    first, second, third = book_of(db, event).meetings
    assert book_of(db, event).news == frozenset()
    moved = replace(second, start=at(10, 45))
    elsewhere = replace(third, table=event.tables[2].id)
    replace_plan(db, event.id, [first, moved, elsewhere], STEP)
    assert book_of(db, event).news == {second.id, third.id}
