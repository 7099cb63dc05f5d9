"""Says that a file was saved, or paper printed, and opens the file with the system's own program."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.labels import ElidedLabel, Plate
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of


class SavedStrip(QWidget):
    """A strip across the page about the file saved last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self.words = ElidedLabel("", Text.MEDIUM, "good", self)
        self.button = QPushButton(self.tr("Open it"), self)
        self.button.setToolTip(self.tr("Open the file to print it"))
        self.button.clicked.connect(self._open)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        set_look(close, QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(Plate("circle-check", "good", self, size=24, bare=True))
        row.addWidget(self.words, 1)
        for button in (self.button, close):
            set_height(button, 28)
            row.addWidget(button)
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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.good1)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.goodl)

    def _open(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
