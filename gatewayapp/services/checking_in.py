"""Arrivals: who has come to an event, by the number on the badge."""

import unicodedata
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from gatewayapp.domain.changes import Change
from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Status
from gatewayapp.domain.wording import sentence
from gatewayapp.services.events import event_of_id
from gatewayapp.services.people import PersonLine
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database

_UNKNOWN = (
    "Nobody at {event} has the number {number}. Scan the badge again, or look for the name on the "
    "page People."
)
_NOT_CONFIRMED = {
    Status.APPLIED: "{name} has applied and is not confirmed yet. Confirm the registration first.",
    Status.WAITING: "{name} is on the waiting list. Confirm the registration first.",
    Status.CANCELLED: "{name} has cancelled. Confirm the registration first.",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody who came, and when by the event's clock; ``change`` is None if it was known already.

    ``first`` is their first meeting of the plan, if they have one.
    """

    line: PersonLine
    at: datetime | None
    change: Change | None
    first: Meeting | None


def check_in(
    db: Database, event_id: int, number: str, now: datetime | None = None, *, confirm: bool = False
) -> Arrival:
    """Note that somebody has arrived; who was here already keeps the first time.

    ``number`` is what the badge carries; ``confirm`` confirms the registration in the same step.
    Raises ``Fault`` if nobody has the number, or if the registration is not and shall not be confirmed.
    """
    event, line, first = _found(db, event_id, number)
    status = line.registration.status
    if status in _NOT_CONFIRMED and not confirm:
        raise Fault(_NOT_CONFIRMED[status], name=line.person.name.listed)
    if line.registration.checked_in is not None and status is Status.CONFIRMED:
        return Arrival(line, line.registration.checked_in, None, first)
    at = time_of_arrival(event, now)
    with db.change(sentence("Check in {name}", name=line.person.name.listed)) as unit:
        unit.update([replace(line.registration, checked_in=at, status=Status.CONFIRMED)])
    return Arrival(line, at, unit.change, first)


def time_of_arrival(event: Event, now: datetime | None = None) -> datetime:
    """Give a moment, or this one, by the event's clock and to the second."""
    return (now or datetime.now(UTC)).astimezone(ZoneInfo(event.timezone)).replace(microsecond=0)


def take_back_check_in(db: Database, event_id: int, number: str) -> Arrival:
    """Note that somebody is not here after all; raises ``Fault`` if nobody has the number."""
    _event, line, first = _found(db, event_id, number)
    if line.registration.checked_in is None:
        return Arrival(line, None, None, first)
    with db.change(sentence("Take back the check-in of {name}", name=line.person.name.listed)) as unit:
        unit.update([replace(line.registration, checked_in=None)])
    return Arrival(line, None, unit.change, first)


def registration_of(db: Database, event_id: int, number: str) -> Registration:
    """Give the registration of a number; raises ``Fault`` if nobody has it."""
    _event, line, _first = _found(db, event_id, number)
    return line.registration


def _found(db: Database, event_id: int, number: str) -> tuple[Event, PersonLine, Meeting | None]:
    with db.read() as rows:
        event = event_of_id(rows, event_id)
        # a scanner or a Japanese keyboard may send wide digits and a space behind them
        wanted = unicodedata.normalize("NFKC", number).strip()
        owner = reading.owner_of_number(rows, event_id, wanted)
        if owner is None:
            raise Fault(_UNKNOWN, event=event.name, number=wanted)
        line = line_of(rows, owner)
        meetings = reading.of_event(rows, Meeting, event_id)
    return event, line, _first_of(meetings, owner)


def line_of(rows: Connection, registration: int) -> PersonLine:
    """Read a registration with its person and organisation."""
    (found,) = reading.of_ids(rows, Registration, [registration])
    (person,) = reading.of_ids(rows, Person, [found.person])
    owner = person.organisation
    organisation = None if owner is None else reading.of_ids(rows, Organisation, [owner])[0]
    return PersonLine(found, person, organisation)


def _first_of(meetings: tuple[Meeting, ...], registration: int) -> Meeting | None:
    own = (
        it
        for it in meetings
        if it.state.takes_place and (registration in it.delegates or registration == it.interpreter)
    )
    return min(own, key=lambda it: it.start, default=None)
