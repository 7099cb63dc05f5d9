"""Agendas as calendar files (RFC 5545): one for everybody, or one for each person.

Times are those of the event's clocks with their zone, which every program turns into its reader's own.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time
from uuid import NAMESPACE_URL, uuid5
from zoneinfo import ZoneInfo

from gatewayapp.exporting.archives import zipped
from gatewayapp.exporting.content import Agenda, EventOnPaper, MeetingOnPaper, PlanOnPaper, Side
from gatewayapp.exporting.lettering import cleaned
from gatewayapp.exporting.time_zones import zone_lines
from gatewayapp.exporting.words import Words

LONGEST_LINE = 75


@dataclass(frozen=True, slots=True)
class _Entry:
    """A meeting in a calendar: ``owner`` is the number of whose it is, empty in one for everybody."""

    meeting: MeetingOnPaper
    summary: str
    owner: str = ""
    cancelled: bool = False


def calendar_for_all(plan: PlanOnPaper, words: Words) -> bytes:
    """Write one calendar of all meetings; those gone since the edition before are cancelled in it."""
    held = {line.meeting.key: line.meeting for agenda in plan.agendas for line in agenda.lines}
    dropped = {line.meeting.key: line.meeting for agenda in plan.agendas for line in agenda.dropped}
    gone = [meeting for key, meeting in dropped.items() if key not in held]
    ordered = sorted(held.values(), key=lambda meeting: (meeting.start, meeting.table.number))
    entries = [
        *(_Entry(meeting, _both(meeting.sides)) for meeting in ordered),
        *(_Entry(meeting, _both(meeting.sides), cancelled=True) for meeting in gone),
    ]
    return _calendar(plan.event, entries, words)


def calendar_of(plan: PlanOnPaper, agenda: Agenda, words: Words) -> bytes:
    """Write one person's calendar."""
    return _calendar(plan.event, list(_own_entries(agenda)), words)


def calendars_zip(plan: PlanOnPaper, words: Words) -> bytes:
    """Write everybody's own calendar into one zip file."""
    files = ((agenda.attendee, calendar_of(plan, agenda, words)) for agenda in plan.agendas)
    return zipped(files, ".ics")


def _own_entries(agenda: Agenda) -> Iterator[_Entry]:
    number = agenda.attendee.number
    for line in agenda.lines:
        summary = line.partner.name if line.partner else _both(line.meeting.sides)
        yield _Entry(line.meeting, summary, number)
    kept = {line.meeting.key for line in agenda.lines}
    for line in agenda.dropped:
        if line.meeting.key not in kept:
            summary = line.partner.name if line.partner else _both(line.meeting.sides)
            yield _Entry(line.meeting, summary, number, cancelled=True)


def _both(sides: Iterable[Side]) -> str:
    return " / ".join(side.name for side in sides)


def _calendar(event: EventOnPaper, entries: Sequence[_Entry], words: Words) -> bytes:
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Gateway//Agendas//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{_escaped(event.name)}",
        f"X-WR-TIMEZONE:{event.timezone}",
        *zone_lines(event.timezone, [entry.meeting.start.date() for entry in entries]),
    ]
    for entry in entries:
        lines += _event_lines(event, entry, words)
    lines.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line)).encode()


def _event_lines(event: EventOnPaper, entry: _Entry, words: Words) -> Iterator[str]:
    meeting = entry.meeting
    table = f"{words.one('Table')} {meeting.table.number}"
    place = ", ".join(filter(None, (table, meeting.table.zone, event.place)))
    yield "BEGIN:VEVENT"
    yield f"UID:{_uid(event, entry)}"
    yield f"DTSTAMP:{_utc(_stamp(event), event.timezone)}"
    yield f"DTSTART;TZID={event.timezone}:{meeting.start:%Y%m%dT%H%M%S}"
    yield f"DTEND;TZID={event.timezone}:{meeting.end:%Y%m%dT%H%M%S}"
    yield f"SEQUENCE:{event.issue.number or 0}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield f"SUMMARY:{_escaped(entry.summary)}"
    yield f"LOCATION:{_escaped(place)}"
    yield f"DESCRIPTION:{_escaped(_description(meeting, words))}"
    yield "END:VEVENT"


def _description(meeting: MeetingOnPaper, words: Words) -> str:
    lines = [f"{side.name}: {', '.join(name.listed for name in side.people)}" for side in meeting.sides]
    if meeting.interpreter:
        lines.append(f"{words.one('Interpreter')}: {meeting.interpreter.listed}")
    return "\n".join(lines)


def _uid(event: EventOnPaper, entry: _Entry) -> str:
    """Give a name that is the same in all editions and unlike that of any other event."""
    first = event.days[0] if event.days else ""
    return f"{uuid5(NAMESPACE_URL, f'{event.name}|{first}|{entry.meeting.key}|{entry.owner}')}"


def _stamp(event: EventOnPaper) -> datetime:
    """Give the time of the edition; a draft bears the first day, so that its bytes stay the same."""
    if event.issue.published:
        return event.issue.published
    return datetime.combine(event.days[0], time()) if event.days else datetime(2000, 1, 1)  # noqa: DTZ001 - local to the event


def _utc(local: datetime, timezone: str) -> str:
    return f"{local.replace(tzinfo=ZoneInfo(timezone)).astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    """Escape what has a meaning in a calendar file; newlines are kept, other controls are not."""
    lines = (cleaned(line) for line in text.split("\n"))
    return "\\n".join(re.sub(r"([\\;,])", r"\\\1", line) for line in lines)


def _folded(line: str) -> Iterator[str]:
    """Break a line into pieces of at most 75 bytes, never inside a letter."""
    piece, used = "", 0
    for letter in line:
        size = len(letter.encode("utf-8", "replace"))
        if used + size > LONGEST_LINE:
            yield piece
            piece, used = " ", 1
        piece, used = piece + letter, used + size
    yield piece
