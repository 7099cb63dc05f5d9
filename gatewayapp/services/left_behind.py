"""What a changed event leaves behind of its plan and of what people asked for, counted."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.conflicts.conflict import Rule
from gatewayapp.domain.events import Event, Table, is_kept_only
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.regridding import OPEN_STATES, Regridded, slot_starts
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.services.event_altering import runs

_TOLD = {
    "outside": "Meetings whose time is no slot any more: {count}",
    "tables": "Meetings at tables that go: {count}",
    "shut": "Meetings at tables that are closed then: {count}",
    "unpinned": "Pinned meetings among these, which lose their pin: {count}",
    "breaking": "Meetings that break a rule of the new set-up: {count}",
    "moved": "Meetings that move along with their session: {count}",
    "stay": "Meetings that stay as they are: {count}",
    "fixed": "Wishes with a fixed time that is no slot any more: {count}",
    "sessions": "Wishes that ask for a session that goes, met at any time then: {count}",
    "availability": "People whose absence or duty lies outside the new sessions: {count}",
    "closed": "Tables that were used or published stay in the list, closed: {count}",
    "booths": "Booths that go with their table: {count}",
}


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """What a changed event leaves behind of a plan and of what was asked for; counts and names.

    ``stay`` and ``moved`` meetings are told for comfort: the rest asks for a repair. ``closed`` are
    numbers of tables that cannot go, as meetings were held, called off or published there.
    """

    stay: int = 0
    moved: int = 0
    outside: int = 0
    tables: int = 0
    shut: int = 0
    unpinned: int = 0
    breaking: int = 0
    fixed: int = 0
    sessions: int = 0
    availability: int = 0
    closed: str = ""
    booths: tuple[str, ...] = ()

    @property
    def is_nothing(self) -> bool:
        """Whether all stays as it is."""
        return replace(self, stay=0) == LeftBehind()

    @property
    def needs_plan(self) -> bool:
        """Whether meetings are touched."""
        return bool(self.moved or self.outside or self.tables or self.shut or self.breaking)

    def sentences(self) -> tuple[Sentence, ...]:
        """Say it, one sentence for each kind that there is."""
        told = ((getattr(self, kind), words) for kind, words in _TOLD.items())
        return tuple(sentence(words, count=what) for what, words in told if what)

    def as_json(self) -> dict[str, object]:
        """Give it as plain data."""
        return {**asdict(self), "booths": list(self.booths)}


@dataclass(frozen=True, slots=True)
class Prospect:
    """The event before and after, its facts afterwards, and the plan laid on the new grid."""

    before: Event
    after: Event
    facts: EventFacts
    meetings: tuple[Meeting, ...]
    plan: Regridded
    wishes: tuple[tuple[Wish, Wish], ...]
    registrations: tuple[Registration, ...]
    organisations: tuple[Organisation, ...]
    latest: int

    def broken(self) -> tuple[int, int]:
        """Count the meetings that have a place but not for long: at a closed table, by another rule."""
        meetings = (*self.plan.kept, *self.plan.moved)
        rules: defaultdict[int, set[Rule]] = defaultdict(set)
        for found in find_conflicts(self.facts, meetings) if meetings else ():
            for i in found.meetings:
                rules[i].add(found.rule)
        broken = [its for i, its in rules.items() if meetings[i].state in OPEN_STATES]
        shut = sum(Rule.TABLE_OPEN in its for its in broken)
        return shut, len(broken) - shut


def count_left_behind(prospect: Prospect, event: Event) -> LeftBehind:
    """Count what saving ``event`` would leave behind."""
    plan, asked = prospect.plan, {table.number for table in event.tables}
    tables = {table.id for table in prospect.after.tables if table.number in asked}
    shut, breaking = prospect.broken()
    at_gone_tables = sum(meeting.table not in tables for meeting in plan.lost)
    pinned = {it.id for it in prospect.meetings if it.state is MeetingState.PINNED}
    return LeftBehind(
        stay=sum(meeting.state in OPEN_STATES for meeting in plan.kept),
        moved=len(plan.moved),
        outside=len(plan.lost) - at_gone_tables,
        tables=at_gone_tables,
        unpinned=sum(meeting.id in pinned for meeting in plan.lost),
        shut=shut,
        breaking=breaking,
        fixed=_fixed_astray(prospect),
        sessions=sum(now.session is None and was.session is not None for was, now in prospect.wishes),
        availability=_astray(prospect),
        closed=_closed(prospect, event),
        booths=_booths(prospect),
    )


def _fixed_astray(prospect: Prospect) -> int:
    astray = slot_starts(prospect.before) - slot_starts(prospect.after)
    return sum(wish.fixed in astray for wish, _now in prospect.wishes)


def _astray(prospect: Prospect) -> int:
    """Count those whose absences or shifts met sessions before, and none any more."""
    was = [session.stretch for session in prospect.before.sessions]
    now = [session.stretch for session in prospect.after.sessions]
    return sum(
        _meets(it.absences, was) > _meets(it.absences, now)
        or _meets(it.shifts, was) > _meets(it.shifts, now)
        for it in prospect.registrations
    )


def _meets(stretches: Sequence[Stretch], sessions: Sequence[Stretch]) -> bool:
    return any(stretch.overlaps(session) for stretch in stretches for session in sessions)


def _closed(prospect: Prospect, event: Event) -> str:
    asked = {table.number for table in event.tables}
    shut = {it.id for it in prospect.before.tables if is_kept_only(it, prospect.before.sessions)}
    kept = (it for it in prospect.after.tables if it.number not in asked and it.id not in shut)
    return runs(sorted(table.number for table in kept))


def _booths(prospect: Prospect) -> tuple[str, ...]:
    names = {it.id: it.name or it.native_name for it in prospect.organisations}
    owners = {table.owner for table in prospect.after.tables}
    return tuple(
        names[it.owner]
        for it in prospect.before.tables
        if it.owner is not None and it.owner not in owners and _is_gone(it, prospect.after)
    )


def _is_gone(table: Table, after: Event) -> bool:
    return all(it.id != table.id or it.owner is None for it in after.tables)
