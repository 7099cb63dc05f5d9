"""The photo of a person and the logo of their organisation in the side panel."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.labels import Label
from gatewayapp.gui.people.in_place import FIELD_HEIGHT, TEXT_START, Fact
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wording import say
from gatewayapp.services import pictures

if TYPE_CHECKING:
    from gatewayapp.domain.faults import Fault
    from gatewayapp.storage.database import Database

HEIGHT, WIDTH = 48, 56


class PictureField(QWidget):
    """A small picture with the words that choose another and take it away."""

    chosen = Signal(object)
    removed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.picture = QLabel(self)
        self.nothing = Label("–", Text.BODY, "t3", self)
        self.choose = link_button(self.tr("Choose…"), self)
        self.choose.setAccessibleName(self.tr("{what}: choose a picture").format(what=name))
        self.choose.clicked.connect(self._ask)
        self.remove = link_button(self.tr("Remove"), self)
        self.remove.setAccessibleName(self.tr("{what}: remove").format(what=name))
        self.remove.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(TEXT_START), 0, 0, 0)
        row.setSpacing(px(8))
        for widget in (self.picture, self.nothing, self.choose, self.remove):
            row.addWidget(widget)
        row.addStretch(1)
        self.setMinimumHeight(px(FIELD_HEIGHT))
        self.show_image(None)

    def show_image(self, image: QImage | None) -> None:
        """Show a picture, or that there is none."""
        self.picture.setVisible(image is not None)
        self.nothing.setVisible(image is None)
        self.remove.setVisible(image is not None)
        self.choose.setText(self.tr("Choose…") if image is None else self.tr("Replace…"))
        if image is not None:
            self.picture.setPixmap(_fitted(image, self.devicePixelRatioF()))

    def _ask(self) -> None:
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)")
        name, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a picture"), "", kinds)
        if name:
            self.chosen.emit(Path(name))


class PictureFacts(QWidget):
    """Both pictures; they are read and changed through the desk once ``use`` was called."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._row: PersonRow | None = None
        self.photo = PictureField(self.tr("Photo"), self)
        self.logo = PictureField(self.tr("Logo"), self)
        self.photo_fact = Fact(self.tr("Photo"), self.photo, self)
        self.logo_fact = Fact(self.tr("Logo"), self.logo, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.photo_fact)
        column.addWidget(self.logo_fact)
        self.photo.chosen.connect(lambda file: self._change(self.photo_fact, pictures.set_photo, file))
        self.photo.removed.connect(lambda: self._change(self.photo_fact, pictures.remove_photo))
        self.logo.chosen.connect(lambda file: self._change(self.logo_fact, pictures.set_logo, file))
        self.logo.removed.connect(lambda: self._change(self.logo_fact, pictures.remove_logo))

    def use(self, desk: Desk) -> None:
        """Take the desk through which pictures are read and changed."""
        self._desk = desk

    def show_row(self, row: PersonRow) -> None:
        """Show a person's pictures as soon as they are read."""
        if self._row is None or self._row.id != row.id:
            self._show((None, None))
        self._row = row
        self.logo_fact.setVisible(row.line.organisation is not None)
        self._say(self.photo_fact, "")
        self._say(self.logo_fact, "")
        if self._desk is not None:
            self._desk.ask(_reader(row), lambda found: self._take(row, found))

    def _take(self, row: PersonRow, found: tuple[QImage | None, QImage | None]) -> None:
        if self._row is not None and self._row.id == row.id:
            self._show(found)

    def _show(self, found: tuple[QImage | None, QImage | None]) -> None:
        for field, image in zip((self.photo, self.logo), found, strict=True):
            field.show_image(image)

    def _change(self, fact: Fact, call: Callable[..., object], *file: Path) -> None:
        if self._desk is None or self._row is None:
            return
        owner = self._row.line.person if fact is self.photo_fact else self._row.line.organisation
        if owner is not None:
            self._desk.change(call, owner.id, *file, failed=lambda fault: self._fail(fact, fault))

    def _fail(self, fact: Fact, fault: "Fault") -> None:
        self._say(fact, say(fault))

    def _say(self, fact: Fact, words: str) -> None:
        fact.trouble.setText(words)
        fact.trouble.setVisible(bool(words))


def _reader(row: PersonRow) -> Callable[["Database"], tuple[QImage | None, QImage | None]]:
    """Give what reads and decodes both pictures in a worker."""
    person, organisation = row.line.person, row.line.organisation

    def read(database: "Database") -> tuple[QImage | None, QImage | None]:
        photo = pictures.photo_of(database, person.id)
        logo = pictures.logo_of(database, organisation.id) if organisation else None
        first, second = (QImage.fromData(it.content) if it else None for it in (photo, logo))
        return first, second

    return read


def _fitted(image: QImage, ratio: float) -> QPixmap:
    """Shrink a picture for the panel, sharp on a dense screen."""
    scaled = image.scaled(
        round(px(WIDTH) * ratio),
        round(px(HEIGHT) * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    scaled.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(scaled)
