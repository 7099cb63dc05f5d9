"""A count that takes a while, made while the start page is seen and all is quiet."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.desk import Desk

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

PATIENCE = 2500
Counting = Callable[["Database", int], int]


class QuietCount(QObject):
    """Counts in a worker; ``found`` when the count is another than before."""

    found = Signal()

    def __init__(self, counting: Counting, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._counting, self._desk, self._page = counting, desk, parent
        self._looked_at: tuple[int, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._begin)
        self.count = 0

    def look(self, *state: int, anew: bool) -> None:
        """Count soon if the event is in another state than before, or in any case; a first 0 is none."""
        event = self._desk.event
        if event is None or not state[0]:
            self._looked_at = None
            self._timer.stop()
            self._take(0)
        elif anew or (event.id, *state) != self._looked_at:
            self._looked_at = (event.id, *state)
            self._timer.start()

    def _begin(self) -> None:
        event = self._desk.event
        if self._desk.crew.busy or not self._page.isVisible():
            self._timer.start()
        elif event is not None:
            id_ = event.id
            self._desk.ask(lambda database: self._counting(database, id_), self._take)

    def _take(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.found.emit()


def count_doubles(database: "Database", event: int) -> int:
    """Count the pairs that are likely stored twice."""
    from gatewayapp.services.merging import list_likely_duplicates

    return len(list_likely_duplicates(database, event))


def count_broken(database: "Database", event: int) -> int:
    """Count the breaches of the rules in the plan."""
    from gatewayapp.services.needs import broken_rules

    return len(broken_rules(database, event))
