"""Change an event that has a plan: say what would be left behind, then repair it in the same step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.changes import Change
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.editions import Edition
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.regridding import OPEN_STATES, regridded, slot_starts
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.planning.options import PlanOptions
from gatewayapp.services.event_altering import Leftover, alter, keeping, missing_tables, take_away
from gatewayapp.services.events import event_of_id, stored_event
from gatewayapp.services.facts import facts_for
from gatewayapp.services.left_behind import LeftBehind, Prospect, count_left_behind
from gatewayapp.services.plan_book import store_plan
from gatewayapp.services.sound_events import refuse_unsound
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import UnitOfWork

SILENT = Progress()
REPAIRING = PlanOptions(repair=True)
CHANGED_MEANWHILE = (
    "The database was changed while the plan was being repaired, so nothing was saved. Save again."
)


@dataclass(frozen=True, slots=True)
class Repaired:
    """A changed event with its repaired plan: how many meetings moved, and wishes wait again."""

    change: Change
    moved: int
    waiting: int

    def as_json(self) -> dict[str, int]:
        """Give it as plain data."""
        return {"moved": self.moved, "waiting": self.waiting}


class _LookedEnough(Exception):
    """Takes back what was only tried."""


def what_is_left_behind(db: Database, event: Event) -> LeftBehind:
    """Tell what saving an event would leave behind; nothing is changed.

    Raises ``Fault`` if the event could not be held.
    """
    refuse_unsound(event)
    prospect = _foresee(db, event)
    return LeftBehind() if prospect is None else count_left_behind(prospect, event)


def save_and_repair(
    db: Database,
    event: Event,
    options: PlanOptions = REPAIRING,
    progress: Progress = SILENT,
    *,
    free_times: bool = False,
) -> Repaired:
    """Change an event and repair its plan in one step that can be undone as one.

    Meetings keep their time and table where the new grid has them, or move along with their session;
    the rest is planned anew with as few moves as possible, and what finds no place becomes a waiting
    wish. Tables that were used or published are closed, not removed. ``free_times`` lets wishes whose
    fixed time is no slot any more be met at any time; else they wait. Raises ``Fault`` if the event
    could not be held or the database was changed meanwhile; stopping keeps the best plan so far.
    """
    refuse_unsound(event)
    prospect = _foresee(db, event, free_times)
    meetings = () if prospect is None else _repaired(prospect, options, progress)
    name = sentence("Set up {event} and repair the plan", event=event.name)
    with db.change(name) as unit:
        stored = stored_event(unit.connection, event)
        if stored is None or prospect is None or unit.change.id != prospect.latest:
            raise Fault(CHANGED_MEANWHILE)
        leftover = _altered(unit, stored, event, free_times)
        store_plan(unit, stored.id, meetings)
        take_away(unit, leftover)
    return _outcome(unit.change, prospect, meetings)


def _outcome(change: Change, prospect: Prospect, meetings: Sequence[Meeting]) -> Repaired:
    old = {it.pair: (it.start, it.table) for it in prospect.meetings if it.state in OPEN_STATES}
    new = {it.pair: (it.start, it.table) for it in meetings}
    moved = sum(new[pair] != place for pair, place in old.items() if pair in new)
    return Repaired(change, moved, len(old.keys() - new.keys()))


def _repaired(prospect: Prospect, options: PlanOptions, progress: Progress) -> tuple[Meeting, ...]:
    plan = prospect.plan
    if not plan.lost and not any(prospect.broken()):
        return plan.meetings
    from gatewayapp.planning.engine import plan_event

    meetings = tuple(_let_go(it, prospect) for it in plan.meetings)
    return plan_event(prospect.facts, meetings, replace(options, repair=True), progress).meetings


def _let_go(meeting: Meeting, prospect: Prospect) -> Meeting:
    """Take the pin off a meeting that breaks a rule where it is pinned, so that it can be moved."""
    if meeting.state is not MeetingState.PINNED or not find_conflicts(prospect.facts, [meeting]):
        return meeting
    return replace(meeting, state=MeetingState.PLANNED)


def _foresee(db: Database, event: Event, free_times: bool = False) -> Prospect | None:
    """Try the change and take it back; None for an event that is not stored yet."""
    prospect = None
    try:
        with db.change(sentence("Try a change")) as unit:
            stored = stored_event(unit.connection, event)
            if stored is not None:
                prospect = _tried(unit, stored, event, free_times)
            raise _LookedEnough  # noqa: TRY301 - takes back what was tried
    except _LookedEnough:
        return prospect


def _tried(unit: UnitOfWork, stored: Event, event: Event, free_times: bool) -> Prospect:
    rows = unit.connection
    meetings = reading.of_event(rows, Meeting, stored.id)
    wished = reading.of_event(rows, Wish, stored.id)
    gone = {table.id for table in _altered(unit, stored, event, free_times).tables}
    there = event_of_id(rows, stored.id)
    after = replace(there, tables=tuple(table for table in there.tables if table.id not in gone))
    asked = {table.number for table in event.tables}
    usable = replace(after, tables=tuple(table for table in after.tables if table.number in asked))
    return Prospect(
        stored,
        after,
        facts_for(rows, after),
        meetings,
        regridded(stored, usable, meetings),
        tuple(zip(wished, reading.of_event(rows, Wish, stored.id), strict=True)),
        reading.of_event(rows, Registration, stored.id),
        reading.of_ids(rows, Organisation, [it.owner for it in stored.tables if it.owner is not None]),
        unit.change.id,
    )


def _altered(unit: UnitOfWork, stored: Event, event: Event, free_times: bool) -> Leftover:
    leftover = alter(unit, stored, _with_used_tables(unit.connection, stored, event), freely=True)
    if free_times:
        after = event_of_id(unit.connection, stored.id)
        astray = slot_starts(stored) - slot_starts(after)
        wishes = reading.of_event(unit.connection, Wish, stored.id)
        unit.update([replace(wish, fixed=None) for wish in wishes if wish.fixed in astray])
    return leftover


def _with_used_tables(rows: Connection, stored: Event, event: Event) -> Event:
    """Keep the tables of which meetings that cannot move tell."""
    going = missing_tables(stored, event)
    used = _used_for_good(rows, stored) if going else frozenset()
    return keeping(stored, event, [table for table in going if table.id in used])


def _used_for_good(rows: Connection, stored: Event) -> frozenset[int]:
    """Give the tables that held, missed, cancelled and published meetings name."""
    editions = reading.of_event(rows, Edition, stored.id)
    told = [it for edition in editions for it in reading.edition_meetings(rows, edition.id)]
    told += [it for it in reading.of_event(rows, Meeting, stored.id) if it.state not in OPEN_STATES]
    return frozenset(meeting.table for meeting in told)
