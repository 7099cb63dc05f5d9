from dataclasses import replace

import pytest
from hypothesis import given, reject, settings

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Rules
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.progress import Progress
from gatewayapp.planning.candidates import lay_out
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.exact import improve
from gatewayapp.planning.options import Bound, PlanOptions, PlanStatus
from tests.planning.brute_force import TooMany, best_figures
from tests.planning.events import small_events
from tests.planning.made_events import made_event

ENOUGH = PlanOptions(seconds=0.3, threads=1)


@settings(max_examples=20)
@given(small_events(most_people=4, most_slots=3, most_wishes=5))
def test_plan_that_is_called_optimal_is_the_best_of_all_plans(facts: EventFacts):
    try:
        best = best_figures(facts, most_plans=500)
    except TooMany:
        reject()
    result = plan_event(facts, options=ENOUGH)
    score = result.score
    reached = (score.empty_handed, -score.wish_value, score.breaks)
    assert result.status is PlanStatus.OPTIMAL
    assert result.proof is not None
    assert reached == best
    assert result.bound.wish_value >= score.wish_value
    assert result.bound.breaks == score.breaks
    assert [part.is_best for part in result.parts[:4]] == [True] * 4
    assert all(part.better is None or part.better >= 0 for part in result.parts)


@pytest.fixture(scope="module")
def crowded() -> EventFacts:
    """Give an event of more wishes than room, with interpreters and two halls."""
    return made_event(2, 6, 10, 50, 5, 5, interpreters=2, zones=2, rules=Rules(fairness=2))


def test_crowded_plan_has_no_conflict_and_a_bound(crowded: EventFacts):
    result = plan_event(crowded, options=PlanOptions(seconds=2, threads=1))
    assert find_conflicts(crowded, result.meetings) == ()
    assert result.score.wish_value <= result.bound.wish_value


def test_pinned_meetings_stay_while_the_rest_is_proven(crowded: EventFacts):
    first, *_ = plan_event(crowded, options=ENOUGH).meetings
    pinned = replace(first, id=7, state=MeetingState.PINNED)
    result = plan_event(crowded, [pinned], ENOUGH)
    assert pinned in result.meetings
    assert find_conflicts(crowded, result.meetings) == ()


def test_exact_search_stops_when_asked(crowded: EventFacts):
    layout = lay_out(crowded, (), repair=False)
    progress = Progress(lambda _step: progress.stop())
    bound = Bound(10**9)
    proven = improve(layout, (), bound, PlanOptions(seconds=600), progress)
    assert find_conflicts(crowded, proven.plan) == ()
    assert not proven.is_best
