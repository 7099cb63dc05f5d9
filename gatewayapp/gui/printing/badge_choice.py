"""What stands on badges: the design, the back, and what the QR code says."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px


class BadgeChoice(QWidget):
    """``changed`` after each choice; ``designing`` when somebody wants to change the design."""

    changed = Signal()
    designing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folded = False
        self.designs = QComboBox(self)
        self.designs.setAccessibleName(self.tr("Badge design"))
        self.designs.addItem(self.tr("Standard design"), "")
        self.change = QPushButton(self.tr("Change…"), self)
        self.change.setAccessibleName(self.tr("Change the badge design…"))
        self.backs = QCheckBox(self.tr("Agenda on the back"), self)
        self.card = QCheckBox(self.tr("Contact card in the QR code"), self)
        self.note = WrappedLabel("", Text.SMALL, "t2", self)
        self._lay_out()
        self.designs.activated.connect(self.changed)
        self.change.clicked.connect(self.designing)
        for box in (self.backs, self.card):
            box.toggled.connect(self._take)
        self._say()

    @property
    def design(self) -> str:
        """The name of the user's own design; empty for the shipped one."""
        return self.designs.currentData() or ""

    def offer_designs(self, chosen: str = "") -> None:
        """Offer the user's own designs beside the shipped one."""
        from gatewayapp.services.badge_designs import list_designs

        self.designs.clear()
        self.designs.addItem(self.tr("Standard design"), "")
        for name in list_designs():
            self.designs.addItem(name, name)
        self.designs.setCurrentIndex(max(self.designs.findData(chosen), 0))

    def show_folded(self, folded: bool) -> None:
        """Know whether the paper is folded, so that fronts and backs lie on one side of it."""
        self._folded = folded
        self._say()

    def _take(self) -> None:
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        """Say what follows from a choice."""
        turned = self.tr("Print on both sides, turned over along the long edge.")
        folded = self.tr("It takes the half that else shows the badge again.")
        back = folded if self._folded else turned
        card = self.tr("It tells e-mail and telephone to whoever scans it: ask people first.")
        chosen = ((self.backs, back), (self.card, card))
        self.note.setText("\n".join(words for box, words in chosen if box.isChecked()))
        self.note.setVisible(bool(self.note.text()))

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(px(8))
        row.addWidget(self.designs, 1)
        row.addWidget(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addLayout(row)
        for widget in (self.backs, self.card, self.note):
            column.addWidget(widget)
