"""The foot of the editor: under which name the design is kept, and the ways out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look

NAME_WIDTH = 200


class DesignFoot(QWidget):
    """``saved`` carries the name; ``deleted`` comes only with the second press."""

    saved = Signal(str)
    deleted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[str, ...] = ()
        self._opened = ""
        self._sure = False
        self.name = QLineEdit(self)
        self.name.setAccessibleName(self.tr("Name of the design"))
        self.name.setPlaceholderText(self.tr("Name it to keep it"))
        self.name.setFixedWidth(px(NAME_WIDTH))
        self.words = WrappedLabel("", Text.SMALL, "t2", self)
        self.delete = QPushButton(self.tr("Delete…"), self)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.save = QPushButton(self.tr("Keep the design"), self)
        set_look(self.delete, QUIET)
        set_look(self.cancel, QUIET)
        set_look(self.save, PRIMARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(Label(self.tr("Name"), Text.BODY, "t2", self))
        row.addWidget(self.name)
        row.addWidget(self.delete)
        row.addWidget(self.words, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.save)
        self.name.textChanged.connect(self._follow)
        self.name.returnPressed.connect(self._save)
        self.save.clicked.connect(self._save)
        self.cancel.clicked.connect(self.left)
        self.delete.clicked.connect(self._delete)

    def show_names(self, names: tuple[str, ...], opened: str) -> None:
        """Know the names in use; ``opened`` is the one in hand, empty for the shipped design."""
        self._names, self._opened, self._sure = names, opened, False
        self.name.setText(opened)
        self.delete.setText(self.tr("Delete…"))
        self.delete.setVisible(bool(opened))
        self._follow()

    def say(self, words: str, role: str = "t2") -> None:
        """Say something beside the name."""
        self.words.set_role(role)
        self.words.setText(words)

    def _follow(self) -> None:
        name = self.name.text().strip()
        self.save.setEnabled(bool(name))
        taken = name in self._names and name != self._opened
        self.say(
            self.tr("“{name}” is there already and is replaced.").format(name=name) if taken else ""
        )

    def _save(self) -> None:
        if self.save.isEnabled():
            self.saved.emit(self.name.text().strip())

    def _delete(self) -> None:
        if self._sure:
            self.deleted.emit(self._opened)
        else:
            self._sure = True
            self.delete.setText(self.tr("Delete “{name}”").format(name=self._opened))
            self.say(self.tr("Press again: a design that is deleted can't be brought back."), "bad")
