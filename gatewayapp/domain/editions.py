"""Published copies of a plan and what differs between two of them."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from gatewayapp.domain.meetings import Meeting


@dataclass(frozen=True, slots=True)
class Edition:
    """A numbered, immutable copy of an event's plan; ``published`` is in UTC."""

    id: int
    event: int
    number: int
    title: str
    published: datetime


@dataclass(frozen=True, slots=True)
class AgendaChange:
    """What is different in the day of one registration, a delegate or an interpreter.

    ``moved`` pairs the old with the new meeting of the same two organisations; its time,
    table, interpreter or delegates differ.
    """

    registration: int
    added: tuple[Meeting, ...] = ()
    moved: tuple[tuple[Meeting, Meeting], ...] = ()
    dropped: tuple[Meeting, ...] = ()


def compare_plans(old: Iterable[Meeting], new: Iterable[Meeting]) -> tuple[AgendaChange, ...]:
    """Give each registration whose day differs, sorted; meetings that do not take place are left out."""
    before, after = _by_person(old), _by_person(new)
    changes = (_compare_days(person, before[person], after[person]) for person in {*before, *after})
    return tuple(
        sorted(
            (change for change in changes if change.added or change.moved or change.dropped),
            key=lambda change: change.registration,
        )
    )


def _by_person(meetings: Iterable[Meeting]) -> defaultdict[int, list[Meeting]]:
    days: defaultdict[int, list[Meeting]] = defaultdict(list)
    for meeting in sorted(meetings, key=lambda m: (m.start, m.id)):
        if not meeting.state.takes_place:
            continue
        people = {*meeting.delegates, *([meeting.interpreter] if meeting.interpreter else [])}
        for person in people:
            days[person].append(meeting)
    return days


def _compare_days(person: int, old: list[Meeting], new: list[Meeting]) -> AgendaChange:
    waiting = list(old)
    added, moved = [], []
    for meeting in new:
        partner = _same_meeting(meeting, waiting)
        if partner is None:
            added.append(meeting)
            continue
        waiting.remove(partner)
        if _printed(partner) != _printed(meeting):
            moved.append((partner, meeting))
    return AgendaChange(person, tuple(added), tuple(moved), tuple(waiting))


def _same_meeting(meeting: Meeting, among: list[Meeting]) -> Meeting | None:
    rivals = [other for other in among if other.pair == meeting.pair]
    same_id = [other for other in rivals if other.id == meeting.id]
    return next(iter(same_id or rivals), None)


def _printed(meeting: Meeting) -> tuple[object, ...]:
    return (meeting.start, meeting.table, meeting.interpreter, frozenset(meeting.delegates))
