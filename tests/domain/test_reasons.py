"""Each reason names a true obstacle: with the obstacle lifted, the wish becomes possible."""

from dataclasses import replace

import pytest

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Rules, Table
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import try_slot
from gatewayapp.domain.reasons import Why, reason_for, why_unmet
from gatewayapp.domain.wishes import Veto, Wish
from tests.domain.small_event import (
    HALL_A,
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
    TABLE_1,
    TABLE_2,
    at,
    facts,
    person,
    span,
    with_kobe,
    with_kyoto,
)

MEET_KOBE, MEET_KYOTO = Wish(1, LULEA, KOBE), Wish(2, KYOTO, LULEA)
TWO_SLOTS = facts().slots[:2]
MORNING_AWAY = (span(at(9), at(9, 25)),)


def small(**changes: object) -> EventFacts:
    return facts(slots=TWO_SLOTS, **changes)


def kobe_present_only_at(*absences: object) -> tuple[object, ...]:
    haruka = person(KOBAYASHI, KOBE, "KOBAYASHI Haruka", "ja", "en", absences=absences)
    return (LULEA_GRON, replace(KOBE_THERMAL, delegates=(haruka,)), KYOTO_MEMBRANE)


KOBE_KYOTO = Meeting(5, KOBE, KYOTO, at(9, 30), TABLE_2, (KOBAYASHI, SAKIYAMA))
LULEA_AT_NINE_THIRTY = (replace(with_kobe(), start=at(9, 30)),)


@pytest.mark.parametrize(
    ("why", "wish", "event", "plan", "lifted", "plan_without"),
    [
        pytest.param(
            Why.NOT_TAKING_PART,
            MEET_KOBE,
            small(participants=(LULEA_GRON, KYOTO_MEMBRANE)),
            (),
            small(),
            (),
            id="not taking part",
        ),
        pytest.param(
            Why.VETO, MEET_KOBE, small(vetoes=(Veto(1, KOBE, LULEA),)), (), small(), (), id="veto"
        ),
        pytest.param(
            Why.MET_BEFORE,
            MEET_KOBE,
            small(rules=Rules(avoid_met_before=True), met_before=frozenset({MEET_KOBE.pair})),
            (),
            small(met_before=frozenset({MEET_KOBE.pair})),
            (),
            id="met before",
        ),
        pytest.param(
            Why.NO_SUCH_TIME,
            replace(MEET_KOBE, fixed=at(17)),
            small(wishes=(replace(MEET_KOBE, fixed=at(17)),)),
            (),
            small(),
            (),
            id="no such time",
        ),
        pytest.param(
            Why.NEVER_BOTH_PRESENT,
            MEET_KOBE,
            small(participants=kobe_present_only_at(span(at(9), at(12)))),
            (),
            small(),
            (),
            id="never present",
        ),
        pytest.param(
            Why.MOST_REACHED,
            MEET_KYOTO,
            small(rules=Rules(max_meetings=1)),
            (with_kobe(),),
            small(rules=Rules(max_meetings=2)),
            (with_kobe(),),
            id="most reached",
        ),
        pytest.param(
            Why.BUSY,
            MEET_KOBE,
            small(participants=kobe_present_only_at(*MORNING_AWAY)),
            (KOBE_KYOTO,),
            small(participants=kobe_present_only_at(*MORNING_AWAY)),
            (),
            id="busy",
        ),
        pytest.param(
            Why.NEVER_BOTH_FREE,
            MEET_KOBE,
            small(),
            (replace(with_kyoto(), start=at(9)), KOBE_KYOTO),
            small(),
            (replace(with_kyoto(), start=at(9)),),
            id="never both free",
        ),
        pytest.param(
            Why.NO_INTERPRETER,
            MEET_KYOTO,
            small(interpreters=(replace(INTERPRETER, languages=frozenset({"el"})),)),
            (),
            small(),
            (),
            id="no interpreter for the pair",
        ),
        pytest.param(
            Why.INTERPRETERS_BUSY,
            MEET_KYOTO,
            small(interpreters=(replace(INTERPRETER, shifts=(span(at(14), at(15)),)),)),
            (),
            small(interpreters=(INTERPRETER,)),
            (),
            id="interpreter off duty",
        ),
        pytest.param(
            Why.TABLES_TAKEN,
            MEET_KYOTO,
            facts(slots=TWO_SLOTS[:1], tables=(Table(TABLE_1, 1, HALL_A, closed=MORNING_AWAY),)),
            (),
            facts(slots=TWO_SLOTS[:1], tables=(Table(TABLE_1, 1, HALL_A),)),
            (),
            id="tables taken",
        ),
        pytest.param(
            Why.RULE,
            MEET_KYOTO,
            small(rules=Rules(max_meetings_in_a_row=1)),
            (with_kobe(),),
            small(),
            (with_kobe(),),
            id="a rule",
        ),
        pytest.param(
            Why.MIXED,
            MEET_KYOTO,
            small(
                interpreters=(replace(INTERPRETER, shifts=(span(at(9), at(9, 25)),)),),
                tables=(Table(TABLE_1, 1, HALL_A, closed=MORNING_AWAY),),
            ),
            (),
            small(),
            (),
            id="mixed",
        ),
    ],
)
def test_obstacle_lifted_makes_room(
    why: Why,
    wish: Wish,
    event: EventFacts,
    plan: tuple[Meeting, ...],
    lifted: EventFacts,
    plan_without: tuple[Meeting, ...],
) -> None:
    assert reason_for(Board(event, plan), wish).why is why
    free = replace(wish, fixed=None)
    assert reason_for(Board(lifted, plan_without), free).why is Why.ROOM


def test_room_that_is_named_is_really_there() -> None:
    event = facts()
    reason = reason_for(Board(event, (with_kobe(),)), MEET_KYOTO)
    assert str(reason.sentence) == "There is room at Tue 09:30: plan again"
    trial = try_slot(Board(event, (with_kobe(),)), KYOTO, LULEA, reason.slots[0])
    assert trial.meeting is not None
    assert trial.meeting.first == LULEA, "the host's side comes first"
    assert find_conflicts(event, [with_kobe(), trial.meeting]) == ()


def test_sentence_names_who_is_busy() -> None:
    event = small(participants=kobe_present_only_at(*MORNING_AWAY))
    assert str(why_unmet(event, [KOBE_KYOTO], MEET_KOBE)) == (
        "Kobe Thermal has other meetings whenever both are present (slots: 1)"
    )


def test_sentence_names_at_most_three_times() -> None:
    nowhere = facts(tables=())
    assert str(why_unmet(nowhere, [], MEET_KOBE)) == (
        "Both are free only at Tue 09:00, Tue 09:30, Tue 10:00, 11 more times, when no table is free"
    )


def test_wish_for_a_named_delegate_waits_for_that_delegate() -> None:
    two = replace(
        KOBE_THERMAL, delegates=(*KOBE_THERMAL.delegates, person(104, KOBE, "TANAKA Yuko", "en"))
    )
    event = small(participants=(LULEA_GRON, two), wishes=(replace(MEET_KOBE, delegates=(104,)),))
    trial = try_slot(Board(event, ()), LULEA, KOBE, event.slots[0])
    assert trial.meeting is not None
    assert set(trial.meeting.delegates) == {OBERG, 104}
