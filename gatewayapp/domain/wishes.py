"""Wishes and vetoes: who wants to meet whom, and who must not."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

HIGHEST_RANK = 1
LOWEST_RANK = 5
UNSAID_RANK = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """The organisation ``asker`` wants to meet ``asked``; rank 1 must .. 5 would be nice.

    ``session`` (position from 0) limits the meeting to one session; ``fixed`` sets its start;
    ``delegates`` are registrations that must sit at the table; ``after`` are wishes whose
    meetings come strictly earlier.
    """

    id: int
    asker: int
    asked: int
    rank: int = UNSAID_RANK
    session: int | None = None
    fixed: datetime | None = None
    delegates: tuple[int, ...] = ()
    after: tuple[int, ...] = ()
    comment: str = ""

    @property
    def pair(self) -> frozenset[int]:
        """The two organisations, whoever asked."""
        return frozenset((self.asker, self.asked))


@dataclass(frozen=True, slots=True)
class Veto:
    """Two organisations that never meet; ``by`` is one of them, or None for the organiser."""

    id: int
    first: int
    second: int
    by: int | None = None
    comment: str = ""

    @property
    def pair(self) -> frozenset[int]:
        """The two organisations."""
        return frozenset((self.first, self.second))


RANK_VALUES = {1: 16, 2: 8, 3: 4, 4: 2, 5: 1}


def wish_values(wishes: Iterable[Wish], mutual_bonus: int) -> dict[int, int]:
    """Give each wish's value by its id, in hundredths: 1600, 800, 400, 200, 100 for ranks 1 to 5.

    A wish that the other side answers is worth ``mutual_bonus`` percent more.
    """
    wishes = tuple(wishes)
    asked = {(wish.asker, wish.asked) for wish in wishes}
    return {
        wish.id: RANK_VALUES[wish.rank]
        * (100 + (mutual_bonus if (wish.asked, wish.asker) in asked else 0))
        for wish in wishes
    }
