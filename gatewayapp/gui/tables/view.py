"""The table itself: uniform rows, a quiet header with a sort arrow, the keys of a spreadsheet."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableView,
    QWidget,
)

from gatewayapp.gui.tables.cell_editor import CellEditor
from gatewayapp.gui.tables.cells import PADDING, ROW_HEIGHT, Cell, TextCell, paint_cell_focus
from gatewayapp.gui.tables.chosen_cells import ChosenCells, Span, chosen_cells, lines_between
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

HEADING_HEIGHT = 32
ARROW = 14
ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class Heading(QHeaderView):
    """The row of titles: quiet, with an arrow at the sorted column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setSectionsMovable(True)
        self.setHighlightSections(False)
        self.setFixedHeight(px(HEADING_HEIGHT))
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumSectionSize(px(32))
        self.setStretchLastSection(True)

    def paintSection(self, painter: QPainter, rect: QRect, logical: int) -> None:
        """Paint one title."""
        painter.save()
        tokens, sorted_by = tokens_of(self.palette()), self.sortIndicatorSection() == logical
        painter.fillRect(rect, tokens.win)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)
        title = str(self.model().headerData(logical, self.orientation()) or "")
        side = self.model().headerData(logical, self.orientation(), Qt.ItemDataRole.TextAlignmentRole)
        painter.setFont(font(Text.SMALL_STRONG))
        painter.setPen(tokens.t1 if sorted_by else tokens.t2)
        room = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        shown = sorted_by and self.isSortIndicatorShown()
        text_room = room.adjusted(0, 0, -px(ARROW + 4) if shown else 0, 0)
        metrics = painter.fontMetrics()
        title = metrics.elidedText(title, Qt.TextElideMode.ElideRight, text_room.width())
        painter.drawText(text_room, side or self.defaultAlignment(), title)
        if shown:
            self._paint_arrow(painter, text_room, metrics.horizontalAdvance(title), side)
        painter.restore()

    def paintEvent(self, event) -> None:  # noqa: ANN001 - Qt's own type
        """Paint the ground of the whole row first, then the titles."""
        painter, tokens = QPainter(self.viewport()), tokens_of(self.palette())
        painter.fillRect(self.viewport().rect(), tokens.win)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        painter.end()
        super().paintEvent(event)

    def _paint_arrow(self, painter: QPainter, room: QRect, width: int, side: Qt.AlignmentFlag) -> None:
        down = self.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        right = bool(side and side & Qt.AlignmentFlag.AlignRight)
        left = room.right() + px(4) if right else room.left() + width + px(4)
        rect = QRect(left, room.top(), px(ARROW), room.height())
        colour = tokens_of(self.palette()).t1
        paint_icon(painter, rect, "arrow-down" if down else "arrow-up", colour, px(ARROW))


