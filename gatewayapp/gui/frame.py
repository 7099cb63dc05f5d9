"""The window's frame: the measures and grounds that stand before anything in it does.

It needs little more than Qt itself, so that the window is on the screen while the rest is read.
"""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import Tokens

RAIL_WIDTH, RAIL_FOLDED = 152, 56
BAR_HEIGHT = 48
STRIP_HEIGHT = 24


def paint_frame(painter: QPainter, whole: QRect, rail: int, tokens: Tokens) -> None:
    """Paint the grounds of page, rail, top bar and status strip with the lines between them.

    ``rail`` is the rail's width at 100 %.
    """
    left, below, foot = px(rail), px(BAR_HEIGHT), whole.height() - px(STRIP_HEIGHT)
    painter.fillRect(whole, tokens.surf)
    painter.fillRect(0, 0, whole.width(), below, tokens.win)
    painter.fillRect(left, below - 1, whole.width() - left, 1, tokens.line)
    painter.fillRect(0, 0, left, foot, tokens.win)
    painter.fillRect(left - 1, 0, 1, foot, tokens.line)
    painter.fillRect(0, foot, whole.width(), px(STRIP_HEIGHT), tokens.strip)
