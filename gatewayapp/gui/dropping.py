"""A spreadsheet that is dragged onto the window: words over all pages, then its import."""

from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.importing.way_in import ENDINGS
from gatewayapp.gui.labels import Label, Plate, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window

DATABASE = ".gateway"
WISHES = "wishes"


class Goal(Enum):
    """What becomes of a dropped file."""

    PEOPLE = auto()
    WISHES = auto()
    DATABASE = auto()


class DropOverlay(QWidget):
    """Lies over the window while a file is held above it; the file is taken where it is let go."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window)
        self._window = window
        self._tone = "acc"
        self.setAcceptDrops(True)
        self.mark = Plate("file-input", "acc", self, size=48)
        self.title = Label("", Text.TITLE, parent=self)
        self.words = WrappedLabel("", Text.BODY, "t2", self)
        for label in (self.title, self.words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.title)
        column.addWidget(self.words)
        column.addStretch(1)
        self.hide()

    def greet(self, event: QDropEvent) -> None:
        """Say over the window what letting go would do; a drag without files is none of it."""
        files = files_in(event)
        if not files:
            return
        accept_copy(event)
        try:
            self._say(files[0].name, self._goal(files))
        except Fault as fault:
            self._refuse(fault)
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()

    def take(self, files: list[Path]) -> None:
        """Import a spreadsheet or open a database; raises nothing, says a fault in the window."""
        self.hide()
        try:
            goal = self._goal(files)
        except Fault as fault:
            self._window.tell_fault(fault)
            return
        if goal is Goal.DATABASE:
            self._window.desk.open(files[0], self._window.tell_fault)
        else:
            key = WISHES if goal is Goal.WISHES else "people"
            self._window.show_page(key, f"import {files[0]}")

    def _goal(self, files: list[Path]) -> Goal:
        """Tell what becomes of files; raises ``Fault`` in words if they are none of ours."""
        file = files[0]
        if len(files) > 1:
            raise Fault("These are {count} files. Drop one at a time.", count=len(files))
        if file.suffix.lower() == DATABASE:
            return Goal.DATABASE
        if file.suffix.lower() not in ENDINGS:
            kinds = ", ".join(sorted(ENDINGS))
            raise Fault(
                "{file} is not a spreadsheet that Gateway reads. It reads {kinds}.",
                file=file.name,
                kinds=kinds,
            )
        if self._window.desk.event is None:
            words = "There is no event yet to import {file} into. Make one first, then drop it again."
            raise Fault(words, file=file.name)
        return Goal.WISHES if self._window.key == WISHES else Goal.PEOPLE

    def _say(self, file: str, goal: Goal) -> None:
        words = {
            Goal.PEOPLE: self.tr("Nothing is stored before you have seen what it would change."),
            Goal.WISHES: self.tr("Wishes: nothing is stored before you have seen what it would change."),
            Goal.DATABASE: self.tr("The database that is open is put away first."),
        }
        title = self.tr("Open {file}") if goal is Goal.DATABASE else self.tr("Import {file}")
        self._show("acc", "file-input", title.format(file=file), words[goal])

    def _refuse(self, fault: Fault) -> None:
        self._show("bad", "ban", self.tr("This cannot be imported"), say(fault))

    def _show(self, tone: str, icon: str, title: str, words: str) -> None:
        self._tone, self.mark.tone, self.mark.icon = tone, tone, icon
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(f"{title}. {words}")
        self.update()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take the drag over from what lay below."""
        self.greet(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Stay while the file is held above."""
        accept_copy(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """Go with the file."""
        self.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the file; the window comes to the front, for work goes on in it."""
        accept_copy(event)
        self._window.activateWindow()
        self.take(files_in(event))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground with a dashed edge."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), tokens.role(f"{self._tone}1"))
        painter.setPen(QPen(tokens.role(self._tone), 2, Qt.PenStyle.DashLine))
        inset = px(16)
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, px(12), px(12))


def files_in(event: QDropEvent) -> list[Path]:
    """Give the files that are dragged."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def accept_copy(event: QDropEvent) -> None:
    """Accept files as copies: after a move, the program they come from might delete them."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
