"""Is an event fit to be planned? Each fault names the key or the field and the remedy."""

from collections import Counter
from collections.abc import Iterable
from difflib import get_close_matches
from itertools import pairwise
from zoneinfo import ZoneInfo, available_timezones

from gatewayapp.domain.events import Event, slots_of
from gatewayapp.domain.faults import Fault

_DAY = 24 * 60

_NO_NAME = "name is empty. Give the event a name."
_ZONE_NAME = 'timezone is "{timezone}", which is not known. Did you mean "{nearest}"?'
_NO_TIMEZONE = 'timezone is "{timezone}", which is not known. Write an IANA name such as "Asia/Tokyo".'
_TOO_LONG = "{key} is {minutes}, more than a day has. Set it to {example}, say."
_SLOT = "slot_minutes is {minutes}, but a meeting lasts at least 1 minute. Set it to 20, say."
_GAP = "gap_minutes is {minutes}, but a changeover can't be shorter than 0. Set it to 5, say."
_NO_SESSION = "The event has no session, so there is no time to meet. Add a [[session]]."
_ENDS = 'The session "{name}" on {date} ends at {end}, not after its start at {start}. Set a later end.'
_NO_SLOT = (
    'The session "{name}" on {date} is shorter than one meeting of {minutes} minutes, so it has '
    "no slot. Let it last longer or set slot_minutes lower."
)
_OVERLAP = (
    'The sessions "{first}" and "{second}" overlap on {date}. Let one end before the other starts.'
)
_NO_TABLE = "The event has no table, so nobody can meet. Set tables in a [[zone]] to at least 1."
_TWICE_ZONE = 'Two zones are named "{name}". Give one of them another name.'
_NO_ZONE_NAME = "A zone has no name. Give each [[zone]] a name."
_TWICE_TABLE = "Two tables have the number {number}. Give one of them another number."
_WALK = 'The walk from "{zone}" takes {minutes} minutes. Set it to 0 or more.'


def refuse_unsound(event: Event) -> None:
    """Raise a ``Fault`` for the first thing by which the event could not be held."""
    _refuse_names(event)
    _refuse_times(event)
    _refuse_venue(event)


def _refuse_names(event: Event) -> None:
    if not event.name.strip():
        raise Fault(_NO_NAME)
    _refuse_timezone(event.timezone)
    if event.slot_minutes <= 0:
        raise Fault(_SLOT, minutes=event.slot_minutes)
    if event.gap_minutes < 0:
        raise Fault(_GAP, minutes=event.gap_minutes)
    for key, minutes, example in (
        ("slot_minutes", event.slot_minutes, 20),
        ("gap_minutes", event.gap_minutes, 5),
    ):
        if minutes > _DAY:
            raise Fault(_TOO_LONG, key=key, minutes=minutes, example=example)


def _refuse_timezone(name: str) -> None:
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        nearest = get_close_matches(name, available_timezones(), n=1)
        if not nearest:
            raise Fault(_NO_TIMEZONE, timezone=name) from error
        raise Fault(_ZONE_NAME, timezone=name, nearest=nearest[0]) from error


def _refuse_times(event: Event) -> None:
    if not event.sessions:
        raise Fault(_NO_SESSION)
    for session in event.sessions:
        told = {"name": session.name, "date": session.date}
        if session.end <= session.start:
            raise Fault(_ENDS, **told, start=f"{session.start:%H:%M}", end=f"{session.end:%H:%M}")
        if not slots_of([session], event.slot_minutes, event.gap_minutes):
            raise Fault(_NO_SLOT, **told, minutes=event.slot_minutes)
    in_order = sorted(event.sessions, key=lambda session: session.stretch)
    for first, second in pairwise(in_order):
        if first.stretch.overlaps(second.stretch):
            raise Fault(_OVERLAP, first=first.name, second=second.name, date=second.date)


def _refuse_venue(event: Event) -> None:
    if not event.tables:
        raise Fault(_NO_TABLE)
    for number in _repeated(table.number for table in event.tables):
        raise Fault(_TWICE_TABLE, number=number)
    for name in _repeated(zone.name for zone in event.zones):
        raise Fault(_TWICE_ZONE, name=name)
    for zone in event.zones:
        if not zone.name.strip():
            raise Fault(_NO_ZONE_NAME)
        for _to, minutes in zone.walk:
            if minutes < 0:
                raise Fault(_WALK, zone=zone.name, minutes=minutes)


def _repeated(values: Iterable[object]) -> list[object]:
    return [value for value, count in Counter(values).items() if count > 1]
