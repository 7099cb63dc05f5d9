"""Adding a person in the side panel, without leaving the table."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.people.fields import Field, Words, organisation_name
from gatewayapp.gui.people.in_place import Fact
from gatewayapp.gui.people.typed import organisation_typed, read_typed
from gatewayapp.gui.people.words import heading, label
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_height, set_look
from gatewayapp.gui.wording import say
from gatewayapp.services.people import PersonLine

TYPED = (
    Field.FAMILY,
    Field.GIVEN,
    Field.NATIVE,
    Field.READING,
    Field.ORGANISATION,
    Field.JOB_TITLE,
    Field.EMAIL,
    Field.PHONE,
    Field.LANGUAGES,
)
SMALL = 28


@dataclass(frozen=True, slots=True)
class NewPerson:
    """What was filled in: a person, what they do, and an organisation that may be new (id 0)."""

    person: Person
    role: Role
    organisation: Organisation | None


class AddPanel(SidePanel):
    """A form for a new person; Enter adds, Esc puts it aside as it is, for the next time."""

    added = Signal(object)
    closed = Signal()

    def __init__(self, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("New person"))
        self._words = words
        self._organisations: Sequence[Organisation] = ()
        self._put_aside = False
        self.fields = {field: self._edit(field) for field in TYPED}
        self.role = QComboBox(self)
        for role, word in words.roles.items():
            self.role.addItem(word, role)
        self.role.setCurrentIndex(self.role.findData(Role.VISITOR))
        self.role.setAccessibleName(heading(Field.ROLE))
        set_height(self.role, SMALL)
        self.trouble = WrappedLabel("", Text.SMALL, "bad", self)
        self.new_organisation = WrappedLabel("", Text.SMALL, "t3", self)
        self.fields[Field.ORGANISATION].textChanged.connect(self._tell_organisation)
        self._lay()

    def begin(
        self, organisations: Sequence[Organisation], known: Mapping[Field, str] | None = None
    ) -> None:
        """Start with an empty form, with one that was put aside, or with what is known already."""
        if known is not None or not self._put_aside:
            self.forget()
            for field, text in (known or {}).items():
                self.fields[field].setText(text)
        self._put_aside = False
        self.know(organisations)
        self.fields[Field.FAMILY].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Empty the form, also one that was put aside."""
        self._put_aside = False
        for field, edit in self.fields.items():
            edit.clear()
            self._blame(field, "")
        self._say("")

    def know(self, organisations: Sequence[Organisation]) -> None:
        """Complete from the organisations that are known now."""
        self._organisations = organisations
        names = sorted({organisation_name(organisation, self._words) for organisation in organisations})
        completer = QCompleter(names, self.fields[Field.ORGANISATION])
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.fields[Field.ORGANISATION].setCompleter(completer)
        self._tell_organisation()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter, put aside with Esc."""
        on_button = isinstance(self.focusWidget(), QPushButton)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not on_button:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self._put_aside = True
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Hand on the new person, or say at each field what does not belong there."""
        new = self._read()
        self._say("")
        if new is not None:
            self.added.emit(new)

    def tell(self, fault: Fault) -> None:
        """Say why the person could not be stored; everything typed stays."""
        self._say(say(fault))

    def _read(self) -> NewPerson | None:
        line = PersonLine(
            Registration(0, 0, 0, "1", Role.VISITOR), Person(0, None, PersonName(native="-")), None
        )
        blamed: list[Field] = []
        for field in TYPED:
            if field is not Field.ORGANISATION:
                self._blame(field, "")
                try:
                    edited = read_typed(line, field, self.fields[field].text())
                    line = PersonLine(line.registration, cast("Person", edited), None)
                except Fault as fault:
                    # That no part of the name is there is known at the last one, and said at the first.
                    blamed.append(Field.FAMILY if field is Field.NATIVE else field)
                    self._blame(blamed[-1], say(fault))
        if blamed:
            self.fields[blamed[0]].setFocus(Qt.FocusReason.OtherFocusReason)
            return None
        return NewPerson(line.person, Role(self.role.currentData()), self._organisation())

    def _blame(self, field: Field, words: str) -> None:
        edit = self.fields[field]
        set_look(edit, "bad" if words else "")
        edit.setAccessibleDescription(words)
        self.facts[field].say(words)

    def _organisation(self) -> Organisation | None:
        text = self.fields[Field.ORGANISATION].text().strip()
        if not text:
            return None
        try:
            return organisation_typed(text, self._organisations)
        except Fault:
            return Organisation(0, text)

    def _tell_organisation(self) -> None:
        found = self._organisation()
        is_new = found is not None and found.id == 0
        words = self.tr("A new organisation will be added.") if is_new else ""
        self.new_organisation.setText(words)
        self.new_organisation.setVisible(is_new)

    def _edit(self, field: Field) -> QLineEdit:
        edit = QLineEdit(self)
        edit.setAccessibleName(label(field))
        set_height(edit, SMALL)
        edit.textEdited.connect(lambda: self._blame(field, ""))
        return edit

    def _say(self, words: str) -> None:
        self.trouble.setText(words)
        self.trouble.setVisible(bool(words))

    def _lay(self) -> None:
        self.facts = {field: Fact(label(field), edit, self) for field, edit in self.fields.items()}
        self.column.setSpacing(px(4))
        self.column.addWidget(Label(self.tr("New person"), Text.HEADING, "t1", self))
        for field in TYPED:
            self.column.addWidget(self.facts[field])
            if field is Field.ORGANISATION:
                self.column.addWidget(self.new_organisation)
        self.column.addWidget(Fact(heading(Field.ROLE), self.role, self))
        self.column.addWidget(self.trouble)
        add, cancel = QPushButton(self.tr("Add"), self), QPushButton(self.tr("Cancel"), self)
        set_look(add, PRIMARY)
        set_look(cancel, QUIET)
        add.clicked.connect(self.submit)
        cancel.clicked.connect(self.closed)
        self.buttons = QWidget(self)
        row = QHBoxLayout(self.buttons)
        row.setContentsMargins(0, px(4), 0, 0)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(add)
        self.column.addWidget(self.buttons)
        self.column.addStretch(1)
        self.new_organisation.hide()
        self.trouble.hide()
