"""Doubtful rows of spreadsheets, each on a card with the ways to decide."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.people.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_height, set_look
from gatewayapp.gui.wording import say

SMALL = 28


class DoubtCard(Card):
    """One doubtful row: what it resembles, why, and what to do with it."""

    settled = Signal(object, object)
    """The item and the Settlement."""

    def __init__(self, item: AttentionItem, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warn")
        self.item = item
        like = item.like or self.tr("somebody else")
        title = WrappedLabel(
            self.tr("Row {row} may be the same person as {like}").format(row=item.row, like=like),
            Text.MEDIUM,
            "t1",
            self,
        )
        why = WrappedLabel(say(item.why), Text.SMALL, "t2", self)
        cells = WrappedLabel(row_words(item), Text.SMALL, "t2", self)
        self.same = self._button(self.tr("It is the same person"), Settlement.SAME)
        self.drop = self._button(self.tr("Leave it out"), Settlement.DISMISSED)
        set_look(self.drop, QUIET)
        right = QVBoxLayout()
        right.setSpacing(px(4))
        for label in (title, why, cells):
            right.addWidget(label)
        right.addLayout(self._buttons())
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.setSpacing(px(8))
        mark = Plate("copy", "warn", self, size=20, bare=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addLayout(row)
        self.setAccessibleName(f"{title.text()}. {why.text()}")

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.same)
        row.addWidget(self.drop)
        row.addStretch(1)
        return row

    def _button(self, words: str, settlement: Settlement) -> QPushButton:
        button = QPushButton(words, self)
        set_height(button, SMALL)
        button.clicked.connect(lambda: self.settled.emit(self.item, settlement))
        return button


def row_words(item: AttentionItem) -> str:
    """Give the cells of a doubtful row as they stand in the file."""
    filled = [value for value in item.cells.values() if value]
    return QCoreApplication.translate("People", ", ").join(filled)


class DoubtsPanel(SidePanel):
    """All doubtful rows, one card each."""

    settled = Signal(object, object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setAccessibleName(self.tr("Doubtful rows"))
        self.heading = Label("", Text.HEADING, "t1", self)
        self.cards = QVBoxLayout()
        self.cards.setSpacing(px(8))
        self.column.addWidget(self.heading)
        note = self.tr("These rows of spreadsheets wait for you. Nothing of them is lost.")
        self.column.addWidget(WrappedLabel(note, Text.SMALL, "t2", self))
        self.column.addLayout(self.cards)
        self.column.addStretch(1)

    def show_doubts(self, items: Sequence[AttentionItem]) -> None:
        """Show what waits."""
        self.heading.setText(self.tr("%n doubtful", "", len(items)))
        while (item := self.cards.takeAt(0)) is not None:
            item.widget().deleteLater()
        for doubt in items:
            card = DoubtCard(doubt, self)
            card.settled.connect(self.settled)
            self.cards.addWidget(card)
