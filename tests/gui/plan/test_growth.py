from dataclasses import replace

import pytest

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.wishes import Wish
from gatewayapp.gui.plan.figures import Standing
from gatewayapp.gui.plan.growth import Proof, standing_of, tighter, with_bound, with_proof
from gatewayapp.gui.plan.picture import Judgement, Picture
from gatewayapp.planning.options import Bound
from tests.gui.plan.facts import FACTS, KOBE, LULEA, MIKAWA, ORGANISATIONS, SKODA, meeting
from tests.gui.plan.occasions import grid_event

ALIKE = replace(FACTS, wishes=(Wish(1, LULEA, KOBE, 3), Wish(2, SKODA, MIKAWA, 3)))


def picture(facts, *meetings):
    return Picture(grid_event(), facts, facts.wishes, ORGANISATIONS, meetings, {}, {})


def test_steps_carry_the_figures_of_the_best_plan():
    standing = standing_of(picture(FACTS), {"met": 2, "breaks": 1, "value": 3600})
    assert (standing.met, standing.wishes, standing.breaks, standing.value) == (2, 3, 1, 3600)
    assert standing.conflicts is None
    assert standing.most_value is None


@pytest.mark.parametrize("best", [None, {}, {"value": 3}, "soon"])
def test_steps_without_figures_are_passed_over(best):
    assert standing_of(picture(FACTS), best) is None


def test_bound_is_counted_in_wishes_where_all_are_worth_the_same():
    assert with_bound(Standing(2, 1, value=400), ALIKE, 800).most_met == 2
    assert with_bound(Standing(3, 1, value=1600), FACTS, 2400).most_met is None


def test_proof_holds_as_long_as_the_facts_are_the_same():
    judgement = Judgement(Standing(2, 2, value=800))
    proof = Proof(ALIKE, frozenset(), Bound(800, 0))
    assert with_proof(judgement, picture(ALIKE), proof).standing.most_value == 800
    assert with_proof(judgement, picture(FACTS), proof) == judgement
    assert with_proof(judgement, picture(ALIKE), None) == judgement


def test_proof_holds_as_long_as_all_that_stayed_still_stays():
    judgement = Judgement(Standing(2, 2, value=800))
    pinned = meeting(1, KOBE, LULEA, 0, state=MeetingState.PINNED)
    proof = Proof(ALIKE, frozenset({pinned}), Bound(800, 0))
    assert with_proof(judgement, picture(ALIKE, pinned), proof).standing.most_value == 800
    assert with_proof(judgement, picture(ALIKE), proof) == judgement


def test_what_was_proven_last_counts_though_the_answer_was_made_before():
    bound = Bound(2000, breaks=3)
    assert tighter(bound, None) is bound
    assert tighter(bound, Standing(5, 4, most_value=2000)) is bound
    assert tighter(bound, Standing(5, 4, most_value=1900)) == Bound(1900)
