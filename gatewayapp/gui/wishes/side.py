"""Which panel stands beside the wishes: the chosen ones or a new one."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtWidgets import QWidget

from gatewayapp.gui.people.doubts import DoubtsPanel
from gatewayapp.gui.tables.panels import Panels
from gatewayapp.gui.wishes.adding import AddPanel
from gatewayapp.gui.wishes.book import VetoRow, WishBook, WishRow
from gatewayapp.gui.wishes.columns import Edit
from gatewayapp.gui.wishes.panel import WishPanel
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.veto_panel import VetoPanel


class WishSide(Panels):
    """The panels beside the tables of wishes and vetoes."""

    names = "wish", "add", "veto", "doubts"

    def __init__(self, edit: Edit, suggester: Suggester, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edit, self._suggester = edit, suggester

    @cached_property
    def wish(self) -> WishPanel:
        """The panel of the chosen wishes."""
        return self.take(WishPanel(self._edit, self))

    @cached_property
    def add(self) -> AddPanel:
        """The form for a new wish or veto."""
        return self.take(AddPanel(self._suggester, self))

    @cached_property
    def veto(self) -> VetoPanel:
        """The panel of the chosen vetoes."""
        return self.take(VetoPanel(self))

    @cached_property
    def doubts(self) -> DoubtsPanel:
        """The panel of the rows that wait for a decision."""
        return self.take(DoubtsPanel(self))

    def show_wishes(self, rows: Sequence[WishRow], book: WishBook) -> None:
        """Show the chosen wishes."""
        self.wish.show_known(book.known)
        self.wish.show_wishes(rows)
        self._open(self.wish)

    def show_vetoes(self, rows: Sequence[VetoRow]) -> None:
        """Show the chosen vetoes."""
        self.veto.show_vetoes(rows)
        self._open(self.veto)

    def show_doubts(self, book: WishBook) -> None:
        """Show the rows that wait for a decision."""
        self.doubts.show_doubts(book.doubts)
        self._open(self.doubts)

    def _open(self, panel: QWidget) -> None:
        self.setCurrentWidget(panel)
        self.show()
