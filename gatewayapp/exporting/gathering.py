"""From the event, its people and its meetings to what stands on paper."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import cached_property
from itertools import pairwise

from gatewayapp.domain.editions import AgendaChange, compare_plans
from gatewayapp.domain.events import Event, Slot, slots_of
from gatewayapp.domain.folding import search_key
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import (
    Agenda,
    AgendaLine,
    Attendee,
    EventOnPaper,
    Issue,
    Mark,
    MeetingOnPaper,
    PlanOnPaper,
    Side,
    TableLine,
    TableOnPaper,
)


@dataclass(frozen=True, slots=True)
class Registered:
    """A registration with its person and the person's organisation."""

    registration: Registration
    person: Person
    organisation: Organisation | None


@dataclass(frozen=True)
class Material:
    """All that the papers of one event are made from.

    ``meetings`` is the plan to be printed, ``before`` the one it is compared with, None without one.
    """

    event: Event
    people: tuple[Registered, ...]
    organisations: Mapping[int, Organisation]
    meetings: tuple[Meeting, ...] = ()
    before: tuple[Meeting, ...] | None = None
    issue: Issue = field(default_factory=Issue)

    @cached_property
    def on_paper(self) -> EventOnPaper:
        """The event's facts."""
        event = self.event
        sessions = tuple(sorted(event.sessions, key=lambda s: (s.date, s.start)))
        slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
        return EventOnPaper(event.name, event.timezone, sessions, slots, event.place, self.issue)

    @cached_property
    def by_registration(self) -> Mapping[int, Registered]:
        """Everybody registered, whatever their status."""
        return {it.registration.id: it for it in self.people}

    @cached_property
    def tables(self) -> Mapping[int, TableOnPaper]:
        """The tables by id."""
        zones = {zone.id: zone.name for zone in self.event.zones}
        return {
            table.id: TableOnPaper(table.number, zones.get(table.zone, ""), self.name_of(table.owner))
            for table in self.event.tables
        }

    @cached_property
    def booths(self) -> Mapping[int, TableOnPaper]:
        """The booth of each organisation that owns one."""
        return {t.owner: self.tables[t.id] for t in self.event.tables if t.owner is not None}

    @cached_property
    def walks(self) -> Mapping[tuple[str, str], int]:
        """The minutes from zone to zone, by their names."""
        names = {zone.id: zone.name for zone in self.event.zones}
        ways = {(z.name, names[to]): m for z in self.event.zones for to, m in z.walk if to in names}
        return {**{(there, here): minutes for (here, there), minutes in ways.items()}, **ways}

    @cached_property
    def differences(self) -> Mapping[int, AgendaChange]:
        """What is different in whose day since the plan before."""
        if self.before is None:
            return {}
        return {change.registration: change for change in compare_plans(self.before, self.meetings)}

    def name_of(self, organisation: int | None) -> str:
        """Give an organisation's name; empty without one."""
        known = None if organisation is None else self.organisations.get(organisation)
        return "" if known is None else known.name or known.native_name

    def person_name(self, registration: int) -> PersonName:
        """Give the name behind a registration; its number where it is gone."""
        known = self.by_registration.get(registration)
        return known.person.name if known else PersonName(family=f"#{registration}")


def attendees_of(material: Material) -> tuple[Attendee, ...]:
    """Give everybody confirmed, in the alphabetical order of their names."""
    confirmed = (it for it in material.people if it.registration.status is Status.CONFIRMED)
    return tuple(attendee_of(material, it) for it in sorted(confirmed, key=_listing_key))


def _listing_key(it: Registered) -> tuple[str, str]:
    name = it.person.name
    return search_key(
        name.listed if name.family or name.given else name.reading or name.native
    ), it.registration.number


def attendee_of(material: Material, it: Registered) -> Attendee:
    """Give a registration as it stands on paper."""
    organisation = it.organisation
    own = {} if organisation is None else {
        "organisation": organisation.name,
        "native_organisation": organisation.native_name,
        "board_name": organisation.board_name,
        "country": organisation.country,
        "booth": material.booths.get(organisation.id),
    }  # fmt: skip
    return Attendee(
        registration=it.registration.id,
        number=it.registration.number,
        name=it.person.name,
        role=it.registration.role,
        job_title=it.person.job_title,
        languages=it.person.languages,
        **own,  # type: ignore[arg-type]
    )


def plan_on_paper(material: Material) -> PlanOnPaper:
    """Put together everybody's agenda and every table's meetings."""
    active = sorted((m for m in material.meetings if m.state.takes_place), key=lambda m: (m.start, m.id))
    drawn = {meeting: _meeting(material, meeting) for meeting in active}
    days = _days(active)
    agendas = tuple(
        _agenda(material, attendee, days.get(attendee.registration, ()), drawn)
        for attendee in attendees_of(material)
        if attendee.role.meets or attendee.registration in days
    )
    return PlanOnPaper(material.on_paper, agendas, _table_lines(material, drawn))


