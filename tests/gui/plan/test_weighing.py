from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.plan.marks import Fit
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.rows import Side
from gatewayapp.gui.plan.sheet import lay_sheet
from gatewayapp.gui.plan.weighing import lift_meeting
from tests.gui.plan.facts import (
    FACTS,
    KOBE,
    LATE,
    LULEA,
    MIKAWA,
    ORGANISATIONS,
    SKODA,
    delegate,
    meeting,
    participant,
)
from tests.gui.plan.occasions import grid_event

PLAN = (meeting(1, KOBE, LULEA, 0), meeting(2, KOBE, SKODA, 2), meeting(3, MIKAWA, LULEA, 1, table=2))


def lifted(facts, plan, id_):
    sheet = lay_sheet(facts, plan, ORGANISATIONS, Side.HOSTS)
    picture = Picture(
        grid_event(), facts, facts.wishes, ORGANISATIONS, tuple(plan), {Side.HOSTS: sheet}, {}
    )
    row, slot = sheet.place_of[id_]
    return lift_meeting(picture, sheet.cards[row, slot], row)


def fits(lift):
    return [lift.marks[slot].fit for slot in range(4)]


def test_lifted_meeting_is_blocked_where_its_people_are_busy():
    lift = lifted(FACTS, PLAN, 1)
    mark = lift.marks[1]
    assert mark.fit is Fit.BLOCKED
    assert (
        str(mark.sentence)
        == "ÖBERG Jakob (Luleå Grön Stål AB) is at table 15 with Mikawa Heat Pump then."
    )
    assert mark.in_the_way == {3}


def test_best_slot_is_the_one_with_fewest_breaks():
    lift = lifted(FACTS, (PLAN[0], PLAN[1]), 1)
    assert fits(lift) == [Fit.HERE, Fit.BEST, Fit.BLOCKED, Fit.BEST]
    assert str(lift.marks[1].word) == "best: 1 break less"


def test_slot_with_a_longer_day_says_its_price():
    lift = lifted(FACTS, (PLAN[1], meeting(4, KOBE, LULEA, 1)), 4)
    assert lift.marks[0].fit is Fit.COSTS
    assert str(lift.marks[0].word) == "fits, but 1 break more"


def test_taken_table_is_changed_and_said():
    plan = (PLAN[0], meeting(5, MIKAWA, SKODA, 3, table=1))
    mark = lifted(FACTS, plan, 1).marks[3]
    assert mark.fit is Fit.FITS
    assert mark.landed.table == 2
    assert str(mark.word) == "fits,\nat table 15"
    assert str(mark.sentence) == "It moves to table 15"


def test_absence_blocks_in_words_of_the_checker():
    facts = replace(
        FACTS,
        participants=(
            participant(KOBE),
            participant(LULEA, delegates=(delegate(LULEA, absences=(LATE,)),)),
        ),
    )
    mark = lifted(facts, (meeting(1, KOBE, LULEA, 2),), 1).marks[0]
    assert mark.fit is Fit.BLOCKED
    assert "ÖBERG Jakob" in str(mark.sentence)
    assert mark.in_the_way == frozenset()


@given(
    st.lists(
        st.tuples(st.sampled_from([KOBE, MIKAWA]), st.sampled_from([LULEA, SKODA]), st.integers(0, 3))
    )
)
def test_drop_is_offered_exactly_where_the_checker_finds_no_conflict_for_it(wanted):
    plan: list[Meeting] = []
    for host, visitor, slot in wanted:
        more = meeting(len(plan) + 1, host, visitor, slot, table=host)
        if not find_conflicts(FACTS, [*plan, more]):
            plan.append(more)
    for moved in plan:
        others = [other for other in plan if other is not moved]
        for slot, mark in lifted(FACTS, plan, moved.id).marks.items():
            if mark.fit.allowed:
                assert mark.landed.start == FACTS.slots[slot].start
                assert not find_conflicts(FACTS, [*others, mark.landed])
            elif mark.fit is Fit.BLOCKED:
                same = replace(moved, start=FACTS.slots[slot].start)
                assert find_conflicts(FACTS, [*others, same])
