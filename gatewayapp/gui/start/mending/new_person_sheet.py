"""A doubtful row taken as a new person: the form of the People page, filled from the row."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QScrollArea, QWidget

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.people.adding import AddPanel
from gatewayapp.gui.people.from_sheet import fields_of
from gatewayapp.gui.people.words import people_words
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import px

HEIGHT = 372


class PersonForm(AddPanel):
    """The form on the ground of the sheet, which holds its buttons."""

    def focusNextPrevChild(self, following: bool) -> bool:
        """Lead on to the buttons below."""
        return self.parentWidget().focusNextPrevChild(following)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Leave the ground to the sheet."""
        QScrollArea.paintEvent(self, event)


class NewPersonSheet(Sheet):
    """``added`` carries the NewPerson; the sheet stays until it is told that all went well."""

    added = Signal(object)

    def __init__(
        self, window: QWidget, item: AttentionItem, organisations: Sequence[Organisation]
    ) -> None:
        super().__init__(window, width=440, top=48)
        self._organisations, self._known = organisations, fields_of(item)
        self.form = PersonForm(people_words(), self.panel)
        self.let_yield(self.form, px(HEIGHT))
        for ground in (self.form.viewport(), self.form.widget()):
            ground.setAutoFillBackground(False)
        self.form.added.connect(self.added)
        self.form.closed.connect(self.close_sheet)
        self.column.setContentsMargins(px(4), px(8), px(4), px(8))
        self.column.addWidget(self.form)
        self.form.buttons.layout().setContentsMargins(px(16), 0, px(16), px(8))
        self.column.addWidget(self.form.buttons)
        self.form.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def take_focus(self) -> None:
        """Begin at the first field."""
        self.form.begin(self._organisations, self._known)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that the keyboard is on with Enter too."""
        button = self.window().focusWidget()
        if event.key() in ENTER and isinstance(button, QAbstractButton):
            button.click()
        else:
            super().keyPressEvent(event)
