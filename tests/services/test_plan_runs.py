from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services import plan_book
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.history import redo, undo
from gatewayapp.services.plan_runs import go_back_to_edition, go_back_to_run, list_runs, run_meetings
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people

PLANNED = sentence("Plan meetings", seconds=20.0, seed=1, threads=2)
REPAIRED = sentence("Repair the plan")
Plan = tuple[Meeting, ...]


def _at(hour: int, minute: int) -> datetime:
    return datetime(2026, 12, 1, hour, minute)


@pytest.fixture
def event(db: Database) -> Event:
    return with_people(db, "ABC")


def _meeting(event: Event, first: int, second: int, hour: int, minute: int) -> Meeting:
    return Meeting(0, first, second, _at(hour, minute), event.tables[0].id, (first, second))


@pytest.fixture
def runs(db: Database, event: Event) -> tuple[Plan, Plan]:
    """Two plans by the planner, with a move by hand in between."""
    one = [_meeting(event, 1, 2, 9, 30), _meeting(event, 1, 3, 9, 55)]
    plan_book.replace_plan(db, event.id, one, PLANNED)
    first = plan_book.list_meetings(db, event.id)
    plan_book.move_meeting(db, replace(first[0], start=_at(10, 20)))
    plan_book.replace_plan(db, event.id, [_meeting(event, 2, 3, 9, 30)], REPAIRED)
    return first, plan_book.list_meetings(db, event.id)


def test_runs_are_listed_with_their_plans_the_newest_first(
    db: Database, event: Event, runs: tuple[Plan, Plan]
) -> None:
    listed = list_runs(db, event.id)
    assert [run.line.name.template for run in listed] == ["Repair the plan", "Plan meetings"]
    assert [run.meetings for run in listed] == [runs[1], runs[0]]
    assert dict(listed[1].line.name.values)["seconds"] == 20.0


def test_runs_are_worth_what_they_are_worth_today(
    db: Database, event: Event, runs: tuple[Plan, Plan]
) -> None:
    assert [(run.met, run.wishes) for run in list_runs(db, event.id)] == [(0, 0), (0, 0)]
    with db.change(STEP) as unit:
        unit.add([Wish(0, 1, 2), Wish(0, 1, 3)], event.id)
    assert [(run.met, run.wishes) for run in list_runs(db, event.id)] == [(0, 2), (2, 2)]


def test_going_back_stores_the_earlier_plan_as_a_change(
    db: Database, event: Event, runs: tuple[Plan, Plan]
) -> None:
    oldest = list_runs(db, event.id)[-1].line.change
    change = go_back_to_run(db, event.id, oldest)
    assert str(change.name) == "Go back to an earlier plan"
    assert [(m.pair, m.start) for m in plan_book.list_meetings(db, event.id)] == [
        (m.pair, m.start) for m in runs[0]
    ]
    undo(db)
    assert plan_book.list_meetings(db, event.id) == runs[1]
    redo(db)
    assert run_meetings(db, event.id, oldest) == runs[0]


def test_runs_that_were_undone_are_still_there(
    db: Database, event: Event, runs: tuple[Plan, Plan]
) -> None:
    for _ in range(3):
        undo(db)
    assert plan_book.list_meetings(db, event.id) == ()
    assert [run.meetings for run in list_runs(db, event.id)] == [runs[1], runs[0]]
    redo(db)
    assert [run.meetings for run in list_runs(db, event.id)] == [runs[1], runs[0]]


def test_what_was_held_since_stays_held(db: Database, event: Event, runs: tuple[Plan, Plan]) -> None:
    (held,) = runs[1]
    plan_book.set_state(db, held.id, MeetingState.HELD)
    go_back_to_run(db, event.id, list_runs(db, event.id)[-1].line.change)
    states = {m.pair: m.state for m in plan_book.list_meetings(db, event.id)}
    assert states[held.pair] is MeetingState.HELD
    assert len(states) == 3


def test_edition_is_gone_back_to(db: Database, event: Event) -> None:
    plan_book.replace_plan(db, event.id, [_meeting(event, 1, 2, 9, 30)], STEP)
    plan_book.publish(db, event.id)
    (before,) = plan_book.list_meetings(db, event.id)
    plan_book.move_meeting(db, replace(before, start=_at(9, 55)))
    go_back_to_edition(db, event.id, 1)
    assert plan_book.list_meetings(db, event.id) == (before,)


def test_other_events_plans_are_not_listed(db: Database, event: Event, runs: tuple[Plan, Plan]) -> None:
    save_event(db, replace(event, id=0, name="Osaka 2027"))
    assert list_runs(db, find_event(db, "Osaka 2027").id) == ()


def test_unknown_run_is_refused_in_words(db: Database, event: Event, runs: tuple[Plan, Plan]) -> None:
    with pytest.raises(Fault, match="not in the journal any more"):
        go_back_to_run(db, event.id, 9999)
