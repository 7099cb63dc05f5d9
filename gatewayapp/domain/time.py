"""Stretches of time on the event's own wall clock (naive datetimes, local to the event)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """From ``start`` up to but without ``end``."""

    start: datetime
    end: datetime

    def overlaps(self, other: "Stretch") -> bool:
        """Tell whether the two share a moment."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: "Stretch") -> bool:
        """Tell whether the other lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def joined(stretches: Iterable[Stretch]) -> tuple[Stretch, ...]:
    """Sort stretches and join those that touch or overlap."""
    result: list[Stretch] = []
    for stretch in sorted(stretches):
        if result and stretch.start <= result[-1].end:
            result[-1] = Stretch(result[-1].start, max(result[-1].end, stretch.end))
        else:
            result.append(stretch)
    return tuple(result)
