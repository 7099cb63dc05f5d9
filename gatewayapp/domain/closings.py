"""When tables are closed, as an organiser says it: these tables, on that day, from then until then."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from gatewayapp.domain.events import Event, Table, is_kept_only
from gatewayapp.domain.time import Stretch

DAY = timedelta(days=1)
MIDNIGHT = time()


@dataclass(frozen=True, slots=True)
class Closing:
    """Tables, by number, that are closed on ``day``, or on each day of the event without one.

    ``start`` None means from the beginning of the day, ``end`` None until its end.
    """

    tables: tuple[int, ...]
    day: date | None = None
    start: time | None = None
    end: time | None = None

    @property
    def is_all_day(self) -> bool:
        """Whether it begins and ends with the day."""
        return self.start is None and self.end is None

    def stretches(self, days: Iterable[date]) -> Iterator[Stretch]:
        """Give the stretches of time at an event of these days."""
        for day in days if self.day is None else (self.day,):
            end = datetime.combine(day, self.end) if self.end else datetime.combine(day + DAY, MIDNIGHT)
            yield Stretch(datetime.combine(day, self.start or MIDNIGHT), end)


def days_of(event: Event) -> tuple[date, ...]:
    """Give the days on which an event has sessions, in order."""
    return tuple(sorted({session.date for session in event.sessions}))


def closings_of(event: Event) -> tuple[Closing, ...]:
    """Say when the tables of an event are closed, in order of time; tables only kept are left out."""
    days = days_of(event)
    tables: defaultdict[Closing, list[int]] = defaultdict(list)
    for table in event.tables:
        if table.closed and not is_kept_only(table, event.sessions):
            for closing in _told(table, days):
                tables[closing].append(table.number)
    found = (replace(closing, tables=tuple(sorted(numbers))) for closing, numbers in tables.items())
    return tuple(sorted(found, key=_in_time))


def with_closings(event: Event, closings: Sequence[Closing]) -> Event:
    """Let the tables of an event be closed at these times and no others; those only kept stay."""
    days = days_of(event)
    closed: defaultdict[int, set[Stretch]] = defaultdict(set)
    for closing in closings:
        for number in closing.tables:
            closed[number].update(closing.stretches(days))
    return replace(
        event,
        tables=tuple(
            it
            if it.closed and is_kept_only(it, event.sessions)
            else replace(it, closed=tuple(sorted(closed[it.number])))
            for it in event.tables
        ),
    )


def closings_followed(before: Event, after: Event, by: timedelta = timedelta()) -> Event:
    """Let closings follow an event's days, which begin ``by`` later.

    Those of each day hold on new days too. Those of a day that goes are gone with it, unless one
    other day came in its place.
    """
    closings = closings_of(before)
    if not closings:
        return after
    old, days = {day + by for day in days_of(before)}, set(days_of(after))
    came, went = days - old, old - days
    instead = dict(zip(went, came, strict=True)) if len(came) == len(went) == 1 else {}
    moved = [replace(it, day=instead.get(it.day + by, it.day + by)) if it.day else it for it in closings]
    return with_closings(after, [it for it in moved if it.day is None or it.day in days])


def _told(table: Table, days: Sequence[date]) -> list[Closing]:
    """Say when one table is closed: once for what holds on each day, else for each day."""
    by_time: defaultdict[tuple[time | None, time | None], set[date]] = defaultdict(set)
    for stretch in table.closed:
        for day, start, end in _by_day(stretch):
            by_time[start, end].add(day)
    told = []
    for (start, end), on in by_time.items():
        if on.issuperset(days):
            told.append(Closing((), None, start, end))
            on -= set(days)
        told += [Closing((), day, start, end) for day in on]
    return told


def _by_day(stretch: Stretch) -> Iterator[tuple[date, time | None, time | None]]:
    """Divide a stretch at midnight."""
    start = stretch.start
    while start < stretch.end:
        midnight = datetime.combine(start.date() + DAY, MIDNIGHT)
        end = min(stretch.end, midnight)
        yield start.date(), _unless_midnight(start), _unless_midnight(end)
        start = end


def _unless_midnight(at: datetime) -> time | None:
    return None if at.time() == MIDNIGHT else at.time()


def _in_time(closing: Closing) -> tuple[date, time, time, tuple[int, ...]]:
    return (closing.day or date.min, closing.start or time.min, closing.end or time.max, closing.tables)
