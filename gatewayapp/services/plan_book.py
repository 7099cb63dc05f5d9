"""The stored plan of an event and its published editions."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from gatewayapp.domain.changes import Change
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.editions import AgendaChange, Edition, compare_plans
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.services.facts import facts_of
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import GONE, UnitOfWork

_CONFLICTS = (
    "The plan has conflicts ({count}) and can't be published. Mend them or plan again, then publish. "
    "The first one: {first}"
)
_EMPTY = "There are no meetings to publish. Plan first, then publish."
_NO_EDITION = "There is no edition {number} of this event. {known}"
_EDITIONS = "Its editions are 1 to {last}."
_NONE_YET = "Nothing has been published yet."
_OPEN_STATES = frozenset({MeetingState.PLANNED, MeetingState.PINNED})


def list_meetings(db: Database, event_id: int) -> tuple[Meeting, ...]:
    """List an event's meetings, whatever their state."""
    with db.read() as rows:
        return reading.of_event(rows, Meeting, event_id)


def replace_plan(db: Database, event_id: int, meetings: Sequence[Meeting], name: Sentence) -> Change:
    """Store a whole plan in place of the stored one.

    A meeting keeps its id if it comes with it or if its pair was planned already. Meetings that
    were held, cancelled or ended as no-show stay stored even if ``meetings`` leaves them out.
    """
    with db.change(name) as unit:
        store_plan(unit, event_id, meetings)
    return unit.change


def store_plan(unit: UnitOfWork, event_id: int, meetings: Sequence[Meeting]) -> None:
    """Store a whole plan as ``replace_plan`` does, as a part of a larger change."""
    stored = reading.of_event(unit.connection, Meeting, event_id)
    known, new = _with_known_ids(meetings, stored)
    kept = {meeting.id for meeting in known}
    gone = [it.id for it in stored if it.state in _OPEN_STATES and it.id not in kept]
    unit.remove(Meeting, gone)
    unit.update(known)
    unit.add(new, event_id)


def _with_known_ids(
    meetings: Sequence[Meeting], stored: Sequence[Meeting]
) -> tuple[list[Meeting], list[Meeting]]:
    """Part a plan into meetings that are stored already and new ones."""
    ids = {meeting.id for meeting in stored}
    claimed = {meeting.id for meeting in meetings if meeting.id in ids}
    free: defaultdict[frozenset[int], list[int]] = defaultdict(list)
    for meeting in stored:
        if meeting.state in _OPEN_STATES and meeting.id not in claimed:
            free[meeting.pair].append(meeting.id)
    known, new = [], []
    for meeting in meetings:
        if meeting.id in ids:
            known.append(meeting)
        elif free[meeting.pair]:
            known.append(replace(meeting, id=free[meeting.pair].pop(0)))
        else:
            new.append(replace(meeting, id=0))
    return known, new


def move_meeting(db: Database, meeting: Meeting) -> Change:
    """Store a meeting's new time, table, delegates or interpreter."""
    with db.change(sentence("Move a meeting")) as unit:
        unit.update([meeting])
    return unit.change


def set_state(db: Database, meeting_id: int, state: MeetingState) -> Change:
    """Store how far a meeting has come."""
    with db.read() as rows:
        before = reading.of_ids(rows, Meeting, [meeting_id])
    with db.change(_state_step(before[0].state if before else state, state)) as unit:
        found = reading.of_ids(unit.connection, Meeting, [meeting_id])
        if not found:
            raise Fault(GONE)
        unit.update([replace(found[0], state=state)])
    return unit.change


def _state_step(before: MeetingState, state: MeetingState) -> Sentence:
    """Name the step from one state to another."""
    if state is MeetingState.PINNED:
        return sentence("Pin a meeting")
    if state is MeetingState.CANCELLED:
        return sentence("Call off a meeting")
    if before is MeetingState.PINNED and state is MeetingState.PLANNED:
        return sentence("Unpin a meeting")
    return sentence("Set a meeting to {state}", state=sentence(state.value))


def publish(db: Database, event_id: int, title: str = "") -> Edition:
    """Freeze the plan as the event's next edition.

    Raises ``Fault`` if there is nothing to publish or if the checker finds a conflict.
    """
    with db.change(sentence("Publish the plan")) as unit:
        meetings = reading.of_event(unit.connection, Meeting, event_id)
        _refuse_faulty(unit.connection, event_id, meetings)
        last = reading.last_edition(unit.connection, event_id)
        number = 1 if last is None else last.number + 1
        edition = Edition(0, event_id, number, title, datetime.now(UTC))
        edition = replace(edition, id=unit.add([edition])[0])
        unit.copy_meetings(edition.id, meetings)
    return edition


def _refuse_faulty(rows: Connection, event_id: int, meetings: Sequence[Meeting]) -> None:
    if not any(meeting.state.takes_place for meeting in meetings):
        raise Fault(_EMPTY)
    conflicts = find_conflicts(facts_of(rows, event_id), meetings)
    if conflicts:
        raise Fault(_CONFLICTS, count=len(conflicts), first=conflicts[0].sentence)


def list_editions(db: Database, event_id: int) -> tuple[Edition, ...]:
    """List an event's editions by number."""
    with db.read() as rows:
        return _editions(rows, event_id)


def _editions(rows: Connection, event_id: int) -> tuple[Edition, ...]:
    return tuple(sorted(reading.of_event(rows, Edition, event_id), key=lambda edition: edition.number))


def edition_meetings(db: Database, event_id: int, number: int) -> tuple[Meeting, ...]:
    """Give the meetings as they were published; raises ``Fault`` if there is no such edition."""
    with db.read() as rows:
        return _published(rows, event_id, number)


def _published(rows: Connection, event_id: int, number: int) -> tuple[Meeting, ...]:
    editions = _editions(rows, event_id)
    found = [edition.id for edition in editions if edition.number == number]
    if not found:
        known = sentence(_EDITIONS, last=len(editions)) if editions else sentence(_NONE_YET)
        raise Fault(_NO_EDITION, number=number, known=known)
    return reading.edition_meetings(rows, found[0])


def compare_editions(
    db: Database, event_id: int, old: int, new: int | None = None
) -> tuple[AgendaChange, ...]:
    """Tell whose day differs between two editions, or an edition and the present plan.

    ``old`` 0 stands for an empty plan, ``new`` None for the plan as it is now.
    """
    with db.read() as rows:
        before = _published(rows, event_id, old) if old else ()
        after = _present(rows, event_id) if new is None else _published(rows, event_id, new)
    return compare_plans(before, after)


def _present(rows: Connection, event_id: int) -> tuple[Meeting, ...]:
    return reading.of_event(rows, Meeting, event_id)
