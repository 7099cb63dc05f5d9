from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.domain.scoring import score_plan
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, Ready
from gatewayapp.planning.planner import make_plan
from tests.planning.events import small_events
from tests.planning.made_events import made_event

QUICK = PlanOptions(seconds=0.02, threads=1)


@settings(max_examples=60)
@given(small_events())
def test_plan_never_has_a_conflict(facts: EventFacts):
    result = plan_event(facts, options=QUICK)
    assert find_conflicts(facts, result.meetings) == ()
    assert result.score == score_plan(facts, result.meetings)
    assert result.score.wish_value <= result.bound.wish_value
    assert len(result.unmet) == result.score.wishes - result.score.met


@settings(max_examples=40)
@given(small_events(), st.data())
def test_repair_keeps_what_may_not_move_and_mends_the_rest(facts: EventFacts, data: st.DataObject):
    plan = plan_event(facts, options=QUICK).meetings
    states = [data.draw(st.sampled_from(["planned", "pinned", "held", "no-show"])) for _ in plan]
    before = [
        replace(m, id=i, state=MeetingState(s))
        for i, (m, s) in enumerate(zip(plan, states, strict=True), 1)
    ]
    result = plan_event(facts, before, replace(QUICK, repair=True))
    settled = {meeting for meeting in before if not meeting.state.may_move}
    assert settled <= set(result.meetings)
    left = [it for conflict in find_conflicts(facts, result.meetings) for it in conflict.meetings]
    assert {result.meetings[it] for it in left} <= settled


@pytest.fixture(scope="module")
def fair() -> EventFacts:
    return made_event(1, hosts=12, visitors=30, meetings=150, slots=14, tables=12)


def test_same_seed_and_as_many_moves_give_the_same_plan(fair: EventFacts):
    options = PlanOptions(seed=3, threads=1, moves=1_000_000)
    first, again = (plan_event(fair, options=options) for _ in range(2))
    assert first.meetings == again.meetings
    assert first.meetings != plan_event(fair, options=replace(options, seed=4)).meetings


def test_planning_anew_is_never_worse_than_the_plan_there_is(fair: EventFacts):
    good = plan_event(fair, options=PlanOptions(threads=1, moves=3_000_000))
    again = plan_event(fair, good.meetings, PlanOptions(threads=1, moves=1, seed=5))
    assert again.score.rank <= good.score.rank
    assert again.kept or again.score.rank < good.score.rank


def test_planning_anew_forgets_meetings_that_nobody_wishes(fair: EventFacts):
    plan = plan_event(fair, options=QUICK).meetings
    forgotten = plan[0].pair
    rest = tuple(wish for wish in fair.wishes if wish.pair != forgotten)
    result = plan_event(replace(fair, wishes=rest), plan, QUICK)
    assert forgotten not in {meeting.pair for meeting in result.meetings}
    assert not result.kept


def test_repair_of_a_sound_plan_moves_nothing(fair: EventFacts):
    plan = plan_event(fair, options=QUICK).meetings
    result = plan_event(fair, plan, replace(QUICK, repair=True))
    assert result.score.moved == 0
    assert set(plan) <= set(result.meetings)


def test_planning_that_is_stopped_before_it_has_a_plan_gives_none(fair: EventFacts):
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        plan_event(fair, options=PlanOptions(seconds=60), progress=progress)


def test_planning_that_is_stopped_gives_the_best_plan_so_far(fair: EventFacts):
    steps: list[Step] = []

    def stop(step: Step) -> None:
        steps.append(step)
        if step.best is not None and "most_value" in step.best:
            progress.stop()

    progress = Progress(stop)
    result = plan_event(fair, options=PlanOptions(seconds=60), progress=progress)
    assert find_conflicts(fair, result.meetings) == ()
    assert result.score.wish_value >= steps[-1].best["value"]


def test_progress_carries_the_best_so_far(fair: EventFacts):
    steps: list[Step] = []
    plan_event(fair, options=PlanOptions(seconds=0.3), progress=Progress(steps.append))
    assert {"met", "value", "breaks"} <= set(steps[-1].best)


def test_clash_of_pinned_meetings_names_both(fair: EventFacts):
    first, second, *_ = plan_event(fair, options=QUICK).meetings
    pinned = [
        replace(first, id=1, state=MeetingState.PINNED),
        replace(second, id=2, start=first.start, table=first.table, state=MeetingState.PINNED),
    ]
    with pytest.raises(Fault, match=r"meets Company \d+ and Company \d+ at the same time"):
        plan_event(fair, pinned, QUICK)


def test_event_without_slots_is_refused(fair: EventFacts):
    with pytest.raises(Fault, match="has no slots"):
        plan_event(replace(fair, slots=()))


def test_result_is_ready_before_the_search_of_a_large_event_ends():
    """Whoever stops a long search has a checked answer, with reasons, made before they stopped."""
    facts = made_event(1, hosts=60, visitors=180, meetings=1200, slots=14, tables=45)
    ready = Ready()

    def stop(_step: Step) -> None:
        if ready.result is not None:
            progress.stop()

    progress = Progress(stop)
    result = make_plan(facts, (), PlanOptions(seconds=120), progress, ready)
    assert result is ready.result
    assert find_conflicts(facts, result.meetings) == ()
    assert len(result.unmet) == result.score.wishes - result.score.met
    assert result.score.wish_value <= result.bound.wish_value
