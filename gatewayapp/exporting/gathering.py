"""From an event's people and meetings to everybody's agenda."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

from gatewayapp.domain.editions import AgendaChange
from gatewayapp.domain.events import Slot
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import (
    Agenda,
    AgendaLine,
    Attendee,
    Mark,
    MeetingOnPaper,
    PlanOnPaper,
    Side,
    TableLine,
    TableOnPaper,
)
from gatewayapp.exporting.lettering import cleaned, variants_dropped
from gatewayapp.exporting.material import Material, beside


def plan_on_paper(material: Material) -> PlanOnPaper:
    """Put together everybody's agenda and every table's meetings."""
    active = sorted((m for m in material.meetings if m.state.takes_place), key=lambda m: (m.start, m.id))
    drawn = {meeting: _meeting(material, meeting) for meeting in active}
    days = _days(active)
    agendas = tuple(
        _agenda(material, attendee, days.get(attendee.registration, ()), drawn)
        for attendee in material.attendees
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
    return tuple(TableLine(material.tables[id_], tuple(lines[id_])) for id_ in material.used_tables)


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
        name=cleaned(known.name or known.native_name),
        native_name=beside(known.name, known.native_name) if known.name else "",
        board_name=cleaned(known.board_name),
        country=known.country,
        people=people,
        variants=variants_dropped(known.name or known.native_name),
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
    return replace(line, walk=minutes)


def _free(material: Material, attendee: Attendee, day: Sequence[Meeting]) -> tuple[Stretch, ...]:
    """Join neighbouring slots of a session in which the attendee is there and meets nobody."""
    taken = {meeting.start for meeting in day}
    registration = material.by_registration[attendee.registration].registration
    free: list[tuple[Slot, Slot]] = []
    for slot in material.on_paper.slots:
        if slot.start in taken or not _is_there(registration, slot.stretch):
            continue
        if free and free[-1][1].index == slot.index - 1 and free[-1][1].session == slot.session:
            free[-1] = (free[-1][0], slot)
        else:
            free.append((slot, slot))
    return tuple(Stretch(first.start, last.end) for first, last in free)


def _is_there(registration: Registration, stretch: Stretch) -> bool:
    """Tell whether somebody is neither away nor, as an interpreter, off duty."""
    on_duty = not registration.shifts or any(shift.covers(stretch) for shift in registration.shifts)
    return on_duty and not any(absence.overlaps(stretch) for absence in registration.absences)
