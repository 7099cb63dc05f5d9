from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy.exc import IntegrityError

from gatewayapp.domain.editions import AgendaChange
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.registrations import Status
from gatewayapp.services import plan_book
from gatewayapp.services.history import redo, undo
from gatewayapp.services.people import list_registrations, update_registration
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, dump, with_people


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 12, 1, hour, minute)


@pytest.fixture
def event(db: Database) -> Event:
    return with_people(db, "ABC")


@pytest.fixture
def plan(db: Database, event: Event) -> tuple[Meeting, ...]:
    meetings = [
        Meeting(0, 1, 2, _at(9, 30), event.tables[0].id, (1, 2)),
        Meeting(0, 1, 3, _at(9, 55), event.tables[0].id, (1, 3)),
    ]
    plan_book.replace_plan(db, event.id, meetings, STEP)
    return plan_book.list_meetings(db, event.id)


def test_new_plan_keeps_the_ids_of_pairs(db: Database, event: Event, plan: tuple[Meeting, ...]) -> None:
    with_b, with_c = plan
    moved = replace(with_c, id=0, start=_at(10, 20))
    new = Meeting(0, 2, 3, _at(9, 55), event.tables[1].id, (2, 3))
    change = plan_book.replace_plan(db, event.id, [new, moved, with_b], STEP)
    assert plan_book.list_meetings(db, event.id) == (
        with_b,
        replace(moved, id=with_c.id),
        replace(new, id=3),
    )
    assert change.touched == {("meeting", with_c.id), ("meeting", 3)}


def test_meetings_left_out_vanish_unless_they_are_history(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    plan_book.set_state(db, plan[0].id, MeetingState.HELD)
    plan_book.replace_plan(db, event.id, [], STEP)
    assert plan_book.list_meetings(db, event.id) == (replace(plan[0], state=MeetingState.HELD),)


def test_cancelled_meeting_is_not_revived_by_a_new_one_of_its_pair(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    plan_book.set_state(db, plan[0].id, MeetingState.CANCELLED)
    plan_book.replace_plan(db, event.id, [replace(plan[0], id=0), plan[1]], STEP)
    states = {meeting.id: meeting.state for meeting in plan_book.list_meetings(db, event.id)}
    assert states == {
        1: MeetingState.CANCELLED,
        2: MeetingState.PLANNED,
        3: MeetingState.PLANNED,
    }


def test_meeting_is_moved(db: Database, event: Event, plan: tuple[Meeting, ...]) -> None:
    moved = replace(plan[0], start=_at(11, 10), table=event.tables[2].id, delegates=(2, 1))
    assert plan_book.move_meeting(db, moved).touched == {("meeting", moved.id)}
    assert plan_book.list_meetings(db, event.id) == (moved, plan[1])


def test_state_of_a_meeting_that_is_gone_is_said(db: Database) -> None:
    with pytest.raises(Fault, match="not in the database any more"):
        plan_book.set_state(db, 9, MeetingState.HELD)


def test_edition_is_numbered_and_stays_as_it_was(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    first = plan_book.publish(db, event.id, "First print")
    plan_book.move_meeting(db, replace(plan[0], start=_at(10, 20)))
    second = plan_book.publish(db, event.id)
    assert (first.number, second.number) == (1, 2)
    assert plan_book.list_editions(db, event.id) == (first, second)
    assert plan_book.edition_meetings(db, event.id, 1) == plan
    assert plan_book.edition_meetings(db, event.id, 2)[0].start == _at(10, 20)


def test_edition_is_changed_by_nobody(db: Database, event: Event, plan: tuple[Meeting, ...]) -> None:
    edition = plan_book.publish(db, event.id)
    before = dump(db.path)
    for statement in ("UPDATE edition_meeting SET start = ''", "DELETE FROM edition"):
        with pytest.raises(IntegrityError, match="never changed"), db.change(STEP) as unit:
            unit.connection.exec_driver_sql(statement)
    with pytest.raises(IntegrityError, match="never changed"), db.change(STEP) as unit:
        unit.update([replace(edition, title="Other")])
    assert dump(db.path) == before


def test_publishing_is_undone_and_redone(db: Database, event: Event, plan: tuple[Meeting, ...]) -> None:
    edition = plan_book.publish(db, event.id)
    undo(db)
    assert plan_book.list_editions(db, event.id) == ()
    redo(db)
    assert plan_book.list_editions(db, event.id) == (edition,)
    assert plan_book.edition_meetings(db, event.id, 1) == plan


def test_plan_with_a_conflict_is_not_published(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    plan_book.move_meeting(db, replace(plan[1], start=plan[0].start))
    with pytest.raises(Fault, match="can't be published"):
        plan_book.publish(db, event.id)
    assert plan_book.list_editions(db, event.id) == ()


def test_organisation_that_drops_out_is_named(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    gone = list_registrations(db, event.id)[0]
    update_registration(db, replace(gone, status=Status.CANCELLED))
    with pytest.raises(Fault, match="The first one: A has no confirmed delegate for the meeting at"):
        plan_book.publish(db, event.id)


def test_empty_plan_is_not_published(db: Database, event: Event) -> None:
    with pytest.raises(Fault, match="no meetings to publish"):
        plan_book.publish(db, event.id)


def test_missing_edition_is_said(db: Database, event: Event, plan: tuple[Meeting, ...]) -> None:
    with pytest.raises(Fault, match=r"edition 1 of this event.+Nothing has been published yet"):
        plan_book.edition_meetings(db, event.id, 1)
    plan_book.publish(db, event.id)
    with pytest.raises(Fault, match=r"edition 4 of this event.+ 1 to 1"):
        plan_book.compare_editions(db, event.id, 1, 4)


def test_comparison_names_everybody_whose_day_differs(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    with_b, with_c = plan
    plan_book.publish(db, event.id)
    moved = replace(with_b, start=_at(10, 20))
    new = Meeting(0, 2, 3, _at(9, 55), event.tables[1].id, (2, 3))
    plan_book.replace_plan(db, event.id, [moved, new], STEP)
    new = plan_book.list_meetings(db, event.id)[-1]
    expected = (
        AgendaChange(1, moved=((with_b, moved),), dropped=(with_c,)),
        AgendaChange(2, added=(new,), moved=((with_b, moved),)),
        AgendaChange(3, added=(new,), dropped=(with_c,)),
    )
    assert plan_book.compare_editions(db, event.id, 1) == expected
    plan_book.publish(db, event.id)
    assert plan_book.compare_editions(db, event.id, 1, 2) == expected
    assert plan_book.compare_editions(db, event.id, 2) == ()
    assert [it.registration for it in plan_book.compare_editions(db, event.id, 0, 1)] == [1, 2, 3]


def test_step_is_named_after_what_becomes_of_the_meeting(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    states = MeetingState.PINNED, MeetingState.PLANNED, MeetingState.CANCELLED, MeetingState.PLANNED
    names = [str(plan_book.set_state(db, plan[0].id, state).name) for state in states]
    assert names == [
        "Pin a meeting",
        "Unpin a meeting",
        "Call off a meeting",
        "Set a meeting to planned",
    ]
