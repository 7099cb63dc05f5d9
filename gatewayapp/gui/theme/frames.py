"""Round frames and the ring of the keyboard's focus."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import Tokens

RADIUS = 6
State = QStyle.StateFlag


def frame(
    painter: QPainter, rect: QRect, fill: QColor | None, edge: QColor | None, radius: float = RADIUS
) -> None:
    """Draw a round frame; without an edge it fills the whole rectangle."""
    painter.setBrush(fill or Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(edge, 1) if edge else Qt.PenStyle.NoPen)
    box = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) if edge else QRectF(rect)
    painter.drawRoundedRect(box, px(radius), px(radius))


def ring(
    painter: QPainter, rect: QRect, tokens: Tokens, radius: float = RADIUS, *, bad: bool = False
) -> None:
    """Draw keyboard focus: an accented edge and, inside it, a halo two pixels wide."""
    edge, halo = (tokens.bad, tokens.badl) if bad else (tokens.acc, tokens.accl)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(halo, 2))
    painter.drawRoundedRect(QRectF(rect).adjusted(2, 2, -2, -2), px(radius) - 1, px(radius) - 1)
    painter.setPen(QPen(edge, 1))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), px(radius), px(radius))


def has_ring(option: QStyleOption) -> bool:
    """Tell whether focus is to be shown: it came by a key, or one types here."""
    return bool(option.state & State.State_HasFocus) and bool(
        option.state & State.State_KeyboardFocusChange or option.state & State.State_Editing
    )
