"""How things stand with the event in hand: the counts that rail, strip and start page show."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.standing import Standing

if TYPE_CHECKING:
    from gatewayapp.gui.desk import Desk
    from gatewayapp.storage.database import Database


class Survey(QObject):
    """Keeps the standing up to date after each change; ``changed`` when it is."""

    changed = Signal()

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self.standing = Standing()
        self._desk = desk
        self._asked = 0
        desk.event_changed.connect(self.renew)
        desk.changed.connect(lambda _change: self.renew())
        desk.closed.connect(lambda: self._take(Standing()))

    def renew(self) -> None:
        """Count anew in a worker; only the newest question is answered."""
        self._asked += 1
        asked, event = self._asked, self._desk.event

        def count(database: "Database") -> Standing:
            from gatewayapp.services.taking_stock import take_stock

            return take_stock(database, event)

        def take(standing: Standing) -> None:
            if asked == self._asked:
                self._take(standing)

        self._desk.ask(count, take)

    def _take(self, standing: Standing) -> None:
        self.standing = standing
        self.changed.emit()
