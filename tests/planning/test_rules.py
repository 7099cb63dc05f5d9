"""Each rule binds the planner: the plan keeps it, and a plan made without it would break it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from gatewayapp.domain.conflicts import Rule, find_conflicts
from gatewayapp.domain.events import Rules, Table, Zone
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, PlanResult
from tests.planning.made_events import grid

MOVES = PlanOptions(threads=1, moves=300_000)
INTERPRETER = Interpreter(900, "Yuki", frozenset({"en", "ja"}))
STAR = ((1, 2), (1, 3))
"""Company 1 meets company 2 and company 3."""

PAIRS = tuple((o, o + 1) for o in range(1, 12, 2))
"""Six meetings that have nobody in common."""

Case = tuple[EventFacts, EventFacts, int]
"""An event under a rule, the same one without it, and how many meetings are held under the rule."""


def _event(asked: tuple[tuple[int, int], ...], slots: int, days: int = 1, **rules: object) -> EventFacts:
    there = sorted({o for pair in asked for o in pair})
    return EventFacts(
        slots=grid(slots, days),
        zones=(Zone(1, "Hall"),),
        tables=tuple(Table(t, t, 1) for t in range(1, 7)),
        participants=tuple(
            Participant(o, f"Company {o}", (Delegate(10 * o, o, f"Person {o}"),)) for o in there
        ),
        interpreters=(),
        wishes=tuple(Wish(i, *pair) for i, pair in enumerate(asked, 1)),
        rules=Rules(rest_after=None, **rules),  # type: ignore[arg-type]
    )


def _plan(facts: EventFacts) -> PlanResult:
    return plan_event(facts, options=MOVES)


def _with_rules(facts: EventFacts, **rules: object) -> EventFacts:
    return replace(facts, rules=replace(facts.rules, **rules))  # type: ignore[arg-type]


def _with_wish(facts: EventFacts, position: int, **more: object) -> EventFacts:
    wishes = list(facts.wishes)
    wishes[position] = replace(wishes[position], **more)  # type: ignore[arg-type]
    return replace(facts, wishes=tuple(wishes))


def _with_people(facts: EventFacts, change: Callable[[Delegate], Delegate]) -> EventFacts:
    return replace(
        facts,
        participants=tuple(
            replace(side, delegates=tuple(map(change, side.delegates))) for side in facts.participants
        ),
    )


def _two_of_company_1(facts: EventFacts) -> EventFacts:
    first, *rest = facts.participants
    pair = (*first.delegates, Delegate(11, 1, "Second person"))
    return replace(facts, participants=(replace(first, delegates=pair), *rest))


def _all_but_the_last(facts: EventFacts) -> Stretch:
    return Stretch(facts.slots[0].start, facts.slots[-2].end)


def _speaking(facts: EventFacts) -> EventFacts:
    """Let the two sides of every pair speak different languages, with one interpreter."""
    spoken = _with_people(
        facts, lambda d: replace(d, languages=frozenset({"en" if d.organisation % 2 else "ja"}))
    )
    return replace(spoken, interpreters=(INTERPRETER,))


def _on_the_grid() -> Case:
    free = _event(PAIRS, 4)
    return replace(free, slots=free.slots[:1]), free, 6


def _takes_part() -> Case:
    free = _event(STAR, 4)
    return replace(free, participants=free.participants[:2]), free, 1


def _present() -> Case:
    free = _event(PAIRS, 4)
    away = (_all_but_the_last(free),)
    return _with_people(free, lambda d: replace(d, absences=away)), free, 6


def _stays_together() -> Case:
    free = _two_of_company_1(_event(STAR, 4))
    first, *rest = free.participants
    return replace(free, participants=(replace(first, together=True), *rest)), free, 2


def _named_delegates() -> Case:
    free = _two_of_company_1(_event(STAR, 2))
    both = _with_wish(_with_wish(free, 0, delegates=(11,)), 1, delegates=(11,))
    return both, free, 2


def _table_open() -> Case:
    free = _event(PAIRS, 4)
    shut = (_all_but_the_last(free),)
    return replace(free, tables=tuple(replace(t, closed=shut) for t in free.tables)), free, 6


def _own_booth() -> Case:
    free = _event(STAR, 4)
    first, second, third = free.participants
    bound = replace(
        free,
        tables=(*free.tables[:5], replace(free.tables[5], owner=2)),
        participants=(first, replace(second, booth=6), third),
    )
    return bound, free, 2


def _time_to_walk() -> Case:
    near = _event(STAR, 3)
    first, second, third = near.participants
    free = replace(
        near,
        zones=(Zone(1, "Hall A"), Zone(2, "Hall B")),
        tables=(Table(1, 1, 1, owner=2), Table(2, 2, 2, owner=3)),
        participants=(first, replace(second, booth=1), replace(third, booth=2)),
    )
    return replace(free, zones=(Zone(1, "Hall A", ((2, 12),)), Zone(2, "Hall B"))), free, 2


def _interpreter_there() -> Case:
    free = _event(PAIRS, 8)
    return _speaking(free), free, 6


def _interpreter_on_duty() -> Case:
    free = _speaking(_event(PAIRS, 12))
    shift = Stretch(free.slots[6].start, free.slots[11].end)
    return replace(free, interpreters=(replace(INTERPRETER, shifts=(shift,)),)), free, 6


def _interpreter_rests() -> Case:
    free = _speaking(_event(PAIRS, 16))
    return _with_rules(free, rest_after=1), free, 6


def _no_veto() -> Case:
    free = _event(STAR, 4)
    return replace(free, vetoes=(Veto(1, 3, 1),)), free, 1


def _not_met_before() -> Case:
    free = replace(_event(STAR, 4), met_before=frozenset({frozenset({1, 2})}))
    return _with_rules(free, avoid_met_before=True), free, 1


def _fixed_time() -> Case:
    free = bound = _event(PAIRS, 4)
    for position in range(6):
        bound = _with_wish(bound, position, fixed=free.slots[2].start)
    return bound, free, 6


def _session() -> Case:
    free = bound = _event(PAIRS, 4, days=2)
    for position in range(6):
        bound = _with_wish(bound, position, session=1)
    return bound, free, 6


def _order() -> Case:
    """Without the order the third meeting fills the gap between the other two."""
    event = _event(((1, 2), (1, 3), (1, 4)), 4)
    free = _with_wish(_with_wish(event, 0, fixed=event.slots[0].start), 1, fixed=event.slots[2].start)
    return _with_wish(free, 2, after=(2,)), free, 3


def _most_in_a_row() -> Case:
    free = _event(STAR, 3)
    return _with_rules(free, max_meetings_in_a_row=1), free, 2


def _most_a_day() -> Case:
    free = _event(((1, 2), (1, 3), (1, 4)), 4, days=2)
    return _with_rules(free, max_meetings_a_day=1), free, 2


def _most_in_all() -> Case:
    free = _event(STAR, 4)
    return _with_rules(free, max_meetings=1), free, 1


def _free_slot_a_day() -> Case:
    free = _event(STAR, 2)
    return _with_rules(free, free_slot_a_day=True), free, 1


def _fairness() -> Case:
    """Two fixed meetings with a gap between them: one person has a break, the others have none."""
    event = _event(STAR, 3)
    free = _with_wish(_with_wish(event, 0, fixed=event.slots[0].start), 1, fixed=event.slots[2].start)
    return _with_rules(free, fairness=0), free, 1


CASES = {
    Rule.ON_THE_GRID: _on_the_grid,
    Rule.TAKES_PART: _takes_part,
    Rule.PRESENT: _present,
    Rule.STAYS_TOGETHER: _stays_together,
    Rule.NAMED_DELEGATES: _named_delegates,
    Rule.TABLE_OPEN: _table_open,
    Rule.OWN_BOOTH: _own_booth,
    Rule.TIME_TO_WALK: _time_to_walk,
    Rule.INTERPRETER_THERE: _interpreter_there,
    Rule.INTERPRETER_ON_DUTY: _interpreter_on_duty,
    Rule.INTERPRETER_RESTS: _interpreter_rests,
    Rule.NO_VETO: _no_veto,
    Rule.NOT_MET_BEFORE: _not_met_before,
    Rule.FIXED_TIME: _fixed_time,
    Rule.SESSION: _session,
    Rule.ORDER: _order,
    Rule.MOST_IN_A_ROW: _most_in_a_row,
    Rule.MOST_A_DAY: _most_a_day,
    Rule.MOST_IN_ALL: _most_in_all,
    Rule.FREE_SLOT_A_DAY: _free_slot_a_day,
    Rule.FAIRNESS: _fairness,
}

ALWAYS = {
    Rule.NOT_ITSELF,
    Rule.BOTH_SIDES_THERE,
    Rule.ONE_MEETING_AT_A_TIME,
    Rule.ONE_TABLE_ONE_MEETING,
    Rule.INTERPRETER_ONE_AT_A_TIME,
    Rule.MEET_ONCE,
}
"""Rules that no event can be without."""


def test_every_rule_has_a_test_here():
    assert CASES.keys() | ALWAYS == set(Rule)
    assert not CASES.keys() & ALWAYS


@pytest.mark.parametrize("rule", CASES)
def test_plan_keeps_the_rule_that_another_plan_breaks(rule: Rule):
    bound, free, held = CASES[rule]()
    plan = _plan(bound).meetings
    assert find_conflicts(bound, plan) == ()
    assert len(plan) == held
    loose = _plan(free).meetings
    assert find_conflicts(free, loose) == ()
    assert rule in {conflict.rule for conflict in find_conflicts(bound, loose)}


def test_person_is_at_one_table_at_a_time():
    assert len(_plan(_event(STAR, 1)).meetings) == 1
    assert len(_plan(_two_of_company_1(_event(STAR, 1))).meetings) == 2


def test_table_has_one_meeting_at_a_time():
    facts = _event(PAIRS, 1)
    assert len(_plan(replace(facts, tables=facts.tables[:2])).meetings) == 2


def test_interpreter_is_at_one_table_at_a_time():
    facts = _speaking(_event(PAIRS, 1))
    assert len(_plan(facts).meetings) == 1
    second = replace(INTERPRETER, registration=901)
    assert len(_plan(replace(facts, interpreters=(INTERPRETER, second))).meetings) == 2


def test_pair_that_wishes_from_both_sides_meets_once_with_both_at_the_table():
    (meeting,) = _plan(_event(((1, 2), (2, 1)), 4)).meetings
    assert set(meeting.delegates) == {10, 20}


def test_organisation_does_not_meet_itself():
    assert _plan(_event(((1, 1), (1, 2)), 4)).score.met == 1
