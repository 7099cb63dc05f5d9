"""A time zone as a calendar file describes it (RFC 5545, VTIMEZONE), for the years of an event."""

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise
from zoneinfo import ZoneInfo

LONG_AGO = datetime(1970, 1, 1)  # noqa: DTZ001 - written as a local time
DAY, MINUTE = timedelta(days=1), timedelta(minutes=1)


def zone_lines(name: str, days: Iterable[date]) -> tuple[str, ...]:
    """Describe a zone in the years of some days: its offset at first, then each change of the clocks."""
    years = [day.year for day in days] or [LONG_AGO.year]
    return _described(name, min(years), max(years))


@cache
def _described(name: str, first_year: int, last_year: int) -> tuple[str, ...]:
    zone = ZoneInfo(name)
    start, end = (datetime(year, 1, 1, tzinfo=UTC) for year in (first_year, last_year + 1))
    lines = [*_part(start.astimezone(zone), start.astimezone(zone), LONG_AGO)]
    for before, after in _changes(zone, start, end):
        clock = after.astimezone(UTC).replace(tzinfo=None) + (before.utcoffset() or timedelta())
        lines += _part(before, after, clock)
    return ("BEGIN:VTIMEZONE", f"TZID:{name}", *lines, "END:VTIMEZONE")


def _changes(zone: ZoneInfo, start: datetime, end: datetime) -> Iterator[tuple[datetime, datetime]]:
    """Give the last minute before and the first one after each change of the clocks, in UTC order."""
    days = (start + number * DAY for number in range((end - start).days + 1))
    for one, next_ in pairwise(days):
        low, high = one, next_
        if low.astimezone(zone).utcoffset() == high.astimezone(zone).utcoffset():
            continue
        while high - low > MINUTE:
            middle = low + (high - low) // MINUTE // 2 * MINUTE
            same = middle.astimezone(zone).utcoffset() == low.astimezone(zone).utcoffset()
            low, high = (middle, high) if same else (low, middle)
        yield low.astimezone(zone), high.astimezone(zone)


def _part(before: datetime, after: datetime, clock: datetime) -> Iterator[str]:
    """Describe what holds from a moment on, at which the clocks showed ``clock`` until then."""
    kind = "DAYLIGHT" if after.dst() else "STANDARD"
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{clock:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{before:%z}"
    yield f"TZOFFSETTO:{after:%z}"
    yield f"TZNAME:{after:%Z}"
    yield f"END:{kind}"
