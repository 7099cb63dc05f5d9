"""An event's zones, tables and booths put into another shape, one small step each; no Qt."""

from collections.abc import Callable
from dataclasses import replace

from gatewayapp.domain.events import Event, Table, Zone

NEW_ZONE_TABLES = 10


def tables_in(event: Event, zone: int) -> tuple[Table, ...]:
    """Give the tables of a zone by number."""
    return tuple(sorted((it for it in event.tables if it.zone == zone), key=lambda it: it.number))


def resized(event: Event, zone: int, count: int) -> Event:
    """Give a zone so many tables: the last ones go, new ones are numbered on."""
    there = tables_in(event, zone)
    kept, taken = there[:count], {table.number for table in event.tables}
    new: list[Table] = []
    number = there[-1].number if there else max(taken, default=0)
    while len(kept) + len(new) < count:
        number += 1
        if number not in taken:
            new.append(Table(0, number, zone))
    others = tuple(table for table in event.tables if table.zone != zone)
    return replace(event, tables=(*others, *kept, *new))


def renumbered(event: Event, zone: int, first: int) -> Event:
    """Number a zone's tables on from a first one."""
    numbers = {id(table): first + step for step, table in enumerate(tables_in(event, zone))}
    return replace(
        event, tables=tuple(replace(it, number=numbers.get(id(it), it.number)) for it in event.tables)
    )


def with_zone(event: Event, name: str) -> Event:
    """Add a zone with a few tables."""
    id_ = min((zone.id for zone in event.zones), default=0)
    zone = Zone(min(id_, 0) - 1, name)
    return resized(replace(event, zones=(*event.zones, zone)), zone.id, NEW_ZONE_TABLES)


def without_zone(event: Event, zone: int) -> Event:
    """Leave a zone out with its tables and the ways to it."""
    zones = (it for it in event.zones if it.id != zone)
    return replace(
        event,
        zones=tuple(replace(it, walk=tuple(way for way in it.walk if way[0] != zone)) for it in zones),
        tables=tuple(table for table in event.tables if table.zone != zone),
    )


def named(event: Event, zone: int, name: str) -> Event:
    """Give a zone another name."""
    return _changed(event, zone, lambda it: replace(it, name=name))


def minutes_between(event: Event, zone: int, other: int) -> int:
    """Give the minutes of walking between two zones."""
    ways = {it.id: dict(it.walk) for it in event.zones}
    return ways[zone].get(other, ways[other].get(zone, 0))


def walked(event: Event, zone: int, other: int, minutes: int) -> Event:
    """Set the minutes of walking between two zones, the same both ways."""
    event = _changed(event, other, lambda it: replace(it, walk=_ways(it, zone)))
    more = ((other, minutes),) if minutes else ()
    return _changed(event, zone, lambda it: replace(it, walk=(*_ways(it, other), *more)))


def owned(event: Event, number: int, owner: int | None) -> Event:
    """Make a table the booth of an organisation, or a table for all again."""
    return replace(
        event,
        tables=tuple(replace(it, owner=owner) if it.number == number else it for it in event.tables),
    )


def _ways(zone: Zone, but: int) -> tuple[tuple[int, int], ...]:
    return tuple(way for way in zone.walk if way[0] != but)


def _changed(event: Event, zone: int, change: Callable[[Zone], Zone]) -> Event:
    return replace(event, zones=tuple(change(it) if it.id == zone else it for it in event.zones))
