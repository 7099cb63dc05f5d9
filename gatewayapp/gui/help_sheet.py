"""F1: what the page in hand is for, and all keys on one sheet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from gatewayapp.gui.labels import Label, Line, WrappedLabel
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window


class HelpSheet(Sheet):
    """Help for one page above the table of keys."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=720, top=64)
        page = window.page
        self.column.addWidget(Label(page.title(), Text.TITLE))
        if page.help_text():
            self.column.addWidget(WrappedLabel(page.help_text()))
        self.column.addWidget(Line(self.panel))
        self.column.addWidget(Label(self.tr("Keys"), Text.HEADING))
        self.column.addLayout(self._keys())
        self.column.addWidget(Label(self.tr("Esc closes this sheet."), Text.SMALL, "t3"))

    def _keys(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(4))
        half = (len(self.all_keys()) + 1) // 2
        for number, (keys, does) in enumerate(self.all_keys()):
            row, column = number % half, number // half * 2
            grid.addWidget(Label(keys, Text.STRONG), row, column, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(WrappedLabel(does, Text.BODY, "t2"), row, column + 1)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        return grid

    def all_keys(self) -> tuple[tuple[str, str], ...]:
        """Give every key of the window and what it does."""
        return (
            ("Ctrl+1 … 5", self.tr("Pages, in the order of the rail")),
            ("Ctrl+K", self.tr("Do anything, find anyone")),
            ("Ctrl+F", self.tr("Filter the page")),
            ("Ctrl+Z", self.tr("Undo the step that is named above")),
            ("Ctrl+Shift+Z", self.tr("Redo")),
            ("Ctrl+Enter", self.tr("The filled button of the page")),
            ("Ctrl+B, Ctrl+.", self.tr("Fold the rail, the side panel")),
            ("F6, Shift+F6", self.tr("Next area, area before")),
            ("Ctrl+N, Ctrl+I, Ctrl+P", self.tr("New, import, print")),
            ("F2, Enter, Esc", self.tr("Edit, open, back")),
            ("F5", self.tr("Plan now, or stop and keep")),
            ("P, W", self.tr("On the board: pin, why not")),
            ("F8, Shift+F8", self.tr("Next problem, problem before")),
            ("F1", self.tr("This sheet")),
        )
