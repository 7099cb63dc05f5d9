"""What is asked for in the panels beside the people, handed to whoever does it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gatewayapp.domain.changes import Change
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.deeds import PeopleDeeds
from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.people.edits import PeopleEdits
from gatewayapp.gui.people.likely_pairs import LikelyPairs
from gatewayapp.gui.people.many import ManyPanel
from gatewayapp.gui.people.panel import PersonPanel


class PanelDeeds:
    """Serves each panel from when it is made; ``added`` follows when a new person is stored."""

    def __init__(
        self,
        desk: Desk,
        deeds: PeopleDeeds,
        edits: PeopleEdits,
        pairs: LikelyPairs,
        added: Callable[[Change], None],
    ) -> None:
        self._desk, self._deeds, self._edits, self._pairs = desk, deeds, edits, pairs
        self._added = added

    def serve(self, panel: QWidget) -> None:
        """Do what a panel asks for."""
        if isinstance(panel, PersonPanel):
            self._serve_person(panel)
        elif isinstance(panel, ManyPanel):
            panel.role_chosen.connect(self._deeds.give_role)
            panel.status_chosen.connect(self._deeds.give_status)
            panel.typed.connect(self._edits.type_into_many)
        elif isinstance(panel, AddPanel):
            panel.added.connect(lambda new: self._deeds.add(new, self._added, panel.tell))
        elif isinstance(panel, DoubtsPanel):
            panel.compared.connect(self._pairs.compare)
            panel.parted.connect(self._pairs.tell_apart)

    def _serve_person(self, person: PersonPanel) -> None:
        deeds = self._deeds
        person.pictures.use(self._desk)
        person.why_asked.connect(lambda line: deeds.ask_why(line, person.wishes.say_reason))
        person.removed.connect(deeds.remove)
        person.wished.connect(lambda wish, _partner: deeds.wish(wish))
        person.all_wishes.connect(lambda name: self._desk.wanted.emit("wishes", name))
