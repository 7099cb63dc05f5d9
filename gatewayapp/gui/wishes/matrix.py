"""The wishes as a matrix: ranks typed into cells, counts at the edges."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QHeaderView, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.people.wish_list import MARKS
from gatewayapp.gui.tables.cells import Cell, paint_rank
from gatewayapp.gui.tables.view import Table
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wishes.book import WishRow
from gatewayapp.gui.wishes.fields import outcome_of
from gatewayapp.gui.wishes.grid import Grid, Pair

SIDE, NAMES, ABOVE = 34, 204, 132
PAIR_ROLE = Qt.ItemDataRole.UserRole + 1
RANK_KEYS = {Qt.Key(Qt.Key.Key_0 + rank): rank for rank in range(1, 6)}
NO_PARENT = QModelIndex()


class MatrixModel(QAbstractTableModel):
    """A grid with the rows and columns that a filter leaves."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.grid, self.query = Grid(), ""
        self.rows: tuple[int, ...] = ()
        self.columns: tuple[int, ...] = ()

    def show_grid(self, grid: Grid, query: str) -> None:
        """Show another grid or through another filter."""
        self.beginResetModel()
        self.grid, self.query = grid, query
        self.rows, self.columns = grid.axes(query)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """Count who asks."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex = NO_PARENT) -> int:
        """Count who is asked."""
        return 0 if parent.isValid() else len(self.columns)

    def pair_at(self, index: QModelIndex) -> Pair:
        """Give who asks and who is asked in a cell."""
        return self.rows[index.row()], self.columns[index.column()]

    def row_at(self, index: QModelIndex) -> WishRow | None:
        """Give the wish in a cell."""
        return self.grid.cells.get(self.pair_at(index)) if index.isValid() else None

    def index_of(self, pair: Pair) -> QModelIndex:
        """Find a cell; not valid if the filter leaves it out."""
        if pair[0] not in self.rows or pair[1] not in self.columns:
            return QModelIndex()
        return self.index(self.rows.index(pair[0]), self.columns.index(pair[1]))

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a cell's rank, or all that it says in words."""
        if role == Qt.ItemDataRole.DisplayRole:
            row = self.row_at(index)
            return str(row.line.wish.rank) if row else ""
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._said(index)
        return None

    def _said(self, index: QModelIndex) -> str:
        pair, row = self.pair_at(index), self.row_at(index)
        asker, asked = (self.grid.names[it] for it in pair)
        translate = QCoreApplication.translate
        parts = [translate("Wishes", "{asker} → {asked}").format(asker=asker, asked=asked)]
        if row:
            words = translate("Wishes", "rank {rank}, {state}")
            parts.append(words.format(rank=row.line.wish.rank, state=row.state))
        if self.grid.forbids(pair):
            parts.append(translate("Wishes", "must not meet"))
        return "\n".join(parts)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Give a name, in full for tips and readers, with its count."""
        across = orientation == Qt.Orientation.Horizontal
        id_ = (self.columns if across else self.rows)[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.grid.board_names[id_] if across else self.grid.names[id_]
        if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
            words = (
                QCoreApplication.translate("Wishes", "{name}, asked by {count}")
                if across
                else QCoreApplication.translate("Wishes", "{name}, asks {count}")
            )
            return words.format(name=self.grid.names[id_], count=self.count(section, across=across))
        return None

    def count(self, section: int, *, across: bool) -> int:
        """Count the wishes of a row or of a column, whatever the filter."""
        return (
            self.grid.is_asked[self.columns[section]] if across else self.grid.asks[self.rows[section]]
        )


class MatrixCell(Cell):
    """A rank on its plate, green below it if it is met; the sign of a veto; nothing for itself."""

    def paint_cell(
        self, painter: QPainter, rect: QRect, index: QModelIndex, tokens: Tokens, chosen: bool
    ) -> None:
        """Paint a line at the right of each cell too."""
        super().paint_cell(painter, rect, index, tokens, chosen)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), tokens.line)

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint what the two have to do with each other."""
        model: MatrixModel = index.model()
        pair, row = model.pair_at(index), model.row_at(index)
        cell = space.adjusted(-px(8), 0, px(8), 0)
        if pair[0] == pair[1]:
            painter.fillRect(cell.adjusted(0, 0, -1, 0), tokens.sunk)
        side = px(22)
        middle = cell.center()
        plate = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
        if row:
            paint_rank(painter, plate, str(row.line.wish.rank), tokens)
            if row.met:
                _, tone = MARKS[outcome_of(row.line)]
                colour = tokens.role(tone) if tone else tokens.good
                painter.fillRect(plate.left(), plate.bottom() + 1, plate.width(), px(2), colour)
        if model.grid.forbids(pair):
            mark = plate if not row else plate.translated(px(8), -px(6))
            paint_icon(painter, mark, "ban", tokens.bad, px(16 if not row else 11))


