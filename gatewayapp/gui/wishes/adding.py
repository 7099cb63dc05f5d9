"""Adding a wish or a veto in the side panel: two organisations found by typing."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import UNSAID_RANK, Veto, Wish
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.people.in_place import Fact
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_height, set_look
from gatewayapp.gui.wishes.book import WishBook, organisation_named, refuse_known
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.organisation_field import OrganisationField
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.suggestion_section import NOBODY, SuggestionSection
from gatewayapp.gui.wishes.words import heading, rank_words
from gatewayapp.gui.wording import say

SMALL = 28
SUGGESTED = 6
ITSELF = "An organisation can't meet itself. Choose another one."


class AddPanel(SidePanel):
    """A form for a wish or a veto; Enter adds and keeps the form open for the next one.

    Below it stand partners that are suggested for whoever wishes.
    """

    wish_added = Signal(object)
    veto_added = Signal(object)
    closed = Signal()

    def __init__(self, suggester: Suggester, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._book = WishBook()
        self._added = ("", "")
        self._veto = False
        self.heading = Label("", Text.HEADING, "t1", self)
        self.asker = OrganisationField(heading(Field.ASKER), self)
        self.asked = OrganisationField(heading(Field.ASKED), self)
        self.comment = QLineEdit(self)
        self.comment.setAccessibleName(heading(Field.COMMENT))
        for field in (self.asker, self.asked, self.comment):
            set_height(field, SMALL)
            field.textEdited.connect(self._mend)
        self.asker.entered.connect(self._go_on)
        self.asker.picked.connect(self._go_to_partner)
        self.asked.entered.connect(self.submit)
        self.rank = QComboBox(self)
        self.rank.setAccessibleName(heading(Field.RANK))
        set_height(self.rank, SMALL)
        for rank, words in rank_words().items():
            self.rank.addItem(words, rank)
        self.trouble = WrappedLabel("", Text.SMALL, "bad", self)
        self.done = WrappedLabel("", Text.SMALL, "good", self)
        self.suggestions = SuggestionSection(suggester, SUGGESTED, self, says_nothing=True)
        self.suggestions.wished.connect(self._take_suggested)
        self.asker.textChanged.connect(self._suggest)
        self._lay()

    def begin(self, book: WishBook, *, veto: bool = False, sides: tuple[str, str] = ("", "")) -> None:
        """Start with an empty form, or with the names of two sides."""
        self._veto = veto
        self.heading.setText(self.tr("New veto") if veto else self.tr("New wish"))
        self.setAccessibleName(self.heading.text())
        self._rank_fact.setVisible(not veto)
        self.asker_fact.label.setText(self.tr("One side") if veto else heading(Field.ASKER))
        self.asked_fact.label.setText(self.tr("Other side") if veto else heading(Field.ASKED))
        self.rank.setCurrentIndex(self.rank.findData(UNSAID_RANK))
        for field, text in zip((self.asker, self.asked, self.comment), (*sides, ""), strict=True):
            field.setText(text)
        self.show_book(book)
        self._mend()
        self._suggest()
        self.asker.setFocus(Qt.FocusReason.OtherFocusReason)

    def suggest_for(self, name: str) -> None:
        """Go to the suggestions for an organisation, by its name in the book."""
        self.asker.setText(name)
        self._suggest(enter=True)
        self.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_book(self, book: WishBook) -> None:
        """Complete from what is known now."""
        self._book = book
        for field in (self.asker, self.asked):
            field.offer_organisations(book.choices)
        self._suggest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Add with Enter, give up with Esc."""
        on_button = isinstance(self.focusWidget(), QPushButton)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not on_button:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def submit(self) -> None:
        """Hand on what was filled in, or say what is wrong with it."""
        first, second = map(self._read, (self.asker, self.asked), (self.asker_fact, self.asked_fact))
        if first is None or second is None:
            (self.asker if first is None else self.asked).setFocus(Qt.FocusReason.OtherFocusReason)
            return
        try:
            self._hand_on(first, second)
        except Fault as fault:
            _blame(self.asked, self.asked_fact, say(fault))

    def _read(self, field: OrganisationField, fact: Fact) -> Organisation | None:
        """Find the organisation that a field names, or say at the field that there is none."""
        field.complete()
        try:
            found = organisation_named(field.text().strip(), self._book.choices)
        except Fault as fault:
            empty = self.tr("Type a few letters of its name.")
            _blame(field, fact, say(fault) if field.text().strip() else empty)
            return None
        _blame(field, fact, "")
        return found

    def tell(self, fault: Fault) -> None:
        """Say why it could not be stored; everything typed stays."""
        self._tell(say(fault), "")

    def be_ready(self) -> None:
        """Say that it is stored, and be ready for the next one of the same organisation."""
        words = self.tr("Added: {asker} → {asked}")
        self._mend()
        self._tell("", words.format(asker=self._added[0], asked=self._added[1]))
        if self.suggestions.isAncestorOf(self.focusWidget()):
            return
        self.asked.clear()
        self.comment.clear()
        self.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go_on(self) -> None:
        """Go from who wishes to whom; add when that is known already."""
        if self.asked.text().strip():
            self.submit()
        else:
            self._go_to_partner()

    def _go_to_partner(self) -> None:
        self.asked.setFocus(Qt.FocusReason.OtherFocusReason)

    def _suggest(self, _text: str = "", *, enter: bool = False) -> None:
        known = None if self._veto else self._book.choices.get(self.asker.text().strip())
        self.suggestions.show_for(known.id if known else NOBODY, enter=enter)

    def _take_suggested(self, wish: Wish, name: str) -> None:
        self._added = self.asker.text(), name
        self.wish_added.emit(wish)

    def _hand_on(self, first: Organisation, second: Organisation) -> None:
        if first.id == second.id:
            raise Fault(ITSELF)
        self._added = self.asker.text(), self.asked.text()
        comment = self.comment.text().strip()
        if self._veto:
            self.veto_added.emit(Veto(0, first.id, second.id, None, comment))
            return
        wish = Wish(0, first.id, second.id, self.rank.currentData(), comment=comment)
        refuse_known(wish, self._book.rows)
        self.wish_added.emit(wish)

    def _mend(self) -> None:
        """Say nothing more: something is being typed."""
        self._tell("", "")
        for field, fact in ((self.asker, self.asker_fact), (self.asked, self.asked_fact)):
            _blame(field, fact, "")

    def _tell(self, trouble: str, done: str) -> None:
        self.trouble.setText(trouble)
        self.trouble.setVisible(bool(trouble))
        self.done.setText(done)
        self.done.setVisible(bool(done))

    def _lay(self) -> None:
        self.column.setSpacing(px(4))
        self.column.addWidget(self.heading)
        self.asker_fact = Fact(heading(Field.ASKER), self.asker, self)
        self.asked_fact = Fact(heading(Field.ASKED), self.asked, self)
        self._rank_fact = Fact(heading(Field.RANK), self.rank, self)
        comment = Fact(heading(Field.COMMENT), self.comment, self)
        for widget in (self.asker_fact, self.asked_fact, self._rank_fact, comment):
            self.column.addWidget(widget)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.done)
        add, cancel = QPushButton(self.tr("Add"), self), QPushButton(self.tr("Done"), self)
        set_look(add, PRIMARY)
        set_look(cancel, QUIET)
        add.clicked.connect(self.submit)
        cancel.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(add)
        self.column.addSpacing(px(4))
        self.column.addLayout(row)
        self.column.addSpacing(px(12))
        self.column.addWidget(self.suggestions)
        self.column.addStretch(1)
        self._tell("", "")


def _blame(field: OrganisationField, fact: Fact, words: str) -> None:
    set_look(field, "bad" if words else "")
    field.setAccessibleDescription(words)
    fact.say(words)
