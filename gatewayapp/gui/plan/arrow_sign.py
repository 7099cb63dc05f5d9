"""An arrow between two choices."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon_pixmap
from gatewayapp.gui.theme.tokens import tokens_of

ARROW = 16


class ArrowSign(QWidget):
    """An arrow from the older plan to the newer."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFixedSize(px(ARROW), px(ARROW))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrow."""
        colour, ratio = tokens_of(self.palette()).t2, self.devicePixelRatioF()
        QPainter(self).drawPixmap(0, 0, icon_pixmap("arrow-right", colour, px(ARROW), ratio))