def _days(meetings: Iterable[Meeting]) -> Mapping[int, Sequence[Meeting]]:
    days: defaultdict[int, list[Meeting]] = defaultdict(list)
    for meeting in meetings:
        for person in _people(meeting):
            days[person].append(meeting)
    return days


def _people(meeting: Meeting) -> tuple[int, ...]:
    return (
        meeting.delegates if meeting.interpreter is None else (*meeting.delegates, meeting.interpreter)
    )


def _table_lines(material: Material, drawn: Mapping[Meeting, MeetingOnPaper]) -> tuple[TableLine, ...]:
    lines: defaultdict[int, list[MeetingOnPaper]] = defaultdict(list)
    for meeting, paper in drawn.items():
        lines[meeting.table].append(paper)
    ordered = sorted(material.tables, key=lambda id_: material.tables[id_].number)
    return tuple(TableLine(material.tables[id_], tuple(lines[id_])) for id_ in ordered)


def _meeting(material: Material, meeting: Meeting) -> MeetingOnPaper:
    low, high = sorted(meeting.pair)
    return MeetingOnPaper(
        key=f"{material.event.id}-{low}-{high}",
        start=meeting.start,
        end=meeting.start + timedelta(minutes=material.event.slot_minutes),
        table=material.tables.get(meeting.table, TableOnPaper(0, "")),
        sides=(_side(material, meeting, meeting.first), _side(material, meeting, meeting.second)),
        interpreter=None if meeting.interpreter is None else material.person_name(meeting.interpreter),
    )


def _side(material: Material, meeting: Meeting, organisation: int) -> Side:
    people = tuple(
        material.person_name(d) for d in meeting.delegates if _employer(material, d) == organisation
    )
    known = material.organisations.get(organisation)
    if known is None:
        return Side(f"#{organisation}", people=people)
    return Side(
        known.name or known.native_name,
        known.native_name if known.name else "",
        known.board_name,
        known.country,
        people,
    )


def _employer(material: Material, registration: int) -> int | None:
    known = material.by_registration.get(registration)
    return known.person.organisation if known else None


def _agenda(
    material: Material,
    attendee: Attendee,
    day: Sequence[Meeting],
    drawn: Mapping[Meeting, MeetingOnPaper],
) -> Agenda:
    change = material.differences.get(attendee.registration, AgendaChange(attendee.registration))
    lines = tuple(_line(material, attendee, meeting, drawn[meeting], change) for meeting in day)
    gone = (
        _plain_line(material, attendee, meeting, _meeting(material, meeting))
        for meeting in change.dropped
    )
    walked = tuple(_walked(material, before, line) for before, line in pairwise((None, *lines)) if line)
    return Agenda(attendee, walked, tuple(gone), _free(material, attendee, day))


def _plain_line(
    material: Material, attendee: Attendee, meeting: Meeting, paper: MeetingOnPaper
) -> AgendaLine:
    if attendee.registration == meeting.interpreter:
        return AgendaLine(paper, None)
    own = _employer(material, attendee.registration)
    return AgendaLine(paper, paper.sides[0] if own == meeting.second else paper.sides[1])


def _line(
    material: Material, attendee: Attendee, meeting: Meeting, paper: MeetingOnPaper, change: AgendaChange
) -> AgendaLine:
    line = _plain_line(material, attendee, meeting, paper)
    if meeting in change.added:
        return AgendaLine(paper, line.partner, Mark.NEW)
    old = next((old for old, new in change.moved if new == meeting), None)
    if old is None:
        return line
    return AgendaLine(paper, line.partner, _mark(old, meeting), _meeting(material, old))


def _mark(old: Meeting, new: Meeting) -> Mark:
    if old.start != new.start:
        return Mark.MOVED
    return Mark.PEOPLE if old.table == new.table else Mark.TABLE


def _walked(material: Material, before: AgendaLine | None, line: AgendaLine) -> AgendaLine:
    """Add the walk from the table before, on the same day."""
    if before is None or before.meeting.start.date() != line.meeting.start.date():
        return line
    here, there = before.meeting.table.zone, line.meeting.table.zone
    minutes = material.walks.get((here, there), 0)
    return replace(line, walk=minutes, walk_from=here) if minutes else line


def _free(material: Material, attendee: Attendee, day: Sequence[Meeting]) -> tuple[Stretch, ...]:
    """Join neighbouring slots of a session in which the attendee is there and meets nobody."""
    taken = {meeting.start for meeting in day}
    absences = material.by_registration[attendee.registration].registration.absences
    free: list[tuple[Slot, Slot]] = []
    for slot in material.on_paper.slots:
        if slot.start in taken or any(absence.overlaps(slot.stretch) for absence in absences):
            continue
        if free and free[-1][1].index == slot.index - 1 and free[-1][1].session == slot.session:
            free[-1] = (free[-1][0], slot)
        else:
            free.append((slot, slot))
    return tuple(Stretch(first.start, last.end) for first, last in free)


def changed_agendas(plan: PlanOnPaper) -> tuple[Agenda, ...]:
    """Give the agendas that differ from the edition before."""
    return tuple(agenda for agenda in plan.agendas if agenda.changes)
