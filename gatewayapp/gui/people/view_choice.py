"""Keeps what the people table shows under a name, and shows it again."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QInputDialog, QMenu

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.people.choices import RoleButton, ViewsMenu
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.people_table import PeopleTable
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.people.views import View, forget_view, keep_view, kept_views
from gatewayapp.gui.tables.filter_field import FilterField


class Views(QObject):
    """Reads and sets columns, filter, role and sorting together."""

    def __init__(self, table: PeopleTable, field: FilterField, role: RoleButton) -> None:
        super().__init__(table)
        self._table, self._field, self._role = table, field, role

    def menu(self, parent: QMenu) -> QMenu:
        """Make the menu of the views that are kept."""
        menu = ViewsMenu(kept_views(), parent)
        menu.chosen.connect(lambda name: self.show_view(kept_views()[name]))
        menu.keep_asked.connect(self._ask_for_name)
        menu.forgotten.connect(forget_view)
        return menu

    def view(self) -> View:
        """Give the view as it is now."""
        header = self._table.horizontalHeader()
        sorted_by = tuple(Field)[header.sortIndicatorSection()]
        return View(
            tuple(field.name for field in self._table.fields_in_order()),
            self._field.text(),
            self._role.role.value if self._role.role else "",
            sorted_by.name,
            header.sortIndicatorOrder() is Qt.SortOrder.DescendingOrder,
        )

    def show_view(self, view: View) -> None:
        """Show a view that was kept."""
        fields = {field.name: field for field in Field}
        self._table.lay_fields([fields[name] for name in view.columns if name in fields])
        self._field.setText(view.query)
        self._role.choose(Role(view.role) if view.role in set(Role) else None)
        if view.sorted_by in fields:
            order = Qt.SortOrder.DescendingOrder if view.descending else Qt.SortOrder.AscendingOrder
            self._table.sortByColumn(POSITIONS[fields[view.sorted_by]], order)

    def _ask_for_name(self) -> None:
        title, words = self.tr("Keep this view"), self.tr("Name of the view")
        name, agreed = QInputDialog.getText(self._table, title, words)
        if agreed and name.strip():
            keep_view(name.strip(), self.view())
