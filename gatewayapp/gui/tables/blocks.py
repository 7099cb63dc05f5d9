"""Copy, paste, clear and fill down in a table, as in a spreadsheet."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.tables.chosen_cells import NOTHING, ChosenCells, one_cell
from gatewayapp.gui.tables.copying import Copying
from gatewayapp.gui.tables.model import RowsModel
from gatewayapp.gui.tables.tsv import rows_in

if TYPE_CHECKING:
    from gatewayapp.gui.tables.sheet_table import SheetTable


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

    def __init__(self, table: "SheetTable", model: RowsModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model
        self.copying = Copying(self)
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
        """Copy the chosen cells; those between some that lie apart are copied as empty ones."""
        cells = self._in_hand()
        if cells.is_single:
            QGuiApplication.clipboard().setText(self._text(cells.lines[0], cells.columns[0]))
        elif cells.is_even:
            self.copying.copy(self._model.texts(cells.lines, cells.columns))
        else:
            self.copying.copy(self._texts_apart(cells))

    def paste(self) -> None:
        """Paste a block from the first chosen cell on, or one text into every chosen cell."""
        cells = self._in_hand()
        try:
            block = rows_in(QGuiApplication.clipboard().text())
        except Fault as fault:
            self.failed.emit(fault)
            return
        if len(block) == 1 == len(block[0]):
            goals = self._goals(cells).items()
            self._tell(self._edits_of((at, lines, block[0][0]) for at, lines in goals))
        elif block and cells.lines:
            self._lay(block, cells)

    def clear(self) -> None:
        """Empty the chosen cells, as far as they can be typed into."""
        cells, columns = self._in_hand().by_column, self._model.columns
        goals = ((at, lines, "") for at, lines in cells.items() if columns[at].write)
        self._tell(self._edits_of(goals))

    def fill_down(self) -> None:
        """Repeat the first chosen text of a column in the others; of a single row, the row above."""
        cells = self._in_hand()
        goals = self._goals(cells)
        if len(cells.lines) == 1:
            above = cells.lines[0] - 1
            goals = {at: [above, *lines] for at, lines in goals.items() if above >= 0}
        self._tell(
            self._edits_of((at, lines[1:], self._text(lines[0], at)) for at, lines in goals.items())
        )

    def _in_hand(self) -> ChosenCells:
        """Give the chosen cells, or the one that the keyboard is on."""
        cells, current = self._table.chosen_cells(), self._table.currentIndex()
        if cells.lines:
            return cells
        return one_cell(current.row(), current.column()) if current.isValid() else NOTHING

    def _goals(self, cells: ChosenCells) -> Mapping[int, Sequence[int]]:
        """Give the cells that one text is meant for: of whole rows those of the column in hand."""
        at = self._table.currentIndex().column()
        return {at: cells.lines} if cells.whole and at in cells.by_column else cells.by_column

    def _lay(self, block: Sequence[Sequence[str]], cells: ChosenCells) -> None:
        """Lay a block from the first chosen cell on, as often as it fits into those chosen."""
        shown, first = self._table.columns_in_order(), cells.columns[0]
        width = {len(texts) for texts in block}
        if cells.whole and width != {len(shown)}:
            first = max(self._table.currentIndex().column(), 0)
        elif cells.is_even and len(width) == 1 and _side_by_side(cells.columns, shown):
            block = [[*texts] * _times(len(cells.columns), len(texts)) for texts in block]
        if cells.is_even and _side_by_side(cells.lines, range(self._model.rowCount())):
            block = [*block] * _times(len(cells.lines), len(block))
        columns, line = shown[shown.index(first) :], cells.lines[0]
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

    def _edits_of(self, goals: Iterable[tuple[int, Sequence[int], str]]) -> list[CellEdit]:
        """Give the edits of columns, some of their lines, and the text for these."""
        return [
            edit
            for at, lines, text in goals
            for row in self._model.rows_at(lines)
            for edit in self._edit(row, at, text)
        ]

    def _edit(self, row: Any, at: int, text: str) -> list[CellEdit]:
        column = self._model.columns[at]
        before = (column.edit_text or column.text)(row)
        return [] if text == before else [CellEdit(row, column.key, text)]

    def _tell(self, edits: Sequence[CellEdit], left: int = 0) -> None:
        if edits or left:
            self.edited.emit(tuple(edits), left)

    def _texts_apart(self, cells: ChosenCells) -> Iterator[tuple[str, ...]]:
        columns = [(set(lines), self._model.columns[at]) for at, lines in cells.by_column.items()]
        for line, row in zip(cells.lines, self._model.rows_at(cells.lines), strict=True):
            yield tuple((it.edit_text or it.text)(row) if line in lines else "" for lines, it in columns)

    def _text(self, line: int, column: int) -> str:
        return str(self._model.index(line, column).data(Qt.ItemDataRole.EditRole) or "")


def _side_by_side(some: Sequence[int], order: Sequence[int]) -> bool:
    """Tell whether some lines or columns lie next to each other."""
    start = order.index(some[0])
    return list(some) == list(order[start : start + len(some)])


def _times(room: int, size: int) -> int:
    """Tell how often a block of a size is repeated: only if it fills the room."""
    return room // size if size and room % size == 0 else 1
