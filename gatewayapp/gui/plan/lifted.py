"""Lies over the board and draws the lifted card, and the sentence of the cell it is held over."""

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.plan.cards import SIGNS, rounded, write
from gatewayapp.gui.plan.marks import Fit, Lift, Mark
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wording import say

CARD_WIDTH = 108
CARD_HEIGHT = 40
TIP_WIDTH = 328
TILT = -3.0
SHADE = 36


class LiftedCard(QWidget):
    """A transparent sheet: lets the mouse through, paints only while a meeting is lifted."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.lift: Lift | None = None
        self.heading = ""
        self.hint = ""
        self.mark: Mark | None = None
        self.point = QPoint()
        self.hide()

    def hold(self, lift: Lift, point: QPoint, mark: Mark | None, heading: str, hint: str = "") -> None:
        """Show the card at a point, with the sentence of the cell and a hint below it."""
        self.lift, self.point, self.mark = lift, point, mark
        self.heading, self.hint = heading, hint
        self.show()
        self.raise_()
        self.update()

    def let_go(self) -> None:
        """Show nothing any more."""
        self.lift = self.mark = None
        self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, and the sentence below it."""
        if self.lift is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.mark and self.mark.fit is not Fit.HERE and str(self.mark.sentence):
            self._paint_tip(painter, tokens, self.mark)
        self._paint_card(painter, tokens, self.lift)

    def _paint_card(self, painter: QPainter, tokens: Tokens, lift: Lift) -> None:
        painter.save()
        box = QRect(0, 0, px(CARD_WIDTH), px(CARD_HEIGHT))
        corner = self.point - QPoint(box.width() * 3 // 4, box.height() // 2)
        painter.translate(max(corner.x(), px(6)), max(corner.y(), px(8)))
        painter.rotate(TILT)
        _shade(painter, box)
        rounded(painter, box, tokens.raised, tokens.acc, 1.5)
        inner = box.adjusted(px(8), px(2), -px(6), -px(3))
        half = inner.height() // 2
        write(
            painter,
            QRect(inner.left(), inner.top(), inner.width(), half),
            lift.title,
            Text.SMALL,
            tokens.t1,
        )
        below = QRect(inner.left(), inner.top() + half, inner.width(), half)
        rank = self.tr("rank {rank}").format(rank=lift.rank) if lift.rank else ""
        write(painter, below, "   ".join(filter(None, (lift.note, rank))), Text.NOTE, tokens.t2)
        painter.restore()

    def _paint_tip(self, painter: QPainter, tokens: Tokens, mark: Mark) -> None:
        text, edge = _tip_colours(tokens, mark.fit)
        width = min(px(TIP_WIDTH), self.width() - px(16))
        words = say(mark.sentence)
        measure = QFontMetrics(font(Text.BODY))
        room = QRect(0, 0, width - px(56), 10_000)
        needed = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, words).height()
        small = QFontMetrics(font(Text.SMALL))
        more = small.boundingRect(room, Qt.TextFlag.TextWordWrap, self.hint).height() if self.hint else 0
        box = self._tip_box(width, needed + px(44) + (more + px(4) if more else 0))
        _shade(painter, box)
        rounded(painter, box, tokens.raised, edge, 1.0)
        painter.fillRect(QRectF(box.left(), box.top() + 3, 3, box.height() - 6), text)
        sign = QRect(box.left() + px(14), box.top() + px(10), px(18), px(20))
        paint_icon(painter, sign, SIGNS[mark.fit], text, px(18))
        left = box.left() + px(40)
        line = QRect(left, box.top() + px(10), width - px(52), px(20))
        write(painter, line, self.heading, Text.STRONG, tokens.t1)
        painter.setFont(font(Text.BODY))
        painter.setPen(tokens.t1)
        painter.drawText(
            QRect(left, line.bottom() + px(3), room.width(), needed + px(4)),
            Qt.TextFlag.TextWordWrap,
            words,
        )
        if self.hint:
            painter.setFont(font(Text.SMALL))
            painter.setPen(tokens.t2)
            below = QRect(left, line.bottom() + px(7) + needed, room.width(), more + px(4))
            painter.drawText(below, Qt.TextFlag.TextWordWrap, self.hint)

    def _tip_box(self, width: int, height: int) -> QRect:
        """Place the tip below the pointer, above it where there is no room, inside the board."""
        left = max(px(8), min(self.point.x() - width // 2, self.width() - width - px(8)))
        top = self.point.y() + px(34)
        if top + height > self.height() - px(4):
            top = max(self.point.y() - height - px(34), px(4))
        return QRect(left, top, width, height)


def _tip_colours(tokens: Tokens, fit: Fit) -> tuple[QColor, QColor]:
    if fit is Fit.BLOCKED:
        return tokens.bad, tokens.badl
    if fit is Fit.COSTS:
        return tokens.warn, tokens.warnl
    if fit is Fit.SWAP:
        return tokens.acc, tokens.accl
    return tokens.good, tokens.goodl


def _shade(painter: QPainter, box: QRect) -> None:
    """Paint a soft shadow out of a few weak layers."""
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (6, 4, 2):
        painter.setBrush(QColor(0, 0, 0, SHADE // (spread + 1)))
        painter.drawRoundedRect(box.adjusted(-spread, -spread + 3, spread, spread + 3), px(8), px(8))
