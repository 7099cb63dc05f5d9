"""Events: stored by name, changed without orphaning what belongs to them."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from gatewayapp.domain.changes import Change
from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.event_files import read_event_file
from gatewayapp.services.sound_events import refuse_unsound
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import GONE, UnitOfWork

_NONE = "There is no event in this database yet. Make one first."
_UNKNOWN = "There is no event named {name}. The events are: {names}."
_TABLES_USED = (
    "Meetings are planned or were published at table {numbers}, so it can't be taken away. "
    "Move these meetings first, or keep the table and close it."
)
_NAME_TAKEN = "Another event is named {name}. Choose another name."
_SESSION_WISHED = (
    "Wishes ask for the session {name}, so it can't be taken away. Change these wishes first."
)


def list_events(db: Database) -> tuple[Event, ...]:
    """List all events, the one made last at the end."""
    with db.read() as rows:
        return tuple(_whole(rows, event) for event in reading.everything(rows, Event))


def find_event(db: Database, name: str | None = None) -> Event:
    """Find an event by name; None means the one made last. Raises ``Fault`` that lists the names."""
    events = list_events(db)
    if not events:
        raise Fault(_NONE)
    found = events if name is None else [event for event in events if event.name == name]
    if not found:
        raise Fault(_UNKNOWN, name=name, names=", ".join(event.name for event in events))
    return found[-1]


def event_of_id(rows: Connection, event_id: int) -> Event:
    """Read an event with its days and its venue."""
    found = reading.of_ids(rows, Event, [event_id])
    if not found:
        raise Fault(GONE)
    return _whole(rows, found[0])


def _whole(rows: Connection, event: Event) -> Event:
    sessions = reading.of_event(rows, Session, event.id)
    return replace(
        event,
        sessions=tuple(sorted(sessions, key=lambda it: (it.date, it.start))),
        zones=reading.of_event(rows, Zone, event.id),
        tables=tuple(sorted(reading.of_event(rows, Table, event.id), key=lambda it: it.number)),
    )


def save_event(db: Database, event: Event) -> Change:
    """Create an event or change the one of its id, or else of its name.

    An event with an id was read from the database: its sessions, zones and tables are found by
    theirs. One without an id comes from a file: they are found by name or number and keep the
    stored ids, and booths keep their owners and tables the times at which they are closed.
    In both, zones may bear any ids by which walks and tables name them.

    Raises ``Fault`` if a table that has meetings, or a session that wishes ask for, would vanish.
    """
    refuse_unsound(event)
    with db.change(sentence("Set up {event}", event=event.name)) as unit:
        stored = _stored(unit.connection, event)
        if stored is None:
            _create(unit, event)
        else:
            _alter(unit, stored, event)
    return unit.change


def _stored(rows: Connection, event: Event) -> Event | None:
    events = reading.everything(rows, Event)
    same = [it for it in events if event.id and it.id == event.id]
    named = [it for it in events if it.name == event.name]
    if same and named and named != same:
        raise Fault(_NAME_TAKEN, name=event.name)
    found = same or named
    return _whole(rows, found[0]) if found else None


def _create(unit: UnitOfWork, event: Event) -> None:
    (id_,) = unit.add([replace(event, id=0)])
    _alter(unit, replace(event, id=id_, sessions=(), zones=(), tables=()), event)


def _alter(unit: UnitOfWork, stored: Event, event: Event) -> None:
    unit.update([replace(event, id=stored.id)])
    _alter_sessions(unit, stored, event)
    zones = _alter_zones(unit, stored, event)
    _alter_tables(unit, stored, event, zones)
    gone = {it.id for it in stored.zones} - set(zones.values())
    unit.remove(Zone, gone)


def _alter_sessions(unit: UnitOfWork, stored: Event, event: Event) -> None:
    in_order = sorted(event.sessions, key=lambda it: (it.date, it.start))
    keys = _claim([(it.id if event.id else 0, it.name) for it in in_order], stored.sessions)
    known = [replace(it, id=key) for it, key in zip(in_order, keys, strict=True)]
    unit.update([it for it in known if it.id])
    new = iter(unit.add([it for it in known if not it.id], stored.id))
    ids = [it.id or next(new) for it in known]
    _follow_sessions(unit, stored, ids)
    unit.remove(Session, {it.id for it in stored.sessions} - set(ids))


def _claim(wanted: Sequence[tuple[int, str]], stored: Sequence[Session] | Sequence[Zone]) -> list[int]:
    """Find the stored id for each (id, name): by id, else the first of that name not taken; 0 is new."""
    ids = {it.id for it in stored}
    taken = {id_ for id_, _name in wanted if id_ in ids}
    free: defaultdict[str, list[int]] = defaultdict(list)
    for it in stored:
        if it.id not in taken:
            free[it.name].append(it.id)
    return [id_ if id_ in ids else free[name].pop(0) if free[name] else 0 for id_, name in wanted]


def _follow_sessions(unit: UnitOfWork, stored: Event, ids: Sequence[int]) -> None:
    """Let wishes keep the session they ask for, although its position changes."""
    wishes = reading.of_event(unit.connection, Wish, stored.id)
    moved = []
    for wish in wishes:
        if wish.session is None or wish.session >= len(stored.sessions):
            continue
        session = stored.sessions[wish.session]
        if session.id not in ids:
            raise Fault(_SESSION_WISHED, name=session.name)
        if ids.index(session.id) != wish.session:
            moved.append(replace(wish, session=ids.index(session.id)))
    unit.update(moved)


def _alter_zones(unit: UnitOfWork, stored: Event, event: Event) -> dict[int, int]:
    """Store the zones and give the stored id of each id in ``event``."""
    keys = _claim([(it.id if event.id else 0, it.name) for it in event.zones], stored.zones)
    fresh = [Zone(0, zone.name) for zone, key in zip(event.zones, keys, strict=True) if not key]
    new = iter(unit.add(fresh, stored.id))
    ids = {zone.id: key or next(new) for zone, key in zip(event.zones, keys, strict=True)}
    unit.update([_renumbered(zone, ids) for zone in event.zones])
    return ids


def _renumbered(zone: Zone, ids: dict[int, int]) -> Zone:
    return Zone(ids[zone.id], zone.name, tuple((ids[to], minutes) for to, minutes in zone.walk))


def _alter_tables(unit: UnitOfWork, stored: Event, event: Event, zones: dict[int, int]) -> None:
    by_id = {table.id: table for table in stored.tables} if event.id else {}
    by_number = {table.number: table for table in stored.tables}
    wanted = []
    for table in event.tables:
        placed = replace(table, zone=zones[table.zone])
        wanted.append(_merged(placed, by_id.get(table.id) or by_number.get(table.number), event))
    kept = {table.id for table in wanted}
    _remove_tables(unit, [table for table in stored.tables if table.id not in kept])
    _free_numbers(unit, wanted, {table.id: table.number for table in stored.tables})
    unit.update([table for table in wanted if table.id])
    unit.add([table for table in wanted if not table.id], stored.id)


def _free_numbers(unit: UnitOfWork, wanted: Sequence[Table], numbers: dict[int, int]) -> None:
    """Let go of numbers that tables exchange, as two never bear the same at once."""
    moving = [it for it in wanted if it.id and it.number != numbers[it.id]]
    unit.update([replace(table, number=-table.id) for table in moving])


def _merged(table: Table, known: Table | None, event: Event) -> Table:
    if known is None:
        return replace(table, id=0)
    if event.id:
        return replace(table, id=known.id)
    return replace(
        table, id=known.id, owner=table.owner or known.owner, closed=table.closed or known.closed
    )


def _remove_tables(unit: UnitOfWork, tables: Sequence[Table]) -> None:
    used = reading.tables_in_plans(unit.connection, [table.id for table in tables])
    if used:
        numbers = _runs(sorted(table.number for table in tables if table.id in used))
        raise Fault(_TABLES_USED, numbers=numbers)
    unit.remove(Table, [table.id for table in tables])


def _runs(numbers: Sequence[int]) -> str:
    """Write numbers in order as "3, 5–36"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


__all__ = ["event_of_id", "find_event", "list_events", "read_event_file", "save_event"]
