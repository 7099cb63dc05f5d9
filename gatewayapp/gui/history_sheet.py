"""What was done in this database, the latest first, with undo and redo at hand."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from gatewayapp.gui.dates import moment
from gatewayapp.gui.labels import ElidedLabel, Label
from gatewayapp.gui.page import ActionButton
from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.domain.changes import HistoryLine
    from gatewayapp.gui.window import Window
    from gatewayapp.storage.database import Database

MOST = 100
HEIGHT = 400


class HistorySheet(Sheet):
    """The list; it follows each undo and redo."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=640, top=96)
        self._desk = window.desk
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("History"), Text.HEADING))
        head.addStretch(1)
        for action in (window.undo, window.redo):
            head.addWidget(ActionButton(action, self.panel))
        self.column.addLayout(head)
        self.rows: list[tuple[str, str]] = []
        self._place_of_list = scrolled(QWidget(), self.panel)
        self.let_yield(self._place_of_list, px(HEIGHT))
        self.column.addWidget(self._place_of_list)
        hint = self.tr("Each step can be taken back, also after a restart. Esc closes this.")
        self.column.addWidget(Label(hint, Text.SMALL, "t3"))
        self._desk.steps_changed.connect(self.renew)
        self.renew()

    def renew(self) -> None:
        """Read the list again."""
        self._desk.ask(_history, self._show)

    def _show(self, lines: "tuple[HistoryLine, ...]") -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setContentsMargins(0, px(4), px(16), px(4))
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        self.rows = [(say(line.name), self._state(line.state.value)) for line in lines]
        for row, (line, (name, state)) in enumerate(zip(lines, self.rows, strict=True)):
            grid.addWidget(Label(moment(line.at.astimezone()), Text.SMALL, "t2"), row, 0)
            grid.addWidget(ElidedLabel(name, Text.BODY, "t3" if state else "t1"), row, 1)
            grid.addWidget(Label(state, Text.SMALL, "t2"), row, 2, Qt.AlignmentFlag.AlignRight)
        grid.setRowStretch(len(lines), 1)
        self._place_of_list.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.let_yield(self._place_of_list, min(px(HEIGHT), inside.sizeHint().height()))
        self.fit()

    def _state(self, state: str) -> str:
        return {"undone": self.tr("taken back"), "dropped": self.tr("left behind")}.get(state, "")


def _history(database: "Database") -> "tuple[HistoryLine, ...]":
    from gatewayapp.services.history import history

    return history(database, MOST)
