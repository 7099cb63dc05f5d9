"""How a running plan grows: the steps of the curve beside the score. Knows no Qt."""

import math
from dataclasses import dataclass, field

LONGEST_STORY = 400
NEARLY_THERE = 0.9


@dataclass(slots=True)
class Story:
    """Values over seconds, each kept only where it changes; ``bound`` cannot be beaten.

    Wishes of different worth are told ``in_percent`` of the bound in place of their number.
    Thins itself to a few hundred steps, so that a long run paints as quickly as a short one.
    """

    steps: list[tuple[float, int]] = field(default_factory=list)
    seconds: float = 0.0
    bound: int | None = None
    in_percent: bool = False

    def tell(self, seconds: float, value: int, bound: int | None = None) -> None:
        """Add what is known after some seconds."""
        self.seconds = max(self.seconds, seconds)
        self.bound = bound if bound is not None else self.bound
        if not self.steps or self.steps[-1][1] != value:
            self.steps.append((seconds, value))
        if len(self.steps) > LONGEST_STORY:
            self.steps = [*self.steps[:-1:2], self.steps[-1]]

    @property
    def is_quiet(self) -> bool:
        """Whether nothing has changed during the second half."""
        return not self.steps or self.steps[-1][0] <= self.seconds / 2

    @property
    def value(self) -> int:
        """The last value; 0 before the first."""
        return self.steps[-1][1] if self.steps else 0

    def said(self, value: int) -> str:
        """Say a value; nothing as long as it is not known what it is a part of."""
        if not self.in_percent:
            return str(value)
        return f"{math.floor(1000 * value / self.bound) / 10:g} %" if self.bound else ""

    def corners(self, width: float, height: float) -> list[tuple[float, float]]:
        """Give the corners of the stepped line in a box, y growing downwards."""
        if not self.steps:
            return []
        top = max(self.bound or 0, *(value for _, value in self.steps))
        low = min(value for _, value in self.steps)
        if self.bound is not None:  # who is nearly there shall look so
            low = min(low, self.bound * NEARLY_THERE)
        across = width / (self.seconds or 1.0)
        up = height / ((top - low) or 1)
        ground = height if top > low else 0.0
        corners: list[tuple[float, float]] = []
        for seconds, value in self.steps:
            if corners:
                corners.append((seconds * across, corners[-1][1]))
            corners.append((seconds * across, ground - (value - low) * up))
        return [*corners, (width, corners[-1][1])]


def clock(seconds: float) -> str:
    """Say a span of time as minutes and seconds: ``0:41``."""
    minutes, rest = divmod(int(seconds), 60)
    return f"{minutes}:{rest:02}"
