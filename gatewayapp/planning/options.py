"""What the planner is asked for, and what it answers."""

from dataclasses import dataclass
from enum import StrEnum

from gatewayapp.domain.conflicts import Conflict
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.scoring import Score
from gatewayapp.domain.wording import Sentence, sentence


class PlanStatus(StrEnum):
    """How sure it is that a plan is the best one."""

    OPTIMAL = "optimal"
    FEASIBLE = "feasible"
    INFEASIBLE = "infeasible"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class PlanOptions:
    """How long to plan, from which random seed, on how many cores, and whether only to repair.

    With ``moves`` the planner counts its moves instead of looking at the clock, so that the same
    seed gives the same plan on any machine. With one thread it does so by itself, with as many
    moves as a common laptop does in the seconds, but gives up after three times the seconds.
    """

    seconds: float = 10.0
    seed: int = 1
    threads: int = 2
    repair: bool = False
    moves: int | None = None


@dataclass(frozen=True, slots=True)
class UnmetWish:
    """A wish without a meeting, and why."""

    wish_id: int
    reason: Sentence


@dataclass(frozen=True, slots=True)
class Bound:
    """What no plan can beat, part by part of the score; None: not known.

    At most this wish value, at least so many of the others. Each holds for plans whose parts
    before it (see ``PARTS``) are as good as they can be.
    """

    wish_value: int
    breaks: int | None = None
    empty_handed: int | None = None
    moved: int | None = None
    idle_slots: int | None = None
    hand_overs: int | None = None
    table_changes: int | None = None
    walking_minutes: int | None = None


PARTS = (
    "empty_handed",
    "wish_value",
    "moved",
    "breaks",
    "idle_slots",
    "hand_overs",
    "table_changes",
    "walking_minutes",
)
"""The parts of a score that have bounds, the more important first; fields of Score and Bound."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part of a plan's score beside its bound.

    ``better`` says by how much a plan could beat this one at most, as far as the bound is known.
    ``is_best`` says that this part and all before it are proven to be the best.
    """

    name: str
    reached: int
    bound: int | None
    is_best: bool

    @property
    def better(self) -> int | None:
        """By how much a plan could beat this part at most; None: not known."""
        return None if self.bound is None else abs(self.reached - self.bound)


def parts_of(score: Score, bound: Bound) -> tuple[Part, ...]:
    """Set a score beside its bound, the more important parts first."""
    parts: list[Part] = []
    for name in PARTS:
        reached, known = getattr(score, name), getattr(bound, name)
        is_best = reached == known and all(part.is_best for part in parts)
        parts.append(Part(name, reached, known, is_best))
    return tuple(parts)


@dataclass(frozen=True, slots=True)
class PlanResult:
    """A plan that keeps every rule, its score, the bound on any plan's, and the reasons.

    ``kept`` says that nothing better was found than the plan there was, which is given back.
    ``conflicts`` are those that no planner can mend: of meetings that must stay as they are.
    """

    status: PlanStatus
    meetings: tuple[Meeting, ...]
    unmet: tuple[UnmetWish, ...]
    score: Score
    bound: Bound
    seconds: float
    kept: bool = False
    conflicts: tuple[Conflict, ...] = ()

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the score beside their bounds."""
        return parts_of(self.score, self.bound)

    @property
    def proof(self) -> Sentence | None:
        """Say what is proven of the plan; None: nothing."""
        if self.status is PlanStatus.OPTIMAL:
            return sentence("Proven: no plan meets better wishes, or as good ones with fewer breaks")
        if self.score.wish_value >= self.bound.wish_value:
            return sentence("Proven: no plan meets better wishes")
        return None


@dataclass
class Ready:
    """What can be answered at once while planning goes on: the last plan that is checked, if any."""

    result: PlanResult | None = None
