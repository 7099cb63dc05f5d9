"""The menus of the board: what can be done with a meeting, and whose meetings alone to show."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPoint
from PySide6.QtWidgets import QMenu

from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.plan.spotlight import Spotlight
from gatewayapp.gui.plan.spotlight_words import spotlight_words

if TYPE_CHECKING:
    from gatewayapp.gui.plan.board_view import BoardView

SpotlightMaker = Callable[[QModelIndex], Sequence[Spotlight]]


class BoardMenus(QObject):
    """Makes menus when they are asked for; ``spotlights`` says whom a cell offers."""

    def __init__(self, board: "BoardView") -> None:
        super().__init__(board)
        self._board = board
        self.spotlights: SpotlightMaker = nobody

    def choose_spotlight(self) -> None:
        """Offer to show the current cell's people, table or interpreter only; or show all again."""
        if self._board.cells.spotlight is not None:
            self._board.spotlight_wanted.emit(None)
            return
        index = self._board.currentIndex()
        menu = QMenu(self._board)
        menu.addAction(self.tr("Show only")).setEnabled(False)
        self._add_spotlights(menu, index)
        if len(menu.actions()) > 1:
            menu.setActiveAction(menu.actions()[1])
            self._show(menu, self._below(index))

    def open_at(self, index: QModelIndex, place: QPoint | None) -> None:
        """Offer what a cell allows, at a place of the screen or below the cell."""
        card = self._board.model().card_at(index)
        menu = self.menu_for(card) if card else QMenu(self._board)
        menu.addSeparator()
        self._add_spotlights(menu.addMenu(self.tr("Show only\tO")), index)
        if self._board.cells.spotlight is not None:
            words = self.tr("Show everybody again\tEsc")
            menu.addAction(words, lambda: self._board.spotlight_wanted.emit(None))
        self._show(menu, place or self._below(index))

    def menu_for(self, card: Card) -> QMenu:
        """Make the menu of what can be done with the meeting in the current cell."""
        board, menu = self._board, QMenu(self._board)
        menu.addAction(self.tr("Move\tM"), board.carrying.lift_current)
        pin = self.tr("Unpin\tP") if card.pinned else self.tr("Pin\tP")
        menu.addAction(pin, lambda: board.pin_asked.emit(card))
        menu.addSeparator()
        menu.addAction(self.tr("Call off\tDel"), lambda: board.cancel_asked.emit(card))
        return menu

    def _add_spotlights(self, menu: QMenu, index: QModelIndex) -> None:
        wanted = self._board.spotlight_wanted
        for spotlight in self.spotlights(index):
            menu.addAction(spotlight_words(spotlight), lambda it=spotlight: wanted.emit(it))

    def _below(self, index: QModelIndex) -> QPoint:
        board = self._board
        return board.viewport().mapToGlobal(board.visualRect(index).bottomLeft())

    @staticmethod
    def _show(menu: QMenu, place: QPoint) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)


def nobody(_index: QModelIndex) -> tuple[Spotlight, ...]:
    """Offer nobody to be shown alone."""
    return ()
