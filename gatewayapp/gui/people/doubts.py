"""Doubtful rows of spreadsheets, each on a card with the ways to decide."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.people.joining import Joining
from gatewayapp.gui.people.likely import LikelyCard
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.wording import say

SMALL = 28
MOST_LETTERS = 160
MOST = 12
REGISTRATIONS, WISHES, AVAILABILITY = "registrations", "wishes", "availability"


class DoubtCard(Card):
    """One doubtful row: what it resembles, why, and what to do with it.

    ``settled`` carries the item and the Settlement, ``taken`` an item that shall be added by hand.
    """

    settled = Signal(object, object)
    taken = Signal(object)

    def __init__(self, item: AttentionItem, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warn")
        self.item = item
        self.title = WrappedLabel(title_of(item), Text.MEDIUM, "t1", self)
        why = WrappedLabel(say(item.why), Text.SMALL, "t2", self)
        cells = WrappedLabel(row_words(item), Text.SMALL, "t2", self)
        source = WrappedLabel(item.source, Text.NOTE, "t3", self)
        self.same = self._settling(self.tr("Same person"), Settlement.SAME)
        self.take = QPushButton(self._take_word(), self)
        self.take.clicked.connect(lambda: self.taken.emit(self.item))
        self.drop = self._dropping()
        right = QVBoxLayout()
        right.setSpacing(px(4))
        for label in (self.title, why, cells, source):
            right.addWidget(label)
        right.addLayout(self._buttons())
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.setSpacing(px(8))
        mark = Plate("copy", "warn", self, size=20, bare=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addLayout(row)
        self.setAccessibleName(f"{self.title.text()}. {why.text()}")

    def _take_word(self) -> str:
        words = {REGISTRATIONS: self.tr("New person…"), WISHES: self.tr("Add wish…")}
        return words.get(self.item.kind, self.tr("Done"))

    def _settling(self, words: str, settlement: Settlement) -> QPushButton:
        button = QPushButton(words, self)
        button.clicked.connect(lambda: self.settled.emit(self.item, settlement))
        return button

    def _dropping(self) -> QAbstractButton:
        button = link_button(self.tr("Leave out"), self)
        button.clicked.connect(lambda: self.settled.emit(self.item, Settlement.DISMISSED))
        return button

    def _buttons(self) -> QVBoxLayout:
        self.same.setVisible(self.item.kind == REGISTRATIONS)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(px(8))
        for button in (self.same, self.take):
            set_height(button, SMALL)
            first.addWidget(button)
        first.addStretch(1)
        second.addWidget(self.drop)
        second.addStretch(1)
        rows = QVBoxLayout()
        rows.addSpacing(px(4))
        rows.addLayout(first)
        rows.addLayout(second)
        return rows


def title_of(item: AttentionItem) -> str:
    """Say what a doubtful row is like."""
    place = item.cell or str(item.row)
    if not item.like:
        return QCoreApplication.translate("People", "Row {row}").format(row=place)
    if item.like.isdigit():
        words = QCoreApplication.translate("People", "Row {row} is like row {like}")
    elif item.kind == REGISTRATIONS:
        words = QCoreApplication.translate("People", "Row {row} may be the same person as {like}")
    else:
        words = QCoreApplication.translate("People", "Row {row} may mean {like}")
    return words.format(row=place, like=item.like)


def row_words(item: AttentionItem) -> str:
    """Give the cells of a doubtful row as they stand in the file."""
    filled = [value for value in item.cells.values() if value]
    words = QCoreApplication.translate("People", ", ").join(" ".join(value.split()) for value in filled)
    return words if len(words) <= MOST_LETTERS else words[:MOST_LETTERS].rstrip() + "…"


class DoubtsPanel(SidePanel):
    """All doubtful rows, one card each."""

    settled = Signal(object, object)
    taken = Signal(object)
    closed = Signal()
    compared = Signal(object)
    parted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Doubtful rows"))
        self.heading = Label("", Text.HEADING, "t1", self)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(px(8))
        close = link_button(self.tr("Close"), self)
        close.clicked.connect(self.closed)
        above = QHBoxLayout()
        above.addWidget(self.heading, 1)
        above.addWidget(close)
        self.column.addLayout(above)
        note = self.tr("These rows of spreadsheets wait for you. Nothing of them is lost.")
        self.note = WrappedLabel(note, Text.SMALL, "t2", self)
        self.column.addWidget(self.note)
        self.column.addLayout(self.cards)
        more = self.tr("More of them come as soon as these are decided.")
        self.more = WrappedLabel(more, Text.SMALL, "t2", self)
        self.column.addWidget(self.more)
        self.column.addStretch(1)

    def show_doubts(
        self, items: Sequence[AttentionItem], likely: Sequence[Joining] = (), pairs: int = 0
    ) -> None:
        """Show what waits first: rows of spreadsheets, then records that are likely one, of so many."""
        count = f"{len(items) + pairs:,}"
        self.heading.setText(self.tr("{count} doubtful").format(count=count))
        self.note.setVisible(bool(items))
        self.more.setVisible(len(items) + pairs > MOST)
        while (item := self.cards.takeAt(0)) is not None:
            item.widget().deleteLater()
        for doubt in items[:MOST]:
            card = DoubtCard(doubt, self)
            card.settled.connect(self.settled)
            card.taken.connect(self.taken)
            self.cards.addWidget(card)
        for joining in likely[: max(MOST - len(items), 0)]:
            pair = LikelyCard(joining, self)
            pair.compared.connect(self.compared)
            pair.parted.connect(self.parted)
            self.cards.addWidget(pair)
