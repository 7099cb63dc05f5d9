"""Which panel stands beside the people table: one person, several, a new one, or all doubts."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.people.fields import Words
from gatewayapp.gui.people.many import ManyPanel
from gatewayapp.gui.people.panel import PersonPanel
from gatewayapp.gui.people.roll import Roll
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wishes.suggesting import Suggester

LEAST_WIDTH, WIDEST = 280, 480


class Side(QStackedWidget):
    """The panels; ``settled`` passes on decisions on doubts from either panel."""

    closed = Signal()
    settled = Signal(object, object)
    taken = Signal(object)

    def __init__(
        self, save: Save, words: Words, suggester: Suggester, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMaximumWidth(px(WIDEST))
        self.setContentsMargins(1, 0, 0, 0)
        self.person = PersonPanel(save, words, suggester, self)
        self.many = ManyPanel(words, self)
        self.add = AddPanel(words, self)
        self.doubts = DoubtsPanel(self)
        for panel in (self.person, self.many, self.add, self.doubts):
            self.addWidget(panel)
        for panel in (self.person, self.add, self.doubts):
            panel.closed.connect(self.closed)
        for panel in (self.person, self.doubts):
            panel.settled.connect(self.settled)
            panel.taken.connect(self.taken)

    def show_chosen(self, rows: Sequence[PersonRow], roll: Roll, event: Event) -> None:
        """Show one person or several."""
        if len(rows) == 1:
            self.person.show_person(rows[0], roll, event)
            self.setCurrentWidget(self.person)
        elif rows:
            self.many.show_people(rows)
            self.setCurrentWidget(self.many)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line at the left."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, 1, self.height(), tokens.line2)
