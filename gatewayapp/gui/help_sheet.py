"""F1: what the page in hand is for, and the keys of this page, of all pages and of the others."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.keys import EVERYWHERE, TABLES, Key, Keys
from gatewayapp.gui.labels import Label, Line, WrappedLabel
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.scrolled import read_in
from gatewayapp.gui.sheet import Sheet
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import QUIET, set_look

if TYPE_CHECKING:
    from gatewayapp.gui.window import Window

LEAST_HEIGHT, KEY_WIDTH = 80, 132


class HelpSheet(Sheet):
    """Help for one page above the tables of keys."""

    def __init__(self, window: "Window") -> None:
        super().__init__(window, width=760, top=64)
        self._window, self._keys = window, Keys(self)
        page = window.page
        self.column.addWidget(Label(page.title(), Text.TITLE))
        if page.help_text():
            self.column.addWidget(WrappedLabel(page.help_text()))
        self.column.addWidget(Line(self.panel))
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(px(6), px(4), px(8), px(4))
        column.setSpacing(px(4))
        for title, lines in self.shown():
            column.addWidget(Label(title, Text.HEADING))
            column.addLayout(_table(lines))
            column.addSpacing(px(8))
        column.addStretch(1)
        area = read_in(inside, self.panel, self.tr("Keys"))
        area.setMinimumHeight(px(LEAST_HEIGHT))
        self._area = area
        self.column.addWidget(area, 1)
        self.column.addLayout(self._foot())

    def take_focus(self) -> None:
        """Let the arrows scroll."""
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def shown(self) -> list[tuple[str, tuple[Key, ...]]]:
        """Give the tables with their titles: this page, everywhere, tables, the other pages."""
        groups, here = self._keys.groups(), self._window.key
        titles = {entry.key: entry.title() for entry in ENTRIES}
        listed = [(titles[here], self._keys.on_page(here)), (self.tr("Everywhere"), groups[EVERYWHERE])]
        others = [(titles[key], groups.get(key, ())) for key in titles if key != here]
        return [table for table in (*listed, (self.tr("Tables"), groups[TABLES]), *others) if table[1]]

    def all_keys(self) -> tuple[tuple[str, str], ...]:
        """Give every line of the sheet."""
        return tuple((key.shown, key.does) for _title, lines in self.shown() for key in lines)

    def _foot(self) -> QHBoxLayout:
        foot = QHBoxLayout()
        foot.addWidget(Label(self.tr("Esc closes this sheet."), Text.SMALL, "t2"), 1)
        self.tour = QPushButton(self.tr("Take the tour"), self.panel)
        set_look(self.tour, QUIET)
        self.tour.clicked.connect(self._take_tour)
        foot.addWidget(self.tour)
        return foot

    def _take_tour(self) -> None:
        self.close_sheet()
        self._window.take_tour()


def _table(lines: Sequence[Key]) -> QGridLayout:
    """Lay keys and what they do in two columns, read downwards."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(px(12))
    grid.setVerticalSpacing(px(4))
    half = (len(lines) + 1) // 2
    for place, key in enumerate(lines):
        row, column = place % half, place // half * 2
        name = WrappedLabel(key.shown, Text.STRONG)
        name.setFixedWidth(px(KEY_WIDTH))
        grid.addWidget(name, row, column, Qt.AlignmentFlag.AlignTop)
        does = WrappedLabel(key.does, Text.BODY, "t2")
        does.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.addWidget(does, row, column + 1)
    grid.setColumnStretch(1, 1)
    grid.setColumnStretch(3, 1)
    return grid
