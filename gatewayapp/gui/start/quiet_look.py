"""Looks that take a while, made while the start page is seen and all is quiet."""

from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.desk import Desk

if TYPE_CHECKING:
    from gatewayapp.domain.reasons import Why
    from gatewayapp.storage.database import Database

PATIENCE = 2500
Looking = Callable[["Database", int], Any]


class QuietLook(QObject):
    """Looks in a worker; ``found`` when ``answer`` is another than before."""

    found = Signal()

    def __init__(self, looking: Looking, nothing: Any, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._looking, self._nothing, self._desk, self._page = looking, nothing, desk, parent
        self._looked_at: tuple[int, ...] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._begin)
        self.answer = nothing

    def look(self, *state: int, anew: bool) -> None:
        """Look soon if the event is in another state than before, or in any case.

        Where the first part of ``state`` is 0, there is nothing to look for.
        """
        event = self._desk.event
        if event is None or not state[0]:
            self._looked_at = None
            self._timer.stop()
            self._take(self._nothing)
        elif anew or (event.id, *state) != self._looked_at:
            self._looked_at = (event.id, *state)
            self._timer.start()

    def _begin(self) -> None:
        event = self._desk.event
        if self._desk.crew.busy or not self._page.isVisible():
            self._timer.start()
        elif event is not None:
            id_ = event.id
            self._desk.ask(lambda database: self._looking(database, id_), self._take)

    def _take(self, answer: Any) -> None:
        if answer != self.answer:
            self.answer = answer
            self.found.emit()


def count_doubles(database: "Database", event: int) -> int:
    """Count the pairs that are likely stored twice."""
    from gatewayapp.services.merging import list_likely_duplicates

    return len(list_likely_duplicates(database, event))


def count_broken(database: "Database", event: int) -> int:
    """Count the breaches of the rules in the plan."""
    from gatewayapp.services.needs import broken_rules

    return len(broken_rules(database, event))


def count_reasons(database: "Database", event: int) -> "tuple[tuple[Why, int], ...]":
    """Count why wishes have no meeting, the most frequent kind first."""
    from gatewayapp.services.needs import unmet_wishes

    reasons = Counter(unmet.reason.why for unmet in unmet_wishes(database, event))
    return tuple(reasons.most_common())
