"""How many records are likely stored twice, counted while the start page is seen and all is quiet."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from gatewayapp.gui.desk import Desk

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

PATIENCE = 2500


class Twice(QObject):
    """Counts in a worker, again only after people have changed; ``found`` when the count is another."""

    found = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._page = desk, parent
        self._looked_at: tuple[int, int, int] | None = None
        self._timer = QTimer(self, singleShot=True, interval=PATIENCE)
        self._timer.timeout.connect(self._begin)
        self.count = 0

    def look(self, *, anew: bool) -> None:
        """Count soon if there are others than before, or in any case."""
        event, standing = self._desk.event, self._desk.survey.standing
        state = (event.id, standing.people, standing.organisations) if event else None
        if state is None or not standing.people:
            self._looked_at = None
            self._take(0)
        elif anew or state != self._looked_at:
            self._looked_at = state
            self._timer.start()

    def _begin(self) -> None:
        event = self._desk.event
        if self._desk.crew.busy or not self._page.isVisible():
            self._timer.start()
        elif event is not None:
            id_ = event.id
            self._desk.ask(lambda database: _count(database, id_), self._take)

    def _take(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.found.emit()


def _count(database: "Database", event: int) -> int:
    from gatewayapp.services.merging import list_likely_duplicates

    return len(list_likely_duplicates(database, event))