class Table(QTableView):
    """A table in the look of the house.

    ``opened`` (Enter or double click on a cell that Enter does not edit) asks for the side panel,
    ``ticked`` is Space, ``left`` is Esc.
    """

    opened = Signal(QModelIndex)
    ticked = Signal(QModelIndex)
    left = Signal()
    chosen = Signal(QModelIndex)
    tints = False
    """Whether the other cells of a row are tinted in which some are chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setHorizontalHeader(Heading(self))
        self.setItemDelegate(TextCell(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.set_row_height(ROW_HEIGHT)
        self.doubleClicked.connect(self.opened)

    def set_row_height(self, pixels: int) -> None:
        """Set the height of all rows, in pixels at 100 %."""
        self.verticalHeader().setMinimumSectionSize(px(pixels))
        self.verticalHeader().setDefaultSectionSize(px(pixels))

    def set_columns(self, widths: tuple[int, ...], sort_by: int = -1) -> None:
        """Set the columns' widths in pixels at 100 % and sort by one; 0 takes what is left."""
        for column, width in enumerate(widths):
            if width:
                self.setColumnWidth(column, px(width))
            else:
                self.horizontalHeader().setStretchLastSection(False)
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(sort_by, Qt.SortOrder.AscendingOrder)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, the lines between the rows, and the frame of the cell in hand.

        Qt's own way asks model, style and delegate many things of each cell that are the same here.
        """
        if self.model() is None:
            return
        painter, tokens, area = QPainter(self.viewport()), tokens_of(self.palette()), event.rect()
        rows, columns = self._rows_in(area), self._columns_in(area)
        index_at, is_chosen = self.model().createIndex, self.selectionModel().isSelected
        touched, whole = set(self.touched_among(rows)), self.shows_whole_rows()
        end = min(self.horizontalHeader().length() - self.horizontalOffset(), area.right() + 1)
        for row, top, height in rows:
            here = row in touched
            if here and self.tints:
                painter.fillRect(area.left(), top, end - area.left(), height, tokens.acc1)
            for column, left, width, cell in columns:
                place, at = QRect(left, top, width, height), index_at(row, column)
                cell.paint_cell(painter, place, at, tokens, here and (whole or is_chosen(at)))
            painter.fillRect(area.left(), top + height - 1, end - area.left(), 1, tokens.line)
        if self.hasFocus() and self.currentIndex().isValid():
            paint_cell_focus(painter, self.visualRect(self.currentIndex()), tokens)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew; the cell in hand stays in sight, such as when a panel comes beside it."""
        current = self.currentIndex()
        seen = QRect(QPoint(), event.oldSize()).intersects(self.visualRect(current))
        super().resizeEvent(event)
        self.fit()
        if seen and current.isValid():
            self.scrollTo(current)

    def fit(self) -> None:
        """Follow another width; columns keep theirs here."""

    def _rows_in(self, area: QRect) -> list[tuple[int, int, int]]:
        """Give the rows that can be seen in a part of the viewport, each with its top and height."""
        header, count = self.verticalHeader(), self.model().rowCount()
        last = header.logicalIndexAt(area.bottom())
        rows = range(max(header.logicalIndexAt(area.top()), 0), (count - 1 if last < 0 else last) + 1)
        return [(row, header.sectionViewportPosition(row), header.sectionSize(row)) for row in rows]

    def _columns_in(self, area: QRect) -> list[tuple[int, int, int, Cell]]:
        """Give the columns that can be seen, each with its left edge, width and cell."""
        header = self.horizontalHeader()
        places = [
            (column, header.sectionViewportPosition(column), header.sectionSize(column))
            for column in range(header.count())
        ]
        return [
            (column, left, width, self.itemDelegateForColumn(column) or self.itemDelegate())
            for column, left, width in places
            if width and left <= area.right() and left + width > area.left()
        ]

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        """Tell which row is in hand."""
        super().currentChanged(current, previous)
        self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, tick with Space, go back with Esc, walk with the rest."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in ENTER:
            self.take_up()
            if self.currentIndex().isValid():
                self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space:
            self.ticked.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def chosen_lines(self) -> Sequence[int]:
        """Give the rows with chosen cells in their order, at once even if there are very many."""
        return lines_between({(it.top, it.bottom) for it in self.spans()})

    def chosen_cells(self) -> ChosenCells:
        """Give the chosen cells of the columns that are shown."""
        return chosen_cells(self.spans(), self.columns_in_order())

    def columns_in_order(self) -> list[int]:
        """Give the columns that are shown, from left to right."""
        header = self.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        return [column for column in order if not self.isColumnHidden(column)]

    def shows_whole_rows(self) -> bool:
        """Tell whether a row in which a cell is chosen is painted as chosen from edge to edge."""
        return self.selectionBehavior() is QAbstractItemView.SelectionBehavior.SelectRows

    def touched_among(self, rows: Sequence[tuple[int, int, int]]) -> Iterator[int]:
        """Give those of some rows, each with its place, in which a cell is chosen."""
        first, last = (rows[0][0], rows[-1][0]) if rows else (0, -1)
        for span in self.spans():
            yield from range(max(span.top, first), min(span.bottom, last) + 1)

    def spans(self) -> list[Span]:
        """Give the rectangles of chosen cells."""
        selection = self.selectionModel().selection()
        return [Span(it.top(), it.bottom(), it.left(), it.right()) for it in selection]

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Leave a field open whose text was refused, until it is mended or restored with Esc."""
        restored = hint is QAbstractItemDelegate.EndEditHint.RevertModelCache
        if restored or not getattr(editor, "reason", ""):
            super().closeEditor(editor, hint)
        elif self.hasFocus():
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on with a field whose text was refused, if there is one."""
        super().focusInEvent(event)
        for editor in self.viewport().findChildren(CellEditor):
            if editor.reason:
                editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_up(self) -> None:
        """Come to the table and choose the row in hand, the first one if none was."""
        self.enter()
        self._choose_current()

    def _choose_current(self) -> None:
        """Choose the row that the keyboard is on where it only came there, without choosing any."""
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.choose_only(self.currentIndex())

    def choose_only(self, index: QModelIndex) -> None:
        """Choose a row and none beside it, whatever keys are held."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)

    def enter(self) -> None:
        """Come to the table by keyboard: the first row is in hand if none was."""
        if not self.currentIndex().isValid() and self.model() and self.model().rowCount():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)
