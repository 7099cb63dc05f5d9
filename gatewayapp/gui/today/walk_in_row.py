"""The line below the finder that begins a walk-in, with its key at the right."""

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gatewayapp.gui.tables.cells import paint_line
from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.top_bar import paint_keys

HEIGHT, MARGIN = 40, 16
KEY = "F9"


class WalkInRow(QAbstractButton):
    """A button as wide as the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Walk-in: badge in 15 seconds"))
        self.setAccessibleName(f"{self.text()} ({KEY})")
        self.setToolTip(self.accessibleName())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Give the height of a row; the column gives the width."""
        return QSize(px(160), px(HEIGHT))

    def words_in(self, pixels: int) -> str:
        """Give the words for a room: what it is, and where it fits how long it takes."""
        fits = QFontMetrics(font(Text.MEDIUM)).horizontalAdvance(self.text()) <= pixels
        return self.text() if fits else QCoreApplication.translate("WalkInForm", "Walk-in")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, words and key."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), tokens.line)
        inside = self.rect().adjusted(px(MARGIN), 0, -px(MARGIN), 0)
        mark = QRect(inside.left(), 0, px(16), self.height())
        paint_icon(painter, mark, "user-plus", tokens.acc, px(16))
        paint_keys(painter, inside, KEY, tokens)
        room = inside.adjusted(px(24), 0, -px(40), 0)
        paint_line(painter, room, self.words_in(room.width()), Text.MEDIUM, tokens.acc)
        if keyboard_in(self):
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(tokens.acc, 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), px(6), px(6))
