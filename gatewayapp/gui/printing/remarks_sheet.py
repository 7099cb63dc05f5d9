"""All that is to be looked at in a paper, person by person."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, Line
from gatewayapp.gui.printing.remarks import RemarkRow
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_look

if TYPE_CHECKING:
    from gatewayapp.services.printing import Remark

TOP, HEIGHT, LEAST_HEIGHT, MOST = 72, 440, 96, 300
# What stands above and below the list, with the room between.
AROUND = 144


class RemarksSheet(Sheet):
    """A list that scrolls; "Correct" leaves it for the person."""

    def __init__(
        self, window: QWidget, remarks: "tuple[Remark, ...]", lead_to: Callable[[str], None]
    ) -> None:
        super().__init__(window, width=640, top=TOP)
        self._lead_to = lead_to
        title = self.tr("%Ln thing(s) to look at", "", len(remarks))
        self.column.addWidget(Label(title, Text.HEADING, "t1", self.panel))
        inside = QWidget(self.panel)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(12), 0)
        column.setSpacing(0)
        for remark in remarks[:MOST]:
            column.addWidget(Line(inside))
            column.addWidget(RemarkRow(remark, self._correct, inside))
        column.addStretch(1)
        self.area = scrolled(inside, self.panel)
        self.column.addWidget(self.area)
        self.column.addLayout(self._foot(len(remarks)))

    def _place(self) -> None:
        """Let the list be as high as there is room."""
        room = self.height() - px(TOP + AROUND)
        self.area.setFixedHeight(max(px(LEAST_HEIGHT), min(px(HEIGHT), room)))
        super()._place()

    def _foot(self, count: int) -> QHBoxLayout:
        row = QHBoxLayout()
        if count > MOST:
            words = self.tr("The first {some} of {all} are shown.").format(some=MOST, all=f"{count:,}")
            row.addWidget(Label(words, Text.SMALL, "t2", self.panel))
        row.addStretch(1)
        close = QPushButton(self.tr("Close"), self.panel)
        set_look(close, QUIET)
        close.clicked.connect(self.close_sheet)
        row.addWidget(close)
        return row

    def _correct(self, number: str) -> None:
        self.close_sheet()
        self._lead_to(number)
