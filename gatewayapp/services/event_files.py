"""An event described in a TOML file, as ``gatewayapp event`` takes it."""

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, time
from difflib import get_close_matches
from pathlib import Path
from typing import Any, TypeVar

from gatewayapp.domain.events import Event, Rules, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.services.sound_events import refuse_unsound

MOST_TABLES = 5_000
MOST = 100_000  # of anything else that is counted

_UNREADABLE = "{file} can't be read. Look whether it exists and whether you may read it."
_NO_TEXT = "{file} is not a text file in UTF-8. Save the event's description as UTF-8 text."
_SYNTAX = (
    "{file} is not written as TOML: {why}. Mend that place; texts stand in quotes, "
    "dates are written 2026-12-01 and times 09:30:00."
)
_MISSING = "{place}: {key} is missing. Add a line such as {example}."
_UNKNOWN = "{place}: {key} is not known. Did you mean {nearest}? Rename it or take it out."
_UNKNOWN_ALL = "{place}: {key} is not known. Take it out; the keys are {keys}."
_TOO_LOW = "{place}: {key} belongs to the event. Move it above the first [[session]] or [[zone]]."
_KIND = "{place}: {key} is {value}, which is not {wanted}. Write it as {example}."
_LEAST = "{place}: {key} is {value}, less than {least}. Write it as {example}."
_MOST = "{place}: {key} is {value}, more than {most}. Write it as {example}."
_TABLES = "{place}: tables is {value}. Set it to a number from 1 to {most}."
_WALK = '{place}: walk names the zone "{zone}", which is not in the file. The zones are {zones}.'
_NO_ZONE = (
    "{file} has no [[zone]], so there is no table to meet at. Add a [[zone]] with name and tables."
)

_RULES = {field.name: field for field in fields(Rules)}
_TOP = ("name", "timezone", "slot_minutes", "gap_minutes", "place", "session", "zone", *_RULES)
_AT_LEAST_ONE = ("max_meetings_in_a_row", "max_meetings_a_day", "max_meetings", "rest_after")
_SESSION = ("name", "date", "start", "end")
_ZONE = ("name", "tables", "first_table", "walk")

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the file and how to name it in a fault."""

    place: str
    values: Mapping[str, Any]
    keys: Sequence[str]

    def refuse_unknown(self) -> None:
        for key in self.values:
            if key not in self.keys and self.keys is not _TOP and key in _TOP:
                raise Fault(_TOO_LOW, place=self.place, key=key)
            if key not in self.keys:
                nearest = get_close_matches(key, self.keys, n=1, cutoff=0.5)
                if nearest:
                    raise Fault(_UNKNOWN, place=self.place, key=key, nearest=nearest[0])
                raise Fault(_UNKNOWN_ALL, place=self.place, key=key, keys=", ".join(self.keys))

    def need(self, key: str, kind: type[Value], wanted: str, example: str) -> Value:
        if key not in self.values:
            raise Fault(_MISSING, place=self.place, key=key, example=f"{key} = {example}")
        return self.checked(key, kind, wanted, example)

    def checked(self, key: str, kind: type[Value], wanted: str, example: str) -> Value:
        value = self.values[key]
        if type(value) is not kind:  # True is no number and a date with a time is no date
            raise Fault(_KIND, place=self.place, key=key, value=value, wanted=wanted, example=example)
        return value

    def text(self, key: str, default: str | None = None, example: str = '"…"') -> str:
        if default is not None and key not in self.values:
            return default
        return self.need(key, str, "a text", example)

    def number(self, key: str, default: int | None = None, *, example: str, least: int = 0) -> int:
        if default is not None and key not in self.values:
            return default
        value = self.need(key, int, "a whole number", example)
        if value < least:
            raise Fault(
                _LEAST, place=self.place, key=key, value=value, least=least, example=f"{key} = {example}"
            )
        if value > MOST:
            raise Fault(
                _MOST, place=self.place, key=key, value=value, most=MOST, example=f"{key} = {example}"
            )
        return value

    def clock(self, key: str, example: str) -> time:
        """Read a time; a text such as "9:30" is understood too."""
        text = self.values.get(key)
        if isinstance(text, str):
            try:
                return time.fromisoformat(text.zfill(5))
            except ValueError:
                pass  # said below, as for any other kind of value
        return self.need(key, time, "a time", example).replace(tzinfo=None)

    def day(self, key: str, example: str) -> date:
        """Read a date; a text such as "2026-12-01" is understood too."""
        text = self.values.get(key)
        if isinstance(text, str):
            try:
                return date.fromisoformat(text)
            except ValueError:
                pass  # said below, as for any other kind of value
        return self.need(key, date, "a date", example)

    def sections(self, key: str, keys: Sequence[str]) -> list["_Section"]:
        """Give the parts that are written as ``[[key]]``."""
        parts = self.values.get(key, [])
        if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
            raise Fault(
                _KIND, place=self.place, key=key, value=parts, wanted="a list", example=f"[[{key}]]"
            )
        return [_Section(_named(key, part, at), part, keys) for at, part in enumerate(parts, 1)]


def _named(key: str, part: Mapping[str, Any], at: int) -> str:
    name = part.get("name")
    return f'{key} "{name}"' if isinstance(name, str) and name else f"{key} {at}"


def read_event_file(path: Path) -> Event:
    """Read an event; all its ids are placeholders. Raises ``Fault`` for the first thing wrong."""
    top = _Section(path.name, _parsed(path), _TOP)
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
    return event


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


def _session(part: _Section) -> Session:
    part.refuse_unknown()
    name = part.text("name", example='"Morning"')
    day = part.day("date", "2026-12-01")
    return Session(0, name, day, part.clock("start", "09:30:00"), part.clock("end", "12:30:00"))


def _venue(path: Path, parts: Sequence[_Section]) -> tuple[tuple[Zone, ...], tuple[Table, ...]]:
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


def _table_count(part: _Section) -> int:
    count = part.need("tables", int, "a whole number", "20")
    if not 1 <= count <= MOST_TABLES:
        raise Fault(_TABLES, place=part.place, value=count, most=MOST_TABLES)
    return count


def _zone(part: _Section, id_: int, names: Sequence[str]) -> Zone:
    walk = part.values.get("walk", {})
    if not isinstance(walk, dict):
        example = '{ "Hall B" = 5 }'
        raise Fault(
            _KIND, place=part.place, key="walk", value=walk, wanted="a table of minutes", example=example
        )
    minutes = _Section(f"{part.place}, walk", walk, names)
    pairs = []
    for name in walk:
        if name not in names:
            raise Fault(_WALK, place=part.place, zone=name, zones=_listed(names))
        pairs.append((names.index(name) + 1, minutes.number(name, example="5")))
    return Zone(id_, names[id_ - 1], tuple(pairs))


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in names)


def _rules(top: _Section) -> Rules:
    given = {key: _rule(top, key) for key in top.values if key in _RULES}
    return Rules(**given)


def _rule(top: _Section, key: str) -> Any:
    """Read one rule; ``false`` switches off a rule that is a number."""
    kind = str(_RULES[key].type)
    if "bool" in kind:
        return top.checked(key, bool, "true or false", "true")
    if "None" in kind and top.values[key] is False:
        return None
    return top.number(key, example="4", least=1 if key in _AT_LEAST_ONE else 0)
