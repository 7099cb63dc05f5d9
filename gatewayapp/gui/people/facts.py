"""The facts of a person in the side panel, each edited in place."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.sme import eu_class
from gatewayapp.gui.labels import Chip, WrappedLabel
from gatewayapp.gui.people.fields import Field, Words, japan_class_of, organisation_name, size_of
from gatewayapp.gui.people.in_place import (
    TEXT_START,
    ChipField,
    Fact,
    InPlaceChoice,
    InPlaceField,
)
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save, field_saver
from gatewayapp.gui.people.size_words import size_words
from gatewayapp.gui.people.typed import editable_text
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.theme.fonts import Text, px

TEXTS = (
    Field.JOB_TITLE,
    Field.DEPARTMENT,
    Field.ORGANISATION,
    Field.EMAIL,
    Field.PHONE,
    Field.ARRIVES,
    Field.REMARKS,
)


class Facts(QWidget):
    """Position, organisation and its class, languages, ways to reach somebody, role and status."""

    def __init__(self, save: Save, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: PersonRow | None = None
        self._words = words
        self._save = save
        self._offered: Sequence[Organisation] = ()
        self.fields: dict[Field, InPlaceField] = {
            field: InPlaceField(field_saver(self, save, field), heading(field), self) for field in TEXTS
        }
        self.languages = ChipField(
            field_saver(self, save, Field.LANGUAGES), heading(Field.LANGUAGES), self
        )
        self.languages.setPlaceholderText("ja, en, de")
        self.role = self._choice(Field.ROLE, list(words.roles.values()))
        self.status = self._choice(Field.STATUS, list(words.statuses.values()))
        self.classes = QWidget(self)
        self.size_line = WrappedLabel("", Text.SMALL, "t2", self)
        self._lay()

    def show_row(self, row: PersonRow, organisations: Sequence[Organisation]) -> None:
        """Show the facts of a person."""
        self.row = row
        for field, edit in self.fields.items():
            if field is Field.ORGANISATION:
                edit.show_text(organisation_name(row.line.organisation, self._words), row.id)
            else:
                edit.show_text(editable_text(row.line, field), row.id)
        languages = row.line.person.languages
        self.languages.show_chips(
            ", ".join(languages), [self._words.language(code) for code in languages], row.id
        )
        self.role.setCurrentText(row.text(Field.ROLE))
        self.status.setCurrentText(row.text(Field.STATUS))
        self._complete(organisations)
        self._show_classes(row.line.organisation)

    def _lay(self) -> None:
        chips = QHBoxLayout(self.classes)
        chips.setContentsMargins(px(TEXT_START) - px(4), px(2), 0, px(2))
        chips.setSpacing(px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for field in (Field.JOB_TITLE, Field.DEPARTMENT, Field.ORGANISATION):
            column.addWidget(Fact(heading(field), self.fields[field], self))
        self._class_fact = Fact(self.tr("SME class"), self.classes, self)
        self._size_fact = Fact("", self.size_line, self)
        self.size_line.setContentsMargins(px(TEXT_START), 0, 0, 0)
        for widget in (self._class_fact, self._size_fact):
            column.addWidget(widget)
        column.addWidget(Fact(heading(Field.LANGUAGES), self.languages, self))
        for field in (Field.EMAIL, Field.PHONE):
            column.addWidget(Fact(heading(field), self.fields[field], self))
        for field, choice in ((Field.ROLE, self.role), (Field.STATUS, self.status)):
            column.addWidget(Fact(heading(field), choice, self))
        for field in (Field.ARRIVES, Field.REMARKS):
            column.addWidget(Fact(heading(field), self.fields[field], self))

    def _choice(self, field: Field, words: Sequence[str]) -> QComboBox:
        choice = InPlaceChoice(heading(field), self)
        choice.addItems(words)
        choice.activated.connect(lambda: self._choose(field, choice.currentText()))
        return choice

    def _choose(self, field: Field, word: str) -> None:
        if self.row is not None and self.row.text(field) != word:
            self._save(self.row, field, word)

    def _complete(self, organisations: Sequence[Organisation]) -> None:
        if organisations is self._offered:
            return
        self._offered = organisations
        names = sorted({organisation_name(organisation, self._words) for organisation in organisations})
        completer = QCompleter(names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        edit = self.fields[Field.ORGANISATION]
        old = edit.completer()
        edit.setCompleter(completer)
        if old is not None:
            old.deleteLater()

    def _show_classes(self, organisation: Organisation | None) -> None:
        layout = self.classes.layout()
        while (item := layout.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        european, japanese = eu_class(size_of(organisation)), japan_class_of(organisation)
        if european is not None:
            words = self.tr("EU {size}").format(size=self._words.eu[european].lower())
            layout.addWidget(Chip(words, parent=self.classes))
        if japanese is not None:
            words = self.tr("Japan: {size}").format(size=self._words.japan[japanese])
            layout.addWidget(Chip(words, parent=self.classes))
        layout.addStretch(1)
        line = size_words(organisation)
        self.size_line.setText(line)
        self._class_fact.setVisible(european is not None or japanese is not None)
        self._size_fact.setVisible(bool(line))
