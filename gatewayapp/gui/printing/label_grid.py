"""The little sheet of labels: click the label at which printing begins; those before are used."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

CELL_WIDTH, CELL_HEIGHT, GAP, MARGIN = 32, 18, 4, 6
FEW_COLUMNS, NARROW_CELL = 2, 24
STRIPE = 5


class LabelGrid(QWidget):
    """As many cells as the stock has labels; arrows move the first one as a click does."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns, self._rows, self._first = 1, 1, 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._tell()

    def set_stock(self, columns: int, rows: int) -> None:
        """Take the layout of another stock."""
        self._columns, self._rows = columns, rows
        self.setFixedSize(self.sizeHint())
        self.set_first(min(self._first, columns * rows))

    def set_first(self, first: int) -> None:
        """Begin at another label, counted from 1."""
        self._first = first
        self._tell()
        self.update()

    def _cell_width(self) -> int:
        return px(CELL_WIDTH if self._columns <= FEW_COLUMNS else NARROW_CELL)

    def sizeHint(self) -> QSize:
        """Give the room for all cells."""
        width = self._columns * (self._cell_width() + px(GAP)) - px(GAP) + 2 * px(MARGIN)
        return QSize(width, self._rows * (px(CELL_HEIGHT) + px(GAP)) - px(GAP) + 2 * px(MARGIN))

    def cell(self, number: int) -> QRect:
        """Give the place of a label, counted from 1."""
        row, column = divmod(number - 1, self._columns)
        return QRect(
            px(MARGIN) + column * (self._cell_width() + px(GAP)),
            px(MARGIN) + row * (px(CELL_HEIGHT) + px(GAP)),
            self._cell_width(),
            px(CELL_HEIGHT),
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sheet."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.surf)
        painter.setPen(QPen(tokens.acc, 2) if keyboard_in(self) else QPen(tokens.line2, 1))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(4), px(4))
        painter.setFont(font(Text.NOTE))
        for number in range(1, self._columns * self._rows + 1):
            self._paint_cell(painter, number, tokens)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin at the label that is pressed."""
        for number in range(1, self._columns * self._rows + 1):
            if self.cell(number).contains(event.position().toPoint()):
                self._choose(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the first label with the arrows."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if event.key() not in steps:
            super().keyPressEvent(event)
            return
        wanted = self._first + steps[event.key()]
        if 1 <= wanted <= self._columns * self._rows:
            self._choose(wanted)

    def _choose(self, number: int) -> None:
        self.set_first(number)
        self.chosen.emit(number)

    def _paint_cell(self, painter: QPainter, number: int, tokens: Tokens) -> None:
        cell, first = self.cell(number), number == self._first
        painter.setPen(QPen(tokens.accf if first else tokens.line2, 1))
        painter.setBrush(tokens.accf if first else tokens.surf)
        painter.drawRoundedRect(cell, px(2), px(2))
        if number < self._first:
            paint_stripes(painter, cell, tokens.line2)
            return
        painter.setPen(tokens.on_accf if first else tokens.t2)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, str(number))

    def _tell(self) -> None:
        labels = self._columns * self._rows
        words = self.tr("Start at label {number} of {labels}").format(number=self._first, labels=labels)
        self.setAccessibleName(words)


def paint_stripes(painter: QPainter, place: QRect, colour: QColor) -> None:
    """Paint slanted lines over what is used or away."""
    painter.save()
    painter.setClipRect(place)
    painter.setPen(QPen(colour, 1))
    for left in range(place.left() - place.height(), place.right() + 1, max(px(STRIPE), 3)):
        painter.drawLine(left, place.bottom(), left + place.height(), place.top())
    painter.restore()
