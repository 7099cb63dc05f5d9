"""A field for an organisation that is known: a few letters are enough where only one fits them."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gatewayapp.domain.folding import folded
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.tables.view import ENTER

LEAVING = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.MouseFocusReason,
    }
)


class OrganisationField(QLineEdit):
    """Lists what fits below itself; the only one that fits is written out when the field is left.

    ``entered`` is Enter, unless it chooses from the list; ``picked`` follows a choice from the list.
    """

    entered = Signal()
    picked = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._choices: Mapping[str, Organisation] = {}

    def offer(self, choices: Mapping[str, Organisation]) -> None:
        """Offer organisations by all their names."""
        self._choices = choices
        completer = QCompleter(list(choices), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        # The field takes the choice over only after whoever heard of it first.
        completer.activated.connect(lambda _name: QTimer.singleShot(0, self, self.picked.emit))
        self.setCompleter(completer)

    def take_only(self) -> None:
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, also from an open list in which nothing is marked."""
        popup = self.completer().popup() if self.completer() else None
        chooses = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if event.key() in ENTER and not event.modifiers() and not chooses:
            if popup is not None:
                popup.hide()
            self.take_only()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the only one that fits when somebody goes on."""
        if event.reason() in LEAVING:
            self.take_only()
        super().focusOutEvent(event)
