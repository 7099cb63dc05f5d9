"""A column of like rows, as many as there are things."""

from collections.abc import Callable
from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import QUIET, set_look

Row = TypeVar("Row", bound=QWidget)


class Rows(Generic[Row]):
    """Makes rows by their place from 0, takes the last ones away; ``layout`` holds them."""

    def __init__(self, make: Callable[[int], Row]) -> None:
        self._make = make
        self.there: list[Row] = []
        self._rows = QVBoxLayout()
        self.layout = QVBoxLayout()
        for column in (self._rows, self.layout):
            column.setSpacing(px(8))
        self.layout.addLayout(self._rows)

    def fit(self, count: int) -> list[Row]:
        """Have so many rows, and give them."""
        while len(self.there) > count:
            row = self.there.pop()
            self._rows.removeWidget(row)
            row.hide()
            row.deleteLater()
        while len(self.there) < count:
            self.there.append(self._make(len(self.there)))
            self._rows.addWidget(self.there[-1])
        return self.there

    def offer(self, words: str, add: Callable[[], None], parent: QWidget) -> QPushButton:
        """Put a button below that adds a row."""
        button = QPushButton(icon("plus"), words, parent)
        set_look(button, QUIET)
        button.clicked.connect(lambda _=False: add())
        self.layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


def mark_button(icon_name: str, words: str, parent: QWidget) -> QPushButton:
    """Make a button that is only a mark, with its words as a tip."""
    button = QPushButton(icon(icon_name), "", parent)
    button.setToolTip(words)
    button.setAccessibleName(words)
    button.setFixedWidth(px(32))
    set_look(button, QUIET)
    return button
