"""The parts of a plan's score."""

from dataclasses import replace

from gatewayapp.domain.board import Board
from gatewayapp.domain.events import Rules
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.scoring import breaks_by_delegate, empty_handed, hand_overs_of, score_plan
from gatewayapp.domain.wishes import Wish
from tests.domain.small_event import (
    KOBAYASHI,
    KOBE,
    KOBE_THERMAL,
    KYOTO,
    KYOTO_MEMBRANE,
    LULEA,
    LULEA_GRON,
    OBERG,
    SAKIYAMA,
    TABLE_2,
    TABLE_B,
    at,
    facts,
    person,
    with_kobe,
    with_kyoto,
)


def test_score_of_an_empty_plan_counts_the_empty_handed() -> None:
    score = score_plan(facts(), [])
    assert (score.wishes, score.met, score.empty_handed, score.breaks) == (2, 0, 2, 0)


def test_meetings_in_adjacent_slots_have_no_break() -> None:
    score = score_plan(facts(), [with_kobe(), with_kyoto()])
    assert (score.met, score.breaks, score.idle_slots, score.worst_breaks) == (2, 0, 0, 0)


def test_one_run_of_idle_slots_is_one_break_whatever_its_length() -> None:
    late = replace(with_kyoto(), start=at(11))
    score = score_plan(facts(), [with_kobe(), late])
    assert (score.breaks, score.idle_slots, score.worst_breaks) == (1, 3, 1)


def test_noon_is_no_break_by_itself() -> None:
    last, first = replace(with_kobe(), start=at(11, 30)), replace(with_kyoto(), start=at(13))
    assert score_plan(facts(), [last, first]).breaks == 0


def test_the_night_is_no_break() -> None:
    assert score_plan(facts(), [with_kobe(), replace(with_kyoto(), start=at(10, day=2))]).breaks == 0


def test_breaks_are_counted_for_everybody_at_the_event() -> None:
    board = Board(facts(), (with_kobe(), replace(with_kyoto(), start=at(11))))
    assert breaks_by_delegate(board) == {OBERG: 1, KOBAYASHI: 0, SAKIYAMA: 0}


def test_mutual_wishes_are_worth_half_as_much_again() -> None:
    one = facts(wishes=(Wish(1, LULEA, KOBE, rank=2),))
    both = facts(wishes=(Wish(1, LULEA, KOBE, rank=2), Wish(2, KOBE, LULEA, rank=5)))
    assert score_plan(one, [with_kobe()]).wish_value == 800
    assert score_plan(both, [with_kobe()]).wish_value == 1200 + 150


def test_nobody_is_owed_more_meetings_than_they_asked_for() -> None:
    event = facts(rules=Rules(min_meetings=3))
    assert empty_handed(Board(event, (with_kobe(),))) == (KYOTO,)


def test_table_changes_and_walking_are_counted_along_each_day() -> None:
    near = replace(with_kyoto(), table=TABLE_2)
    far = replace(with_kyoto(), table=TABLE_B, start=at(10))
    assert score_plan(facts(), [with_kobe(), near]).table_changes == 1
    assert score_plan(facts(), [with_kobe(), near]).host_changes == 1, "Luleå hosts"
    assert score_plan(facts(), [with_kobe(), near]).walking_minutes == 0
    assert score_plan(facts(), [with_kobe(), far]).walking_minutes == 10


def test_hand_over_is_where_one_delegate_leaves_off_and_another_comes_in() -> None:
    tanaka = person(104, KOBE, "TANAKA Yuko", "ja", "en")
    two = replace(KOBE_THERMAL, delegates=(*KOBE_THERMAL.delegates, tanaka))
    event = facts(participants=(LULEA_GRON, two, KYOTO_MEMBRANE))
    board = Board(event, ())
    first = with_kobe()
    other = Meeting(3, KOBE, KYOTO, at(9, 30), TABLE_2, (104, SAKIYAMA))
    assert hand_overs_of(board, two) == 0
    assert hand_overs_of(Board(event, (first, other)), two) == 1
    joined = (first, replace(other, start=at(9)), replace(first, start=at(9, 30)))
    assert hand_overs_of(Board(event, joined), two) == 0
    assert hand_overs_of(Board(event, (first, replace(other, start=at(9, day=2)))), two) == 0
    assert score_plan(event, (first, other)).hand_overs == 1


def test_moved_counts_what_people_who_hold_the_old_plan_must_be_told() -> None:
    old = [with_kobe(), with_kyoto()]
    assert score_plan(facts(), old, before=old).moved == 0
    assert score_plan(facts(), [with_kobe()], before=old).moved == 1
    assert (
        score_plan(facts(), [replace(with_kobe(), table=TABLE_2), with_kyoto()], before=old).moved == 1
    )


def test_rank_puts_met_wishes_before_breaks() -> None:
    few = score_plan(facts(), [with_kobe()])
    many = score_plan(facts(), [with_kobe(), replace(with_kyoto(), start=at(11))])
    assert many.rank < few.rank
