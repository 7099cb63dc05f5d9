"""The greeting: the time of day, how many days are left, what time it is here and there."""

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.events import Event
from gatewayapp.gui.dates import city_of, clock, day, days_to

NOON, EVENING = 12, 18


def tr(text: str, count: int = -1) -> str:
    """Say a text of the greeting in the window's language."""
    return QCoreApplication.translate("Greeting", text, None, count)


def greeting(event: Event | None, now: datetime) -> str:
    """Greet by the time of day and count the days."""
    hello = tr("Good morning.") if now.hour < NOON else tr("Good afternoon.")
    if now.hour >= EVENING:
        hello = tr("Good evening.")
    left = None if event is None else days_to(event)
    if left is None:
        return hello
    return f"{hello} {_left(left)}" if not hello.endswith("。") else f"{hello}{_left(left)}"


def _left(days: int) -> str:
    if days > 0:
        return tr("The event begins in %n day(s).", days)
    return tr("The event is today.") if days == 0 else tr("The event has begun.")


def here_and_there(event: Event | None, now: datetime) -> str:
    """Say the day and the time here and where the event is."""
    here = f"{day(now.date(), year=True)}, {clock(now)}"
    if event is None:
        return here
    there = now.astimezone(ZoneInfo(event.timezone))
    if there.utcoffset() == now.utcoffset():
        return here
    return tr("{here}, {there} in {city}").format(
        here=here, there=clock(there), city=city_of(event.timezone)
    )
