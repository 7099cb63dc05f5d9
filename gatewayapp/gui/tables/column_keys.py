"""Sorts by the column in hand and moves it, by keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from gatewayapp.gui.tables.view import Table


class ColumnKeys(QObject):
    """Alt with the arrows: up and down sort, left and right carry the column in hand along."""

    def __init__(self, table: Table) -> None:
        super().__init__(table)
        self._table = table
        keys: dict[str, Callable[[], None]] = {
            "Alt+Up": lambda: self._sort(Qt.SortOrder.AscendingOrder),
            "Alt+Down": lambda: self._sort(Qt.SortOrder.DescendingOrder),
            "Alt+Left": lambda: self._move(-1),
            "Alt+Right": lambda: self._move(1),
        }
        for sequence, call in keys.items():
            shortcut = QShortcut(QKeySequence(sequence), table)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
            shortcut.activated.connect(call)

    def _sort(self, order: Qt.SortOrder) -> None:
        if self._table.currentIndex().isValid():
            self._table.sortByColumn(self._table.currentIndex().column(), order)
            self._table.scrollTo(self._table.currentIndex())

    def _move(self, step: int) -> None:
        """Change places with the next column that is shown."""
        header, current = self._table.horizontalHeader(), self._table.currentIndex()
        start = header.visualIndex(current.column()) if current.isValid() else -1
        target = start + step
        while 0 <= target < header.count() and header.isSectionHidden(header.logicalIndex(target)):
            target += step
        if start >= 0 and 0 <= target < header.count():
            header.moveSection(start, target)
            self._table.scrollTo(current)
