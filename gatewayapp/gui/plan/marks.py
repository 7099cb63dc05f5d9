"""What the cells of a row say while a meeting is lifted. Knows no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum

from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.wording import Sentence


class Fit(Enum):
    """What would come of dropping the lifted meeting in a cell."""

    HERE = "here"
    FITS = "fits"
    BEST = "best"
    COSTS = "costs"
    BLOCKED = "blocked"
    SWAP = "swap"

    @property
    def allowed(self) -> bool:
        """Whether the drop does something."""
        return self in {Fit.FITS, Fit.BEST, Fit.COSTS}


@dataclass(frozen=True, slots=True)
class Mark:
    """A cell's answer: a short word on the cell, a sentence beside the pointer.

    ``landed`` is the meeting as it would be after the drop; ``in_the_way`` are the meetings
    (ids) that forbid it.
    """

    fit: Fit
    word: Sentence
    sentence: Sentence
    landed: Meeting | None = None
    in_the_way: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Swap:
    """An exchange of times: the meetings as they would be, and how many people are told.

    Nothing has landed where the swap is not possible; ``refusal`` says what it would break.
    """

    landed: tuple[Meeting, ...] = ()
    told: int = 0
    refusal: Sentence | None = None

    @property
    def allowed(self) -> bool:
        """Whether the swap breaks nothing."""
        return bool(self.landed)


def no_swap(_slot: int) -> Swap | None:
    """Weigh no swap."""
    return None


@dataclass(frozen=True, slots=True)
class Lift:
    """A lifted meeting, the row it is moved in, and the mark of each slot (by index).

    ``rank`` is the highest that one of its wishes has, None if nobody wished it. ``swap_at`` weighs
    a swap with what is in the way in a slot, when it is asked for; None where nothing is.
    """

    meeting: Meeting
    title: str
    note: str
    row: int
    marks: Mapping[int, Mark]
    rank: int | None = None
    swap_at: Callable[[int], Swap | None] = no_swap

    def next_fit(self, slot: int, step: int, slots: range) -> int:
        """Give the next slot in a direction where the meeting fits or comes from; ``slot`` if none."""
        ahead = range(slot + step, slots.stop if step > 0 else slots.start - 1, step)
        return next((s for s in ahead if self.stays(s) or self.marks[s].fit.allowed), slot)

    def next_taken(self, slot: int, step: int, slots: range) -> int:
        """Give the next slot in a direction where others are in the way; ``slot`` if none."""
        ahead = range(slot + step, slots.stop if step > 0 else slots.start - 1, step)
        return next((s for s in ahead if self.stays(s) or self.marks[s].in_the_way), slot)

    def stays(self, slot: int) -> bool:
        """Whether a slot is the one that the meeting comes from."""
        return self.marks[slot].fit is Fit.HERE
