"""Says that a file was saved, or paper printed, what is to be looked at, and opens the file."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.labels import Plate, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.printing import Printed


class SavedStrip(QWidget):
    """A strip across the page about the file saved last; ``looked`` asks for what is to be looked at."""

    looked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.path: Path | None = None
        self._tone = "good"
        self._plate = Plate("circle-check", "good", self, size=24, bare=True)
        self.words = WrappedLabel("", Text.MEDIUM, "good", self)
        self.look = QPushButton(self.tr("Look at them"), self)
        self.look.clicked.connect(self.looked)
        self.button = QPushButton(self.tr("Open it"), self)
        self.button.setToolTip(self.tr("Open the file to print it"))
        self.button.clicked.connect(self._open)
        close = QPushButton(self.tr("Close"), self)
        close.clicked.connect(self.hide)
        set_look(close, QUIET)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), px(8), px(8), px(8))
        row.setSpacing(px(8))
        row.addWidget(self._plate)
        row.addWidget(self.words, 1)
        for button in (self.look, self.button, close):
            set_height(button, 28)
            row.addWidget(button)
        self.hide()

    def say(self, words: str, tone: str = "good") -> None:
        """Say something that is done and has no file."""
        self.path, self._tone = None, tone
        self.look.hide()
        self.button.hide()
        self._plate.icon = "circle-check" if tone == "good" else "triangle-alert"
        self._plate.tone = tone
        self.words.set_role(tone)
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()
        self.update()

    def say_printed(self, pages: int) -> None:
        """Say how much went to the printer."""
        self.say(self.tr("%Ln page(s) went to the printer.", "", pages))

    def say_stopped(self, printing: bool) -> None:
        """Say what came of work that was stopped."""
        words = self.tr("Stopped. No file was written.")
        if printing:
            words = self.tr("Stopped. Pages that are with the printer already still come out.")
        self.say(words, "warn")

    def show_file(self, printed: "Printed") -> None:
        """Say which file was saved and what is to be looked at in it."""
        words = [self.tr("{file} is saved.").format(file=printed.path.name)]
        if printed.notice is not None:
            words.append(say(printed.notice))
        if printed.warnings:
            words.append(self.tr("%Ln thing(s) to look at.", "", len(printed.warnings)))
        said = " ".join(words).replace("。 ", "。")  # Japanese leaves no gap there
        self.say(said, "good" if len(words) == 1 else "warn")
        self.path = printed.path
        self.look.setVisible(bool(printed.warnings))
        self.button.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.role(f"{self._tone}1"))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.role(f"{self._tone}l"))

    def _open(self) -> None:
        if self.path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.path)))
