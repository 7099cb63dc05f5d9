"""The search for records that are likely one, and what is decided of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.merging import Likely
from gatewayapp.domain.organisations import Person
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.doubts import MOST
from gatewayapp.gui.people.joining import Joining, joinings_of
from gatewayapp.gui.people.joining_sheet import JoiningSheet
from gatewayapp.gui.people.roll import Roll

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database


class LikelyPairs(QObject):
    """Looks in a worker, once for so many people, as that takes a while; ``found`` when it is over."""

    found = Signal()

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._page = desk, page
        self.likely: tuple[Likely, ...] = ()
        self._looked_for: tuple[int, int, int] | None = None

    @property
    def count(self) -> int:
        """How many pairs wait."""
        return len(self.likely)

    def look(self, roll: Roll, *, anew: bool = False) -> None:
        """Look again if there are others than before, or in any case."""
        event = self._desk.event
        state = (event.id, len(roll.rows), len(roll.organisations)) if event else None
        if event is None or not roll.rows:
            self.likely, self._looked_for = (), None
        elif anew or state != self._looked_for:
            self._looked_for = state
            self._desk.ask(lambda db: _find(db, event.id), self._take)

    def joinings(self, roll: Roll) -> list[Joining]:
        """Give the first pairs with both records, as far as both are there."""
        people = [row.line.person for row in roll.rows] if self.likely else []
        return joinings_of(self.likely[:MOST], people, roll.organisations)

    def compare(self, joining: Joining) -> None:
        """Show both records side by side."""
        join, apart = partial(self.join, joining), partial(self.tell_apart, joining)
        JoiningSheet(self._page.window(), joining, join, apart).open()

    def join(self, joining: Joining, made: object) -> None:
        """Make two records one."""
        from gatewayapp.services.merging import merge_organisations, merge_people

        service = merge_people if isinstance(made, Person) else merge_organisations
        self._settle(joining, service, made, joining.second.id)

    def tell_apart(self, joining: Joining) -> None:
        """Store that two records are not one."""
        from gatewayapp.services.merging import tell_apart

        if self._desk.event is not None:
            self._settle(joining, tell_apart, self._desk.event.id, joining.likely)

    def _settle(self, joining: Joining, service: Callable[..., Any], *args: object) -> None:
        self.likely = tuple(it for it in self.likely if it != joining.likely)
        self._looked_for = None
        self._desk.change(service, *args)

    def _take(self, likely: tuple[Likely, ...]) -> None:
        self.likely = likely
        self.found.emit()


def _find(db: "Database", event: int) -> tuple[Likely, ...]:
    """Look for pairs; the search itself is loaded here, in the worker."""
    from gatewayapp.services.merging import list_likely_duplicates

    return list_likely_duplicates(db, event)
