"""What the desk reads of people, organisations and times, in the window's language."""

from datetime import datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gatewayapp.domain.events import Event
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Status
from gatewayapp.gui.dates import city_of, clock, day, speaks_japanese
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import Presence

MINUTE, HOUR, DAY = 60, 3600, 86_400
PRESENCE = {
    Presence.BOTH: (QT_TRANSLATE_NOOP("Today", "both here"), "check", "good"),
    Presence.FIRST: (QT_TRANSLATE_NOOP("Today", "visitor not here"), "hourglass", "warn"),
    Presence.SECOND: (QT_TRANSLATE_NOOP("Today", "host not here"), "hourglass", "warn"),
    Presence.NOBODY: (QT_TRANSLATE_NOOP("Today", "nobody here"), "hourglass", "warn"),
    Presence.NO_SHOW: (QT_TRANSLATE_NOOP("Today", "no-show"), "user-x", "bad"),
}
STATES = {
    Status.APPLIED: (QT_TRANSLATE_NOOP("Today", "has applied, not confirmed"), "warn"),
    Status.WAITING: (QT_TRANSLATE_NOOP("Today", "on the waiting list"), "warn"),
    Status.CANCELLED: (QT_TRANSLATE_NOOP("Today", "has cancelled"), "bad"),
}


def name_of(line: PersonLine) -> str:
    """Give the name that the reader reads first."""
    name = line.person.name
    return name.native if speaks_japanese() and name.native else name.listed


def other_name_of(line: PersonLine) -> str:
    """Give the name in the other script; empty if there is none."""
    name = line.person.name
    other = name.listed if speaks_japanese() and name.native else name.native
    return "" if other == name_of(line) else other


def firm_of(organisation: Organisation | None) -> str:
    """Give an organisation's name as the reader reads it; empty for none."""
    if organisation is None:
        return ""
    names = (organisation.native_name, organisation.name)
    return next(filter(None, names if speaks_japanese() else names[::-1]), "")


def is_awaited(line: PersonLine | None) -> bool:
    """Tell whether somebody is expected and not here yet."""
    registration = None if line is None else line.registration
    return (
        registration is not None
        and registration.status is Status.CONFIRMED
        and registration.checked_in is None
    )


def presence_words(presence: Presence) -> str:
    """Say who of a meeting is here."""
    return QCoreApplication.translate("Today", PRESENCE[presence][0])


def state_words(status: Status) -> str:
    """Say why somebody is not expected."""
    return QCoreApplication.translate("Today", STATES[status][0])


def until(moment: datetime, now: datetime) -> str:
    """Say how long it is to a moment: in 14 min, in 3 hours, in 7 days; or that it is now."""
    seconds = int((moment - now).total_seconds())
    translate = QCoreApplication.translate
    if seconds < MINUTE:
        return translate("Today", "now")
    if seconds < 2 * HOUR:
        return translate("Today", "in {count} min").format(count=seconds // MINUTE)
    if seconds < 2 * DAY:
        return translate("Today", "in {count} hours").format(count=seconds // HOUR)
    return translate("Today", "in {count} days").format(count=seconds // DAY)


def moment(event: Event, now: datetime) -> str:
    """Say the day, the time and the city of an event's clock."""
    return " · ".join((day(now.date()), clock(now), city_of(event.timezone)))
