"""The panels beside a table, one of them in sight, each made when it is first needed."""

from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of

LEAST_WIDTH, WIDEST = 280, 480
PAUSE = 30
P = TypeVar("P", bound=QWidget)


class Panels(QStackedWidget):
    """A page's panels are cached properties named in ``names``; ``made`` carries each when it is made.

    ``closed`` passes on that a panel is to be put away.
    """

    made = Signal(QWidget)
    closed = Signal()
    names: tuple[str, ...] = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMaximumWidth(px(WIDEST))
        self.setContentsMargins(1, 0, 0, 0)

    def take(self, panel: P) -> P:
        """Take a panel that was just made."""
        self.addWidget(panel)
        panel.closed.connect(self.closed)
        self.made.emit(panel)
        return panel

    def get_ready(self) -> None:
        """Make the panels that are not there yet in the pauses between what the window has to do."""
        if any(name not in self.__dict__ for name in self.names):
            QTimer.singleShot(PAUSE, self, self._make_next)

    def is_open_at(self, kind: type[QWidget]) -> bool:
        """Whether a panel of a kind is in sight."""
        return not self.isHidden() and isinstance(self.currentWidget(), kind)

    def _make_next(self) -> None:
        missing = next((name for name in self.names if name not in self.__dict__), None)
        if missing is not None:
            getattr(self, missing)
            self.get_ready()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the left."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, 1, self.height(), tokens.line2)
