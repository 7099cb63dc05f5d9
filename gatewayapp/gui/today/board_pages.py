"""What the hall board shows at a moment: pages of tables with who meets there, now and next."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from operator import attrgetter

from gatewayapp.domain.events import Table
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.today import board_words as words
from gatewayapp.gui.today.board_names import Side, in_two_scripts, side_of
from gatewayapp.gui.today.board_words import Said
from gatewayapp.services.today import DayBook

LINES = 10
URGENT = timedelta(minutes=2)
SEATING = timedelta(minutes=5)
PAUSE = timedelta(minutes=10)
LOOK_AHEAD = timedelta(minutes=45)
BELL, CUP = "bell", "coffee"
NOTHING = Said("", "")


@dataclass(frozen=True, slots=True)
class BoardLine:
    """A table with the two organisations that meet there, the one in Latin letters first.

    ``is_booth``: the table belongs to one of them. ``is_new``: the last edition has it not there.
    """

    table: int
    upper: Side
    lower: Side
    is_booth: bool = False
    is_new: bool = False


@dataclass(frozen=True, slots=True)
class BoardPage:
    """A page of at most ten lines of one zone, or none and a ``notice``.

    ``head`` is when its meetings begin, or the time of day; ``left`` how long it is to ``head``, or
    to their end while they go on; ``gone`` how much of that time has passed, from 0 to 1.
    """

    head: str
    label: Said
    lines: tuple[BoardLine, ...] = ()
    left: Said | None = None
    gone: float | None = None
    is_urgent: bool = False
    foot: Said = NOTHING
    foot_icon: str = ""
    zone: str = ""
    number: int = 1
    count: int = 1
    notice: Said | None = None

    @property
    def spoken(self) -> str:
        """The page in words, for those who do not see it."""
        head = " ".join(_all_of(Said(self.head, ""), self.label, self.left, self.notice))
        lines = (f"{it.table}: {it.upper.name}, {it.lower.name}" for it in self.lines)
        new = (f" {words.NEW}" if it.is_new else "" for it in self.lines)
        marked = (line + mark for line, mark in zip(lines, new, strict=True))
        return "\n".join(filter(None, (head, *marked, " ".join(_all_of(self.foot)), self.zone)))


@dataclass(frozen=True, slots=True)
class _Wait:
    """What the board waits for: the time from ``since`` to ``until``, and what is said of it."""

    label: Said
    since: datetime
    until: datetime
    foot: Said
    foot_icon: str = ""


def board_pages(book: DayBook, now: datetime) -> tuple[BoardPage, ...]:
    """Give the pages to be shown in turn at a moment of the event's clock; at least one."""
    length = timedelta(minutes=book.event.slot_minutes)
    running = [it for it in book.meetings if it.start <= now < it.start + length]
    coming = _first_of(it for it in book.meetings if it.start > now)
    is_today = bool(coming) and coming[0].start.date() == now.date()
    if not running:
        return _pages_of_next(book, coming, now) if is_today else (_notice(book, coming, now),)
    begun = running[-1].start
    follows = is_today and coming[0].start - (begun + length) <= PAUSE
    if follows and begun + length - now <= SEATING:
        return _pages_of_next(book, coming, now)
    current = _pages_of_now(book, running, now)
    if follows and now - begun >= SEATING:
        return (*current, *_pages_of_next(book, coming, now))
    return current


def _pages_of_now(book: DayBook, running: Sequence[Meeting], now: datetime) -> tuple[BoardPage, ...]:
    """Give the pages of the meetings that go on, with the time to their end."""
    start = running[-1].start
    end = start + timedelta(minutes=book.event.slot_minutes)
    foot = (words.ENDING, BELL) if end - now <= URGENT else (_usual_foot(book, now), "")
    return _pages(book, running, _Wait(words.NOW, start, end, *foot), now)


