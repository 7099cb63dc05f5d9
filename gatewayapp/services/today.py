"""The event as its desk sees it on the day: who is here, and which meetings come next."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from heapq import nlargest
from operator import attrgetter
from zoneinfo import ZoneInfo

from gatewayapp.domain.events import Event
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.registrations import Status
from gatewayapp.services.events import event_of_id
from gatewayapp.services.people import PersonLine, list_people
from gatewayapp.services.plan_book import (
    compare_editions,
    edition_meetings,
    list_editions,
    list_meetings,
)
from gatewayapp.storage.database import Database

_START = attrgetter("start")


class Presence(Enum):
    """Which sides of a meeting have somebody here; or that somebody is known not to come."""

    BOTH = "both"
    FIRST = "first"
    SECOND = "second"
    NOBODY = "nobody"
    NO_SHOW = "no-show"


@dataclass(frozen=True, slots=True)
class DayBook:
    """Everybody at an event, by registration and in their order, and the meetings that take place.

    ``meetings`` are in order of time and table, and so are the ``missed`` ones, to which somebody did
    not come. ``edition`` is the newest published one, 0 for none; ``changed`` are the registrations
    whose day differs from it, ``news`` the ids of meetings that it has not, or at another time or table.
    """

    event: Event
    people: dict[int, PersonLine]
    meetings: tuple[Meeting, ...] = ()
    edition: int = 0
    changed: frozenset[int] = frozenset()
    news: frozenset[int] = frozenset()
    missed: tuple[Meeting, ...] = ()

    @property
    def expected(self) -> int:
        """How many people are confirmed."""
        return sum(it.registration.status is Status.CONFIRMED for it in self.people.values())

    @property
    def here(self) -> int:
        """How many people are checked in."""
        return sum(it.registration.checked_in is not None for it in self.people.values())

    def arrivals(self, count: int) -> tuple[PersonLine, ...]:
        """Give those who came last, the newest first."""
        arrived = (it for it in self.people.values() if it.registration.checked_in is not None)
        return tuple(nlargest(count, arrived, key=lambda it: _arrival(it).timestamp()))

    def upcoming(self, now: datetime) -> tuple[Meeting, ...]:
        """Give the meetings that begin next or would have, by the event's clock; none after the last."""
        both = (self.meetings, self.missed)
        later = [meetings[bisect_left(meetings, now, key=_START) :] for meetings in both]
        soonest = min((meetings[0].start for meetings in later if meetings), default=now)
        return tuple(it for one in later for it in one[: bisect_right(one, soonest, key=_START)])

    def next_of(self, registration: int, now: datetime) -> Meeting | None:
        """Give somebody's meeting that goes on or begins next; None once all are over."""
        length = timedelta(minutes=self.event.slot_minutes)
        own = (
            meeting
            for meeting in self.meetings
            if registration in meeting.delegates or registration == meeting.interpreter
        )
        return next((meeting for meeting in own if meeting.start + length > now), None)

    def presence(self, meeting: Meeting) -> Presence:
        """Tell which sides have somebody here; one delegate of several is enough."""
        if not meeting.state.takes_place:
            return Presence.NO_SHOW
        arrived = {
            line.person.organisation
            for line in map(self.people.get, meeting.delegates)
            if line is not None and line.registration.checked_in is not None
        }
        sides = (meeting.first in arrived, meeting.second in arrived)
        return {
            (True, True): Presence.BOTH,
            (True, False): Presence.FIRST,
            (False, True): Presence.SECOND,
            (False, False): Presence.NOBODY,
        }[sides]


def open_day_book(db: Database, event_id: int) -> DayBook:
    """Read what the desk of an event needs to know."""
    with db.read() as rows:
        event = event_of_id(rows, event_id)
    edition = max((it.number for it in list_editions(db, event_id)), default=0)
    changes = compare_editions(db, event_id, edition) if edition else ()
    stored = list_meetings(db, event_id)
    meetings = _in_order(event, (it for it in stored if it.state.takes_place))
    return DayBook(
        event,
        {line.registration.id: line for line in list_people(db, event_id)},
        meetings,
        edition,
        frozenset(change.registration for change in changes),
        _news(meetings, edition_meetings(db, event_id, edition)) if edition else frozenset(),
        _in_order(event, (it for it in stored if it.state is MeetingState.NO_SHOW)),
    )


def local_now(event: Event) -> datetime:
    """Give the time by the event's clock, as meetings are told."""
    return datetime.now(ZoneInfo(event.timezone)).replace(tzinfo=None)


def _in_order(event: Event, meetings: Iterable[Meeting]) -> tuple[Meeting, ...]:
    numbers = {table.id: table.number for table in event.tables}
    return tuple(sorted(meetings, key=lambda it: (it.start, numbers[it.table])))


def _news(meetings: Iterable[Meeting], published: Iterable[Meeting]) -> frozenset[int]:
    known = {(it.pair, it.start, it.table) for it in published if it.state.takes_place}
    return frozenset(it.id for it in meetings if (it.pair, it.start, it.table) not in known)


def _arrival(line: PersonLine) -> datetime:
    assert line.registration.checked_in is not None
    return line.registration.checked_in
