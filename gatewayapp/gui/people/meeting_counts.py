"""The least and the most meetings of an organisation, side by side."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gatewayapp.gui.labels import Label
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.in_place import TEXT_START, Fact, InPlaceField
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.theme.fonts import Text, px

FIELD_WIDTH = 52


class MeetingCounts(Fact):
    """Two fields in one line; ``saver`` gives what a field calls with its text."""

    def __init__(self, saver: Callable[[Field], Callable[[str], None]], parent: QWidget) -> None:
        content = QWidget(parent)
        super().__init__(QCoreApplication.translate("People", "Meetings"), content, parent)
        row = QHBoxLayout(content)
        row.setContentsMargins(px(TEXT_START), 0, 0, 0)
        row.setSpacing(px(4))
        self.fields: dict[Field, InPlaceField] = {}
        words = {Field.LEAST: self.tr("at least"), Field.MOST: self.tr("at most")}
        for field, beside in words.items():
            edit = self.fields[field] = InPlaceField(saver(field), heading(field), content)
            edit.setFixedWidth(px(FIELD_WIDTH))
            edit.troubled.connect(self.say)
            row.addWidget(Label(beside, Text.SMALL, "t2", content))
            row.addWidget(edit)
        row.addStretch(1)
