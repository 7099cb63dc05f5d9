"""Somebody does not come: what a repair of the plan may touch then, and what it makes of the rest."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TypeVar

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.time import Stretch, joined

NOTICE = timedelta(minutes=15)
"""How long before a meeting its people have to be told that it is another one."""

OPEN = frozenset({MeetingState.PLANNED, MeetingState.PINNED})
Person = TypeVar("Person", Delegate, Interpreter)
_OVER = "The event is over. Nobody is missed any more."


@dataclass(frozen=True, slots=True)
class NoShow:
    """People (registrations) who are missing for the rest of a day, the next one with meetings.

    Meetings that begin before ``since`` stay as they are. ``away`` is what the people miss of
    the slots that have not begun, None if the last one has. ``length`` is that of a meeting.
    """

    missing: frozenset[int]
    now: datetime
    day: date
    since: datetime
    away: Stretch | None
    length: timedelta

    def absences(self, stored: Sequence[Stretch]) -> tuple[Stretch, ...]:
        """Add the rest of the day to what somebody is known to miss."""
        return joined((*stored, self.away)) if self.away else tuple(stored)

    def left_of(self, meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
        """Give the meetings that the missing people would still have had, in order of time."""
        return tuple(sorted(filter(self._is_left, meetings), key=lambda it: it.start))

    def _is_left(self, meeting: Meeting) -> bool:
        lacks = self.missing.intersection(meeting.delegates)
        interpreted = meeting.interpreter in self.missing and meeting.start > self.now
        lasts = meeting.start + self.length > self.now and meeting.start.date() == self.day
        return meeting.state in OPEN and lasts and (bool(lacks) or interpreted)

    def stands(self, meeting: Meeting) -> bool:
        """Tell whether a repair may not touch a meeting that nobody is missing from."""
        return not (
            meeting.state.may_move and meeting.start.date() == self.day and meeting.start >= self.since
        )


def no_show_at(slots: Sequence[Slot], missing: Collection[int], now: datetime) -> NoShow:
    """Say what a no-show at a time of the event's clock touches; raises ``Fault`` after the event."""
    ahead = [slot for slot in slots if slot.end > now]
    if not ahead:
        raise Fault(_OVER)
    day = ahead[0].start.date()
    today = [slot for slot in ahead if slot.start.date() == day]
    until = today[-1].end
    since = next((slot.start for slot in today if slot.start >= now + NOTICE), until)
    start = next((slot.start for slot in today if slot.start > now), None)
    away = None if start is None else Stretch(start, until)
    return NoShow(frozenset(missing), now, day, since, away, ahead[0].end - ahead[0].start)


def _as_they_are(delegate: Delegate) -> Delegate:
    return delegate


