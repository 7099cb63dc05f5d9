"""Keeps what a table shows under a name, and shows it again."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from gatewayapp.gui.tables.chosen_columns import ChosenColumns
from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.tables.keep_view import KeepViewSheet
from gatewayapp.gui.tables.views import KeptViews, View


@dataclass(frozen=True, slots=True)
class Choice:
    """What a page shows beside the words of its filter: how it is read, and chosen."""

    read: Callable[[], str]
    choose: Callable[[str], None]


class Views(QObject):
    """Reads and sets columns, filter, choice and sorting together."""

    def __init__(self, columns: ChosenColumns, field: FilterField, choice: Choice, key: str) -> None:
        super().__init__(columns)
        self.kept = KeptViews(key)
        self.columns, self._field, self._choice = columns, field, choice

    def menu(self, parent: QMenu) -> QMenu:
        """Make the menu of the views that are kept."""
        menu = ViewsMenu(self.kept.all(), parent)
        menu.chosen.connect(lambda name: self.show_view(self.kept.all()[name]))
        menu.keep_asked.connect(self._ask_for_name)
        menu.forgotten.connect(self.kept.forget)
        return menu

    def view(self) -> View:
        """Give the view as it is now."""
        header = self.columns.table.horizontalHeader()
        sorted_by = self.columns.key_at(header.sortIndicatorSection())
        falling = header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder
        return View(
            self.columns.shown, self._field.text(), self._choice.read(), sorted_by, bool(falling)
        )

    def show_view(self, view: View) -> None:
        """Show a view that was kept."""
        self.columns.lay(view.columns)
        self._choice.choose(view.choice)
        self._field.setText(view.query)
        at = self.columns.position(view.sorted_by)
        if at >= 0:
            order = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
            self.columns.table.sortByColumn(at, order)

    def _ask_for_name(self) -> None:
        view = self.view()
        KeepViewSheet(
            self.columns.table.window(), self.kept.all(), lambda name: self.kept.keep(name, view)
        ).open()


class ViewsMenu(QMenu):
    """The views that are kept under a name, and ways to keep this one and to forget one."""

    chosen = Signal(str)
    keep_asked = Signal()
    forgotten = Signal(str)

    def __init__(self, names: Iterable[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Views"))
        for name in names:
            self.addAction(name, lambda it=name: self.chosen.emit(it))
        if not self.isEmpty():
            forget = self.addMenu(self.tr("Forget"))
            for name in names:
                forget.addAction(name, lambda it=name: self.forgotten.emit(it))
            self.addSeparator()
        self.addAction(self.tr("Keep this view…"), self.keep_asked.emit)
