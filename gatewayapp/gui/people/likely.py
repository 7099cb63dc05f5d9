"""A card for two records that are likely one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.merging import LikelyKind
from gatewayapp.gui.labels import Card, Plate, WrappedLabel
from gatewayapp.gui.people.joining import Joining, title_of
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.wording import say

SMALL = 28


class LikelyCard(Card):
    """Names both, says why, and offers to compare them; both signals carry the Joining."""

    compared = Signal(object)
    parted = Signal(object)

    def __init__(self, joining: Joining, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warn")
        names = {"first": title_of(joining.first), "second": title_of(joining.second)}
        person = joining.likely.kind is LikelyKind.PERSON
        words = (
            self.tr("{first} and {second} may be one person")
            if person
            else self.tr("{first} and {second} may be one organisation")
        )
        self.title = WrappedLabel(words.format(**names), Text.MEDIUM, "t1", self)
        why = WrappedLabel(say(joining.likely.why), Text.SMALL, "t2", self)
        self.compare = QPushButton(self.tr("Compare…"), self)
        set_height(self.compare, SMALL)
        self.compare.clicked.connect(lambda: self.compared.emit(joining))
        two = link_button(self.tr("They are two"), self)
        two.clicked.connect(lambda: self.parted.emit(joining))
        buttons = QHBoxLayout()
        buttons.setSpacing(px(8))
        buttons.addWidget(self.compare)
        buttons.addWidget(two)
        buttons.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(px(4))
        right.addWidget(self.title)
        right.addWidget(why)
        right.addLayout(buttons)
        row = QHBoxLayout()
        row.setContentsMargins(px(12), px(10), px(12), px(10))
        row.setSpacing(px(8))
        row.addWidget(Plate("copy", "warn", self, size=20, bare=True), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)
        self.column.addLayout(row)
        self.setAccessibleName(f"{self.title.text()}. {why.text()}")
