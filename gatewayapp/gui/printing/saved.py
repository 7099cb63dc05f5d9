"""Says that a file was saved and opens it with the system's own program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.gui.labels import Card, ElidedLabel, Plate
from gatewayapp.gui.theme.fonts import Text
from gatewayapp.gui.theme.style import set_height


class SavedCard(Card):
    """The file saved last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, tone="good")
        self.path: Path | None = None
        row = self.add_row(48)
        row.addWidget(Plate("check", "good", self, size=24, bare=True))
        self.words = ElidedLabel("", Text.MEDIUM, parent=self)
        row.addWidget(self.words, 1)
        button = QPushButton(self.tr("Open it"), self)
        button.setToolTip(self.tr("Open the file to print it"))
        set_height(button, 28)
        button.clicked.connect(self._open)
        row.addWidget(button)
        self.button = button
        self.hide()

    def say(self, words: str) -> None:
        """Say something that is done and has no file."""
        self.path = None
        self.button.hide()
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def show_file(self, path: Path) -> None:
        """Say which file was saved."""
        self.say(self.tr("{file} is saved.").format(file=path.name))
        self.path = path
        self.button.show()

    def _open(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
