"""What an organiser does on the Wishes page, each handed to its service."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.tables.blocks import CellEdit
from gatewayapp.gui.tables.refusals import Refusal, change_or_ask
from gatewayapp.gui.wishes.book import VetoRow, WishRow
from gatewayapp.gui.wishes.changes import Batch, batch_of, wish_typed, with_rank, without, without_vetoes
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.grid import Pair
from gatewayapp.gui.wishes.known import Known
from gatewayapp.gui.wishes.why import find_reason
from gatewayapp.gui.wishes.words import heading
from gatewayapp.gui.wording import say
from gatewayapp.services.attention import settle
from gatewayapp.services.wishes import add_veto, add_wish, remove_vetoes, update_wish, update_wishes

Then = Callable[[Change], None]
Failed = Callable[[Fault], None]


class WishDeeds:
    """The ways in which the page changes something, through the desk."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.known = Known()

    def edit(self, row: WishRow, field: Field, text: str) -> None:
        """Store what was typed into a cell or field; raises Fault if it does not belong there."""
        self._desk.change(update_wish, wish_typed(row.line.wish, field, text, self.known))

    def type_many(self, page: QWidget, edits: Sequence[CellEdit], left: int) -> None:
        """Store what was pasted or filled down as one step; what is refused is said first."""
        cells = [(edit.row, Field[edit.column.upper()], edit.text) for edit in edits]
        batch = batch_of(cells, self.known)
        refused = [
            Refusal(f"{row.asker} → {row.asked}", heading(field), reason)
            for row, field, reason in batch.refused
        ]
        go = partial(self.change_many, batch)
        change_or_ask(page.window(), batch.cells, refused, left, go)

    def change_many(self, batch: Batch) -> None:
        """Store many cells as one step."""
        if batch.cells:
            self._desk.change(update_wishes, batch.wishes)

    def give_rank(self, rows: Sequence[WishRow], rank: int) -> None:
        """Give several wishes one rank."""
        self._desk.change(with_rank(rows, rank))

    def type_rank(self, pair: Pair, row: WishRow | None, rank: int) -> None:
        """Give the wish of a cell a rank; where there is none, add one."""
        if row is not None:
            self.give_rank([row], rank)
        elif self._desk.event is not None:
            self._desk.change(add_wish, self._desk.event.id, Wish(0, *pair, rank))

    def type_veto(self, pair: Pair, veto: int | None) -> None:
        """Forbid a pair to meet, or let them meet again."""
        if veto is not None:
            self._desk.change(remove_vetoes, [veto])
        elif self._desk.event is not None:
            self._desk.change(add_veto, self._desk.event.id, Veto(0, *pair))

    def seat(self, row: WishRow, delegates: Sequence[int]) -> None:
        """Say who sits at the table of a wish's meeting; nobody leaves it to the planner."""
        self._desk.change(update_wish, replace(row.line.wish, delegates=tuple(delegates)))

    def remove(self, rows: Sequence[WishRow]) -> None:
        """Remove wishes."""
        self._desk.change(without(rows))

    def remove_vetoes(self, rows: Sequence[VetoRow]) -> None:
        """Remove vetoes."""
        self._desk.change(without_vetoes(rows))

    def add(self, wish: Wish, then: Then, failed: Failed) -> None:
        """Add a wish."""
        if self._desk.event is not None:
            self._desk.change(add_wish, self._desk.event.id, wish, then=then, failed=failed)

    def add_veto(self, veto: Veto, then: Then, failed: Failed) -> None:
        """Add a veto."""
        if self._desk.event is not None:
            self._desk.change(add_veto, self._desk.event.id, veto, then=then, failed=failed)

    def settle(self, item: AttentionItem, settlement: Settlement) -> None:
        """Store what was decided about a doubtful row."""
        self._desk.change(settle, item.id, settlement)

    def ask_why(self, row: WishRow, then: Callable[[int, str], None]) -> None:
        """Find out why a wish has no meeting, and say it."""
        event, wish = self._desk.event, row.line.wish
        if event is not None:
            self._desk.ask(
                lambda db: find_reason(db, event.id, wish), lambda why: then(wish.id, say(why))
            )
