"""A folder of photos and logos: whom they show is said first, then they are taken in as one step."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say
from gatewayapp.services.picture_folders import PictureFolder, read_picture_folder, store_pictures

MOST = 8


class PicturesIn(QObject):
    """Asks for a folder and leads it through; ``action`` begins."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self.action = QAction(icon("folder-open"), self.tr("Import photos and logos…"), self)
        self.action.triggered.connect(self._ask)

    def _ask(self) -> None:
        title = self.tr("Choose the folder that holds the pictures")
        name = QFileDialog.getExistingDirectory(self._page, title)
        event = self._desk.event
        if name and event is not None:
            self._desk.work(read_picture_folder, event.id, Path(name), then=self._show, quiet=True)

    def _show(self, pictures: PictureFolder) -> None:
        sheet = FolderSheet(self._page.window(), pictures, lambda: self._store(pictures))
        sheet.open()

    def _store(self, pictures: PictureFolder) -> None:
        self._desk.work(store_pictures, pictures)


class FolderSheet(Sheet):
    """Says how many pictures can be taken in, and which files stay out and why."""

    def __init__(self, window: QWidget, pictures: PictureFolder, go: Callable[[], None]) -> None:
        super().__init__(window, width=560, top=120)
        self._go = go
        count = len(pictures.found)
        photos = sum(one.is_photo for one in pictures.found)
        head = self.tr("%n picture(s) can be taken in", "", count)
        self.column.addWidget(Label(head, Text.HEADING, "t1", self.panel))
        kinds = self.tr("Photos: {photos} · Logos: {logos}")
        words = kinds.format(photos=photos, logos=count - photos)
        self.column.addWidget(Label(words, Text.SMALL, "t2", self.panel))
        for one in pictures.left_out[:MOST]:
            self.column.addWidget(WrappedLabel(say(one.why), Text.SMALL, "warn", self.panel))
        more = len(pictures.left_out) - MOST
        if more > 0:
            words = self.tr("%n more file(s) stay out", "", more)
            self.column.addWidget(Label(words, Text.SMALL, "t2", self.panel))
        self._lay_buttons(count)

    def _lay_buttons(self, count: int) -> None:
        self.take = QPushButton(self.tr("Take in %n picture(s)", "", count), self.panel)
        self.decline = QPushButton(self.tr("Change nothing"), self.panel)
        set_look(self.take, PRIMARY)
        set_look(self.decline, QUIET)
        self.take.setVisible(count > 0)
        self.take.clicked.connect(self._agree)
        self.decline.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        for button in (self.decline, self.take):
            button.setAutoDefault(True)
            row.addWidget(button)
        self.column.addLayout(row)

    def take_focus(self) -> None:
        """Begin on the harmless answer."""
        self.decline.setFocus(Qt.FocusReason.TabFocusReason)

    def _agree(self) -> None:
        self.close_sheet()
        self._go()