class EdgeHeader(QHeaderView):
    """Names with their counts: at the left, or upright above."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setDefaultSectionSize(px(SIDE))
        self.setMinimumSectionSize(px(SIDE))
        self.setSectionsClickable(True)
        self._across = orientation == Qt.Orientation.Horizontal

    def sizeHint(self) -> QSize:
        """Give room for a name."""
        return QSize(px(NAMES), px(ABOVE)) if self._across else QSize(px(NAMES), px(SIDE))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint a name and its count."""
        tokens, model = tokens_of(self.palette()), self.model()
        painter.save()
        painter.fillRect(rect, tokens.acc1 if self._is_current(section) else tokens.win)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, tokens.line)
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), tokens.line)
        if self._across:
            painter.translate(rect.left(), rect.bottom())
            painter.rotate(-90)
            rect = QRect(0, 0, rect.height(), rect.width())
        room = rect.adjusted(px(8 if self._across else 16), 0, -px(8), 0)
        count = str(model.count(section, across=self._across))
        painter.setFont(font(Text.SMALL_STRONG))
        painter.setPen(tokens.t1 if count != "0" else tokens.t3)
        first, last = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(room, (first if self._across else last) | middle, count)
        width = px(24)
        room = room.adjusted(width, 0, 0, 0) if self._across else room.adjusted(0, 0, -width, 0)
        name = model.headerData(section, self.orientation())
        painter.setFont(font(Text.SMALL if self._across else Text.BODY))
        painter.setPen(tokens.t1)
        shown = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, first | middle, shown)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground first."""
        painter, tokens = QPainter(self.viewport()), tokens_of(self.palette())
        painter.fillRect(self.viewport().rect(), tokens.win)
        painter.end()
        super().paintEvent(event)

    def _is_current(self, section: int) -> bool:
        current = self.parent().currentIndex()
        return current.isValid() and section == (current.column() if self._across else current.row())


class WishMatrix(Table):
    """Who asks in the rows, who is asked in the columns.

    ``rank_typed`` carries a pair, the wish there or None, and a rank; ``removed`` and ``selected``
    wishes; ``veto_typed`` a pair.
    """

    rank_typed = Signal(object, object, int)
    veto_typed = Signal(object)
    removed = Signal(object)
    selected = Signal(object)
    hint: WrappedLabel | None = None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Wishes as a matrix"))
        self.grid_model = MatrixModel(self)
        self.setItemDelegate(MatrixCell(self))
        self.setModel(self.grid_model)
        self.setHorizontalHeader(EdgeHeader(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(EdgeHeader(Qt.Orientation.Vertical, self))
        self.verticalHeader().show()
        self.horizontalHeader().setAccessibleName(self.tr("Who is asked"))
        self.verticalHeader().setAccessibleName(self.tr("Who asks"))
        self.findChild(QAbstractButton).setAccessibleName(self.tr("Corner"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.chosen.connect(self._tell)
        hint = self.tr("1 to 5 set a rank, Delete removes the wish, V forbids a meeting.")
        self.setAccessibleDescription(hint)
        self.hint = WrappedLabel(hint, Text.SMALL, "t2", self)
        self.hint.resize(px(NAMES), px(ABOVE))
        self.hint.setContentsMargins(px(16), px(8), px(12), px(8))
        self.hint.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.hint.setAutoFillBackground(True)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def updateGeometries(self) -> None:
        """Keep the hint in the corner between the headers."""
        super().updateGeometries()
        if self.hint is not None:
            self.hint.setGeometry(0, 0, self.verticalHeader().width(), self.horizontalHeader().height())

    def show_grid(self, grid: Grid, query: str) -> None:
        """Show another grid; the cell in hand stays in hand."""
        current = self.currentIndex()
        pair = self.grid_model.pair_at(current) if current.isValid() else None
        self.grid_model.show_grid(grid, query)
        index = self.grid_model.index_of(pair) if pair else NO_PARENT
        if index.isValid():
            self.setCurrentIndex(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Set a rank with 1 to 5, forbid with V, remove with Delete."""
        index = self.currentIndex()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (index.isValid() and plain):
            super().keyPressEvent(event)
            return
        pair, row = self.grid_model.pair_at(index), self.grid_model.row_at(index)
        apart = pair[0] != pair[1]
        if event.key() in RANK_KEYS and apart:
            self.rank_typed.emit(pair, row, RANK_KEYS[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_V and apart:
            self.veto_typed.emit(pair)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            if row:
                self.removed.emit([row])
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Leave letters alone."""

    def _tell(self, index: QModelIndex) -> None:
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()
        row = self.grid_model.row_at(index)
        self.selected.emit([row] if row else [])
