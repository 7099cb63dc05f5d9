"""What the planner is asked for, and what it answers."""

from dataclasses import dataclass
from enum import StrEnum

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
    """What no plan can beat: at most this wish value, at least so many breaks; None: not known.

    ``breaks`` holds for plans that meet wishes of the same value.
    """

    wish_value: int
    breaks: int | None = None


@dataclass(frozen=True, slots=True)
class PlanResult:
    """A plan that keeps every rule, its score, the bound on any plan's, and the reasons.

    ``kept`` says that nothing better was found than the plan there was, which is given back.
    """

    status: PlanStatus
    meetings: tuple[Meeting, ...]
    unmet: tuple[UnmetWish, ...]
    score: Score
    bound: Bound
    seconds: float
    kept: bool = False

    @property
    def proof(self) -> Sentence | None:
        """Say what is proven of the plan; None: nothing."""
        if self.status is PlanStatus.OPTIMAL:
            return sentence("Proven: no plan meets better wishes, or as good ones with fewer breaks")
        if self.score.wish_value >= self.bound.wish_value:
            return sentence("Proven: no plan meets better wishes")
        return None
