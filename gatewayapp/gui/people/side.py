"""Which panel stands beside the people table: one person, several, a new one, or all doubts."""

from collections.abc import Sequence
from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
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
PANELS = "person", "add", "many", "doubts"
PAUSE = 30
P = TypeVar("P", bound=QWidget)


class Side(QStackedWidget):
    """The panels, each made when it is first asked for; ``made`` carries it then.

    ``settled`` passes on decisions on doubts from either panel.
    """

    made = Signal(QWidget)
    closed = Signal()
    settled = Signal(object, object)
    taken = Signal(object)

    def __init__(
        self, save: Save, words: Words, suggester: Suggester, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._save, self._words, self._suggester = save, words, suggester
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMaximumWidth(px(WIDEST))
        self.setContentsMargins(1, 0, 0, 0)

    @cached_property
    def person(self) -> PersonPanel:
        """The panel of one person."""
        panel = PersonPanel(self._save, self._words, self._suggester, self)
        self._pass_on_doubts(panel)
        return self._add(panel)

    @cached_property
    def many(self) -> ManyPanel:
        """The panel of several people."""
        panel = ManyPanel(self._words, self)
        panel.closed.connect(self.closed)
        return self._add(panel)

    @cached_property
    def add(self) -> AddPanel:
        """The form for a new person."""
        panel = AddPanel(self._words, self)
        panel.closed.connect(self.closed)
        return self._add(panel)

    @cached_property
    def doubts(self) -> DoubtsPanel:
        """The panel of everything that waits for a decision."""
        panel = DoubtsPanel(self)
        self._pass_on_doubts(panel)
        return self._add(panel)

    def get_ready(self) -> None:
        """Make the panels that are not there yet in the pauses between what the window has to do."""
        if any(name not in self.__dict__ for name in PANELS):
            QTimer.singleShot(PAUSE, self, self._make_next)

    def _make_next(self) -> None:
        missing = next((name for name in PANELS if name not in self.__dict__), None)
        if missing is not None:
            getattr(self, missing)
            self.get_ready()

    def is_open_at(self, kind: type[QWidget]) -> bool:
        """Whether a panel of a kind is in sight."""
        return not self.isHidden() and isinstance(self.currentWidget(), kind)

    def _add(self, panel: P) -> P:
        self.addWidget(panel)
        self.made.emit(panel)
        return panel

    def _pass_on_doubts(self, panel: PersonPanel | DoubtsPanel) -> None:
        panel.closed.connect(self.closed)
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
