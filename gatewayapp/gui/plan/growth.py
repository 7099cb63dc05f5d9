"""What a step of the running planner says of the best plan so far. Knows no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.plan.figures import Standing
from gatewayapp.gui.plan.picture import Judgement, Picture
from gatewayapp.gui.plan.proofs import proof_lines

if TYPE_CHECKING:
    from gatewayapp.services.plans import Bound


@dataclass(frozen=True, slots=True)
class Proof:
    """What the planner proved of an event: no plan is worth more, nor has fewer breaks at that worth.

    ``settled`` are the meetings that it had to leave where they are.
    """

    facts: EventFacts
    settled: frozenset[Meeting]
    bound: "Bound"

    def holds_of(self, picture: Picture) -> bool:
        """Tell whether it still holds: the same event, and all that had to stay still stays."""
        return self.settled <= picture.settled and self.facts == picture.facts


def standing_of(picture: Picture, best: object) -> Standing | None:
    """Read the figures that the planner reports; None for a step that carries none."""
    if not isinstance(best, Mapping) or "met" not in best:
        return None
    value, most = int(best.get("value", 0)), best.get("most_value")
    return with_bound(
        Standing(
            len(picture.wishes),
            int(best["met"]),
            int(best.get("breaks", 0)),
            conflicts=None,
            value=value,
        ),
        picture.facts,
        None if most is None else int(most),
    )


def with_bound(
    standing: Standing, facts: EventFacts, most_value: int | None, breaks: int | None = None
) -> Standing:
    """Add what cannot be beaten; it is said in wishes where all of them are worth the same."""
    if most_value is None:
        return standing
    most_met = most_value // next(iter(facts.worths)) if len(facts.worths) == 1 else None
    return replace(standing, most_value=most_value, most_met=most_met, fewest_breaks=breaks)


def tighter(bound: "Bound", standing: Standing | None) -> "Bound":
    """Give what was proven last: the answer that a stop takes may have been made before."""
    most = standing.most_value if standing is not None else None
    return bound if most is None or most >= bound.wish_value else type(bound)(most)


def with_proof(judgement: Judgement, picture: Picture, proof: Proof | None) -> Judgement:
    """Add a proof to a judgement as long as it holds."""
    if proof is None or not proof.holds_of(picture):
        return judgement
    bound, standing = proof.bound, judgement.standing
    standing = with_bound(standing, picture.facts, bound.wish_value, bound.breaks)
    if judgement.score is not None:
        from gatewayapp.services.plans import parts_of

        standing = replace(standing, proofs=proof_lines(parts_of(judgement.score, bound)))
    return replace(judgement, standing=standing)
