"""Each change that is said to help is tried out: it makes the wish possible and breaks no rule."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Rules, Table
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.helping import MOST_NAMED, helpful_changes, what_would_help
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.placing import try_slots
from gatewayapp.domain.wishes import Veto, Wish
from tests.domain.small_event import (
    HALL_A,
    INTERPRETER,
    KOBAYASHI,
    KOBE,
    KOBE_THERMAL,
    KYOTO_MEMBRANE,
    LULEA,
    LULEA_GRON,
    TABLE_1,
    at,
    facts,
    person,
    span,
    with_kobe,
)
from tests.planning.made_events import made_event

MEET_KOBE, MEET_KYOTO = facts().wishes
FIRST, SECOND = facts().slots[:2]
FIRST_HALF_HOUR = (span(FIRST.start, FIRST.end),)
ONE_TABLE = (Table(TABLE_1, 1, HALL_A),)


def early(**changes: object) -> EventFacts:
    return facts(**{"slots": (FIRST,), **changes})


def kobe(*absences: object, **changes: object) -> tuple[object, ...]:
    haruka = person(KOBAYASHI, KOBE, "KOBAYASHI Haruka", "ja", "en", absences=absences)
    return (LULEA_GRON, replace(KOBE_THERMAL, delegates=(haruka,), **changes), KYOTO_MEMBRANE)


@pytest.mark.parametrize(
    ("wish", "event", "plan", "said"),
    [
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), wishes=(MEET_KOBE, replace(MEET_KYOTO, fixed=at(9)))),
            (with_kobe(),),
            "Move Luleå Grön – Kobe Thermal from Tue 09:00 to Tue 09:30",
            id="a move",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), wishes=(MEET_KOBE, replace(MEET_KYOTO, fixed=at(9)))),
            (replace(with_kobe(), state=MeetingState.PINNED),),
            "Unpin Luleå Grön – Kobe Thermal and move it from Tue 09:00 to Tue 09:30",
            id="a pinned meeting",
        ),
        pytest.param(MEET_KOBE, early(tables=()), (), "Add a table in Hall A at Tue 09:00", id="table"),
        pytest.param(
            MEET_KOBE,
            early(tables=(replace(ONE_TABLE[0], closed=FIRST_HALF_HOUR),)),
            (),
            "Open table 1 at Tue 09:00",
            id="closed table",
        ),
        pytest.param(
            MEET_KYOTO,
            early(interpreters=(replace(INTERPRETER, absences=FIRST_HALF_HOUR),)),
            (),
            "Let the interpreter SATO Yui work at Tue 09:00",
            id="interpreter off duty",
        ),
        pytest.param(
            MEET_KYOTO,
            early(interpreters=(), rules=Rules(interpreters=True)),
            (),
            "Add an interpreter at Tue 09:00 who joins their languages",
            id="no interpreter",
        ),
        pytest.param(
            MEET_KOBE,
            early(participants=kobe(*FIRST_HALF_HOUR)),
            (),
            "Let KOBAYASHI Haruka be available at Tue 09:00",
            id="away",
        ),
        pytest.param(
            MEET_KYOTO,
            early(),
            (with_kobe(),),
            "Let Luleå Grön send one more delegate, free at Tue 09:00",
            id="busy",
        ),
        pytest.param(
            MEET_KYOTO,
            early(participants=(replace(LULEA_GRON, together=True), *kobe()[1:])),
            (with_kobe(),),
            "Leave out Luleå Grön – Kobe Thermal at Tue 09:00",
            id="busy together",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), rules=Rules(max_meetings_in_a_row=1)),
            (with_kobe(),),
            "Allow 2 meetings in a row",
            id="in a row",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), rules=Rules(max_meetings_a_day=1)),
            (with_kobe(),),
            "Allow 2 meetings a day",
            id="a day",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), rules=Rules(free_slot_a_day=True)),
            (with_kobe(),),
            "Do without the free slot a day",
            id="free slot",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(slots=(FIRST, SECOND), wishes=(replace(MEET_KOBE, after=(2,)), MEET_KYOTO)),
            (with_kobe(),),
            "Take back the order of their meeting and others",
            id="order",
        ),
        pytest.param(
            MEET_KOBE,
            facts(wishes=(replace(MEET_KOBE, fixed=at(17)),)),
            (),
            "Let them meet at another time than asked for, such as Tue 09:00",
            id="no such time",
        ),
        pytest.param(MEET_KOBE, facts(vetoes=(Veto(1, KOBE, LULEA),)), (), "Lift the veto", id="veto"),
        pytest.param(
            MEET_KOBE,
            early(vetoes=(Veto(1, KOBE, LULEA),), tables=ONE_TABLE, participants=kobe(*FIRST_HALF_HOUR)),
            (),
            "Lift the veto; let KOBAYASHI Haruka be available at Tue 09:00",
            id="veto and away",
        ),
        pytest.param(
            MEET_KOBE,
            facts(rules=Rules(avoid_met_before=True), met_before=frozenset({MEET_KOBE.pair})),
            (),
            "Let those who met at an earlier event meet again",
            id="met before",
        ),
        pytest.param(
            MEET_KYOTO,
            facts(rules=Rules(max_meetings=1)),
            (with_kobe(),),
            "Let Luleå Grön have 2 meetings",
            id="most reached",
        ),
        pytest.param(
            MEET_KOBE,
            facts(participants=(LULEA_GRON,), wishes=(), absent=((KOBE, "Kobe Thermal"),)),
            (),
            "Confirm a delegate of Kobe Thermal who holds meetings",
            id="not taking part",
        ),
    ],
)
def test_change_that_is_named_makes_the_meeting_possible(
    wish: Wish, event: EventFacts, plan: tuple[Meeting, ...], said: str
) -> None:
    assert find_conflicts(event, plan) == () or event.wishes[0].after
    changes = helpful_changes(Board(event, plan), wish)
    assert said in [str(change.sentence) for change in changes]
    for change in changes:
        assert wish.pair in change.board.by_pair
        assert find_conflicts(change.board.facts, change.board.meetings) == ()


def test_nothing_need_change_where_there_is_room() -> None:
    assert what_would_help(facts(), (with_kobe(),), MEET_KYOTO) == ()


def test_held_meeting_is_never_moved() -> None:
    event = facts(slots=(FIRST, SECOND), wishes=(MEET_KOBE, replace(MEET_KYOTO, fixed=at(9))))
    held = replace(with_kobe(), state=MeetingState.HELD)
    assert not any("Move" in str(said) for said in what_would_help(event, (held,), MEET_KYOTO))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 1 << 20))
def test_every_change_for_a_crowded_event_leads_to_a_plan_that_keeps_all_rules(seed: int) -> None:
    rules = Rules(max_meetings_in_a_row=3, free_slot_a_day=True)
    event = made_event(seed, 4, 6, 22, 5, 3, rules=rules, interpreters=1, zones=2)
    board = Board(event, _placed_in_turn(event))
    assert find_conflicts(event, board.meetings) == ()
    for wish in event.wishes:
        if wish.pair not in board.by_pair:
            changes = helpful_changes(board, wish)
            assert len(changes) <= MOST_NAMED
            for change in changes:
                assert find_conflicts(change.board.facts, change.board.meetings) == ()
                assert wish.pair in change.board.by_pair


def _placed_in_turn(event: EventFacts) -> tuple[Meeting, ...]:
    plan: tuple[Meeting, ...] = ()
    for wish in event.wishes:
        board = Board(event, plan)
        if wish.pair not in board.by_pair:
            trials = try_slots(board, wish.asker, wish.asked, event.slots)
            plan += tuple(trial.meeting for trial in trials if trial.meeting)[:1]
    return plan
