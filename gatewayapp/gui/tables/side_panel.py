"""The column at the right of a table."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from gatewayapp.gui.reading_order import step_in_order
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of


class SidePanel(QScrollArea):
    """A column that scrolls, on the window's ground; lay into ``column``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        inside = QWidget(self)
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(px(16), px(10), px(16), px(16))
        self.column.setSpacing(px(10))
        self.setWidget(inside)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Let Tab go through the panel as it stands, whatever of it came later."""
        return step_in_order(self, following)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self.viewport()).fillRect(self.viewport().rect(), tokens_of(self.palette()).win)
        super().paintEvent(event)
