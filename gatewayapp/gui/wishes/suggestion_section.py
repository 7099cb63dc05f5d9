"""A part of a side panel: whom an organisation could meet."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.wishes import UNSAID_RANK, Wish
from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.wishes.suggesting import Suggester
from gatewayapp.gui.wishes.suggestion_list import SuggestionList

if TYPE_CHECKING:
    from gatewayapp.services.suggestions import Suggestion

REST_MILLISECONDS = 200
NOBODY = 0


class SuggestionSection(QWidget):
    """Heading and list, for one organisation at a time; ``wished`` carries the Wish that is accepted.

    The question is asked once the reader rests at an organisation. ``says_nothing`` keeps the part in
    sight with a sentence where there is no suggestion.
    """

    wished = Signal(object, str)

    def __init__(
        self,
        suggester: Suggester,
        most: int,
        parent: QWidget | None = None,
        *,
        says_nothing: bool = False,
    ) -> None:
        super().__init__(parent)
        self._suggester, self._most, self._says_nothing = suggester, most, says_nothing
        self._organisation = NOBODY
        self._enters = False
        self.heading = Label(self.tr("Suggestions"), Text.SMALL_STRONG, "t1", self)
        self.nothing = WrappedLabel(
            self.tr("Nobody else fits by offers, requests, sectors or cluster."), Text.SMALL, "t2", self
        )
        self.list = SuggestionList(self)
        self.list.taken.connect(self._wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        for widget in (self.heading, self.nothing, self.list):
            column.addWidget(widget)
        self._rest = QTimer(self, singleShot=True, interval=REST_MILLISECONDS)
        self._rest.timeout.connect(self._ask)
        self.hide()

    def show_for(self, organisation: int, *, enter: bool = False) -> None:
        """Show suggestions for an organisation, or for NOBODY; ``enter`` takes the keyboard there."""
        self._enters = enter
        if organisation != self._organisation:
            self._organisation = organisation
            self.hide()
        if organisation == NOBODY:
            self._rest.stop()
        else:
            self._rest.start()

    def _ask(self) -> None:
        organisation = self._organisation

        def take(found: Sequence["Suggestion"]) -> None:
            if organisation == self._organisation:
                self._show(found)

        self._suggester.ask(organisation, self._most, take)

    def _show(self, found: Sequence["Suggestion"]) -> None:
        self.list.show_suggestions(found)
        self.list.setVisible(bool(found))
        self.nothing.setVisible(not found)
        self.setVisible(bool(found) or self._says_nothing)
        if self._enters:
            self._enters = False
            self.list.enter()

    def _wish(self, suggestion: "Suggestion") -> None:
        partner = suggestion.organisation
        wish = Wish(0, self._organisation, partner.id, UNSAID_RANK)
        self.wished.emit(wish, partner.name or partner.native_name)
