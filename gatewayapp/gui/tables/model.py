"""Rows of plain objects as a table model that sorts and filters by itself, without a proxy."""

from collections.abc import Callable, Iterable, Sequence
from itertools import compress, count, filterfalse
from operator import not_
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from gatewayapp.gui.tables.column import (
    DASH,
    LEFT,
    READERS,
    RIGHT,
    Column,
    Parts,
    Role,
    alignment_of,
    parts_of,
    words_of,
)
from gatewayapp.gui.tables.folded import FoldedIndex, picked

Index = QModelIndex | QPersistentModelIndex
FEW = 32
READ_ONLY = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
EDITABLE = READ_ONLY | Qt.ItemFlag.ItemIsEditable


class RowsModel(QAbstractTableModel):
    """A table over frozen row objects; ``key`` gives what identifies a row across refreshes."""

    counted = Signal(int, int)
    """How many rows are shown, of how many."""
    arranging = Signal()
    """The rows are about to be filtered or sorted."""
    filtered = Signal()
    """The filter is another one."""
    refused = Signal(object)
    """Why a choice can't be stored: a Fault. What is typed stays in its cell instead."""

    def __init__(
        self, columns: Sequence[Column], key: Callable[[Any], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self.query = ""
        self._rows: list[Any] = []
        self._keys: list[object] = []
        self._order: list[int] = []
        self._shown: list[int] = []
        self._index = FoldedIndex(())
        self._extra: Callable[[Any], bool] | None = None
        self._sorted_by: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[Any], index: FoldedIndex | None = None) -> None:
        """Show other rows; the filter and the order stay. ``index`` may come from a worker."""
        self._index = index or self.index_of(rows)
        sorting = self._index.sorting
        ready = sorting is not None and sorting[0] == self._sorted_by
        self._order = sorting[1] if ready else self._sorted_positions(rows)
        self._take_over(rows)
        self._arrange()
        del self._rows[len(rows) :]

    def index_of(self, rows: Sequence[Any]) -> FoldedIndex:
        """Build the filter's index for rows, and sort them; may run in a worker."""
        searched = [column for column in self.columns if column.searched]
        index = FoldedIndex([words_of(column, row) for column in searched] for row in rows)
        index.sorting = (self._sorted_by, self._sorted_positions(rows))
        return index

    def filter(self, query: str) -> None:
        """Show only the rows that contain every word."""
        self.arranging.emit()
        self.query = query
        self._arrange()
        self.filtered.emit()

    def filter_by(self, test: Callable[[Any], bool] | None) -> None:
        """Show only rows that pass a test besides the words, such as one role."""
        self.arranging.emit()
        self._extra = test
        self._arrange()
        self.filtered.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; a stable sort, dashes last."""
        self.arranging.emit()
        self._sorted_by = (column, order) if column >= 0 else None
        self._order = self._sorted_positions(self._rows)
        self._arrange()

    def all_rows(self) -> list[Any]:
        """Give every row, whatever the filter."""
        return self._rows

    def row_at(self, index: Index) -> Any:
        """Give the object behind an index."""
        return self._rows[self._shown[index.row()]]

    def shown_rows(self) -> list[Any]:
        """Give the rows that are shown, in their order."""
        return picked(self._rows, self._shown)

    def rows_at(self, lines: Sequence[int]) -> list[Any]:
        """Give the objects behind some of the shown rows."""
        return picked(self._rows, picked(self._shown, lines))

    def keys_at(self, lines: Sequence[int]) -> list[object]:
        """Give what identifies some of the shown rows."""
        return picked(self._keys, picked(self._shown, lines))

    def texts(self, lines: Sequence[int], columns: Sequence[int]) -> Iterable[tuple[str, ...]]:
        """Give the texts with which editing of some cells begins, row by row."""
        rows = self.rows_at(lines)
        shown = [self.columns[at] for at in columns]
        return zip(*(map(it.edit_text or it.text, rows) for it in shown), strict=True)

    def index_for(self, key: object, column: int = 0) -> QModelIndex:
        """Find a shown row by its key; not valid if it is not shown."""
        at = self._keys.index(key) if key in self._keys else -1
        return self.index(self._shown.index(at), column) if at in self._shown else QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the shown rows."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Count the columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give what a cell shows."""
        if not index.isValid():
            return None
        read = READERS.get(role)
        return read(self.query, self.columns[index.column()], self.row_at(index)) if read else None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give the columns' titles."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return alignment_of(self.columns[section])
        return None

    def parts(self, index: Index) -> Parts:
        """Give all that a delegate paints of a cell."""
        return parts_of(self.query, self.columns[index.column()], self.row_at(index))

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Tell which cells can be edited."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return READ_ONLY if self.columns[index.column()].write is None else EDITABLE

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Hand a typed text to the column; the rows come back changed with the next refresh."""
        write = self.columns[index.column()].write
        if role != Qt.ItemDataRole.EditRole or write is None or value == self.data(index, role):
            return False
        write(self.row_at(index), str(value))
        return True

    def _take_over(self, rows: Sequence[Any]) -> None:
        """Put other rows in place of those of the same key; shown ones that are gone stay at the end."""
        keys = list(map(self.key, rows))
        places = dict(zip(keys, range(len(keys)), strict=True))
        shown = [places.pop(key, None) for key in picked(self._keys, self._shown)]
        gone = [at for at, place in zip(self._shown, shown, strict=True) if place is None]
        after = count(len(keys))
        self._shown = [next(after) if place is None else place for place in shown]
        self._rows, self._keys = [*rows, *picked(self._rows, gone)], keys

    def _arrange(self) -> None:
        """Find and order the shown rows; selection and current cell stay on their rows.

        Rows that go are first moved to the end and rows that come are added there, so that views
        hear of two blocks at most, whatever the order.
        """
        found = self._found()
        if found != self._shown:
            self._drop(set(found))
            self._add(found)
        if found != self._shown:
            self._lay(found)
        else:
            self._repaint()
        self.counted.emit(len(found), len(self._keys))

    def _repaint(self) -> None:
        """Have cells painted anew where the same rows stay."""
        if self._shown:
            last = self.index(len(self._shown) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last)

    def _drop(self, staying: set[int]) -> None:
        stays = list(map(staying.__contains__, self._shown))
        first = sum(stays)
        if first == len(stays):
            return
        if any(stays[first:]):
            goes = map(not_, stays)
            self._lay([*compress(self._shown, stays), *compress(self._shown, goes)])
        self.beginRemoveRows(QModelIndex(), first, len(stays) - 1)
        del self._shown[first:]
        self.endRemoveRows()

    def _add(self, found: list[int]) -> None:
        first = len(self._shown)
        if first == len(found):
            return
        here = set(self._shown)
        self.beginInsertRows(QModelIndex(), first, len(found) - 1)
        self._shown = [*self._shown, *filterfalse(here.__contains__, found)]
        self.endInsertRows()

    def _lay(self, order: list[int]) -> None:
        """Put the same rows into another order."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        lines = _lines_of({self._shown[index.row()] for index in before}, order)
        after = [self.index(lines[self._shown[index.row()]], index.column()) for index in before]
        self._shown = order
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _found(self) -> list[int]:
        found, extra = self._index.matches(self.query), self._extra
        order = self._order
        if len(found) < len(order):
            inside = set(found)
            order = list(compress(order, map(inside.__contains__, order)))
        return list(order) if extra is None else [at for at in order if extra(self._rows[at])]

    def _sorted_positions(self, rows: Sequence[Any]) -> list[int]:
        positions = list(range(len(rows)))
        if self._sorted_by is None:
            return positions
        column, order = self.columns[self._sorted_by[0]], self._sorted_by[1]
        texts = list(map(column.text, rows))
        values = list(map(column.order, rows)) if column.order else list(map(str.casefold, texts))
        full = list(compress(positions, texts))
        full.sort(key=values.__getitem__, reverse=order is Qt.SortOrder.DescendingOrder)
        return full + list(compress(positions, map(not_, texts)))


def _lines_of(wanted: set[int], order: list[int]) -> dict[int, int]:
    """Find where a few positions, or very many of them, stand."""
    if len(wanted) <= FEW:
        return {at: order.index(at) for at in wanted}
    return {at: line for line, at in enumerate(order) if at in wanted}


__all__ = ["DASH", "LEFT", "RIGHT", "Column", "Parts", "Role", "RowsModel"]
