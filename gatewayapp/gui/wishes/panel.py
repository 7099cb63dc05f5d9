"""The side panel of the Wishes page: one wish, why it has no meeting, and what can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.labels import Card, Chip, Label, WrappedLabel
from gatewayapp.gui.people.in_place import Fact, InPlaceChoice, InPlaceField
from gatewayapp.gui.people.link import closing_button, link_button
from gatewayapp.gui.tables.model import DASH
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wishes.book import WishRow
from gatewayapp.gui.wishes.columns import Edit
from gatewayapp.gui.wishes.delegate_button import DelegateButton
from gatewayapp.gui.wishes.fields import Field, Outcome, outcome_of
from gatewayapp.gui.wishes.known import Known
from gatewayapp.gui.wishes.words import heading, rank_words
from gatewayapp.gui.wording import grouped, say


class WishPanel(SidePanel):
    """Shows the chosen wishes: one in full, of several the common rank."""

    removed = Signal(object)
    rank_chosen = Signal(object, int)
    seated = Signal(object, object)
    plan_asked = Signal()
    partners_asked = Signal()
    closed = Signal()

    def __init__(self, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Wish"))
        self._edit = edit
        self._rows: Sequence[WishRow] = ()
        self.kind = Chip("", "acc", parent=self)
        self.asker = WrappedLabel("", Text.HEADING, "t1", self)
        self.asked = WrappedLabel("", Text.HEADING, "t1", self)
        self.wishing = Label(self.tr("wishes to meet"), Text.SMALL, "t2", self)
        self.state = WrappedLabel("", Text.BODY, "t2", self)
        self.rank = InPlaceChoice(heading(Field.RANK), self)
        for rank, words in rank_words().items():
            self.rank.addItem(words, rank)
        self.rank.setPlaceholderText(self.tr("different"))
        self.rank.activated.connect(lambda: self.rank_chosen.emit(self._rows, self.rank.currentData()))
        self._known = Known()
        self.fixed = self._choice(Field.FIXED)
        self.session = self._choice(Field.SESSION)
        self.delegates = DelegateButton(self)
        self.delegates.chosen.connect(lambda ids: self.seated.emit(self._rows[0], ids))
        self.comment = InPlaceField(self._save_comment, heading(Field.COMMENT), self)
        self.remove = link_button(self.tr("Remove"), self)
        self.remove.clicked.connect(lambda: self.removed.emit(self._rows))
        self.more = link_button(self.tr("Suggest partners"), self)
        self.more.setToolTip(self.tr("Suggest partners for whoever wishes (S)"))
        self.more.clicked.connect(self.partners_asked)
        self._lay()

    @property
    def wish(self) -> int | None:
        """The id of the wish that is shown alone."""
        return self._rows[0].id if len(self._rows) == 1 else None

    def show_wishes(self, rows: Sequence[WishRow]) -> None:
        """Show what is chosen."""
        one = rows[0] if len(rows) == 1 else None
        if one is None or one.id != self.wish:
            self.comment.leave()
        self._rows = tuple(rows)
        ranks = {row.line.wish.rank for row in rows}
        self.rank.setCurrentIndex(self.rank.findData(next(iter(ranks))) if len(ranks) == 1 else -1)
        alone = (self.wishing, self.asked, self.kind, self._fixed_fact, self._comment_fact, self.more)
        alone += (self._session_fact, self._delegates_fact)
        for widget in alone:
            widget.setVisible(one is not None)
        self.why.hide()
        if one is None:
            self.asker.setText(grouped(self.tr("%n wishes chosen", "", len(rows))))
            self.state.setText(self.tr("A rank is stored for all of them as one step."))
        else:
            self._show_one(one)

    def show_known(self, known: Known) -> None:
        """Offer the event's starts and sessions, and the delegates of each side."""
        self._known = known
        for choice, words in ((self.fixed, known.starts), (self.session, known.sessions)):
            if [choice.itemText(at) for at in range(1, choice.count())] != list(words):
                choice.clear()
                choice.addItems([DASH, *words])

    def _choice(self, field: Field) -> InPlaceChoice:
        choice = InPlaceChoice(heading(field), self)
        choice.activated.connect(lambda: self._choose(field, choice.currentText()))
        return choice

    def say_reason(self, wish: int, words: str) -> None:
        """Say why a wish has no meeting, if it is still the one that is shown."""
        if wish == self.wish:
            self.reason.setText(words)
            self.why.show()

    def _show_one(self, row: WishRow) -> None:
        both = row.line.mutual
        self.kind.set_state(self.tr("both wish it") if both else self.tr("one side wishes it"), "acc")
        self.asker.setText(row.asker)
        self.asked.setText(row.asked)
        unmet = outcome_of(row.line) is Outcome.UNMET
        self.state.setText(self.tr("No meeting yet.") if unmet else row.state)
        for fact in (self._fixed_fact, self._session_fact):
            fact.say("")
        for choice, text in ((self.fixed, row.fixed), (self.session, row.session)):
            choice.setCurrentIndex(choice.findText(text or DASH))
            choice.setPlaceholderText(text)
        self.delegates.show_delegates(self._known.delegates_of(row.line.wish), row.line.wish.delegates)
        self.comment.show_text(row.line.wish.comment, row.id)

    def _choose(self, field: Field, text: str) -> None:
        fact = self._fixed_fact if field is Field.FIXED else self._session_fact
        fact.say("")
        if len(self._rows) != 1:
            return
        try:
            self._edit(self._rows[0], field, "" if text == DASH else text)
        except Fault as fault:  # what was offered may be gone from the event meanwhile
            fact.say(say(fault))

    def _save_comment(self, text: str) -> None:
        if len(self._rows) == 1:
            self._edit(self._rows[0], Field.COMMENT, text)

    def _lay(self) -> None:
        self.column.setSpacing(px(4))
        above = QHBoxLayout()
        above.addWidget(self.kind)
        above.addStretch(1)
        close = closing_button(self)
        close.clicked.connect(self.closed)
        above.addWidget(close)
        self.column.addLayout(above)
        for label in (self.asker, self.wishing, self.asked, self.state):
            self.column.addWidget(label)
        self.why = self._make_why()
        self.column.addSpacing(px(4))
        self.column.addWidget(self.why)
        self.column.addSpacing(px(4))
        self.column.addWidget(Fact(heading(Field.RANK), self.rank, self))
        self._fixed_fact = Fact(heading(Field.FIXED), self.fixed, self)
        self._comment_fact = Fact(heading(Field.COMMENT), self.comment, self)
        self._session_fact = Fact(heading(Field.SESSION), self.session, self)
        self._delegates_fact = Fact(heading(Field.DELEGATES), self.delegates, self)
        self.column.addWidget(self._session_fact)
        self.column.addWidget(self._fixed_fact)
        self.column.addWidget(self._delegates_fact)
        self.column.addWidget(self._comment_fact)
        below = QHBoxLayout()
        below.addWidget(self.remove)
        below.addStretch(1)
        below.addWidget(self.more)
        self.column.addSpacing(px(8))
        self.column.addLayout(below)
        self.column.addStretch(1)

    def _make_why(self) -> Card:
        card = Card(self, "warn")
        card.column.setContentsMargins(px(12), px(10), px(12), px(10))
        card.column.setSpacing(px(4))
        self.reason = WrappedLabel("", Text.BODY, "t1", card)
        lead = link_button(self.tr("See it in the plan"), card)
        lead.clicked.connect(self.plan_asked)
        card.column.addWidget(
            Label(self.tr("Why is there no meeting?"), Text.SMALL_STRONG, "warn", card)
        )
        card.column.addWidget(self.reason)
        row = QHBoxLayout()
        row.addWidget(lead)
        row.addStretch(1)
        card.column.addLayout(row)
        card.hide()
        return card
