"""Which wishes are shown: all, those without a meeting or the vetoes, as a list or as a matrix."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from gatewayapp.gui.tables.filter_field import FilterField
from gatewayapp.gui.wishes.panes import ALL, UNMET, VETOES, KindButtons, Panes


class Showing(QObject):
    """Lets the buttons of the bar and the filter choose what stands in the panes.

    ``changed`` tells that the pane is another one, and whether list and matrix changed places.
    """

    changed = Signal(bool)

    def __init__(
        self, kinds: KindButtons, matrix: QAction, field: FilterField, panes: Panes, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._kinds, self._matrix, self._field, self._panes = kinds, matrix, field, panes
        kinds.chosen.connect(self._show_kind)
        matrix.toggled.connect(self._show_matrix)
        field.textChanged.connect(self._filter)

    @property
    def is_list(self) -> bool:
        """Whether the list of wishes is shown, of which columns can be chosen."""
        return not (self._panes.shows_matrix or self.is_of_vetoes)

    @property
    def is_of_vetoes(self) -> bool:
        """Whether the vetoes are shown."""
        return self._kinds.current == VETOES

    def read(self) -> str:
        """Give the kind that is shown."""
        return self._kinds.current

    def choose(self, kind: str) -> None:
        """Show a kind; all for one that there is none of."""
        self._kinds.choose(kind if kind in {UNMET, VETOES} else ALL)

    def _show_matrix(self, shown: bool) -> None:
        if shown:
            self._panes.show_matrix()
        else:
            self._panes.show_kind(self._kinds.current)
        self.changed.emit(True)

    def _show_kind(self, kind: str) -> None:
        if self._matrix.isChecked():
            self._matrix.setChecked(False)
        self._panes.show_kind(kind)
        self._filter(self._field.text())
        self.changed.emit(False)

    def _filter(self, text: str) -> None:
        self._panes.filter(text)
        if self.is_of_vetoes:
            shown = self._panes.veto_table.vetoes
            self._field.set_count(shown.rowCount(), len(shown.all_rows()))
