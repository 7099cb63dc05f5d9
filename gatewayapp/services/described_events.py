"""What an event's file means in a database: whose the booths are, and what stays as it is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from difflib import get_close_matches

from gatewayapp.domain.closings import closings_followed, days_of
from gatewayapp.domain.events import Event, Table
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import company_key
from gatewayapp.domain.organisations import Organisation
from gatewayapp.services.event_files import EventFile
from gatewayapp.services.events import stored_event
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database

_NOBODY_YET = (
    'The owner of table {number}, "{owner}", is not in the database yet. Leave [[booth]] out, import '
    "the registrations, then run the command again with it."
)
_NEAREST = 'The owner of table {number}, "{owner}", is not in the database. Did you mean "{nearest}"?'
_UNKNOWN = (
    'The owner of table {number}, "{owner}", is not in the database. Write the name as it stands on '
    "the page People."
)
_SEVERAL = (
    'The owner of table {number}, "{owner}", may be {count} organisations. Write the name that only one '
    "of them has."
)


def event_for(db: Database, file: EventFile) -> Event:
    """Give the event of a file as it is to be in a database.

    What the file does not say of booths and closed tables stays as it is stored. Raises ``Fault`` if
    the owner of a booth is not in the database.
    """
    with db.read() as rows:
        stored = stored_event(rows, file.event)
        owners = _found(rows, file.owners) if file.owners else {}
    if stored is None:
        return replace(file.event, tables=_owned(file.event, owners))
    if file.owners is None:
        owners = {table.number: table.owner for table in stored.tables if table.owner is not None}
    event = _under_id(replace(file.event, tables=_owned(file.event, owners)), stored.id)
    return event if file.says_closed else closings_followed(stored, event, _moved(stored, event))


def _owned(event: Event, owners: Mapping[int, int]) -> tuple[Table, ...]:
    return tuple(replace(table, owner=owners.get(table.number)) for table in event.tables)


def _under_id(event: Event, id_: int) -> Event:
    """Let an event change the stored one of an id; its zones bear no ids that a stored one may have."""
    zones = (
        replace(zone, id=-zone.id, walk=tuple((-to, minutes) for to, minutes in zone.walk))
        for zone in event.zones
    )
    tables = (replace(table, zone=-table.zone) for table in event.tables)
    return replace(event, id=id_, zones=tuple(zones), tables=tuple(tables))


def _moved(before: Event, after: Event) -> timedelta:
    """Say by how much an event as long as before begins later."""
    old, new = days_of(before), days_of(after)
    return new[0] - old[0] if old and len(old) == len(new) else timedelta()


def _found(rows: Connection, owners: Mapping[int, str]) -> dict[int, int]:
    """Find the organisations that own booths."""
    everybody = reading.everything(rows, Organisation)
    by_key: dict[str, set[int]] = {}
    for it in everybody:
        for name in (it.name, it.native_name, it.short_name, *it.other_names):
            by_key.setdefault(company_key(name), set()).add(it.id)
    found: dict[int, int] = {}
    for number, owner in owners.items():
        ids = by_key.get(company_key(owner), set()) if owner.strip() else set()
        if len(ids) > 1:
            raise Fault(_SEVERAL, number=number, owner=owner, count=len(ids))
        if not ids:
            raise _unknown(number, owner, everybody)
        found[number] = next(iter(ids))
    return found


def _unknown(number: int, owner: str, everybody: Sequence[Organisation]) -> Fault:
    names = [it.name or it.native_name for it in everybody]
    if not names:
        return Fault(_NOBODY_YET, number=number, owner=owner)
    nearest = get_close_matches(owner, names, n=1)
    if nearest:
        return Fault(_NEAREST, number=number, owner=owner, nearest=nearest[0])
    return Fault(_UNKNOWN, number=number, owner=owner)
