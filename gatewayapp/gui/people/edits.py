"""What is typed, chosen, pasted and filled down on the People page, handed to the services."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.batch import Batch, batch_of
from gatewayapp.gui.people.changes import call_for
from gatewayapp.gui.people.deeds import PeopleDeeds
from gatewayapp.gui.people.fields import Field, Words
from gatewayapp.gui.people.roll import Roll
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.tables.blocks import CellEdit
from gatewayapp.gui.tables.refusals import Refusal, change_or_ask


class PeopleEdits:
    """Reads texts against the ``roll`` that is shown."""

    def __init__(self, desk: Desk, deeds: PeopleDeeds, words: Words, page: QWidget) -> None:
        self._desk, self._deeds, self._words, self._page = desk, deeds, words, page
        self.roll = Roll()

    def type(self, row: PersonRow, field: Field, text: str) -> None:
        """Store what was typed into one cell or field; raises Fault if it does not belong there."""
        for refused in self._batch([(row, field, text)]).refused:
            raise Fault(refused.reason)
        self._deeds.run(call_for(row, field, text, self._words, self.roll.organisations))

    def type_into_many(self, rows: Sequence[PersonRow], field: Field, text: str) -> None:
        """Store one text for several people as one step."""
        self.paste([CellEdit(row, field.name, text) for row in rows], 0)

    def paste(self, edits: Sequence[CellEdit], left: int) -> None:
        """Store many cells as one step, read beside the window; what is refused is said first."""
        wanted = [(edit.row, Field[edit.column], edit.text) for edit in edits]
        self._desk.ask(lambda _db: self._batch(wanted), partial(self._go_on, left))

    def _batch(self, wanted: Sequence[tuple[PersonRow, Field, str]]) -> Batch:
        event = self._desk.event
        tables = event.tables if event else ()
        return batch_of(wanted, self._words, self.roll.organisations, self.roll.rows, tables)

    def _go_on(self, left: int, batch: Batch) -> None:
        refused = [
            Refusal(it.row.text(Field.NAME) or it.row.text(Field.NATIVE), heading(it.field), it.reason)
            for it in batch.refused
        ]
        go = partial(self._deeds.change_many, batch)
        change_or_ask(self._page.window(), batch.cells, refused, left, go)
