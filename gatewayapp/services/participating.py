"""How organisations take part in an event: own table, together or not, how many meetings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.changes import Change
from gatewayapp.domain.events import Table
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Participation
from gatewayapp.domain.wording import sentence
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database
from gatewayapp.storage.unit_of_work import UnitOfWork

_LESS_THAN_NONE = (
    "An organisation can't have {count} meetings. Type a number from 0 on, or leave it empty."
)
_LEAST_ABOVE_MOST = "At least {least} meetings and at most {most} can't both be. Change one of them."
_NO_TABLE = "There is no table {number} at this event. Its tables are {first} to {last}."
_NO_TABLES = "There is no table at this event yet. Add tables to the event first."
_TAKEN = "Table {number} belongs to {name}. Choose another one, or take it from them first."


@dataclass(frozen=True, slots=True)
class Part:
    """How an organisation takes part in one event; ``booth`` is the number of its own table.

    ``together``: its delegates sit in all its meetings. None leaves a number to the event's rules.
    """

    organisation: int
    together: bool = False
    min_meetings: int | None = None
    max_meetings: int | None = None
    booth: int | None = None


def list_parts(db: Database, event_id: int) -> dict[int, Part]:
    """Give how organisations take part, by id, where that differs from the event's rules."""
    with db.read() as rows:
        return _stored_parts(rows, event_id)


def _stored_parts(rows: Connection, event_id: int) -> dict[int, Part]:
    parts = {
        it.organisation: Part(it.organisation, it.together, it.min_meetings, it.max_meetings)
        for it in reading.of_event(rows, Participation, event_id)
    }
    for table in reading.of_event(rows, Table, event_id):
        if table.owner is not None:
            part = parts.get(table.owner, Part(table.owner))
            parts[table.owner] = replace(part, booth=table.number)
    return parts


def save_parts(db: Database, event_id: int, parts: Sequence[Part]) -> Change:
    """Store how organisations take part as one step.

    Raises ``Fault`` for numbers that can't be, and for a table that is not there or another's.
    """
    name = sentence("Change how {count} organisations take part", count=len(parts))
    if len(parts) == 1:
        name = sentence("Change how an organisation takes part")
    with db.change(name) as unit:
        put_parts(unit, event_id, parts)
    return unit.change


def put_parts(unit: UnitOfWork, event_id: int, parts: Sequence[Part]) -> None:
    """Store how organisations take part within a change that is being made."""
    for part in parts:
        refuse_odd(part)
    before = _stored_parts(unit.connection, event_id)
    _put_terms(unit, event_id, parts)
    moved = {it.organisation: it.booth for it in parts if it.booth != _booth(before, it.organisation)}
    if moved:
        _put_booths(unit, reading.of_event(unit.connection, Table, event_id), moved)


def refuse_odd(part: Part) -> None:
    """Raise ``Fault`` for numbers of meetings that can't be."""
    for count in (part.min_meetings, part.max_meetings):
        if count is not None and count < 0:
            raise Fault(_LESS_THAN_NONE, count=count)
    least, most = part.min_meetings, part.max_meetings
    if least is not None and most is not None and least > most:
        raise Fault(_LEAST_ABOVE_MOST, least=least, most=most)


def _booth(parts: Mapping[int, Part], organisation: int) -> int | None:
    return parts[organisation].booth if organisation in parts else None


def _put_terms(unit: UnitOfWork, event_id: int, parts: Sequence[Part]) -> None:
    known = {it.organisation: it for it in reading.of_event(unit.connection, Participation, event_id)}
    wanted = [
        Participation(
            known[it.organisation].id if it.organisation in known else 0,
            event_id,
            it.organisation,
            it.together,
            it.min_meetings,
            it.max_meetings,
        )
        for it in parts
    ]
    usual = Participation(0, event_id, 0)
    unit.update([it for it in wanted if it.id])
    unit.add([it for it in wanted if not it.id and it != replace(usual, organisation=it.organisation)])


def _put_booths(unit: UnitOfWork, tables: Sequence[Table], wanted: Mapping[int, int | None]) -> None:
    owners = {it.number: None if it.owner in wanted else it.owner for it in tables}
    for organisation, number in wanted.items():
        if number is not None:
            refuse_booth(number, organisation, owners, lambda id_: _organisation(unit, id_))
            owners[number] = organisation
    changed = [replace(table, owner=owners[table.number]) for table in tables]
    unit.update([new for old, new in zip(tables, changed, strict=True) if new != old])


def _organisation(unit: UnitOfWork, id_: int) -> Organisation:
    return reading.of_ids(unit.connection, Organisation, [id_])[0]


def refuse_booth(
    number: int,
    organisation: int,
    owners: Mapping[int, int | None],
    find: Callable[[int], Organisation],
) -> None:
    """Raise ``Fault`` for a table that is not there or another's.

    ``owners`` are those of all tables by their number; ``find`` gives an organisation by its id.
    """
    if not owners:
        raise Fault(_NO_TABLES)
    if number not in owners:
        raise Fault(_NO_TABLE, number=number, first=min(owners), last=max(owners))
    owner = owners[number]
    if owner not in {None, organisation}:
        name = find(owner or 0)
        raise Fault(_TAKEN, number=number, name=name.name or name.native_name)
