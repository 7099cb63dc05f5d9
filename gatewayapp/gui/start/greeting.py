"""The greeting: the time of day, how many days are left, what time it is here and there."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.events import Event
from gatewayapp.gui.dates import city_of, clock, day, days_to

translate = QCoreApplication.translate
NOON, EVENING = 12, 18


def greeting(event: Event | None, now: datetime) -> str:
    """Greet by the time of day and count the days."""
    hello = (
        translate("Greeting", "Good morning.")
        if now.hour < NOON
        else translate("Greeting", "Good afternoon.")
    )
    if now.hour >= EVENING:
        hello = translate("Greeting", "Good evening.")
    left = None if event is None else days_to(event)
    if left is None:
        return hello
    return f"{hello} {_left(left)}" if not hello.endswith("。") else f"{hello}{_left(left)}"


def _left(days: int) -> str:
    if days > 0:
        return translate("Greeting", "The event begins in %n day(s).", None, days)
    return (
        translate("Greeting", "The event is today.")
        if days == 0
        else translate("Greeting", "The event has begun.")
    )


def here_and_there(event: Event | None, now: datetime) -> str:
    """Say the day and the time here and where the event is."""
    here = f"{day(now.date(), year=True)}, {clock(now)}"
    if event is None:
        return here
    there = now.astimezone(ZoneInfo(event.timezone))
    if there.utcoffset() == now.utcoffset():
        return here
    return translate("Greeting", "{here}, {there} in {city}").format(
        here=here, there=clock(there), city=city_of(event.timezone)
    )
