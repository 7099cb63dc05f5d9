"""Events: their days, the grid of slots, the venue and the rules of planning."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from gatewayapp.domain.time import Stretch


@dataclass(frozen=True, slots=True)
class Session:
    """A stretch of one date in which meetings are held, such as a morning."""

    id: int
    name: str
    date: date
    start: time
    end: time

    @property
    def stretch(self) -> Stretch:
        """The session on the event's wall clock."""
        return Stretch(datetime.combine(self.date, self.start), datetime.combine(self.date, self.end))


@dataclass(frozen=True, slots=True)
class Slot:
    """One meeting's length in a session; ``index`` counts from 0 over the whole event in order of time.

    ``session`` is the position of the session in time order, from 0.
    """

    index: int
    session: int
    start: datetime
    end: datetime

    @property
    def stretch(self) -> Stretch:
        """The slot on the event's wall clock."""
        return Stretch(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Zone:
    """A part of the venue. ``walk`` pairs another zone's id with the minutes it takes to walk there."""

    id: int
    name: str
    walk: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A numbered place in a zone; a booth if ``owner`` (an organisation's id) is set.

    ``closed`` are the stretches of time in which it cannot be used.
    """

    id: int
    number: int
    zone: int
    owner: int | None = None
    closed: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of planning that an organiser sets for an event; None switches a rule off.

    ``fairness`` is the greatest allowed difference between the numbers of breaks of two participants.
    ``interpreters`` None means: on as soon as the event has an interpreter.
    ``rest_after`` is the number of meetings in a row after which an interpreter rests one slot.
    ``mutual_bonus`` is added to the value of each of two wishes that answer one another, in percent.
    """

    max_meetings_in_a_row: int | None = None
    max_meetings_a_day: int | None = None
    max_meetings: int | None = None
    min_meetings: int = 1
    free_slot_a_day: bool = False
    fairness: int | None = None
    interpreters: bool | None = None
    rest_after: int | None = 4
    avoid_met_before: bool = False
    mutual_bonus: int = 50


@dataclass(frozen=True, slots=True)
class Event:
    """A mission or fair day(s). ``timezone`` is an IANA name; all times are local to it."""

    id: int
    name: str
    timezone: str
    slot_minutes: int
    gap_minutes: int
    sessions: tuple[Session, ...] = ()
    zones: tuple[Zone, ...] = ()
    tables: tuple[Table, ...] = ()
    rules: Rules = Rules()
    place: str = ""


def slots_of(sessions: Sequence[Session], slot_minutes: int, gap_minutes: int) -> tuple[Slot, ...]:
    """Lay the grid of slots: whole slots only, a changeover gap after each."""
    slots: list[Slot] = []
    for position, session in enumerate(sorted(sessions, key=lambda s: (s.date, s.start))):
        start, last = session.stretch.start, session.stretch.end - timedelta(minutes=slot_minutes)
        while start <= last:
            end = start + timedelta(minutes=slot_minutes)
            slots.append(Slot(len(slots), position, start, end))
            start = end + timedelta(minutes=gap_minutes)
    return tuple(slots)


def tables_needed(meetings: int, slots: int) -> int:
    """Say how many tables so many meetings need by the rule meetings / slots and 15 % more."""
    return -(-meetings * 115 // (slots * 100)) if slots else 0


def throughout(sessions: Iterable[Session]) -> Stretch:
    """Give the stretch from the day before the first session to the day after the last one.

    It is longer than any closing that an organiser sets, so it marks a table that is kept for good.
    """
    stretches = [session.stretch for session in sessions]
    first, last = min(it.start for it in stretches), max(it.end for it in stretches)
    days = (datetime.combine(first.date(), time()), datetime.combine(last.date(), time()))
    return Stretch(days[0] - timedelta(days=1), days[1] + timedelta(days=2))


def is_kept_only(table: Table, sessions: Sequence[Session]) -> bool:
    """Tell whether a table is only kept because it was used: closed longer than the event lasts."""
    return bool(sessions) and any(closed.covers(throughout(sessions)) for closed in table.closed)


def without_kept(event: Event) -> Event:
    """Leave out the tables that are only kept because they were used."""
    tables = (it for it in event.tables if not (it.closed and is_kept_only(it, event.sessions)))
    return replace(event, tables=tuple(tables))


def is_open(table: Table, slot: Slot) -> bool:
    """Tell whether a table can be used in a slot."""
    return not any(closed.overlaps(slot.stretch) for closed in table.closed)


def room_of(event: Event) -> int:
    """Count the meetings for which there is room: each table in each slot in which it is open."""
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    shut = sum(not is_open(table, slot) for table in event.tables if table.closed for slot in slots)
    return len(slots) * len(event.tables) - shut


def usable_tables(event: Event) -> int:
    """Say how many tables an event has in effect: those closed for half the slots count half."""
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    return room_of(event) // len(slots) if slots else len(event.tables)
