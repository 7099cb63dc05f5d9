"""The head of the side panel: role, number and the name, which opens into its parts."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Chip, ElidedLabel, Label
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.in_place import Fact, InPlaceField
from gatewayapp.gui.people.link import closing_button, tool_button
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save, field_saver
from gatewayapp.gui.people.typed import editable_text
from gatewayapp.gui.people.words import label
from gatewayapp.gui.theme.fonts import Text, px

NAME_PARTS = (Field.FAMILY, Field.GIVEN, Field.NATIVE, Field.READING)


class Who(QWidget):
    """Who somebody is; the pencil opens the parts of the name."""

    closed = Signal()
    badge_asked = Signal()

    def __init__(self, save: Save, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: PersonRow | None = None
        self.role = Chip("", "acc", parent=self)
        self.number = Label("", Text.SMALL, "t2", self)
        self.name = ElidedLabel("", Text.TITLE, "t1", self)
        self.other = ElidedLabel("", Text.BODY, "t2", self)
        close = closing_button(self)
        close.clicked.connect(self.closed)
        printing = self.tr("Print the badge"), self.tr("Print the badge (Ctrl+P)")
        self.badge = tool_button("id-card", *printing, self)
        self.badge.clicked.connect(self.badge_asked)
        self.pencil = tool_button("pencil", self.tr("Edit the name"), "", self)
        self.pencil.setCheckable(True)
        self.parts = QWidget(self)
        self.fields = {
            field: InPlaceField(field_saver(self, save, field), label(field), self.parts)
            for field in NAME_PARTS
        }
        self._lay(close)
        self.pencil.toggled.connect(self._open_parts)

    def show_row(self, row: PersonRow) -> None:
        """Show a person."""
        if self.row is None or self.row.id != row.id:
            self.pencil.setChecked(False)
        self.row = row
        self.role.set_state(row.text(Field.ROLE), "acc")
        self.number.setText(self.tr("No. {number}").format(number=row.line.registration.number))
        self.name.setText(row.text(Field.NAME))
        beside = (row.note(Field.NAME), row.text(Field.NATIVE), row.note(Field.NATIVE))
        self.other.setText(" · ".join(filter(None, beside)))
        self.other.setVisible(any(beside))
        for field, edit in self.fields.items():
            edit.show_text(editable_text(row.line, field), row.id)

    def _lay(self, close: QWidget) -> None:
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(self.role)
        above.addWidget(self.number, 1)
        above.addWidget(self.badge)
        above.addWidget(close)
        middle = QHBoxLayout()
        middle.setSpacing(px(4))
        middle.addWidget(self.name)
        middle.addWidget(self.pencil)
        middle.addStretch(1)
        parts = QVBoxLayout(self.parts)
        parts.setContentsMargins(0, px(4), 0, px(4))
        parts.setSpacing(0)
        for field, edit in self.fields.items():
            parts.addWidget(Fact(label(field), edit, self.parts))
        self.parts.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(2))
        column.addLayout(above)
        column.addLayout(middle)
        column.addWidget(self.other)
        column.addWidget(self.parts)

    def _open_parts(self, opened: bool) -> None:
        self.parts.setVisible(opened)
        if opened:
            self.fields[Field.FAMILY].setFocus()
