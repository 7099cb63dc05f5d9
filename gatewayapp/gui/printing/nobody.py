"""What the print page shows while nobody is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.gui.labels import EmptyState
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.style import PRIMARY, set_look

SENTENCE = 312


class Nobody(EmptyState):
    """A sentence and the way to the people."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("printer", "", parent)
        self.sentence.setFixedWidth(px(SENTENCE))
        self.setMinimumWidth(1)  # it stands alone, so the sheets need no room for it
        self.go = QPushButton(self.tr("Go to People"), self)
        set_look(self.go, PRIMARY)
        self.go.clicked.connect(self.left)
        self.buttons.addWidget(self.go)
        self.say_why(0)

    def say_why(self, people: int) -> None:
        """Say what is missing: people, or their confirmation."""
        none = self.tr("Nobody to print for yet. Import a registration spreadsheet first.")
        unsure = self.tr("Nobody is confirmed yet. Confirm registrations, then print.")
        self.sentence.setText(unsure if people else none)
