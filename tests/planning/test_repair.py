"""What happens during the event: somebody or something is missing, late, early, new or wished for."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Rules, Table
from gatewayapp.domain.facts import Delegate, EventFacts, Participant
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, PlanResult
from tests.planning.made_events import made_event

MOVES = PlanOptions(threads=1, moves=2_000_000)
Plan = tuple[Meeting, ...]


@pytest.fixture(scope="module")
def facts() -> EventFacts:
    """More wishes than room: somebody waits for every place that falls free."""
    rules = Rules(rest_after=None)
    return made_event(5, 10, 25, 160, 12, 12, rules=rules, interpreters=3)


@pytest.fixture(scope="module")
def plan(facts: EventFacts) -> Plan:
    meetings = plan_event(facts, options=MOVES).meetings
    numbered = [replace(m, id=i) for i, m in enumerate(sorted(meetings, key=lambda m: m.start), 1)]
    held = [replace(m, state=MeetingState.HELD) for m in numbered[:4]]
    return (*held, replace(numbered[4], state=MeetingState.PINNED), *numbered[5:])


def _repaired(facts: EventFacts, plan: Sequence[Meeting]) -> PlanResult:
    result = plan_event(facts, plan, replace(MOVES, repair=True))
    fixed = {m for m in plan if not m.state.may_move}
    assert fixed <= set(result.meetings), "what is held or pinned stays"
    assert find_conflicts(facts, result.meetings) == ()
    assert result.bound.moved is not None
    assert result.bound.moved <= result.score.moved
    return result


def _away(facts: EventFacts, delegate: int, stretch: Stretch) -> EventFacts:
    people = tuple(
        replace(
            side,
            delegates=tuple(
                replace(d, absences=(stretch,)) if d.registration == delegate else d
                for d in side.delegates
            ),
        )
        for side in facts.participants
    )
    return replace(facts, participants=people)


def _someone(facts: EventFacts, plan: Plan) -> int:
    """Somebody who sits alone for an organisation and whose meetings may all still move."""
    fixed = {d for m in plan if not m.state.may_move for d in m.delegates}
    alone = [side.delegates[0].registration for side in facts.participants if len(side.delegates) == 1]
    return max(
        (d for d in alone if d not in fixed),
        key=lambda d: sum(d in meeting.delegates for meeting in plan),
    )


def _changed(plan: Plan, result: PlanResult) -> int:
    """Count the meetings of the plan that are elsewhere now or gone."""
    return len(set(plan) - set(result.meetings))


def test_no_show_frees_places_for_waiting_wishes(facts: EventFacts, plan: Plan):
    missing = _someone(facts, plan)
    lost = {m for m in plan if missing in m.delegates}
    before = [replace(m, state=MeetingState.NO_SHOW) if m in lost else m for m in plan]
    result = _repaired(facts, before)
    kept_away = {m.pair for m in lost}
    new = {m.pair for m in result.meetings if m.state.takes_place} - {m.pair for m in plan}
    assert new, "a freed place is offered to a waiting wish"
    assert not kept_away & {m.pair for m in result.meetings if m.state.takes_place}


@pytest.mark.parametrize(("first", "last"), [(0, 5), (6, 11)], ids=["late", "early"])
def test_late_arrival_and_early_departure_move_few_meetings(
    facts: EventFacts, plan: Plan, first: int, last: int
):
    late = _someone(facts, plan)
    gone = Stretch(facts.slots[first].start, facts.slots[last].end)
    concerned = [m for m in plan if late in m.delegates and gone.start <= m.start < gone.end]
    result = _repaired(_away(facts, late, gone), plan)
    assert concerned
    assert len(concerned) <= _changed(plan, result) <= 3 * len(concerned)
    assert result.bound.moved == len(concerned), "somebody who has no stand-in leaves no choice"
    there = [m for m in result.meetings if late in m.delegates]
    assert not any(gone.start <= m.start < gone.end for m in there)


def test_walk_in_gets_meetings_and_few_others_move(facts: EventFacts, plan: Plan):
    walk_in = Participant(900, "Walk-in", (Delegate(9000, 900, "Walk In"),))
    wishes = tuple(Wish(5000 + other, 900, other, rank=1) for other in (30, 31, 32))
    more = replace(
        facts,
        participants=(*facts.participants, walk_in),
        wishes=(*facts.wishes, *wishes),
        tables=(*facts.tables, Table(99, 99, 1)),
    )
    result = _repaired(more, plan)
    assert any(900 in m.pair for m in result.meetings)
    assert _changed(plan, result) <= 6


def test_lost_table_moves_only_its_meetings(facts: EventFacts, plan: Plan):
    table = next(
        m.table
        for m in plan
        if m.state.may_move and all(other.state.may_move for other in plan if other.table == m.table)
    )
    fewer = replace(facts, tables=tuple(t for t in facts.tables if t.id != table))
    result = _repaired(fewer, plan)
    concerned = {m for m in plan if m.table == table}
    assert concerned
    assert _changed(plan, result) <= 2 * len(concerned)
    assert table not in {m.table for m in result.meetings}


def test_lost_interpreter_is_replaced_or_the_meeting_moves(facts: EventFacts, plan: Plan):
    fixed = {m.interpreter for m in plan if not m.state.may_move}
    lost = next(m.interpreter for m in plan if m.interpreter is not None and m.interpreter not in fixed)
    fewer = replace(facts, interpreters=tuple(i for i in facts.interpreters if i.registration != lost))
    concerned = [m for m in plan if m.interpreter == lost]
    result = _repaired(fewer, plan)
    assert lost not in {m.interpreter for m in result.meetings}
    assert _changed(plan, result) <= 3 * len(concerned)


def test_added_wish_that_fits_moves_nothing(facts: EventFacts, plan: Plan):
    roomy = replace(facts, rules=replace(facts.rules, max_meetings=None))
    held = {m.pair for m in plan}
    wished = {w.pair for w in facts.wishes}
    load = {o.organisation: sum(o.organisation in m.pair for m in plan) for o in facts.participants}
    quiet = sorted(load, key=lambda o: load[o])[:6]
    pair = next((a, b) for a in quiet for b in quiet if a < b and frozenset((a, b)) not in held | wished)
    wish = Wish(7000, *pair, rank=1)
    result = _repaired(replace(roomy, wishes=(*facts.wishes, wish)), plan)
    assert frozenset(pair) in {m.pair for m in result.meetings}
    assert _changed(plan, result) == 0


def test_repair_of_what_cannot_be_mended_drops_it_with_a_reason(facts: EventFacts, plan: Plan):
    missing = _someone(facts, plan)
    whole = Stretch(facts.slots[0].start, facts.slots[-1].end)
    result = _repaired(_away(facts, missing, whole), plan)
    lost = {m.pair for m in plan if missing in m.delegates}
    reasons = {str(it.reason) for it in result.unmet if _pair(facts, it.wish_id) in lost}
    assert len(reasons) == 1
    assert "is away whenever the two could meet" in reasons.pop()


def _pair(facts: EventFacts, wish: int) -> frozenset[int]:
    return next(it.pair for it in facts.wishes if it.id == wish)
