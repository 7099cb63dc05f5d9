"""Which panel stands beside the wishes: the chosen ones or a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.people.side import LEAST_WIDTH, WIDEST
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wishes.adding import AddPanel
from gatewayapp.gui.wishes.book import VetoRow, WishBook, WishRow
from gatewayapp.gui.wishes.columns import Edit
from gatewayapp.gui.wishes.panel import WishPanel
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.veto_panel import VetoPanel


class WishSide(QStackedWidget):
    """The panels beside the table."""

    closed = Signal()

    def __init__(self, edit: Edit, suggester: Suggester, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMaximumWidth(px(WIDEST))
        self.setContentsMargins(1, 0, 0, 0)
        self.wish = WishPanel(edit, self)
        self.add = AddPanel(suggester, self)
        self.doubts = DoubtsPanel(self)
        self.veto = VetoPanel(self)
        for panel in (self.wish, self.veto, self.add, self.doubts):
            self.addWidget(panel)
        for closing in (self.wish, self.veto, self.add, self.doubts):
            closing.closed.connect(self.closed)

    def is_open_at(self, panel: QWidget) -> bool:
        """Whether a panel is in sight."""
        return not self.isHidden() and self.currentWidget() is panel

    def show_wishes(self, rows: Sequence[WishRow], book: WishBook) -> None:
        """Show the chosen wishes."""
        self.wish.show_known(book.known)
        self.wish.show_wishes(rows)
        self._open(self.wish)

    def show_vetoes(self, rows: Sequence[VetoRow]) -> None:
        """Show the chosen vetoes."""
        self.veto.show_vetoes(rows)
        self._open(self.veto)

    def show_doubts(self, book: WishBook) -> None:
        """Show the rows that wait for a decision."""
        self.doubts.show_doubts(book.doubts)
        self._open(self.doubts)

    def _open(self, panel: QWidget) -> None:
        self.setCurrentWidget(panel)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line at the left."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, 1, self.height(), tokens.line2)
