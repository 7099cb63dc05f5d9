"""From what was typed or chosen on the Wishes page to what is stored; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import HIGHEST_RANK, LOWEST_RANK, Wish
from gatewayapp.gui.wishes.book import VetoRow, WishRow
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.services.wishes import remove_veto, remove_wish, update_wish, update_wishes

if TYPE_CHECKING:
    from gatewayapp.services.changes import Change
    from gatewayapp.storage.database import Database

Store = Callable[["Database"], "Change"]


def wish_typed(wish: Wish, field: Field, text: str) -> Wish:
    """Give the wish as it is once a text stands in a field; raises Fault if it does not belong there."""
    if field is Field.COMMENT:
        return replace(wish, comment=" ".join(text.split()))
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
    """Give what removes wishes, one step for each."""
    ids = [row.id for row in rows]
    return lambda db: [remove_wish(db, id_) for id_ in ids][-1]


def without_vetoes(rows: Sequence[VetoRow]) -> Store:
    """Give what removes vetoes, one step for each."""
    ids = [row.id for row in rows]
    return lambda db: [remove_veto(db, id_) for id_ in ids][-1]
