"""Each rule of a plan, kept and broken."""

from dataclasses import replace
from datetime import timedelta

import pytest

from gatewayapp.domain.conflicts import RULES, Rule, find_conflicts
from gatewayapp.domain.events import Rules, Table
from gatewayapp.domain.facts import EventFacts, Interpreter
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wishes import Veto, Wish
from tests.domain.small_event import (
    HALL_A,
    HALL_B,
    INTERPRETER,
    KOBAYASHI,
    KOBE,
    KOBE_THERMAL,
    KYOTO,
    KYOTO_MEMBRANE,
    LULEA,
    LULEA_GRON,
    OBERG,
    SAKIYAMA,
    SATO,
    TABLE_1,
    TABLE_2,
    TABLE_B,
    at,
    facts,
    person,
    span,
    with_kobe,
    with_kyoto,
)

AWAY_FROM_ELEVEN = (span(at(11), at(12)),)


def broken(facts: EventFacts, *meetings: Meeting) -> set[Rule]:
    return {conflict.rule for conflict in find_conflicts(facts, meetings)}


def row_of(count: int, first: int = 1, **changes: object) -> list[Meeting]:
    """Make meetings of Luleå with Kobe's and Kyoto's namesakes in adjacent slots."""
    return [
        replace(with_kobe(), id=i, second=KOBE, start=at(9) + timedelta(minutes=30 * i), **changes)
        for i in range(first - 1, first - 1 + count)
    ]


def test_plan_that_keeps_every_rule_has_no_conflict() -> None:
    assert find_conflicts(facts(), [with_kobe(), with_kyoto()]) == ()


def test_empty_plan_has_no_conflict() -> None:
    assert find_conflicts(facts(), []) == ()


def test_cancelled_meeting_breaks_nothing() -> None:
    cancelled = replace(with_kobe(), table=TABLE_2, state=MeetingState.CANCELLED)
    assert broken(facts(), with_kobe(), cancelled) == set()


def test_every_rule_has_a_check_of_its_own() -> None:
    assert set(RULES) == set(Rule)
    assert len(set(RULES.values())) == len(Rule)


def test_conflict_says_who_when_and_names_both_meetings() -> None:
    clash = replace(with_kyoto(), start=at(9), table=TABLE_2)
    (conflict,) = find_conflicts(facts(), [with_kobe(), clash])
    assert str(conflict.sentence) == (
        "ÖBERG Jakob meets Kobe Thermal and Kyoto Membrane at the same time, Tue 09:00"
    )
    assert conflict.meetings == (0, 1)


def with_rules(**rules: object) -> EventFacts:
    return facts(rules=Rules(rest_after=None, **rules))  # type: ignore[arg-type]


def with_wish(**wish: object) -> EventFacts:
    return facts(wishes=(replace(Wish(1, LULEA, KOBE), **wish), Wish(2, KYOTO, LULEA)))  # type: ignore[arg-type]


KOBE_AWAY = facts(
    participants=(
        LULEA_GRON,
        replace(
            KOBE_THERMAL,
            delegates=(person(KOBAYASHI, KOBE, "KOBAYASHI Haruka", "en", absences=AWAY_FROM_ELEVEN),),
        ),
    )
)
TWO_FROM_KOBE = replace(
    KOBE_THERMAL, delegates=(*KOBE_THERMAL.delegates, person(104, KOBE, "TANAKA Yuko", "en"))
)
TOGETHER = facts(participants=(LULEA_GRON, replace(TWO_FROM_KOBE, together=True)))
BOTH_OF_KOBE = replace(with_kobe(), delegates=(OBERG, KOBAYASHI, 104))
BOOTH = facts(
    tables=(
        Table(TABLE_1, 1, HALL_A, owner=LULEA),
        Table(TABLE_2, 2, HALL_A),
        Table(TABLE_B, 3, HALL_B),
    ),
    participants=(replace(LULEA_GRON, booth=TABLE_1), KOBE_THERMAL, KYOTO_MEMBRANE),
)
KOBE_AND_KYOTO = Meeting(3, KOBE, KYOTO, at(10), TABLE_1, (KOBAYASHI, SAKIYAMA))
CLOSED = facts(tables=(Table(TABLE_1, 1, HALL_A, closed=AWAY_FROM_ELEVEN), Table(TABLE_2, 2, HALL_A)))
ON_SHIFT = facts(interpreters=(replace(INTERPRETER, shifts=(span(at(9), at(10)),)),))
GREEK = facts(interpreters=(Interpreter(SATO, "SATO Yui", frozenset({"el", "ja"})),))
LATER_KYOTO = replace(with_kyoto(), start=at(10))
AFTER = facts(wishes=(Wish(1, LULEA, KOBE), Wish(2, KYOTO, LULEA, after=(1,))))
TWO_INTERPRETED = Meeting(3, 4, KYOTO, at(10), TABLE_2, (105, SAKIYAMA), SATO)
SWEDES = facts(
    participants=(
        LULEA_GRON,
        KOBE_THERMAL,
        KYOTO_MEMBRANE,
        replace(LULEA_GRON, organisation=4, name="Umeå Is", delegates=(person(105, 4, "IS Ida", "sv"),)),
    )
)


