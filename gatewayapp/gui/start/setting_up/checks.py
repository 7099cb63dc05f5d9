"""What is wrong with an event that is being set up, each fault at its field; no Qt."""

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from zoneinfo import available_timezones

from gatewayapp.domain.events import Event, slots_of
from gatewayapp.domain.faults import Fault
from gatewayapp.gui.start.setting_up.days import in_order
from gatewayapp.gui.start.setting_up.venue import tables_in

BASICS, TIMES, VENUE, RULES = range(4)
NAME, TIMEZONE, SESSION, ZONE = "name", "timezone", "session", "zone"
BOOTH, CLOSED, CLOSED_TIMES = "booth", "closed", "closed times"
NO_NAME = "The event has no name yet. Type one, such as the name on the invitation."


@dataclass(frozen=True, slots=True)
class FieldFault:
    """A fault, the step and the field at which it stands, and the row of the field if it has rows."""

    step: int
    field: str
    fault: Fault
    row: int = 0

    @property
    def only_missing(self) -> bool:
        """Whether there is no more wrong than that nothing has been typed yet."""
        return self.field == NAME and self.fault.sentence.template == NO_NAME


@cache
def known_timezones() -> frozenset[str]:
    """Give the names of all time zones; looked for once, as that reads the disk."""
    return frozenset(available_timezones())


def faults_in(event: Event, others: Collection[str] = ()) -> tuple[FieldFault, ...]:
    """List what is wrong, in the order of the steps; ``others`` are the names of other events."""
    return (*_basics(event, others), *_times(event), *_venue(event))


def _basics(event: Event, others: Collection[str]) -> Iterator[FieldFault]:
    name = event.name.strip()
    if not name:
        yield FieldFault(BASICS, NAME, Fault(NO_NAME))
    elif name in others:
        taken = Fault("Another event is named {name}. Choose another name.", name=name)
        yield FieldFault(BASICS, NAME, taken)
    if event.timezone not in known_timezones():
        unknown = Fault(
            "{zone} is no time zone. Choose one from the list, such as Asia/Tokyo.",
            zone=event.timezone or "–",
        )
        yield FieldFault(BASICS, TIMEZONE, unknown)


def _times(event: Event) -> Iterator[FieldFault]:
    for row, session in enumerate(event.sessions):
        if session.end <= session.start:
            yield _at_session(row, Fault("It ends before it starts. Set a later end."))
        elif not slots_of([session], event.slot_minutes, event.gap_minutes):
            short = "It is shorter than one meeting of {minutes} minutes. Let it last longer."
            yield _at_session(row, Fault(short, minutes=event.slot_minutes))
    rows = {id(session): row for row, session in enumerate(event.sessions)}
    for one, other in pairwise(in_order(event.sessions)):
        if one.start < one.end and other.start < other.end and one.stretch.overlaps(other.stretch):
            words = "It begins before {name} ends. Let one end before the other starts."
            yield _at_session(rows[id(other)], Fault(words, name=one.name))


def _at_session(row: int, fault: Fault) -> FieldFault:
    return FieldFault(TIMES, SESSION, fault, row)


def _venue(event: Event) -> Iterator[FieldFault]:
    names = Counter(zone.name.strip() for zone in event.zones)
    numbers = Counter(table.number for table in event.tables)
    for row, zone in enumerate(event.zones):
        twice = [it.number for it in tables_in(event, zone.id) if numbers[it.number] > 1]
        if not zone.name.strip():
            yield FieldFault(VENUE, ZONE, Fault("The zone has no name. Type one, such as Hall A."), row)
        elif names[zone.name.strip()] > 1:
            named = Fault("Two zones are named {name}. Give one of them another name.", name=zone.name)
            yield FieldFault(VENUE, ZONE, named, row)
        elif twice:
            words = "Table {number} stands in another zone too. Begin at another number."
            yield FieldFault(VENUE, ZONE, Fault(words, number=twice[0]), row)
