from dataclasses import replace
from datetime import UTC, datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.registrations import Status
from gatewayapp.services.checking_in import check_in, take_back_check_in
from gatewayapp.services.events import find_event
from gatewayapp.services.history import undo, undoable
from gatewayapp.services.people import list_people, update_registration
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people

NINE_IN_TOKYO = datetime(2026, 12, 1, 0, 5, 7, 8, tzinfo=UTC)


def stored(db: Database, number: str) -> datetime | None:
    people = list_people(db, find_event(db).id)
    return next(it.registration.checked_in for it in people if it.registration.number == number)


def test_arrival_is_noted_by_the_events_clock(db: Database) -> None:
    event = with_people(db, "AB")
    arrival = check_in(db, event.id, "1002", NINE_IN_TOKYO)
    assert arrival.line.person.name.family == "Family B"
    assert arrival.at is not None
    assert arrival.at.isoformat() == "2026-12-01T09:05:07+09:00"
    assert (stored(db, "1001"), stored(db, "1002")) == (None, arrival.at)
    assert str(undoable(db)) == "Check in FAMILY B Given"
    undo(db)
    assert stored(db, "1002") is None


def test_who_is_here_already_keeps_the_first_time(db: Database) -> None:
    event = with_people(db, "AB")
    first = check_in(db, event.id, "1001", NINE_IN_TOKYO)
    again = check_in(db, event.id, "1001")
    assert (again.at, again.change) == (first.at, None)


@pytest.mark.parametrize("typed", [" 1001 ", "１００１", "1001\n"])
def test_number_is_found_as_scanners_and_keyboards_send_it(db: Database, typed: str) -> None:
    event = with_people(db, "A")
    assert check_in(db, event.id, typed).line.registration.number == "1001"


def test_check_in_is_taken_back(db: Database) -> None:
    event = with_people(db, "A")
    check_in(db, event.id, "1001")
    assert take_back_check_in(db, event.id, "1001").change is not None
    assert stored(db, "1001") is None
    assert take_back_check_in(db, event.id, "1001").change is None


def test_first_meeting_that_takes_place_is_told(db: Database) -> None:
    event = with_people(db, "ABC")
    one, other, third = list_people(db, event.id)

    def meeting(hour: int, partner: int, registration: int) -> Meeting:
        start = datetime(2026, 12, 1, hour, 30)
        delegates = (one.registration.id, registration)
        return Meeting(0, one.person.organisation or 0, partner, start, event.tables[0].id, delegates)

    partners = [(it.person.organisation or 0, it.registration.id) for it in (other, third)]
    plan = [meeting(10, *partners[0]), meeting(9, *partners[1])]
    replace_plan(db, event.id, plan, STEP)
    first = check_in(db, event.id, "1001").first
    assert first is not None
    assert first.start.hour == 9
    later = check_in(db, event.id, "1002").first
    assert later is not None
    assert later.start.hour == 10


def test_unknown_number_is_told(db: Database) -> None:
    event = with_people(db, "A")
    with pytest.raises(Fault, match="Nobody at Tokyo 2026 has the number 77"):
        check_in(db, event.id, "77")
    with pytest.raises(Fault, match="Nobody at Tokyo 2026 has the number 77"):
        take_back_check_in(db, event.id, "77")


@pytest.mark.parametrize(
    ("status", "why"),
    [
        (Status.APPLIED, "has applied and is not confirmed yet"),
        (Status.WAITING, "is on the waiting list"),
        (Status.CANCELLED, "has cancelled"),
    ],
)
def test_who_is_not_confirmed_is_not_checked_in(db: Database, status: Status, why: str) -> None:
    event = with_people(db, "A")
    (line,) = list_people(db, event.id)
    update_registration(db, replace(line.registration, status=status))
    with pytest.raises(Fault, match=f"FAMILY A Given {why}"):
        check_in(db, event.id, "1001")
    assert stored(db, "1001") is None


def test_who_is_not_confirmed_is_confirmed_and_checked_in_as_one_step(db: Database) -> None:
    event = with_people(db, "A")
    (line,) = list_people(db, event.id)
    update_registration(db, replace(line.registration, status=Status.WAITING))
    check_in(db, event.id, "1001", confirm=True)
    (line,) = list_people(db, event.id)
    assert line.registration.status is Status.CONFIRMED
    assert line.registration.checked_in is not None
    undo(db)
    (line,) = list_people(db, event.id)
    assert (line.registration.status, line.registration.checked_in) == (Status.WAITING, None)
