"""The languages of a few people, mended in one go."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Person
from gatewayapp.gui.labels import Label
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.typed import read_typed
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.start.setting_up.form import FaultLine, Form, Restoring, begin_in
from gatewayapp.gui.tables.view import ENTER
from gatewayapp.gui.theme.fonts import Text
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.services.people import PersonLine

MOST = 12


class LanguagesSheet(Sheet):
    """A field for each person; ``saved`` carries the people whose languages were changed."""

    saved = Signal(object)

    def __init__(self, window: QWidget, lines: Sequence[PersonLine]) -> None:
        super().__init__(window, width=560, top=96)
        self._lines = lines[:MOST]
        self.column.addWidget(Label(self.tr("Who speaks what"), Text.HEADING, parent=self.panel))
        hint = self.tr("Two letters each, the best one first: ja, en, de. Empty: not known.")
        self.column.addWidget(Label(hint, Text.SMALL, "t2", self.panel))
        form, restoring = Form(), Restoring(self)
        self.column.addLayout(form)
        self.fields: list[QLineEdit] = []
        self.faults: list[FaultLine] = []
        for line in self._lines:
            field = QLineEdit(", ".join(line.person.languages), self.panel)
            firm = line.organisation
            note = (firm.name or firm.native_name) if firm else ""
            name = line.person.name.listed or line.person.name.native
            self.faults.append(form.add(name, field, note=note))
            self.fields.append(field)
            restoring.watch(field)
        self.column.addLayout(self._buttons())

    def take_focus(self) -> None:
        """Begin at the first person."""
        begin_in(self.fields[0])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter in a field."""
        if event.key() in ENTER and isinstance(self.window().focusWidget(), QLineEdit):
            self._save()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> QHBoxLayout:
        self.save = QPushButton(self.tr("Save"), self.panel)
        later = QPushButton(self.tr("Not yet"), self.panel)
        set_look(self.save, PRIMARY)
        set_look(later, QUIET)
        self.save.clicked.connect(self._save)
        later.clicked.connect(self.close_sheet)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(self.save)
        return row

    def _save(self) -> None:
        typed = [self._typed(place) for place in range(len(self.fields))]
        if None in typed:
            return
        old = [line.person for line in self._lines]
        changed = [one for one, before in zip(typed, old, strict=True) if one != before]
        self.close_sheet()
        if changed:
            self.saved.emit(changed)

    def _typed(self, place: int) -> Person | None:
        """Give a person as typed; None, and a word below the field, if that cannot be."""
        try:
            person = read_typed(self._lines[place], Field.LANGUAGES, self.fields[place].text())
        except Fault as fault:
            self.faults[place].tell(fault)
            return None
        self.faults[place].tell(None)
        return person if isinstance(person, Person) else None
