"""Which columns of a table are shown, and in which order; remembered between days."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gatewayapp.gui.settings import settings
from gatewayapp.gui.tables.column_keys import ColumnKeys
from gatewayapp.gui.tables.fitted_table import FittedTable
from gatewayapp.gui.tables.staying_menu import StayingMenu


class ChosenColumns(QObject):
    """Columns by their keys; ``names`` says each in the menu, in the usual order.

    ``usual`` are shown until somebody chooses others, as far as there is room: ``spare`` ones give
    way, the first ones first. ``lead`` is always shown.
    """

    def __init__(
        self,
        table: FittedTable,
        names: Mapping[str, str],
        key: str,
        usual: Sequence[str],
        lead: str,
        spare: Sequence[str] = (),
    ) -> None:
        super().__init__(table)
        self.table, self._names, self._key, self._lead = table, names, key, lead
        self._positions = {column: at for at, column in enumerate(names)}
        self._laying = False
        kept = self._kept()
        table.giving_way = () if kept else [self._positions[key] for key in spare]
        self._lay(kept or usual)
        table.horizontalHeader().sectionMoved.connect(self._notice_move)
        ColumnKeys(table)

    @property
    def shown(self) -> tuple[str, ...]:
        """The keys of the shown columns from left to right."""
        header = self.table.horizontalHeader()
        order = [header.logicalIndex(at) for at in range(header.count())]
        return tuple(self.key_at(at) for at in order if not self.table.isColumnHidden(at))

    def position(self, key: str) -> int:
        """Give a column's position in the model, -1 if there is none of that key."""
        return self._positions.get(key, -1)

    def key_at(self, position: int) -> str:
        """Give the key of the column at a position in the model; empty for none."""
        return tuple(self._names)[position] if 0 <= position < len(self._names) else ""

    def show(self, key: str, shown: bool) -> None:
        """Show or hide a column, a new one after the others, and remember it."""
        others = [it for it in self.shown if it != key]
        self.lay([*others, key] if shown else others)

    def lay(self, keys: Sequence[str]) -> None:
        """Show these columns from left to right, and remember it."""
        self.table.giving_way = ()
        self._lay(keys)
        self._store()

    def menu(self, parent: QWidget) -> QMenu:
        """Make the menu that shows and hides columns."""
        menu, shown = StayingMenu(parent), set(self.shown)
        for key, name in self._names.items():
            action = QAction(name, menu)
            action.setCheckable(True)
            action.setChecked(key in shown)
            action.setEnabled(key != self._lead)
            action.toggled.connect(lambda on, it=key: self.show(it, on))
            menu.addAction(action)
        return menu

    def _lay(self, keys: Sequence[str]) -> None:
        wanted = [key for key in keys if key in self._positions]
        if self._lead not in wanted:
            wanted.insert(0, self._lead)
        header = self.table.horizontalHeader()
        self._laying = True
        for at, key in enumerate(wanted):
            header.moveSection(header.visualIndex(self._positions[key]), at)
        self._laying = False
        for key, at in self._positions.items():
            self.table.setColumnHidden(at, key not in wanted)
        if self.table.flexible:
            self.table.fit()

    def _notice_move(self) -> None:
        if not self._laying:
            self.table.giving_way = ()
            self._store()

    def _store(self) -> None:
        settings().setValue(self._key, list(self.shown))

    def _kept(self) -> list[str]:
        kept = settings().value(self._key)
        return [kept] if isinstance(kept, str) else list(kept or ())
