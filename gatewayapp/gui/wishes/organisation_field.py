"""A field for an organisation that is known: a few letters are enough where only one fits them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.folding import folded
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.names_field import NamesField

LEAVING = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.MouseFocusReason,
    }
)


class OrganisationField(NamesField):
    """Writes out the only one that fits when it is left; ``picked`` follows a choice from the list."""

    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._choices: Mapping[str, Organisation] = {}

    def offer_organisations(self, choices: Mapping[str, Organisation]) -> None:
        """Offer organisations by all their names."""
        self._choices = choices
        # The field takes the choice over only after whoever heard of it first.
        completer = self.offer(choices)
        completer.activated.connect(lambda _name: QTimer.singleShot(0, self, self.picked.emit))

    def complete(self) -> None:
        """Write the name of the only organisation that fits what was typed; else leave it as it is."""
        text = self.text().strip()
        if not text or text in self._choices:
            return
        wanted, found = folded(text), dict[int, str]()
        for name, organisation in self._choices.items():
            if wanted in folded(name):
                found.setdefault(organisation.id, name)
        if len(found) == 1:
            self.setText(*found.values())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the only one that fits when somebody goes on."""
        if event.reason() in LEAVING:
            self.complete()
        super().focusOutEvent(event)
