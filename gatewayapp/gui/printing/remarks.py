"""What to look at before printing, each with a way to see it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.people.link import link_button
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.printing import Remark

MOST = 5


class RemarkRow(QWidget):
    """Whose paper it is, what is to be looked at, and the way to the person."""

    def __init__(
        self, remark: "Remark", show: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        number = self.tr("No. {number}").format(number=remark.number)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.setContentsMargins(0, px(6), 0, px(6))
        if remark.number:
            words.addWidget(Label(number, Text.MEDIUM, parent=self))
        words.addWidget(WrappedLabel(say(remark.sentence), Text.SMALL, "t2", self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(12))
        row.addLayout(words, 1)
        if remark.number:
            button = QPushButton(self.tr("Correct"), self)
            button.setAccessibleName(self.tr("Correct {number}").format(number=number))
            set_height(button, 28)
            button.clicked.connect(lambda: show(remark.number))
            row.addWidget(button)


class RemarksCard(Card):
    """The first remarks; gone if there is none. ``all_wanted`` asks for the whole list."""

    all_wanted = Signal()

    def __init__(self, show: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self.remarks: tuple[Remark, ...] = ()
        self._rows: list[QWidget] = []
        self.hide()

    def show_remarks(self, remarks: "tuple[Remark, ...]") -> None:
        """Show other remarks."""
        self.remarks = remarks
        for row in self._rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.setVisible(bool(remarks))
        if remarks:
            self._fill(remarks)

    def _fill(self, remarks: "tuple[Remark, ...]") -> None:
        head = self.add_row(40)
        head.addWidget(Plate("triangle-alert", "warn", self, size=16, bare=True))
        title = self.tr("%Ln thing(s) to look at before printing", "", len(remarks))
        head.addWidget(Label(title, Text.MEDIUM, parent=self), 1)
        for remark in remarks[:MOST]:
            self.add_row(48).addWidget(RemarkRow(remark, self._show, self), 1)
        if len(remarks) > MOST:
            more = link_button(self.tr("Show all {count}…").format(count=f"{len(remarks):,}"), self)
            more.clicked.connect(self.all_wanted)
            row = self.add_row(36)
            row.addWidget(more)
            row.addStretch(1)
        widgets = [self.column.itemAt(place).widget() for place in range(self.column.count())]
        self._rows = [widget for widget in widgets if widget is not None]
