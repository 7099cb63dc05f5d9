"""What to look at before printing, each with a way to see it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Card, Label, Plate, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import set_height
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.printing import Remark

MOST = 6


class RemarksCard(Card):
    """The list of remarks; gone if there is none."""

    def __init__(self, show: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._show = show
        self._rows: list[QWidget] = []
        self.hide()

    def show_remarks(self, remarks: "tuple[Remark, ...]") -> None:
        """Show other remarks."""
        for row in self._rows:
            self.column.removeWidget(row)
            row.deleteLater()
        self.setVisible(bool(remarks))
        if not remarks:
            self._rows = []
            return
        head = self.add_row(40)
        head.addWidget(Plate("triangle-alert", "warn", self, size=16, bare=True))
        title = self.tr("%n thing(s) to look at before printing", "", len(remarks))
        head.addWidget(Label(title, Text.MEDIUM, parent=self), 1)
        for remark in remarks[:MOST]:
            self._add(remark)
        if len(remarks) > MOST:
            more = self.tr("%n more on this sheet", "", len(remarks) - MOST)
            self.add_row(32).addWidget(Label(more, Text.SMALL, "t2", self))
        widgets = [self.column.itemAt(place).widget() for place in range(self.column.count())]
        self._rows = [widget for widget in widgets if widget is not None]

    def _add(self, remark: "Remark") -> None:
        row = self.add_row(48)
        words = QVBoxLayout()
        words.setSpacing(0)
        number = self.tr("No. {number}").format(number=remark.number)
        words.addStretch(1)
        words.addWidget(Label(number, Text.MEDIUM, parent=self))
        words.addWidget(WrappedLabel(say(remark.sentence), Text.SMALL, "t2", self))
        words.addStretch(1)
        words.setContentsMargins(0, px(6), 0, px(6))
        row.addLayout(words, 1)
        button = QPushButton(self.tr("Correct"), self)
        button.setAccessibleName(self.tr("Correct {number}").format(number=number))
        set_height(button, 28)
        button.clicked.connect(lambda: self._show(remark.number))
        row.addWidget(button)
