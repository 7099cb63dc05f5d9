from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.services import plan_book
from gatewayapp.services.history import undo
from gatewayapp.services.rearranging import rearrange
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 12, 1, hour, minute)


@pytest.fixture
def event(db: Database) -> Event:
    return with_people(db, "ABC")


@pytest.fixture
def plan(db: Database, event: Event) -> tuple[Meeting, ...]:
    table = event.tables[0].id
    meetings = [
        Meeting(0, 1, 2, _at(9, 30), table, (1, 2)),
        Meeting(0, 1, 3, _at(9, 55), table, (1, 3)),
    ]
    plan_book.replace_plan(db, event.id, meetings, STEP)
    return plan_book.list_meetings(db, event.id)


def test_meetings_are_moved_added_and_left_out_as_one_change(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    moved, gone = replace(plan[0], start=_at(10, 20)), plan[1]
    new = Meeting(0, 2, 3, _at(9, 55), event.tables[0].id, (2, 3))
    change = rearrange(db, event.id, [moved, new], {gone.id}, STEP)
    assert plan_book.list_meetings(db, event.id) == (moved, replace(new, id=3))
    assert change.touched == {("meeting", 1), ("meeting", 2), ("meeting", 3)}
    undo(db)
    assert plan_book.list_meetings(db, event.id) == plan


def test_meeting_that_is_gone_is_refused_and_nothing_changes(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    with pytest.raises(Fault, match="not in the database any more"):
        rearrange(db, event.id, [replace(plan[0], id=99)], {plan[1].id}, STEP)
    assert plan_book.list_meetings(db, event.id) == plan
