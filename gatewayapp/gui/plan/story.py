"""How a running plan grows: the steps of the curve beside the score. Knows no Qt."""

from dataclasses import dataclass, field

LONGEST_STORY = 400


@dataclass(slots=True)
class Story:
    """Values over seconds, each kept only where it changes; ``bound`` cannot be beaten.

    Thins itself to a few hundred steps, so that a long run paints as quickly as a short one.
    """

    steps: list[tuple[float, int]] = field(default_factory=list)
    seconds: float = 0.0
    bound: int | None = None

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

    def corners(self, width: float, height: float) -> list[tuple[float, float]]:
        """Give the corners of the stepped line in a box, y growing downwards."""
        if not self.steps:
            return []
        low = min(value for _, value in self.steps)
        top = max(self.bound or 0, *(value for _, value in self.steps))
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
