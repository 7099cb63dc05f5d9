from dataclasses import replace
from datetime import timedelta

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wishes import Wish
from gatewayapp.services.history import history, undo
from gatewayapp.services.plan_book import list_meetings, move_meeting, replace_plan, set_state
from gatewayapp.services.plans import PlanOptions, check_plan, plan_meetings
from gatewayapp.services.wishes import add_wish, list_wishes, remove_wish
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people

MOVES = PlanOptions(threads=1, moves=300_000)
HARDLY_ANY = replace(MOVES, moves=1, seed=7)
REPAIR = replace(MOVES, repair=True)


@pytest.fixture
def event(db: Database) -> Event:
    """Everybody of five wants to meet everybody: ten meetings."""
    event = with_people(db, "ABCDE")
    for a in range(1, 6):
        for b in range(a + 1, 6):
            add_wish(db, event.id, Wish(0, a, b, rank=1 + (a + b) % 5))
    return event


@pytest.fixture
def plan(db: Database, event: Event) -> tuple[Meeting, ...]:
    plan_meetings(db, event.id, MOVES)
    return list_meetings(db, event.id)


def _stopped() -> Progress:
    progress = Progress()
    progress.stop()
    return progress


def test_plan_is_stored_as_one_change_and_undo_restores_what_was_before(
    db: Database, event: Event
) -> None:
    outcome = plan_meetings(db, event.id, MOVES)
    assert (outcome.planned, outcome.wishes, outcome.conflicts) == (10, 10, ())
    assert len(list_meetings(db, event.id)) == outcome.meetings == 10
    assert history(db)[0].name == outcome.change.name
    undo(db)
    assert list_meetings(db, event.id) == ()


def test_stopping_before_there_is_a_plan_changes_nothing(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    before = db.latest_change()
    with pytest.raises(Cancelled):
        plan_meetings(db, event.id, MOVES, _stopped())
    assert list_meetings(db, event.id) == plan
    assert db.latest_change() == before


def test_stored_plan_stays_where_nothing_better_is_found(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    before, score = db.latest_change(), check_plan(db, event.id).score
    outcome = plan_meetings(db, event.id, HARDLY_ANY)
    assert outcome.score.rank <= score.rank
    assert outcome.kept == (outcome.change.touched == frozenset())
    assert outcome.kept == (db.latest_change() == before)


def test_worse_plan_is_replaced_by_a_better_one(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    replace_plan(db, event.id, plan[:2], STEP)
    outcome = plan_meetings(db, event.id, MOVES)
    assert outcome.planned == 10
    assert not outcome.kept


def test_plan_with_a_conflict_does_not_stay(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    move_meeting(db, replace(plan[0], start=plan[0].start + timedelta(minutes=7)))
    assert check_plan(db, event.id).conflicts
    outcome = plan_meetings(db, event.id, HARDLY_ANY)
    assert outcome.conflicts == ()
    assert not outcome.kept


def test_repair_moves_only_what_breaks_a_rule(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    broken = replace(plan[0], start=plan[0].start + timedelta(minutes=7))
    move_meeting(db, broken)
    outcome = plan_meetings(db, event.id, REPAIR)
    assert set(plan[1:]) <= set(list_meetings(db, event.id))
    assert (outcome.score.moved, outcome.conflicts) == (1, ())


def test_pinned_meeting_stays_when_all_is_planned_anew(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    set_state(db, plan[0].id, MeetingState.PINNED)
    pinned = replace(plan[0], state=MeetingState.PINNED)
    outcome = plan_meetings(db, event.id, replace(MOVES, seed=9))
    assert pinned in list_meetings(db, event.id)
    assert outcome.conflicts == ()


def test_meeting_whose_wish_is_gone_is_not_planned_again(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    remove_wish(db, list_wishes(db, event.id)[0].wish.id)
    assert plan_meetings(db, event.id, MOVES).meetings == 9


def test_pinned_meetings_that_clash_are_named(
    db: Database, event: Event, plan: tuple[Meeting, ...]
) -> None:
    first = plan[0]
    second = next(m for m in plan[1:] if m.pair & first.pair)
    for meeting in (first, replace(second, start=first.start)):
        move_meeting(db, replace(meeting, state=MeetingState.PINNED))
    with pytest.raises(
        Fault, match=r"Pinned meetings contradict .* at the same time.*Unpin or move one\.$"
    ):
        plan_meetings(db, event.id, MOVES)


def test_event_without_wishes_is_refused(db: Database) -> None:
    event = with_people(db, "AB")
    with pytest.raises(Fault, match=r"no wishes of confirmed participants.*first\.$"):
        plan_meetings(db, event.id, MOVES)
