"""Events with their sessions, zones, tables and rules."""

import json
from dataclasses import asdict, fields
from datetime import date, time
from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.events import Event, Rules, Session, Table, Zone
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, PartRows, Parts, RowValues, in_order
from gatewayapp.storage.texts import stretch_of, stretch_row


def _event_row(it: Event) -> RowValues:
    return {
        "name": it.name,
        "timezone": it.timezone,
        "slot_minutes": it.slot_minutes,
        "gap_minutes": it.gap_minutes,
        "place": it.place,
        "rules": json.dumps(asdict(it.rules)),
    }


def _event(row: Row[Any]) -> Event:
    known = {field.name for field in fields(Rules)}
    rules = {name: value for name, value in json.loads(row.rules).items() if name in known}
    return Event(
        row.id,
        row.name,
        row.timezone,
        row.slot_minutes,
        row.gap_minutes,
        rules=Rules(**rules),
        place=row.place,
    )


def _session_row(it: Session) -> RowValues:
    return {
        "name": it.name,
        "date": it.date.isoformat(),
        "start": it.start.isoformat(),
        "end": it.end.isoformat(),
    }


def _session(row: Row[Any]) -> Session:
    start, end = time.fromisoformat(row.start), time.fromisoformat(row.end)
    return Session(row.id, row.name, date.fromisoformat(row.date), start, end)


def _walk_rows(it: Zone) -> list[RowValues]:
    return in_order({"to_id": to, "minutes": minutes} for to, minutes in it.walk)


def _zone(row: Row[Any], walk: PartRows) -> Zone:
    return Zone(row.id, row.name, tuple((way.to_id, way.minutes) for way in walk))


def _table_row(it: Table) -> RowValues:
    return {"zone_id": it.zone, "number": it.number, "owner_id": it.owner}


def _table(row: Row[Any], closures: PartRows) -> Table:
    closed = tuple(stretch_of(part.start, part.end) for part in closures)
    return Table(row.id, row.number, row.zone_id, row.owner_id, closed)


EVENT = Mapping(Event, schema.event, _event_row, _event)
SESSION = Mapping(Session, schema.session, _session_row, _session)
ZONE = Mapping(
    Zone,
    schema.zone,
    lambda zone: {"name": zone.name},
    _zone,
    (Parts(schema.zone_walk, "zone_id", _walk_rows),),
)
TABLE = Mapping(
    Table,
    schema.venue_table,
    _table_row,
    _table,
    (
        Parts(
            schema.table_closure,
            "table_id",
            lambda table: in_order(stretch_row(stretch) for stretch in table.closed),
        ),
    ),
)
