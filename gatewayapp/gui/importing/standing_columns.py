"""The first columns of a table, which stay in sight while the others are scrolled sideways."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QWheelEvent

from gatewayapp.gui.tables.view import Heading, Table
from gatewayapp.gui.theme.tokens import tokens_of


class StandingColumns(Table):
    """Lies over a table and shows its first columns, with its rows, its choice and its keyboard."""

    def __init__(self, table: Table, heading: Heading, count: int) -> None:
        super().__init__(table)
        self._table, self._count = table, count
        self.setHorizontalHeader(heading)
        heading.setStretchLastSection(False)
        heading.setSortIndicatorShown(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(self.EditTrigger.NoEditTriggers)
        self.setSelectionMode(table.selectionMode())
        self.setAccessibleName(table.accessibleName())
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        table.horizontalScrollBar().valueChanged.connect(lambda _value: self.viewport().update())
        theirs = table.horizontalHeader()
        theirs.sectionResized.connect(lambda at, _old, width: self._take_width(at, width))
        heading.sectionResized.connect(lambda at, _old, width: self._give_width(at, width))
        theirs.sortIndicatorChanged.connect(heading.setSortIndicator)
        heading.sortIndicatorChanged.connect(theirs.setSortIndicator)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def follow(self) -> None:
        """Show what the table shows now."""
        self.setModel(self._table.model())
        self.setSelectionModel(self._table.selectionModel())
        for column in range(self._count, self.model().columnCount()):
            self.setColumnHidden(column, True)
        for column in range(self._count):
            self.setColumnWidth(column, self._table.columnWidth(column))
        self.place()

    def place(self) -> None:
        """Cover the columns of the table, as far down as there are rows."""
        if self.model() is None:
            return
        top, viewport = self._table.horizontalHeader().height(), self._table.viewport()
        rows = self._table.verticalHeader().length()
        width = sum(self._table.columnWidth(column) for column in range(self._count))
        self.setGeometry(0, 0, width, top + min(rows, viewport.height()))
        self.verticalScrollBar().setValue(self._table.verticalScrollBar().value())
        self.show()

    def hasFocus(self) -> bool:
        """Paint the cell in hand as the table does: the keyboard stays there."""
        return self._table.hasFocus() and self.currentIndex().column() < self._count

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the table's size and its keyboard."""
        if event.type() is QEvent.Type.Resize:
            self.place()
        elif event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.viewport().update()
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, and give the keyboard to the table."""
        super().mousePressEvent(event)
        self._table.setFocus(Qt.FocusReason.MouseFocusReason)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the table."""
        self._table.wheelEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells, and an edge where others are scrolled away behind them."""
        super().paintEvent(event)
        if self._table.horizontalScrollBar().value():
            painter = QPainter(self.viewport())
            right, height = self.viewport().width() - 1, self.viewport().height()
            painter.fillRect(right, 0, 1, height, tokens_of(self.palette()).line2)

    def _take_width(self, column: int, width: int) -> None:
        if column < self._count and self.model() is not None:
            self.setColumnWidth(column, width)
            self.place()

    def _give_width(self, column: int, width: int) -> None:
        if column < self._count and width and self.model() is not None:
            self._table.setColumnWidth(column, width)
