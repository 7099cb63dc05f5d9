"""What the print page shows while nobody is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.gui.labels import EmptyState, in_lines
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.style import PRIMARY, set_look

SENTENCE = 420


class Nobody(EmptyState):
    """A sentence and the way to the people, or to an event; ``left`` carries the page's key."""

    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("printer", "", parent)
        self.sentence.setFixedWidth(px(SENTENCE))
        self.setMinimumWidth(1)  # it stands alone, so the sheets need no room for it
        self.go = QPushButton(self)
        set_look(self.go, PRIMARY)
        self._page = "people"
        self.go.clicked.connect(lambda: self.left.emit(self._page))
        self.buttons.addWidget(self.go)
        self.say_why(0, event=True)

    def say_why(self, people: int, *, event: bool) -> None:
        """Say what is missing: an event, people, or their confirmation."""
        self._page = "people" if event else "start"
        self.go.setText(self.tr("Go to People") if event else self.tr("Go to Start"))
        lacking = self.tr("No event yet. Make one or build the demo, then print for its people here.")
        none = self.tr("Nobody to print for yet. Import a registration spreadsheet first.")
        unsure = self.tr("Nobody is confirmed yet. Confirm registrations, then print.")
        self.sentence.setText(in_lines((unsure if people else none) if event else lacking))
