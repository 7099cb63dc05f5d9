"""Asks for suggestions in a worker, and keeps what they are made from until something changes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.words import language_words

if TYPE_CHECKING:
    from gatewayapp.services.suggestions import Partners, Suggestion
    from gatewayapp.storage.database import Database

Then = Callable[[tuple["Suggestion", ...]], None]


class Suggester(QObject):
    """Only the newest question is answered."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._partners: Partners | None = None
        self._asked = 0
        desk.changed.connect(self._forget)
        desk.event_changed.connect(self._forget)

    def ask(self, organisation: int, most: int, then: Then) -> None:
        """Give ``then`` the best partners of an organisation."""
        event = self._desk.event
        if event is None:
            return
        self._asked += 1
        asked, known, language = self._asked, self._partners, language_words()

        def suggest(database: "Database") -> "tuple[Partners, tuple[Suggestion, ...]]":
            from gatewayapp.services.suggestions import gather_partners

            partners = known or gather_partners(database, event.id)
            return partners, partners.suggest(organisation, language, most)

        def take(answer: "tuple[Partners, tuple[Suggestion, ...]]") -> None:
            if asked == self._asked:
                self._partners = answer[0]
                then(answer[1])

        self._desk.ask(suggest, take)

    def _forget(self) -> None:
        self._partners = None
        self._asked += 1
