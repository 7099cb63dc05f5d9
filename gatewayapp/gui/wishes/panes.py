"""What stands at the left of the Wishes page: the list, the vetoes, or the matrix."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from gatewayapp.gui.tables.count_buttons import CountButtons, Kind
from gatewayapp.gui.wishes.book import WishBook, WishRow
from gatewayapp.gui.wishes.columns import Edit
from gatewayapp.gui.wishes.grid import Grid
from gatewayapp.gui.wishes.matrix import WishMatrix
from gatewayapp.gui.wishes.veto_table import VetoTable
from gatewayapp.gui.wishes.wish_table import WishTable

ALL, UNMET, VETOES = "all", "unmet", "vetoes"


class Panes(QStackedWidget):
    """One of three tables at a time; ``left`` is Esc in any of them."""

    left = Signal()

    def __init__(self, edit: Edit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = WishTable(edit, self)
        self.veto_table = VetoTable(self)
        self.matrix = WishMatrix(self)
        self.grid = Grid()
        self._query = ""
        for table in (self.table, self.veto_table, self.matrix):
            self.addWidget(table)
            table.left.connect(self.left)

    @property
    def shows_matrix(self) -> bool:
        """Whether the matrix is in sight."""
        return self.currentWidget() is self.matrix

    def show_grid(self, grid: Grid) -> None:
        """Take another matrix; it is laid out only while it is in sight."""
        self.grid = grid
        if self.shows_matrix:
            self.matrix.show_grid(grid, self._query)

    def show_matrix(self) -> None:
        """Show the matrix."""
        self.setCurrentWidget(self.matrix)
        self.matrix.show_grid(self.grid, self._query)

    def show_kind(self, kind: str) -> None:
        """Show all wishes, those without a meeting, or the vetoes."""
        self.setCurrentWidget(self.veto_table if kind == VETOES else self.table)
        self.table.wishes.filter_by((lambda row: not row.met) if kind == UNMET else None)

    def filter(self, query: str) -> None:
        """Show what matches in all three."""
        self._query = query
        self.show_grid(self.grid)
        self.table.wishes.filter(query)
        self.veto_table.vetoes.filter(query)

    def rows_in_hand(self) -> Sequence[WishRow]:
        """Give the chosen wishes, or else the one that the keyboard is on."""
        return self.chosen_rows() if self.shows_matrix else self.table.rows_in_hand()

    def chosen_rows(self) -> Sequence[WishRow]:
        """Give the chosen wishes; of the matrix the one in hand."""
        if self.shows_matrix:
            row = self.matrix.grid_model.row_at(self.matrix.currentIndex())
            return [row] if row else []
        return self.table.chosen_rows()

    def enter(self) -> None:
        """Take the keyboard."""
        self.currentWidget().enter()


class KindButtons(CountButtons):
    """Which wishes are shown, and how many there are of each kind."""

    def __init__(self, parent: QWidget) -> None:
        kinds = (
            Kind(ALL, "list-checks", "", self.tr("wishes"), always=True),
            Kind(UNMET, "circle-question-mark", "warn", self.tr("without a meeting")),
            Kind(VETOES, "ban", "bad", self.tr("vetoes"), always=True),
        )
        super().__init__(self.tr("Which wishes"), kinds, parent)

    def show_book(self, book: WishBook) -> None:
        """Count the wishes and vetoes of a book."""
        unmet = book.unmet if book.planned else 0
        self.show_counts({ALL: len(book.rows), UNMET: unmet, VETOES: len(book.vetoes)})
