"""Whoever does not come, and whenever: the repair touches nothing that it promises to leave alone."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Rules
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.no_shows import Case, no_show_at
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions
from tests.planning.made_events import made_event

MOVES = PlanOptions(threads=1, moves=300_000)
STATES = [MeetingState.PLANNED] * 3 + [MeetingState.PINNED, MeetingState.HELD]


@pytest.fixture(scope="module")
def facts() -> EventFacts:
    """Two days with more wishes than room: somebody waits for every place that falls free."""
    return made_event(5, 6, 14, 80, 12, 6, days=2, rules=Rules(rest_after=None), interpreters=2)


@pytest.fixture(scope="module")
def plan(facts: EventFacts) -> tuple[Meeting, ...]:
    meetings = plan_event(facts, options=MOVES).meetings
    return tuple(replace(meeting, id=i) for i, meeting in enumerate(meetings, 1))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    at=st.integers(0, 10),
    minutes=st.integers(-30, 10),
    some=st.sets(st.integers(0, 19), min_size=1, max_size=2),
    arrived=st.sets(st.integers(0, 19)),
    states=st.lists(st.sampled_from(STATES), min_size=80, max_size=80),
)
def test_repair_leaves_alone_what_it_promises_to(
    facts: EventFacts,
    plan: tuple[Meeting, ...],
    at: int,
    minutes: int,
    some: set[int],
    arrived: set[int],
    states: list[MeetingState],
) -> None:
    now = facts.slots[at].start + timedelta(minutes=minutes)
    everybody = sorted({*facts.delegate_by_id, *facts.interpreter_by_id})
    missing = {everybody[i] for i in some}
    here = frozenset(everybody[i] for i in arrived) - missing
    stored = tuple(replace(it, state=state) for it, state in zip(plan, states, strict=False))
    no_show = no_show_at(facts.slots, missing, now)
    case = Case(no_show, facts, stored, here)
    repair = plan_event(case.facts_to_plan(), case.opened, replace(MOVES, repair=True))
    after = case.after(repair.meetings)
    left = {it.id for it in no_show.left_of(stored)}
    found = {it.id: it for it in after if it.id}

    for old in stored:
        if old.id not in left and no_show.stands(old):
            assert found[old.id] == old, "before now, about to begin, pinned, held or another day"
        if old.id in left:
            assert old.state is not MeetingState.HELD
    for new in after:
        if new.state.takes_place and new.start > now and new.start.date() == no_show.day:
            held = new.state is MeetingState.HELD
            assert held or not missing & {*new.delegates, new.interpreter}
        if not new.id:
            assert new.start >= no_show.since
            assert new.start.date() == no_show.day
    before = {str(it.sentence) for it in find_conflicts(facts, stored)}
    held_by_missing = any(missing & {*it.delegates} for it in after if it.state is MeetingState.HELD)
    assert (
        held_by_missing
        or {str(it.sentence) for it in find_conflicts(case.facts_without(), after)} <= before
    )
