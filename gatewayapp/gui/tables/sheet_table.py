"""A table in which cells are chosen as in a spreadsheet; the rows they touch are those in hand."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QItemSelection, QModelIndex, QPersistentModelIndex, Qt, QTimer, Signal
from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QWidget

from gatewayapp.gui.tables.blocks import Blocks
from gatewayapp.gui.tables.hinted_table import HintedTable
from gatewayapp.gui.tables.model import RowsModel
from gatewayapp.gui.theme.fonts import px

HEAD_WIDTH = 16
CARRIED = 2000
Behaviour = QAbstractItemView.SelectionBehavior
Walk = QAbstractItemView.CursorAction
Modifier = Qt.KeyboardModifier
TO_THE_END = Modifier.ControlModifier | Modifier.ShiftModifier
WALKING = frozenset({
    Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
})  # fmt: skip


class SheetTable(HintedTable):
    """Shift with the arrows or the mouse chooses a block, Shift+Space or a row's left edge whole rows.

    ``selected`` carries the rows that the chosen cells touch, whenever they become others.
    """

    selected = Signal(object)
    tints = True

    def __init__(self, model: RowsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        model.setParent(self)
        self._rows = model
        self._told: list[object] = []
        self._holding = self._alone = False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        self.setModel(model)
        self.setSelectionBehavior(Behaviour.SelectItems)
        self.blocks = Blocks(self, model)
        model.arranging.connect(self._drop_many)
        model.filtered.connect(self._show_found)

    def chosen_rows(self) -> list[Any]:
        """Give the rows that the chosen cells touch, in the order of the table."""
        return self._rows.rows_at(self.chosen_lines())

    def rows_in_hand(self) -> list[Any]:
        """Give the chosen rows, or else the one that the keyboard is on."""
        current = self.currentIndex()
        return self.chosen_rows() or ([self._rows.row_at(current)] if current.isValid() else [])

    def put_in_hand(self, key: object, column: int) -> bool:
        """Choose the row of a key; False if it is not shown."""
        index = self._rows.index_for(key, column)
        if index.isValid():
            self.choose_only(index)
            self.scrollTo(index)
        return index.isValid()

    def put_next_in_hand(self, step: int, wanted: Callable[[Any], bool], column: int) -> None:
        """Go to the next (1) or the previous (-1) row that passes a test, round the ends."""
        rows = self._rows.shown_rows()
        start = self.currentIndex().row()
        for away in range(1, len(rows) + 1):
            row = rows[(start + step * away) % len(rows)]
            if wanted(row):
                self.put_in_hand(self._rows.key(row), column)
                return

    def choose_only(self, index: QModelIndex) -> None:
        """Choose a cell and none beside it, whatever keys are held; a block may begin from it."""
        self._alone = True
        self.setCurrentIndex(index)
        self._alone = False

    def choose_whole_rows(self) -> None:
        """Choose every cell of the rows that are touched."""
        self._choose_current()
        flags = Selection.SelectionFlag.Select | Selection.SelectionFlag.Rows
        self.selectionModel().select(self.selectionModel().selection(), flags)

    def shows_whole_rows(self) -> bool:
        """Tell whether a row is painted as chosen from edge to edge: of a single cell its row is."""
        cells = self.chosen_cells()
        return cells.is_single or cells.whole

    def selectionChanged(self, chosen: QItemSelection, left: QItemSelection) -> None:
        """Tell which rows are touched now, after the mouse let go."""
        super().selectionChanged(chosen, left)
        self.viewport().update()
        if self._holding:
            return
        if len(self.chosen_lines()) > CARRIED:
            self._soon.start()  # what is made of very many rows does not hold up the next key
        else:
            self._tell()

    def rowsAboutToBeRemoved(self, parent: QModelIndex, start: int, end: int) -> None:
        """Have no row in hand when that one goes; Qt would go on to the last one."""
        if start <= self.currentIndex().row() <= end:
            self.selectionModel().clearCurrentIndex()
        super().rowsAboutToBeRemoved(parent, start, end)

    def _drop_many(self) -> None:
        """Choose no more what is too much to be carried along cell by cell, as Qt does it."""
        spans = self.spans()
        cells = sum((it.bottom - it.top + 1) * (it.right - it.left + 1) for it in spans)
        if cells > CARRIED:
            self.selectionModel().clearSelection()

    def _show_found(self) -> None:
        """Begin with the first of those found where the row in hand is not among them."""
        if not self.currentIndex().isValid():
            self.scrollToTop()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose whole rows at their left edge, cells elsewhere; what is told waits for the release."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._holding = True
            at_edge = event.position().x() < px(HEAD_WIDTH)
            self.setSelectionBehavior(Behaviour.SelectRows if at_edge else Behaviour.SelectItems)
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell what was chosen."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton:
            self._holding = False
            self.setSelectionBehavior(Behaviour.SelectItems)
            self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose whole rows with Shift+Space, clear cells with Delete."""
        free = self.state() is not QAbstractItemView.State.EditingState
        if free and event.key() == Qt.Key.Key_Space and event.modifiers() == Modifier.ShiftModifier:
            self.choose_whole_rows()
        elif free and event.key() == Qt.Key.Key_Delete:
            self.clear_cells()
        else:
            super().keyPressEvent(event)

    def clear_cells(self) -> None:
        """Clear the chosen cells; say why not where none can be typed into, or whole rows are chosen."""
        cells, columns = self.chosen_cells(), self._rows.columns
        locked = [columns[at].locked for at in cells.columns if columns[at].write is None]
        if cells.whole:
            self.say_at(self.currentIndex(), self.tr("Delete clears cells, not whole rows."))
        elif cells.lines and len(locked) == len(cells.columns):
            self.say_at(self.currentIndex(), locked[0])
        else:
            self.blocks.clear()

    def selectionCommand(
        self, index: QModelIndex | QPersistentModelIndex, event: QEvent | None = None
    ) -> Selection.SelectionFlag:
        """Let Ctrl+Shift with the arrows choose as far as they go, as in a spreadsheet."""
        if self._alone:
            return Selection.SelectionFlag.ClearAndSelect
        walking = isinstance(event, QKeyEvent) and event.key() in WALKING
        if walking and _held(event.modifiers()) == TO_THE_END:
            return Selection.SelectionFlag.SelectCurrent
        return super().selectionCommand(index, event)

    def moveCursor(self, action: Walk, modifiers: Modifier) -> QModelIndex:
        """Go as far as there are cells with Ctrl+Shift and an arrow."""
        current, model = self.currentIndex(), self.model()
        if _held(modifiers) != TO_THE_END or not current.isValid():
            return super().moveCursor(action, modifiers)
        shown = self.columns_in_order()
        ends = {
            Walk.MoveUp: (0, current.column()),
            Walk.MoveDown: (model.rowCount() - 1, current.column()),
            Walk.MoveLeft: (current.row(), shown[0]),
            Walk.MoveRight: (current.row(), shown[-1]),
        }
        if action not in ends:
            return super().moveCursor(action, modifiers)
        return model.index(*ends[action])

    def _tell(self) -> None:
        keys = self._rows.keys_at(self.chosen_lines())
        if keys != self._told:
            self._told = keys
            self.selected.emit(self.chosen_rows())


def _held(modifiers: Modifier) -> Modifier:
    return modifiers & ~Modifier.KeypadModifier
