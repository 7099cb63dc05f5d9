"""What of a pasted block does not belong where it would go, said before anything is changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.scrolled import read_in
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look
from gatewayapp.gui.wording import say

MOST, WIDTH = 6, 560


@dataclass(frozen=True, slots=True)
class Refusal:
    """A cell that stays as it is: in which row and column, and why."""

    row: str
    column: str
    reason: Sentence


class RefusalSheet(Sheet):
    """Lists what is refused, and offers to change the rest as one step."""

    def __init__(
        self,
        window: QWidget,
        cells: int,
        refused: Sequence[Refusal],
        left: int,
        go: Callable[[], None],
    ) -> None:
        super().__init__(window, width=WIDTH, top=120)
        self._go = go
        none = self.tr("No cell can be changed")
        words = self.tr("%n cell(s) can be changed", "", cells) if cells else none
        self.column.addWidget(Label(words, Text.HEADING, "t1", self.panel))
        if refused:
            self.column.addWidget(self._lay_refused(refused[:MOST]))
        more = len(refused) - MOST
        if more > 0:
            words = self.tr("%n more cell(s) are refused", "", more)
            self.column.addWidget(Label(words, Text.SMALL, "t2", self.panel))
        if left:
            words = self.tr("%n text(s) lie beyond the table and stay out", "", left)
            self.column.addWidget(Label(words, Text.SMALL, "t2", self.panel))
        self._lay_buttons(cells)

    def _lay_refused(self, refused: Sequence[Refusal]) -> QWidget:
        """Lay cells and reasons under each other, to be scrolled where the window is too low."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(8))
        for refusal in refused:
            where = self.tr("{row}, {column}").format(row=refusal.row, column=refusal.column)
            column.addWidget(WrappedLabel(where, Text.SMALL_STRONG, "t1", inside))
            column.addWidget(WrappedLabel(say(refusal.reason), Text.SMALL, "bad", inside))
        column.addStretch(1)
        inside.setMinimumHeight(1)  # as high as the words need at their width, not at their narrowest
        area = read_in(inside, self.panel, self.tr("Refused cells"))
        self.let_yield(area, column.totalHeightForWidth(px(WIDTH - 32)))
        return area

    def _lay_buttons(self, cells: int) -> None:
        self.change = QPushButton(self.tr("Change %n cell(s)", "", cells), self.panel)
        decline = self.tr("Change nothing") if cells else self.tr("Close")
        self.decline = QPushButton(decline, self.panel)
        set_look(self.change, PRIMARY)
        set_look(self.decline, QUIET)
        self.change.setVisible(cells > 0)
        self.change.clicked.connect(self._agree)
        self.decline.clicked.connect(self.close_sheet)
        for button in (self.change, self.decline):
            button.setAutoDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.decline)
        row.addWidget(self.change)
        self.column.addLayout(row)

    def take_focus(self) -> None:
        """Begin on the harmless answer."""
        self.decline.setFocus(Qt.FocusReason.TabFocusReason)

    def _agree(self) -> None:
        self.close_sheet()
        self._go()


def change_or_ask(
    window: QWidget, cells: int, refused: Sequence[Refusal], left: int, go: Callable[[], None]
) -> None:
    """Change cells at once, or say first what is refused or lies beyond the table."""
    if refused or left:
        RefusalSheet(window, cells, refused, left, go).open()
    else:
        go()
