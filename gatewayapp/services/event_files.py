"""An event described in a TOML file, as ``gatewayapp event`` takes it."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from gatewayapp.domain.events import Event, Rules, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.services.event_file_tables import BOOTH, CLOSED, closed_in, owners_in
from gatewayapp.services.sound_events import refuse_unsound
from gatewayapp.services.toml_sections import Section

MOST_TABLES = 5_000

_UNREADABLE = "{file} can't be read. Look whether it exists and whether you may read it."
_NO_TEXT = "{file} is not a text file in UTF-8. Save the event's description as UTF-8 text."
_SYNTAX = (
    "{file} is not written as TOML: {why}. Mend that place; texts stand in quotes, "
    "dates are written 2026-12-01 and times 09:30:00."
)
_TABLES = "{place}: tables is {value}. Set it to a number from 1 to {most}."
_WALK = '{place}: walk names the zone "{zone}", which is not in the file. The zones are {zones}.'
_NO_ZONE = (
    "{file} has no [[zone]], so there is no table to meet at. Add a [[zone]] with name and tables."
)

_RULES = {field.name: field for field in fields(Rules)}
_EVENT = ("name", "timezone", "slot_minutes", "gap_minutes", "place")
_TOP = (*_EVENT, "session", "zone", "booth", "closed", *_RULES)
_AT_LEAST_ONE = ("max_meetings_in_a_row", "max_meetings_a_day", "max_meetings", "rest_after")
_SESSION = ("name", "date", "start", "end")
_ZONE = ("name", "tables", "first_table", "walk")


@dataclass(frozen=True, slots=True)
class EventFile:
    """An event as a file describes it; all its ids are placeholders.

    ``owners`` are the names of the owners of booths by the table's number, None if the file says
    nothing of booths. ``says_closed`` is whether it says which tables are closed.
    """

    event: Event
    owners: Mapping[int, str] | None = None
    says_closed: bool = False


def read_event_file(path: Path) -> EventFile:
    """Read an event. Raises ``Fault`` for the first thing wrong."""
    top = Section(path.name, _parsed(path), _TOP)
    top.refuse_unknown()
    zones, tables = _venue(path, top.sections("zone", _ZONE))
    event = Event(
        id=0,
        name=top.text("name", example='"Tokyo Green Mission 2026"'),
        timezone=top.text("timezone", example='"Asia/Tokyo"'),
        slot_minutes=top.number("slot_minutes", example="20", least=1),
        gap_minutes=top.number("gap_minutes", 0, example="5"),
        sessions=tuple(_session(part) for part in top.sections("session", _SESSION)),
        zones=zones,
        tables=tables,
        rules=_rules(top),
        place=top.text("place", ""),
    )
    refuse_unsound(event)
    owners = owners_in(top.sections("booth", BOOTH), event) if "booth" in top.values else None
    closed = closed_in(top.sections("closed", CLOSED), event)
    return EventFile(closed, owners, "closed" in top.values)


def _parsed(path: Path) -> Mapping[str, Any]:
    try:
        text = path.read_bytes().decode("utf-8-sig")
        return tomllib.loads(text)
    except OSError as error:
        raise Fault(_UNREADABLE, file=path) from error
    except UnicodeDecodeError as error:
        raise Fault(_NO_TEXT, file=path.name) from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise Fault(_SYNTAX, file=path.name, why=str(error)) from error


def _session(part: Section) -> Session:
    part.refuse_unknown()
    name = part.text("name", example='"Morning"')
    day = part.day("date", "2026-12-01")
    return Session(0, name, day, part.clock("start", "09:30:00"), part.clock("end", "12:30:00"))


def _venue(path: Path, parts: Sequence[Section]) -> tuple[tuple[Zone, ...], tuple[Table, ...]]:
    """Number zones from 1 and tables on from zone to zone."""
    if not parts:
        raise Fault(_NO_ZONE, file=path.name)
    names = [part.text("name", example='"Hall A"') for part in parts]
    tables: list[Table] = []
    for zone, part in enumerate(parts, 1):
        part.refuse_unknown()
        first = part.number("first_table", tables[-1].number + 1 if tables else 1, example="1", least=1)
        tables += [Table(0, first + step, zone) for step in range(_table_count(part))]
    return tuple(_zone(part, at, names) for at, part in enumerate(parts, 1)), tuple(tables)


def _table_count(part: Section) -> int:
    count = part.need("tables", int, "a whole number", "20")
    if not 1 <= count <= MOST_TABLES:
        raise Fault(_TABLES, place=part.place, value=count, most=MOST_TABLES)
    return count


def _zone(part: Section, id_: int, names: Sequence[str]) -> Zone:
    walk: Mapping[str, Any] = {}
    if "walk" in part.values:
        walk = part.checked("walk", dict, "a table of minutes", '{ "Hall B" = 5 }')
    minutes = Section(f"{part.place}, walk", walk, names)
    pairs = []
    for name in walk:
        if name not in names:
            raise Fault(_WALK, place=part.place, zone=name, zones=_listed(names))
        pairs.append((names.index(name) + 1, minutes.number(name, example="5")))
    return Zone(id_, names[id_ - 1], tuple(pairs))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _rules(top: Section) -> Rules:
    given = {key: _rule(top, key) for key in top.values if key in _RULES}
    return Rules(**given)


def _rule(top: Section, key: str) -> Any:
    """Read one rule; ``false`` switches off a rule that is a number."""
    kind = str(_RULES[key].type)
    if "bool" in kind:
        return top.checked(key, bool, "true or false", "true")
    if "None" in kind and top.values[key] is False:
        return None
    return top.number(key, example="4", least=1 if key in _AT_LEAST_ONE else 0)
