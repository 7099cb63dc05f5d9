"""The side panel of the People page: one person, edited in place."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.labels import Label
from gatewayapp.gui.people.doubts import DoubtCard
from gatewayapp.gui.people.facts import Facts
from gatewayapp.gui.people.fields import Words, organisation_name
from gatewayapp.gui.people.in_place import InPlaceField
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.people.part_facts import PartFacts
from gatewayapp.gui.people.pictures import PictureFacts
from gatewayapp.gui.people.roll import Roll
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.saving import Save
from gatewayapp.gui.people.strip import AvailabilityStrip
from gatewayapp.gui.people.who import Who
from gatewayapp.gui.people.wish_list import SHOWN, WishList
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.suggestion_section import NOBODY, SuggestionSection
from gatewayapp.gui.wishes.words import wish_words

SUGGESTED = 3


class PersonPanel(SidePanel):
    """One person; what is typed goes to ``save``.

    ``why_asked`` carries a wish without meeting, ``all_wishes`` an organisation's name,
    ``settled`` an attention item and the decision, ``wished`` a wish that was suggested and its partner.
    """

    closed = Signal()
    badge_asked = Signal(object)
    why_asked = Signal(object)
    all_wishes = Signal(str)
    settled = Signal(object, object)
    taken = Signal(object)
    removed = Signal(object)
    wished = Signal(object, str)

    def __init__(
        self, save: Save, words: Words, suggester: Suggester, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self._row: PersonRow | None = None
        self._words = words
        self.setAccessibleName(self.tr("Person"))
        self.who = Who(save, self)
        self.who.closed.connect(self.closed)
        self.who.badge_asked.connect(lambda: self.badge_asked.emit(self._row))
        self.cards = QVBoxLayout()
        self.cards.setSpacing(px(8))
        self.facts = Facts(save, words, self)
        self.part = PartFacts(save, words, self)
        self.pictures = PictureFacts(self)
        self.strip = AvailabilityStrip(self)
        self.free = Label("", Text.SMALL, "t2", self)
        self.wishes = WishList(self)
        self.wishes.asked.connect(self.why_asked)
        self.wish_count = Label("", Text.SMALL, "t2", self)
        self.all_button = link_button(self.tr("All wishes"), self)
        self.all_button.clicked.connect(self._ask_all)
        self.time = self._section(self.tr("Availability"), self.free, self.strip)
        self.wish_part = self._section(self.tr("Wishes"), self.all_button, self.wishes, self.wish_count)
        self.suggestions = SuggestionSection(suggester, SUGGESTED, self)
        self.suggestions.wished.connect(self.wished)
        self.column.addWidget(self.who)
        self.column.addLayout(self.cards)
        for part in (self.facts, self.pictures, self.part, self.time, self.wish_part, self.suggestions):
            self.column.addWidget(part)
        self.column.addLayout(self._make_removal())
        self.column.addStretch(1)

    def show_person(self, row: PersonRow, roll: Roll, event: Event) -> None:
        """Show a person with what the roll knows of them."""
        if self._row is None or self._row.id != row.id:
            self._leave_fields()
            self.verticalScrollBar().setValue(0)
        self._row = row
        self.who.show_row(row)
        self.facts.show_row(row, roll.organisations)
        self.part.show_row(row, event)
        self.pictures.show_row(row)
        self._show_doubts(row, roll)
        availability = roll.availability(event, row)
        self.strip.show_days(availability)
        self.free.setText(self.strip.summary())
        self.time.setVisible(bool(availability.days))
        self._show_wishes(row, roll, event)
        meets = row.line.registration.role.meets
        self.suggestions.show_for(row.line.person.organisation or NOBODY if meets else NOBODY)

    def _leave_fields(self) -> None:
        """Let what is being typed about one person be stored before another one is shown."""
        for field in self.findChildren(InPlaceField):
            field.leave()

    def focus_first(self) -> None:
        """Put the keyboard into the first fact."""
        next(iter(self.facts.fields.values())).setFocus(Qt.FocusReason.TabFocusReason)

    def _section(
        self, title: str, beside: QWidget, content: QWidget, after: QWidget | None = None
    ) -> QWidget:
        section = QWidget(self)
        above = QHBoxLayout()
        above.setSpacing(px(8))
        above.addWidget(Label(title, Text.SMALL_STRONG, "t1", section))
        if after is not None:
            above.addWidget(after)
        above.addStretch(1)
        above.addWidget(beside)
        column = QVBoxLayout(section)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addLayout(above)
        column.addWidget(content)
        return section

    def _make_removal(self) -> QHBoxLayout:
        self.remove = link_button(self.tr("Remove from the event"), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self._row))
        row = QHBoxLayout()
        row.addWidget(self.remove)
        row.addStretch(1)
        return row

    def _show_doubts(self, row: PersonRow, roll: Roll) -> None:
        while (item := self.cards.takeAt(0)) is not None:
            item.widget().deleteLater()
        for doubt in roll.doubts_about(row):
            card = DoubtCard(doubt, self)
            card.settled.connect(self.settled)
            card.taken.connect(self.taken)
            self.cards.addWidget(card)

    def _show_wishes(self, row: PersonRow, roll: Roll, event: Event) -> None:
        lines = roll.wishes_of(row)
        self.wishes.show_wishes(lines, wish_words(event))
        shown = min(len(lines), SHOWN)
        words = self.tr("{shown} of {total}, by rank").format(shown=shown, total=len(lines))
        self.wish_count.setText(words)
        self.wish_part.setVisible(bool(lines))

    def _ask_all(self) -> None:
        if self._row is not None:
            self.all_wishes.emit(organisation_name(self._row.line.organisation, self._words))
