"""Booths and closed tables as an event's file describes them."""

from collections.abc import Iterable, Sequence
from datetime import time
from typing import Any

from gatewayapp.domain.closings import Closing, days_of, with_closings
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import company_key
from gatewayapp.services.toml_sections import Section

BOOTH = ("table", "owner")
CLOSED = ("tables", "date", "start", "end")

_NO_TABLE = "{place}: there is no table {number}. The tables are {first} to {last}."
_BOOTH_TWICE = "{place}: table {number} is a booth already. Name each table in one [[booth]] only."
_OWNER_TWICE = '{place}: "{owner}" owns table {number} already, and has one booth only. Take one out.'
_NUMBERS = "{place}: tables is {value}. Write the numbers of the tables as tables = [3, 4]."
_NO_DAY = "{place}: date is {date}, on which the event has no session. Its days are {days}."
_ENDS = "{place}: it ends at {end}, not after its start at {start}. Set a later end."


def owners_in(parts: Sequence[Section], event: Event) -> dict[int, str]:
    """Read the owners of booths by the number of their table."""
    owners: dict[int, str] = {}
    for part in parts:
        part.refuse_unknown()
        number = part.number("table", example="12", least=1)
        owner = part.text("owner", example='"Kobe Thermal"')
        _refuse_missing(part.place, [number], event)
        if number in owners:
            raise Fault(_BOOTH_TWICE, place=part.place, number=number)
        for other, name in owners.items():
            if company_key(name) == company_key(owner):
                raise Fault(_OWNER_TWICE, place=part.place, owner=owner, number=other)
        owners[number] = owner
    return owners


def closed_in(parts: Sequence[Section], event: Event) -> Event:
    """Give the event with its tables closed as the file says."""
    return with_closings(event, [_closing(part, event) for part in parts]) if parts else event


def _closing(part: Section, event: Event) -> Closing:
    part.refuse_unknown()
    day = part.day("date", "2026-12-01") if "date" in part.values else None
    days = days_of(event)
    if day is not None and day not in days:
        raise Fault(_NO_DAY, place=part.place, date=day, days=", ".join(str(it) for it in days))
    start, end = (_clock(part, key, at) for key, at in (("start", "10:00:00"), ("end", "11:30:00")))
    if end is not None and end <= (start or time()):
        raise Fault(_ENDS, place=part.place, start=f"{start or time():%H:%M}", end=f"{end:%H:%M}")
    return Closing(_numbers(part, event), day, start, end)


def _clock(part: Section, key: str, example: str) -> time | None:
    """Read a time; midnight is where the day begins and ends anyway."""
    at = part.clock(key, example) if key in part.values else None
    return None if at == time() else at


def _numbers(part: Section, event: Event) -> tuple[int, ...]:
    value = part.values.get("tables")
    numbers: list[Any] = value if isinstance(value, list) else [value]
    if not numbers or not all(type(number) is int for number in numbers):
        raise Fault(_NUMBERS, place=part.place, value="missing" if value is None else value)
    _refuse_missing(part.place, numbers, event)
    return tuple(sorted(set(numbers)))


def _refuse_missing(place: str, numbers: Iterable[int], event: Event) -> None:
    there = {table.number for table in event.tables}
    for number in numbers:
        if number not in there:
            raise Fault(_NO_TABLE, place=place, number=number, first=min(there), last=max(there))
