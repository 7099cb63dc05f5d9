"""The two marks of the answer card that are read from two metres: the sign and the table."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.labels import CARD_RADIUS, ElidedLabel
from gatewayapp.gui.tables.cells import paint_line
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

SIGN, SMALL_SIGN = 72, 40
BOX, SMALL_BOX = (112, 106), (80, 80)
NAME_KINDS = (Text.ANSWER, Text.GREETING, Text.TITLE)
ICONS = {"good": "check", "warn": "triangle-alert", "bad": "x", "": "scan-line"}


class Sign(QWidget):
    """A round sign: a tick, a warning or a cross, so that colour does not say it alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tone = ""
        self.set_small(False)

    def set_small(self, small: bool) -> None:
        """Be smaller where there is little room."""
        side = px(SMALL_SIGN if small else SIGN)
        self.setFixedSize(side, side)

    def set_tone(self, tone: str) -> None:
        """Say good, warn or bad; empty for nothing yet."""
        self.tone = tone
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the round ground and the mark in it."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.role(self.tone) if self.tone else tokens.sunk)
        painter.drawEllipse(self.rect())
        colour = tokens.raised if self.tone else tokens.t2
        paint_icon(painter, self.rect(), ICONS[self.tone], colour, self.width() // 2)


class NameLabel(ElidedLabel):
    """A name as large as there is room for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Text.ANSWER, "t1", parent)
        self._kinds = NAME_KINDS

    def set_small(self, small: bool) -> None:
        """Be smaller where there is little room."""
        self._kinds = NAME_KINDS[1:] if small else NAME_KINDS
        self._fit()

    def setText(self, text: str) -> None:
        """Say another name."""
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        text, room = self.text(), self.width()
        fonts = [font(kind) for kind in self._kinds]
        fitting = (it for it in fonts if QFontMetrics(it).horizontalAdvance(text) <= room)
        self.setFont(next(fitting, fonts[-1]))


class TableBox(QWidget):
    """A table's number in figures that are seen from afar, its zone below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number, self.zone = "", ""
        self.set_small(False)

    def set_small(self, small: bool) -> None:
        """Be smaller where there is little room."""
        self._small = small
        width, height = SMALL_BOX if small else BOX
        self.setFixedSize(px(width), px(height))

    def show_table(self, number: int, zone: str) -> None:
        """Show another table."""
        self.number, self.zone = str(number), zone
        self.setAccessibleName(self.tr("Table {number}, {zone}").format(number=number, zone=zone))
        self.update()

    def sizeHint(self) -> QSize:
        """Give its size, which is fixed."""
        return self.minimumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the plate, the word, the number and the zone."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(tokens.raised)
        painter.setPen(QPen(tokens.goodl, 1))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, px(CARD_RADIUS), px(CARD_RADIUS))
        above, below = (4, 60) if self._small else (8, 82)
        self._centre(painter, above, 16, self.tr("Table").upper(), Text.SMALL_STRONG)
        painter.setFont(font(Text.ANSWER if self._small else Text.PLACE))
        painter.setPen(tokens.t1)
        figure = QRect(0, px(above + 16), self.width(), px(below - above - 16))
        painter.drawText(figure, Qt.AlignmentFlag.AlignCenter, self.number)
        self._centre(painter, below, 16, self.zone, Text.SMALL)

    def _centre(self, painter: QPainter, top: int, height: int, words: str, kind: Text) -> None:
        tokens, room = tokens_of(self.palette()), self.width() - px(8)
        painter.setFont(font(kind))
        width = min(painter.fontMetrics().horizontalAdvance(words), room)
        space = QRect((self.width() - width) // 2, px(top), width + 1, px(height))
        paint_line(painter, space, words, kind, tokens.t2)
