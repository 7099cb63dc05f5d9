"""The greeting: the time of day, how many days are left, what time it is here and there."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from gatewayapp.domain.events import Event
from gatewayapp.gui.dates import city_of, clock, day, days_to

NOON, EVENING = 12, 18


class Greeting(QObject):
    """Greets at a moment, with an event in hand or without."""

    def __init__(self, event: Event | None, now: datetime) -> None:
        super().__init__()
        self._event, self._now = event, now

    def words(self) -> str:
        """Greet by the time of day and count the days."""
        left = None if self._event is None else days_to(self._event)
        if left is None:
            return self._hello()
        return self.tr("{hello} {days}").format(hello=self._hello(), days=self._left(left))

    def times(self) -> str:
        """Say the day and the time here and where the event is."""
        here = self.tr("{day}, {time}").format(
            day=day(self._now.date(), year=True), time=clock(self._now)
        )
        if self._event is None:
            return here
        there = self._now.astimezone(ZoneInfo(self._event.timezone))
        if there.utcoffset() == self._now.utcoffset():
            return here
        city = city_of(self._event.timezone)
        return self.tr("{here}, {there} in {city}").format(here=here, there=clock(there), city=city)

    def _hello(self) -> str:
        if self._now.hour >= EVENING:
            return self.tr("Good evening.")
        return self.tr("Good afternoon.") if self._now.hour >= NOON else self.tr("Good morning.")

    def _left(self, days: int) -> str:
        if days > 0:
            return self.tr("The event begins in %n day(s).", "", days)
        return self.tr("The event has begun.") if days < 0 else self.tr("The event is today.")