@dataclass(frozen=True)
class Case:
    """A no-show in the plan of an event; ``here`` are the registrations that have arrived.

    If nothing ``moves``, the planner may only fill what falls free.
    """

    no_show: NoShow
    facts: EventFacts
    meetings: tuple[Meeting, ...]
    here: frozenset[int] = frozenset()
    moves: bool = True

    def facts_to_plan(self) -> EventFacts:
        """Give the facts as the repair has to see them.

        The missing are away. A colleague who has not arrived takes over nothing. Where nothing may
        change any more, each table without a meeting that stays is closed.
        """
        facts = self.facts_without(self._colleague)
        taken = {(it.start, it.table) for it in self.opened if it.state is MeetingState.HELD}
        shut = self._shut()
        tables = (
            replace(it, closed=joined((*it.closed, *(s for s in shut if (s.start, it.id) not in taken))))
            for it in facts.tables
        )
        return facts.altered(tables=tuple(tables))

    def _shut(self) -> list[Stretch]:
        """Give the slots in which nothing may change, each with the gap behind it, to be joined."""
        slots, no_show = self.facts.slots, self.no_show
        ends = [*(after.start for _, after in pairwise(slots)), slots[-1].end]
        return [
            Stretch(slot.start, end)
            for slot, end in zip(slots, ends, strict=True)
            if slot.start.date() != no_show.day or slot.start < no_show.since
        ]

    def facts_without(self, colleague: Callable[[Delegate], Delegate] = _as_they_are) -> EventFacts:
        """Give the facts with the missing away, and their ``colleague``s altered if that is asked."""
        participants = tuple(
            replace(side, delegates=tuple(self._away(d) or colleague(d) for d in side.delegates))
            if self.no_show.missing.intersection(d.registration for d in side.delegates)
            else side
            for side in self.facts.participants
        )
        interpreters = tuple(self._away(it) or it for it in self.facts.interpreters)
        return self.facts.altered(participants=participants, interpreters=interpreters)

    def _away(self, person: Person) -> Person | None:
        """Give somebody who is missing with the rest of the day to miss; None for any other."""
        if person.registration not in self.no_show.missing:
            return None
        return replace(person, absences=self.no_show.absences(person.absences))

    def _colleague(self, delegate: Delegate) -> Delegate:
        """Let a colleague take over what they have time for, if they are here, else nothing."""
        if delegate.registration in self.here:
            return delegate
        busy = {it.start for it in self.meetings if delegate.registration in it.delegates}
        idle = [slot.stretch for slot in self.facts.slots if slot.start not in busy]
        return replace(delegate, absences=joined((*delegate.absences, *idle)))

    @cached_property
    def opened(self) -> tuple[Meeting, ...]:
        """The meetings as the planner shall see them: held is what it may not touch."""
        left = self.no_show.left_of(self.meetings)
        shared = self._shared_out(left)
        return tuple(self._opened(it, shared.get(it.id)) for it in self.meetings)

    def _opened(self, meeting: Meeting, shared: Meeting | None) -> Meeting:
        if not meeting.state.takes_place:
            return meeting
        if shared is None and self.no_show.left_of([meeting]):
            running = meeting.start <= self.no_show.now
            return replace(meeting, state=MeetingState.NO_SHOW if running else MeetingState.PLANNED)
        meeting = shared or meeting
        stands = not self.moves or self.no_show.stands(meeting)
        return replace(meeting, state=MeetingState.HELD) if stands else meeting

    def _shared_out(self, left: Sequence[Meeting]) -> dict[int, Meeting]:
        """Give the meetings that colleagues hold at the same time and table, by id.

        Those who sit at the table anyway go on alone; otherwise somebody who is here and free comes.
        """
        found: dict[int, Meeting] = {}
        for meeting in left:
            stays = (it for it in self._with_colleagues(meeting) if self._fits(it, found))
            if meeting.interpreter not in self.no_show.missing and (rest := next(stays, None)):
                found[meeting.id] = rest
        return found

    def _with_colleagues(self, meeting: Meeting) -> Iterator[Meeting]:
        others = tuple(d for d in meeting.delegates if d not in self.no_show.missing)
        yield replace(meeting, delegates=others)
        known = self.facts.delegate_by_id
        gone = [known[d].organisation for d in meeting.delegates if d in self.no_show.missing & {*known}]
        for side in filter(None, map(self.facts.participant_by_id.get, gone)):
            for colleague in side.delegates:
                here = colleague.registration in self.here - self.no_show.missing
                if here and colleague.registration not in others:
                    yield replace(meeting, delegates=(*others, colleague.registration))

    def _fits(self, meeting: Meeting, found: Mapping[int, Meeting]) -> bool:
        """Tell whether a meeting breaks no rule beside the others of those who hold it."""
        sides = {
            self.facts.delegate_by_id[d].organisation
            for d in meeting.delegates
            if d in self.facts.delegate_by_id
        }
        if not {meeting.first, meeting.second} <= sides:
            return False
        people = {*meeting.delegates}
        own = [found.get(it.id, it) for it in self.meetings if it.id != meeting.id]
        beside = [it for it in own if people & {*it.delegates} and not self.no_show.left_of([it])]
        return not set(_rules(self.facts, [*beside, meeting])) - set(_rules(self.facts, beside))

    def after(self, planned: Sequence[Meeting]) -> tuple[Meeting, ...]:
        """Give the whole plan as it is to be stored, out of what the planner made of the opened one.

        A meeting of the missing that could not be saved is a no-show.
        """
        found = {meeting.id: meeting for meeting in planned if meeting.id}
        pairs = zip(self.meetings, self.opened, strict=True)
        kept = (self._settled(old, opened, found.get(old.id)) for old, opened in pairs)
        return (*filter(None, kept), *(meeting for meeting in planned if not meeting.id))

    def after_without_repair(self) -> tuple[Meeting, ...]:
        """Give the plan with the no-shows noted and nothing else changed."""
        return self.after([it for it in self.opened if not self._is_left_open(it)])

    def _is_left_open(self, meeting: Meeting) -> bool:
        return bool(self.no_show.left_of([meeting]))

    def _settled(self, old: Meeting, opened: Meeting, new: Meeting | None) -> Meeting | None:
        """Say what becomes of one meeting; None: it falls out."""
        if opened.state is MeetingState.HELD:
            return replace(opened, state=old.state)
        if not opened.state.takes_place:
            return opened
        if new is None or (old.state is MeetingState.PINNED and place_of(new) != place_of(old)):
            lacking = self.no_show.missing.intersection(old.delegates)
            return replace(old, state=MeetingState.NO_SHOW) if lacking else None
        same = place_of(new) == place_of(old) and _people_of(new) == _people_of(old)
        return old if same else replace(new, state=old.state)


def _rules(facts: EventFacts, meetings: Sequence[Meeting]) -> list[str]:
    return [str(it.sentence) for it in find_conflicts(facts, meetings)]


def place_of(meeting: Meeting) -> tuple[datetime, int]:
    """Give when and where a meeting is."""
    return meeting.start, meeting.table


def _people_of(meeting: Meeting) -> tuple[frozenset[int], int | None]:
    return frozenset(meeting.delegates), meeting.interpreter


class Kind(StrEnum):
    """What a repair does to a meeting; ``OTHERS``: other people hold it where it is."""

    IN = "in"
    MOVES = "moves"
    OTHERS = "others"
    OUT = "out"


@dataclass(frozen=True, slots=True)
class Alteration:
    """A meeting that comes in, moves to another time or table, has other people, or falls out."""

    kind: Kind
    before: Meeting | None
    after: Meeting | None

    @property
    def first_start(self) -> datetime:
        """The earlier of the times that it concerns."""
        return min(it.start for it in (self.before, self.after) if it is not None)


def alterations(before: Sequence[Meeting], after: Sequence[Meeting]) -> tuple[Alteration, ...]:
    """Tell what differs between two plans, by kind and time; the later one may have new meetings."""
    old = {it.id: it for it in before if it.state.takes_place}
    new = {it.id: it for it in after if it.id and it.state.takes_place}
    found = [Alteration(Kind.IN, None, it) for it in after if not it.id]
    found += [
        Alteration(Kind.OTHERS if place_of(it) == place_of(new[it.id]) else Kind.MOVES, it, new[it.id])
        for it in old.values()
        if new.get(it.id, it) != it
    ]
    found += [Alteration(Kind.OUT, it, None) for it in old.values() if it.id not in new]
    order = list(Kind)
    return tuple(sorted(found, key=lambda it: (order.index(it.kind), it.first_start)))
