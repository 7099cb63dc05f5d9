"""Copy, paste and fill down in a table, as in a spreadsheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.tables.model import RowsModel
from gatewayapp.gui.tables.tsv import rows_in, text_of
from gatewayapp.gui.tables.view import Table


@dataclass(frozen=True, slots=True)
class CellEdit:
    """A text that somebody wants in a cell: the row's object, the column's key, the text."""

    row: Any
    column: str
    text: str


class Blocks(QObject):
    """Gives a table the keys of a spreadsheet.

    ``edited`` carries the cells that would change and how many texts found no cell; ``failed`` a Fault.
    """

    edited = Signal(object, int)
    failed = Signal(object)

    def __init__(self, table: Table, model: RowsModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        keys = {
            QKeySequence(QKeySequence.StandardKey.Copy): self.copy,
            QKeySequence(QKeySequence.StandardKey.Paste): self.paste,
            QKeySequence("Ctrl+D"): self.fill_down,
        }
        for sequence, call in keys.items():
            shortcut = QShortcut(sequence, table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)

    def copy(self) -> None:
        """Copy the chosen rows as they are shown; of a single row the cell in hand."""
        lines, current = self._lines(), self._table.currentIndex()
        if len(lines) > 1:
            QGuiApplication.clipboard().setText(text_of(self._model.texts(lines, self._columns())))
        elif current.isValid():
            QGuiApplication.clipboard().setText(self._text(current.row(), current.column()))

    def paste(self) -> None:
        """Paste a block from the cell in hand on, or one text into every chosen row."""
        current = self._table.currentIndex()
        if not current.isValid():
            return
        try:
            block = rows_in(QGuiApplication.clipboard().text())
        except Fault as fault:
            self.failed.emit(fault)
            return
        if len(block) == 1 and len(block[0]) == 1:
            lines = self._lines() or [current.row()]
            self._fill(lines, current.column(), block[0][0])
        elif block:
            self._lay(block, current.row(), current.column())

    def fill_down(self) -> None:
        """Repeat the text of the first chosen row in the others; of a single row, take the row above."""
        lines, column = self._lines(), self._table.currentIndex().column()
        if len(lines) == 1 and lines[0] > 0:
            lines = [lines[0] - 1, *lines]
        if len(lines) > 1 and column >= 0:
            self._fill(lines[1:], column, self._text(lines[0], column))

    def _fill(self, lines: Sequence[int], column: int, text: str) -> None:
        rows = self._model.rows_at(lines)
        self._tell([edit for row in rows for edit in self._edit(row, column, text)], 0)

    def _lay(self, block: Sequence[Sequence[str]], line: int, column: int) -> None:
        columns = self._columns()
        columns = columns[columns.index(column) :]
        rows = self._model.rows_at(range(line, min(line + len(block), self._model.rowCount())))
        edits = [
            edit
            for row, texts in zip(rows, block, strict=False)
            for at, text in zip(columns, texts, strict=False)
            for edit in self._edit(row, at, text)
        ]
        beside = sum(max(len(texts) - len(columns), 0) for texts in islice(block, len(rows)))
        below = sum(len(texts) for texts in block[len(rows) :])
        self._tell(edits, beside + below)

    def _edit(self, row: Any, at: int, text: str) -> list[CellEdit]:
        column = self._model.columns[at]
        before = (column.edit_text or column.text)(row)
        return [] if text == before else [CellEdit(row, column.key, text)]

    def _tell(self, edits: Sequence[CellEdit], left: int) -> None:
        if edits or left:
            self.edited.emit(tuple(edits), left)

    def _lines(self) -> list[int]:
        return self._table.chosen_lines()

    def _columns(self) -> list[int]:
        header = self._table.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        return [column for column in order if not self._table.isColumnHidden(column)]

    def _text(self, line: int, column: int) -> str:
        return str(self._model.index(line, column).data(Qt.ItemDataRole.EditRole) or "")
