"""An event's sessions, zones and tables brought to a new state under the ids that they have."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.events import Event, Session, Table, Zone, is_kept_only, throughout
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import Wish
from gatewayapp.storage import reading
from gatewayapp.storage.unit_of_work import UnitOfWork

_TABLES_USED = (
    "Meetings are planned or were published at table {numbers}, so it can't be taken away. "
    "Move these meetings first, or keep the table and close it."
)
_SESSION_WISHED = (
    "Wishes ask for the session {name}, so it can't be taken away. Change these wishes first."
)


@dataclass(frozen=True, slots=True)
class Leftover:
    """What an event has no use for any more, still stored because meetings may refer to it."""

    zones: frozenset[int]
    tables: tuple[Table, ...]


def create(unit: UnitOfWork, event: Event) -> None:
    """Store a new event."""
    (id_,) = unit.add([replace(event, id=0)])
    alter(unit, replace(event, id=id_, sessions=(), zones=(), tables=()), event)


def alter(unit: UnitOfWork, stored: Event, event: Event, *, freely: bool = False) -> Leftover:
    """Bring ``stored`` to the state of ``event``, all but taking away zones and tables.

    Raises ``Fault`` if a session goes that wishes ask for; ``freely`` lets these wishes ask for any.
    """
    unit.update([replace(event, id=stored.id)])
    _alter_sessions(unit, stored, event, freely)
    zones = _alter_zones(unit, stored, event)
    tables = _alter_tables(unit, stored, event, zones)
    return Leftover(frozenset(it.id for it in stored.zones) - set(zones.values()), tables)


def take_away(unit: UnitOfWork, leftover: Leftover) -> None:
    """Remove what is left over; raises ``Fault`` if meetings refer to a table."""
    used = reading.tables_in_plans(unit.connection, [table.id for table in leftover.tables])
    if used:
        numbers = runs(sorted(table.number for table in leftover.tables if table.id in used))
        raise Fault(_TABLES_USED, numbers=numbers)
    unit.remove(Table, [table.id for table in leftover.tables])
    unit.remove(Zone, leftover.zones)


def _alter_sessions(unit: UnitOfWork, stored: Event, event: Event, freely: bool) -> None:
    in_order = sorted(event.sessions, key=lambda it: (it.date, it.start))
    keys = _claim([(it.id if event.id else 0, it.name) for it in in_order], stored.sessions)
    known = [replace(it, id=key) for it, key in zip(in_order, keys, strict=True)]
    unit.update([it for it in known if it.id])
    new = iter(unit.add([it for it in known if not it.id], stored.id))
    ids = [it.id or next(new) for it in known]
    _follow_sessions(unit, stored, ids, freely)
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


def _follow_sessions(unit: UnitOfWork, stored: Event, ids: Sequence[int], freely: bool) -> None:
    """Let wishes keep the session they ask for, although its position changes."""
    wishes = reading.of_event(unit.connection, Wish, stored.id)
    moved = []
    for wish in wishes:
        if wish.session is None or wish.session >= len(stored.sessions):
            continue
        session = stored.sessions[wish.session]
        position = ids.index(session.id) if session.id in ids else None
        if position is None and not freely:
            raise Fault(_SESSION_WISHED, name=session.name)
        if position != wish.session:
            moved.append(replace(wish, session=position))
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


def _alter_tables(
    unit: UnitOfWork, stored: Event, event: Event, zones: dict[int, int]
) -> tuple[Table, ...]:
    """Store the tables and give those that ``event`` does not have."""
    by_id = {table.id: table for table in stored.tables} if event.id else {}
    claimed = {table.id for table in event.tables} & by_id.keys()
    by_number = {table.number: table for table in stored.tables if table.id not in claimed}
    wanted = []
    for table in event.tables:
        placed = replace(table, zone=zones[table.zone])
        known = by_id.get(table.id) or by_number.get(table.number)
        wanted.append(_merged(placed, known, stored, event))
    kept = {table.id for table in wanted}
    gone = tuple(table for table in stored.tables if table.id not in kept)
    _free_numbers(unit, wanted, stored.tables)
    unit.update([table for table in wanted if table.id])
    unit.add([table for table in wanted if not table.id], stored.id)
    return gone


def _free_numbers(unit: UnitOfWork, wanted: Sequence[Table], stored: Sequence[Table]) -> None:
    """Let go of numbers that others take over, as two tables never bear the same at once."""
    numbers = {it.id: it.number for it in wanted if it.id}
    taken = {it.number for it in wanted}
    moving = [it for it in stored if it.number in taken and numbers.get(it.id) != it.number]
    unit.update([replace(table, number=-table.id) for table in moving])


def _merged(table: Table, known: Table | None, stored: Event, event: Event) -> Table:
    """Give a table as it is to be; one from a file opens again if it was only kept."""
    if known is None:
        return replace(table, id=0)
    if event.id:
        return replace(table, id=known.id)
    closed = () if is_kept_only(known, stored.sessions) else known.closed
    return replace(table, id=known.id, owner=table.owner or known.owner, closed=table.closed or closed)


def missing_tables(stored: Event, event: Event) -> list[Table]:
    """Give the stored tables that ``event`` does not have."""
    ids = {it.id for it in event.tables} if event.id else set()
    numbers = {it.number for it in event.tables}
    return [it for it in stored.tables if it.id not in ids and it.number not in numbers]


def keeping(stored: Event, event: Event, tables: Sequence[Table]) -> Event:
    """Let an event keep stored tables with their zones, closed for as long as it lasts."""
    if not tables:
        return event
    names = {zone.id: zone.name for zone in stored.zones}
    same = {zone.id for zone in event.zones} if event.id else set()
    ids = {zone.name: zone.id for zone in event.zones}
    more: list[Zone] = []
    for name in dict.fromkeys(names[it.zone] for it in tables if it.zone not in same):
        if name not in ids:
            ids[name] = min((0, *ids.values())) - 1
            more.append(Zone(ids[name], name))
    shut = throughout((*stored.sessions, *event.sessions))
    places = [it.zone if it.zone in same else ids[names[it.zone]] for it in tables]
    kept = [
        replace(table, zone=zone, owner=None, closed=(shut,))
        for table, zone in zip(tables, places, strict=True)
    ]
    return replace(event, zones=(*event.zones, *more), tables=(*event.tables, *kept))


def keeping_shut(unit: UnitOfWork, stored: Event, event: Event) -> Event:
    """Keep the tables that were only kept before, as long as meetings refer to them."""
    shut = [it for it in missing_tables(stored, event) if is_kept_only(it, stored.sessions)]
    used = reading.tables_in_plans(unit.connection, [it.id for it in shut]) if shut else frozenset()
    return keeping(stored, event, [table for table in shut if table.id in used])


def runs(numbers: Sequence[int]) -> str:
    """Write numbers in order as "3, 5–36"."""
    found: list[list[int]] = []
    for number in numbers:
        if found and number == found[-1][-1] + 1:
            found[-1].append(number)
        else:
            found.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in found)
