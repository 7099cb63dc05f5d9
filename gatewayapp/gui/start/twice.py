"""How many records are likely stored twice, counted while the start page is seen."""

from PySide6.QtCore import QObject, Signal

from gatewayapp.gui.desk import Desk


class Twice(QObject):
    """Counts in a worker, again only after the people have changed; ``found`` when it is over."""

    found = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looked_at: tuple[int, int, int] | None = None
        self.count = 0

    def look(self, *, anew: bool) -> None:
        """Count if there are others than before, or in any case."""
        event, standing = self._desk.event, self._desk.survey.standing
        state = (event.id, standing.people, standing.organisations) if event else None
        if state is None or not standing.people:
            self._looked_at, self.count = None, 0
        elif event is not None and (anew or state != self._looked_at):
            self._looked_at = state
            id_ = event.id
            self._desk.ask(lambda database: _count(database, id_), self._take)

    def _take(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.found.emit()


def _count(database, event: int) -> int:  # noqa: ANN001 - a Database
    from gatewayapp.services.merging import list_likely_duplicates

    return len(list_likely_duplicates(database, event))
