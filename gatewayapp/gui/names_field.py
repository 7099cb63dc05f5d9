"""A field that offers names while somebody types, and goes on with Enter."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from gatewayapp.gui.tables.view import ENTER


class NamesField(QLineEdit):
    """Lists what fits below itself; ``entered`` is Enter, unless it chooses from the list."""

    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)

    def offer(self, names: Iterable[str], how: Qt.MatchFlag = Qt.MatchFlag.MatchContains) -> QCompleter:
        """Offer names that contain, or begin with, what is typed."""
        completer = QCompleter(list(names), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(how)
        self.setCompleter(completer)
        return completer

    def complete(self) -> None:
        """Complete what was typed, before it counts as entered."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, also from an open list in which nothing is marked."""
        popup = self.completer().popup() if self.completer() else None
        chooses = popup is not None and popup.isVisible() and popup.currentIndex().isValid()
        if event.key() in ENTER and not event.modifiers() and not chooses:
            if popup is not None:
                popup.hide()
            self.complete()
            self.entered.emit()
        else:
            super().keyPressEvent(event)
