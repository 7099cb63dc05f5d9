"""What the print page shows while nobody is confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.gui.labels import EmptyState
from gatewayapp.gui.theme.style import PRIMARY, set_look


class Nobody(EmptyState):
    """A sentence and the way to the people."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        words = self.tr("Nobody to print for yet. Import a registration spreadsheet first.")
        super().__init__("printer", words, parent)
        self.go = QPushButton(self.tr("Go to People"), self)
        set_look(self.go, PRIMARY)
        self.go.clicked.connect(self.left)
        self.buttons.addWidget(self.go)
