"""Lets a part of a page scroll where the window is too low for it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.tokens import tokens_of


class ReadingArea(QScrollArea):
    """A scroll area for reading, which the keyboard can be in; it shows that by a frame."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame while the keyboard is in it."""
        super().paintEvent(event)
        if keyboard_in(self):
            painter = QPainter(self.viewport())
            painter.setPen(QPen(tokens_of(self.palette()).acc, 2))
            painter.drawRect(self.viewport().rect().adjusted(1, 1, -1, -1))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the frame away."""
        super().focusOutEvent(event)
        self.viewport().update()


class PanelArea(QScrollArea):
    """A scroll area as wide as what is in it, whose margin the bar at the right stands in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalScrollBar().rangeChanged.connect(self._stay_across)

    def _stay_across(self, _least: int, most: int) -> None:
        """Leave nothing to be scrolled sideways, by the wheel or to where the keyboard goes."""
        if most:
            self.horizontalScrollBar().setRange(0, 0)


def read_in(inside: QWidget, parent: QWidget, name: str) -> ReadingArea:
    """Put words into a scroll area that the arrows scroll."""
    area = ReadingArea(name, parent)
    _put(inside, area)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return area


def scrolled(inside: QWidget, parent: QWidget, fixed: bool = False) -> QScrollArea:
    """Put a widget into a quiet scroll area; ``fixed`` keeps the widget's own width."""
    area = PanelArea(parent) if fixed else QScrollArea(parent)
    _put(inside, area)
    if fixed:
        area.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        area.setFixedWidth(inside.maximumWidth())
    return area


def _put(inside: QWidget, area: QScrollArea) -> None:
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    for ground in (area.viewport(), inside):
        ground.setAutoFillBackground(False)
