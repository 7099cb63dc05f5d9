import multiprocessing
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from threading import Thread

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.domain.wishes import Wish
from gatewayapp.planning.options import PlanOptions
from gatewayapp.services.history import undo
from gatewayapp.services.plan_book import list_meetings
from gatewayapp.services.plan_process import PlanProcess
from gatewayapp.services.wishes import add_wish
from gatewayapp.storage.database import Database
from tests.storage.making import with_people

MOVES = PlanOptions(threads=1, moves=300_000)


@pytest.fixture
def planner() -> Iterator[PlanProcess]:
    planner = PlanProcess()
    yield planner
    planner.end()
    assert multiprocessing.active_children() == []


@pytest.fixture
def event(db: Database) -> Event:
    event = with_people(db, "ABCD")
    for a in range(1, 5):
        for b in range(a + 1, 5):
            add_wish(db, event.id, Wish(0, a, b))
    return event


def test_plan_made_apart_is_stored_told_and_undone(
    db: Database, event: Event, planner: PlanProcess
) -> None:
    steps: list[Step] = []
    outcome = planner.plan(db, event.id, MOVES, Progress(steps.append))
    assert (outcome.planned, outcome.wishes, outcome.conflicts) == (6, 6, ())
    assert outcome.change.id == db.latest_change()
    assert len(list_meetings(db, event.id)) == 6
    assert steps
    assert steps[-1].best is not None
    undo(db)
    assert list_meetings(db, event.id) == ()


def test_process_is_kept_for_the_next_planning(db: Database, event: Event, planner: PlanProcess) -> None:
    planner.plan(db, event.id, MOVES, Progress())
    (first,) = multiprocessing.active_children()
    assert planner.plan(db, event.id, MOVES, Progress()).kept
    assert multiprocessing.active_children() == [first]


def test_stop_is_heard_and_the_next_planning_is_not_stopped(
    db: Database, event: Event, planner: PlanProcess
) -> None:
    progress = Progress(lambda _step: progress.stop())
    with suppress(Cancelled):  # or the plan is there at the first step already
        planner.plan(db, event.id, replace(MOVES, seconds=600), progress)
    assert planner.plan(db, event.id, MOVES, Progress()).planned == 6


def test_what_cannot_be_planned_is_said_as_ever(db: Database, planner: PlanProcess) -> None:
    event = with_people(db, "AB")
    with pytest.raises(Fault, match="no wishes of confirmed participants"):
        planner.plan(db, event.id, MOVES, Progress())


def test_process_ended_from_outside_is_told_and_replaced(
    db: Database, event: Event, planner: PlanProcess
) -> None:
    def kill(_step: Step) -> None:
        for process in multiprocessing.active_children():
            process.kill()
            process.join()

    with pytest.raises(Fault, match="ended from outside"):
        planner.plan(db, event.id, MOVES, Progress(kill))
    assert planner.plan(db, event.id, MOVES, Progress()).planned == 6


def test_plannings_wait_for_each_other(db: Database, event: Event, planner: PlanProcess) -> None:
    planned: list[int] = []

    def plan() -> None:
        planned.append(planner.plan(db, event.id, MOVES, Progress()).planned)

    threads = [Thread(target=plan) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert planned == [6, 6]
