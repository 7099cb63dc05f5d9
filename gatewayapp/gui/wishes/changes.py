"""From what was typed or chosen on the Wishes page to what is stored; no Qt."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import HIGHEST_RANK, LOWEST_RANK, Wish
from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.wishes.book import VetoRow, WishRow
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.known import Known
from gatewayapp.services.wishes import remove_vetoes, remove_wishes, update_wish, update_wishes

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

Store = Callable[["Database"], "Change"]


NOTHING_KNOWN = Known()
FOLLOWS = "This cell follows from the wish itself. Remove the wish and add another one."


def wish_typed(wish: Wish, field: Field, text: str, known: Known = NOTHING_KNOWN) -> Wish:
    """Give the wish as it is once a text stands in a field; raises Fault if it does not belong there."""
    if field is Field.COMMENT:
        return replace(wish, comment=" ".join(text.split()))
    if field is Field.FIXED:
        return replace(wish, fixed=known.start_named(text))
    if field is Field.SESSION:
        return replace(wish, session=known.session_named(text))
    if field is Field.DELEGATES:
        return replace(wish, delegates=known.delegates_named(wish, text))
    if field is not Field.RANK:
        raise Fault(FOLLOWS)
    if text.strip() not in {str(rank) for rank in range(HIGHEST_RANK, LOWEST_RANK + 1)}:
        raise Fault('"{typed}" is no rank. Type 1 (must) to 5 (would be nice).', typed=text)
    return replace(wish, rank=int(text))


def with_rank(rows: Sequence[WishRow], rank: int) -> Store:
    """Give the step that stores one rank for several wishes."""
    wishes = [replace(row.line.wish, rank=rank) for row in rows]
    if len(wishes) == 1:
        return lambda db: update_wish(db, wishes[0])
    return lambda db: update_wishes(db, wishes)


def without(rows: Sequence[WishRow]) -> Store:
    """Give the step that removes wishes."""
    ids = [row.id for row in rows]
    return lambda db: remove_wishes(db, ids)


def without_vetoes(rows: Sequence[VetoRow]) -> Store:
    """Give the step that removes vetoes."""
    ids = [row.id for row in rows]
    return lambda db: remove_vetoes(db, ids)


@dataclass(frozen=True, slots=True)
class Batch:
    """What many cells come to, and the cells that are refused with the reason of each."""

    wishes: tuple[Wish, ...]
    cells: int
    refused: tuple[tuple[WishRow, Field, Sentence], ...] = ()


def batch_of(edits: Iterable[tuple[WishRow, Field, str]], known: Known = NOTHING_KNOWN) -> Batch:
    """Read many texts, one after the other."""
    after: dict[int, Wish] = {}
    refused: list[tuple[WishRow, Field, Sentence]] = []
    cells = 0
    for row, field, text in edits:
        wish = after.get(row.id, row.line.wish)
        try:
            changed = wish_typed(wish, field, text, known)
        except Fault as fault:
            refused.append((row, field, fault.sentence))
        else:
            after[row.id] = changed
            cells += changed != wish
    return Batch(tuple(after.values()), cells, tuple(refused))