@pytest.mark.parametrize(
    ("rule", "event", "kept", "broken_plan"),
    [
        pytest.param(
            Rule.ON_THE_GRID, facts(), [with_kobe()], [replace(with_kobe(), start=at(9, 10))], id="start"
        ),
        pytest.param(
            Rule.ON_THE_GRID, facts(), [with_kobe()], [replace(with_kobe(), table=99)], id="table gone"
        ),
        pytest.param(
            Rule.TAKES_PART, facts(), [with_kobe()], [replace(with_kobe(), second=9)], id="organisation"
        ),
        pytest.param(
            Rule.TAKES_PART,
            facts(),
            [with_kobe()],
            [replace(with_kobe(), delegates=(OBERG, KOBAYASHI, 999))],
            id="person",
        ),
        pytest.param(
            Rule.NOT_ITSELF, facts(), [with_kobe()], [replace(with_kobe(), second=LULEA)], id="itself"
        ),
        pytest.param(
            Rule.BOTH_SIDES_THERE,
            facts(),
            [with_kobe()],
            [replace(with_kobe(), delegates=(OBERG,))],
            id="side",
        ),
        pytest.param(
            Rule.ONE_MEETING_AT_A_TIME,
            facts(),
            [with_kobe(), with_kyoto()],
            [with_kobe(), replace(with_kyoto(), start=at(9), table=TABLE_2)],
            id="person twice",
        ),
        pytest.param(
            Rule.PRESENT, KOBE_AWAY, [with_kobe()], [replace(with_kobe(), start=at(11))], id="away"
        ),
        pytest.param(Rule.STAYS_TOGETHER, TOGETHER, [BOTH_OF_KOBE], [with_kobe()], id="together"),
        pytest.param(
            Rule.NAMED_DELEGATES,
            facts(
                participants=(LULEA_GRON, TWO_FROM_KOBE),
                wishes=(Wish(1, LULEA, KOBE, delegates=(104,)),),
            ),
            [replace(with_kobe(), delegates=(OBERG, 104))],
            [with_kobe()],
            id="named",
        ),
        pytest.param(
            Rule.ONE_TABLE_ONE_MEETING,
            facts(),
            [with_kobe(), KOBE_AND_KYOTO],
            [replace(with_kobe(), start=at(10)), KOBE_AND_KYOTO],
            id="table twice",
        ),
        pytest.param(
            Rule.TABLE_OPEN, CLOSED, [with_kobe()], [replace(with_kobe(), start=at(11))], id="closed"
        ),
        pytest.param(
            Rule.OWN_BOOTH,
            BOOTH,
            [with_kobe()],
            [replace(with_kobe(), table=TABLE_2)],
            id="owner elsewhere",
        ),
        pytest.param(
            Rule.OWN_BOOTH,
            BOOTH,
            [replace(KOBE_AND_KYOTO, table=TABLE_2)],
            [KOBE_AND_KYOTO],
            id="guest at booth",
        ),
        pytest.param(
            Rule.TIME_TO_WALK,
            facts(),
            [with_kobe(), replace(with_kyoto(), table=TABLE_B, start=at(10))],
            [with_kobe(), replace(with_kyoto(), table=TABLE_B)],
            id="walk",
        ),
        pytest.param(
            Rule.INTERPRETER_THERE,
            facts(),
            [with_kyoto()],
            [replace(with_kyoto(), interpreter=None)],
            id="no interpreter",
        ),
        pytest.param(
            Rule.INTERPRETER_THERE,
            GREEK,
            [with_kobe()],
            [with_kyoto()],
            id="wrong languages",
        ),
        pytest.param(Rule.INTERPRETER_ON_DUTY, ON_SHIFT, [with_kyoto()], [LATER_KYOTO], id="off duty"),
        pytest.param(
            Rule.INTERPRETER_ONE_AT_A_TIME,
            SWEDES,
            [with_kyoto(), TWO_INTERPRETED],
            [LATER_KYOTO, TWO_INTERPRETED],
            id="interpreter twice",
        ),
        pytest.param(
            Rule.INTERPRETER_RESTS,
            replace(SWEDES, rules=Rules(rest_after=1)),
            [with_kyoto(), replace(TWO_INTERPRETED, start=at(10, 30))],
            [with_kyoto(), TWO_INTERPRETED],
            id="rest",
        ),
        pytest.param(
            Rule.NO_VETO,
            facts(vetoes=(Veto(1, KYOTO, LULEA),)),
            [with_kobe()],
            [with_kobe(), with_kyoto()],
            id="veto",
        ),
        pytest.param(
            Rule.MEET_ONCE,
            facts(),
            [with_kobe()],
            [with_kobe(), replace(with_kobe(), start=at(10))],
            id="once",
        ),
        pytest.param(
            Rule.NOT_MET_BEFORE,
            replace(
                with_rules(avoid_met_before=True), met_before=frozenset({frozenset({LULEA, KYOTO})})
            ),
            [with_kobe()],
            [with_kyoto()],
            id="met before",
        ),
        pytest.param(
            Rule.FIXED_TIME,
            with_wish(fixed=at(10)),
            [replace(with_kobe(), start=at(10))],
            [with_kobe()],
            id="fixed",
        ),
        pytest.param(
            Rule.SESSION,
            with_wish(session=1),
            [replace(with_kobe(), start=at(13))],
            [with_kobe()],
            id="session",
        ),
        pytest.param(
            Rule.ORDER,
            AFTER,
            [with_kobe(), with_kyoto()],
            [replace(with_kobe(), start=at(10)), with_kyoto()],
            id="order",
        ),
        pytest.param(
            Rule.MOST_IN_A_ROW,
            with_rules(max_meetings_in_a_row=1),
            [with_kobe(), LATER_KYOTO],
            [with_kobe(), with_kyoto()],
            id="in a row",
        ),
        pytest.param(
            Rule.MOST_IN_A_ROW,
            with_rules(max_meetings_in_a_row=1),
            [replace(with_kobe(), start=at(11, 30)), replace(with_kyoto(), start=at(13))],
            [with_kobe(), with_kyoto()],
            id="noon divides a row",
        ),
        pytest.param(
            Rule.MOST_A_DAY,
            with_rules(max_meetings_a_day=1),
            [with_kobe(), replace(with_kyoto(), start=at(9, day=2))],
            [with_kobe(), with_kyoto()],
            id="a day",
        ),
        pytest.param(
            Rule.MOST_IN_ALL,
            with_rules(max_meetings=1),
            [with_kobe()],
            [with_kobe(), with_kyoto()],
            id="in all",
        ),
        pytest.param(
            Rule.FREE_SLOT_A_DAY,
            replace(with_rules(free_slot_a_day=True), slots=facts().slots[:2]),
            [with_kobe()],
            [with_kobe(), with_kyoto()],
            id="free slot",
        ),
        pytest.param(
            Rule.FAIRNESS,
            with_rules(fairness=0),
            [with_kobe(), with_kyoto()],
            [with_kobe(), LATER_KYOTO],
            id="fairness",
        ),
    ],
)
def test_rule_is_kept_and_broken(
    rule: Rule, event: EventFacts, kept: list[Meeting], broken_plan: list[Meeting]
) -> None:
    assert rule not in broken(event, *kept)
    assert rule in broken(event, *broken_plan)