def _pages_of_next(book: DayBook, coming: Sequence[Meeting], now: datetime) -> tuple[BoardPage, ...]:
    """Give the pages of the meetings that begin next, with the time until then."""
    start = coming[0].start
    foot = (_usual_foot(book, now), "")
    if start - now <= URGENT:
        foot = (words.GO, BELL)
    elif _is_break(book, start, now):
        foot = (words.break_until(start), CUP)
    since = _waiting_since(book, start, now)
    return _pages(book, coming, _Wait(words.NEXT, since, start, *foot), now)


def _pages(
    book: DayBook, meetings: Sequence[Meeting], wait: _Wait, now: datetime
) -> tuple[BoardPage, ...]:
    parts = list(_by_zone(book, meetings))
    gone = (now - wait.since) / (wait.until - wait.since)
    return tuple(
        BoardPage(
            head=words.clock(meetings[-1].start),
            label=wait.label,
            lines=lines,
            left=words.time_left(words.minutes_to(wait.until, now)),
            gone=round(min(max(gone, 0.0), 1.0), 3),
            is_urgent=wait.until - now <= URGENT,
            foot=wait.foot,
            foot_icon=wait.foot_icon,
            zone=zone,
            number=number,
            count=len(parts),
        )
        for number, (zone, lines) in enumerate(parts, 1)
    )


def _by_zone(book: DayBook, meetings: Sequence[Meeting]) -> Iterator[tuple[str, tuple[BoardLine, ...]]]:
    """Part the lines of meetings into pages, zone by zone and by number of table."""
    tables = {table.id: table for table in book.event.tables}
    firms = _firms(book, meetings)
    for zone in book.event.zones:
        here = (it for it in meetings if tables[it.table].zone == zone.id)
        lines = [_line(book, it, tables[it.table], firms) for it in here]
        lines.sort(key=attrgetter("table"))
        for first in range(0, len(lines), LINES):
            yield zone.name, tuple(lines[first : first + LINES])


def _line(book: DayBook, meeting: Meeting, table: Table, firms: Mapping[int, Organisation]) -> BoardLine:
    sides = (side_of(firms.get(id_)) for id_ in (meeting.first, meeting.second))
    upper, lower = in_two_scripts(*sides)
    is_booth, is_new = table.owner in meeting.pair, meeting.id in book.news
    return BoardLine(table.number, upper, lower, is_booth, is_new)


def _firms(book: DayBook, meetings: Iterable[Meeting]) -> dict[int, Organisation]:
    delegates = (book.people.get(id_) for meeting in meetings for id_ in meeting.delegates)
    firms = (line.organisation for line in delegates if line is not None)
    return {firm.id: firm for firm in firms if firm is not None}


def _notice(book: DayBook, coming: Sequence[Meeting], now: datetime) -> BoardPage:
    """Give the page that stands where no meetings of this day are left, or none are known."""
    if coming:
        had_some = any(it.start.date() == now.date() for it in book.meetings)
        start = coming[0].start
        said = words.goes_on(start) if had_some else words.begins(start)
    else:
        said = words.OVER if book.meetings else words.NO_PLAN
    return BoardPage(words.clock(now), Said(book.event.name, ""), notice=said)


def _waiting_since(book: DayBook, start: datetime, now: datetime) -> datetime:
    """Tell from when on the time to the next meetings is counted: the start of those before them.

    After a longer pause, or before the first ones, it is no more than a look ahead.
    """
    before = [it.start for it in book.meetings if it.start <= now]
    return max([start - LOOK_AHEAD, *before[-1:]])


def _is_break(book: DayBook, start: datetime, now: datetime) -> bool:
    """Tell whether the time between meetings of this day is longer than a changeover."""
    length = timedelta(minutes=book.event.slot_minutes)
    ends = [it.start + length for it in book.meetings if it.start <= now]
    return bool(ends) and ends[-1].date() == now.date() and start - ends[-1] > PAUSE


def _first_of(later: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """Give those of meetings in order of time that begin first."""
    meetings = tuple(later)
    return tuple(it for it in meetings if it.start == meetings[0].start)


def _usual_foot(book: DayBook, now: datetime) -> Said:
    return Said(words.clock(now), book.event.name)


def _all_of(*said: Said | None) -> Iterator[str]:
    for it in said:
        if it is not None:
            yield from filter(None, (it.english, it.japanese))
