"""The column at the right of a table."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

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
        for before, after in pairwise((self, *_in_order(self.column))):
            QWidget.setTabOrder(before, after)
        return super().focusNextPrevChild(following)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        QPainter(self.viewport()).fillRect(self.viewport().rect(), tokens_of(self.palette()).win)
        super().paintEvent(event)


def _in_order(layout: QLayout) -> Iterator[QWidget]:
    """Give what takes the keyboard, as it is laid out."""
    for item in map(layout.itemAt, range(layout.count())):
        widget = item.widget()
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        inside = item.layout() or (widget.layout() if widget else None)
        if inside is not None:
            yield from _in_order(inside)
