"""Which panel stands beside the people table: one person, several, a new one, or all doubts."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.people.fields import Words
from gatewayapp.gui.people.many import ManyPanel
from gatewayapp.gui.people.panel import PersonPanel
from gatewayapp.gui.people.roll import Roll
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save
from gatewayapp.gui.tables.panels import Panels
from gatewayapp.gui.wishes.suggesting import Suggester


class Side(Panels):
    """The panels; ``settled`` passes on decisions on doubts from either panel."""

    names = "person", "add", "many", "doubts"
    settled = Signal(object, object)
    taken = Signal(object)
    badge_asked = Signal(object)

    def __init__(
        self, save: Save, words: Words, suggester: Suggester, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._save, self._words, self._suggester = save, words, suggester

    @cached_property
    def person(self) -> PersonPanel:
        """The panel of one person."""
        panel = PersonPanel(self._save, self._words, self._suggester, self)
        panel.badge_asked.connect(self.badge_asked)
        self._pass_on_doubts(panel)
        return self.take(panel)

    @cached_property
    def many(self) -> ManyPanel:
        """The panel of several people."""
        return self.take(ManyPanel(self._words, self))

    @cached_property
    def add(self) -> AddPanel:
        """The form for a new person."""
        return self.take(AddPanel(self._words, self))

    @cached_property
    def doubts(self) -> DoubtsPanel:
        """The panel of everything that waits for a decision."""
        panel = DoubtsPanel(self)
        self._pass_on_doubts(panel)
        return self.take(panel)

    def forget_new(self) -> None:
        """Empty the form for a new person if there is one, and put it away."""
        if self.is_open_at(AddPanel):
            self.hide()
        if "add" in self.__dict__:
            self.add.forget()

    def _pass_on_doubts(self, panel: PersonPanel | DoubtsPanel) -> None:
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
