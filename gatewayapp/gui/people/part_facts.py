"""How a person's organisation takes part, in the side panel, each fact edited in place."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.labels import ElidedLabel
from gatewayapp.gui.people.fields import Field, Words, organisation_name
from gatewayapp.gui.people.in_place import Fact, InPlaceChoice, InPlaceField
from gatewayapp.gui.people.meeting_counts import MeetingCounts
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save, field_saver
from gatewayapp.gui.people.words import heading
from gatewayapp.gui.theme.fonts import Text, px


class PartFacts(QWidget):
    """Own table, how many meetings, and whether the delegates sit together."""

    def __init__(self, save: Save, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: PersonRow | None = None
        self._save, self._words = save, words
        self.heading = ElidedLabel("", Text.SMALL_STRONG, "t1", self)
        booth = InPlaceField(field_saver(self, save, Field.BOOTH), heading(Field.BOOTH), self)
        self.counts = MeetingCounts(lambda field: field_saver(self, save, field), self)
        self.fields = {Field.BOOTH: booth, **self.counts.fields}
        self.together = InPlaceChoice(heading(Field.TOGETHER), self)
        for key, word in words.together.items():
            self.together.addItem(word, key)
        self.together.activated.connect(self._choose_together)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heading)
        column.addSpacing(px(4))
        column.addWidget(Fact(heading(Field.BOOTH), booth, self))
        column.addWidget(self.counts)
        column.addWidget(Fact(heading(Field.TOGETHER), self.together, self))

    def show_row(self, row: PersonRow, event: Event) -> None:
        """Show how a person's organisation takes part, if they hold meetings for one."""
        self.row = row
        part = row.part if row.line.registration.role.meets else None
        self.setVisible(part is not None)
        if part is None:
            return
        name = organisation_name(row.line.organisation, self._words)
        self.heading.setText(self.tr("{organisation} at this event").format(organisation=name))
        by_rule = {Field.LEAST: event.rules.min_meetings, Field.MOST: event.rules.max_meetings}
        for field, edit in self.fields.items():
            count = by_rule.get(field)
            edit.setPlaceholderText("–" if count is None else str(count))
            edit.show_text(row.text(field), part.organisation)
        self.together.setCurrentIndex(self.together.findData(part.together))

    def _choose_together(self) -> None:
        row, chosen = self.row, self.together.currentData()
        if row is not None and row.part is not None and row.part.together != chosen:
            self._save(row, Field.TOGETHER, self._words.together[chosen])
