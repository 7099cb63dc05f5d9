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
        column = QVBoxLayout(self)
        column.setSpacing(px(2))
        column.setContentsMargins(0, px(8), 0, px(8))
        if remark.number:
            column.addLayout(self._head(remark.number, show))
        column.addWidget(WrappedLabel(say(remark.sentence), Text.SMALL, "t2", self))

    def _head(self, number: str, show: Callable[[str], None]) -> QHBoxLayout:
        """Say whose it is, the button beside it, so that the words below have all the width."""
        words = self.tr("No. {number}").format(number=number)
        button = QPushButton(self.tr("Correct"), self)
        button.setAccessibleName(self.tr("Correct {number}").format(number=words))
        set_height(button, 28)
        button.clicked.connect(lambda: show(number))
        head = QHBoxLayout()
        head.addWidget(Label(words, Text.MEDIUM, parent=self), 1)
        head.addWidget(button)
        return head


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
