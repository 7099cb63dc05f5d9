"""Days and times said as the window's language writes them, always in 24 hours."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QDateTime, QLocale, QTime

from gatewayapp.domain.events import Event

CLOCK = "HH:mm"
CITIES = (QT_TRANSLATE_NOOP("City", "Tokyo"), QT_TRANSLATE_NOOP("City", "Brussels"))


def speaks_japanese() -> bool:
    """Tell whether the window speaks Japanese."""
    return QLocale().language() is QLocale.Language.Japanese


def day(value: date, year: bool = False) -> str:
    """Say a day: Tue 1 Dec; 12月1日（火）."""
    pattern = (
        ("M月d日（ddd）", "yyyy年M月d日（ddd）")
        if speaks_japanese()
        else ("ddd d MMM", "ddd d MMM yyyy")
    )
    return QLocale().toString(QDate(value.year, value.month, value.day), pattern[year])


def days(first: date, last: date) -> str:
    """Say a run of days: Tue 1 – Wed 2 Dec 2026; 2026年12月1日（火）〜2日（水）."""
    if first == last:
        return day(first, year=True)
    start, end = (QDate(value.year, value.month, value.day) for value in (first, last))
    if speaks_japanese():
        pattern = "d日（ddd）" if first.month == last.month else "M月d日（ddd）"
        return f"{day(first, year=True)}〜{QLocale().toString(end, pattern)}"
    pattern = "ddd d" if first.month == last.month else "ddd d MMM"
    return f"{QLocale().toString(start, pattern)} – {day(last, year=True)}"


def clock(value: datetime) -> str:
    """Say a time of day: 09:40."""
    return QLocale().toString(QTime(value.hour, value.minute), CLOCK)


def moment(value: datetime) -> str:
    """Say a time of today, or else its day: 09:40; 12 Sep."""
    if value.date() == datetime.now(value.tzinfo).date():
        return clock(value)
    pattern = "M月d日" if speaks_japanese() else "d MMM"
    return QLocale().toString(QDateTime(value.replace(tzinfo=None)), pattern)


def event_days(event: Event) -> str:
    """Say the days of an event; empty if it has none yet."""
    dates = sorted(session.date for session in event.sessions)
    return days(dates[0], dates[-1]) if dates else ""


def days_to(event: Event) -> int | None:
    """Count the days until an event begins, by the event's own calendar; None without sessions."""
    if not event.sessions:
        return None
    return (min(session.date for session in event.sessions) - event_today(event)).days


def event_today(event: Event) -> date:
    """Give today's date where the event is held."""
    return datetime.now(ZoneInfo(event.timezone)).date()


def is_on(event: Event) -> bool:
    """Tell whether an event is held today, by its own calendar."""
    return event_today(event) in {session.date for session in event.sessions}


def place_of(event: Event) -> str:
    """Name the place of an event, or the city of its time zone."""
    return event.place or city_of(event.timezone)


def city_of(timezone: str) -> str:
    """Give the city in a time zone's name."""
    city = timezone.rsplit("/", 1)[-1].replace("_", " ")
    return QCoreApplication.translate("City", city)
