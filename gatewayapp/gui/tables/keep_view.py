"""Asks under which name a view is kept, and says when that name is taken."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look


class KeepViewSheet(Sheet):
    """Keeps under a name: ``keep`` gets it; ``taken`` are those of the views that would give way."""

    def __init__(self, window: QWidget, taken: Collection[str], keep: Callable[[str], None]) -> None:
        super().__init__(window, width=400, top=120)
        self._taken, self._store = taken, keep
        heading = Label(self.tr("Keep this view"), Text.HEADING, "t1", self.panel)
        what = self.tr("Columns and their order, filter and sorting come back under this name.")
        self.name = QLineEdit(self.panel)
        self.name.setAccessibleName(self.tr("Name of the view"))
        self.name.setPlaceholderText(self.tr("Name of the view"))
        self.note = WrappedLabel("", Text.SMALL, "warn", self.panel)
        self.keep = QPushButton(self.tr("Keep"), self.panel)
        set_look(self.keep, PRIMARY)
        self.cancel = QPushButton(self.tr("Cancel"), self.panel)
        set_look(self.cancel, QUIET)
        for widget in (heading, WrappedLabel(what, Text.SMALL, "t2", self.panel), self.name, self.note):
            self.column.addWidget(widget)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel)
        row.addWidget(self.keep)
        self.column.addLayout(row)
        self.cancel.clicked.connect(self.close_sheet)
        self.keep.clicked.connect(self._agree)
        self.name.textChanged.connect(self._look)
        self._look()

    def take_focus(self) -> None:
        """Begin with the name."""
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep with Enter in the field."""
        if event.key() in ENTER and self.name.hasFocus():
            self._agree()
        else:
            super().keyPressEvent(event)

    def _look(self) -> None:
        """Say whether there is a name, and whether a view of that name gives way."""
        name = self.name.text().strip()
        self.keep.setEnabled(bool(name))
        self.keep.setText(self.tr("Replace") if name in self._taken else self.tr("Keep"))
        words = self.tr("A view of this name is kept already.") if name in self._taken else ""
        self.note.setText(words)
        self.note.setVisible(bool(words))
        self.fit()

    def _agree(self) -> None:
        if self.keep.isEnabled():
            name = self.name.text().strip()
            self.close_sheet()
            self._store(name)
