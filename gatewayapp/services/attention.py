"""Doubtful rows of imports: listed until a person decides."""

from dataclasses import replace

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import sentence
from gatewayapp.services.people import register
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import GONE, UnitOfWork


def list_attention(db: Database, event_id: int) -> tuple[AttentionItem, ...]:
    """List the rows of an event that still wait."""
    with db.read() as rows:
        items = reading.of_event(rows, AttentionItem, event_id)
    return tuple(item for item in items if item.settlement is Settlement.OPEN)


def settle(db: Database, item_id: int, settlement: Settlement) -> Change:
    """Store what a person decided about a row; the row stays stored, but is listed no more."""
    with db.change(sentence("Settle a doubtful row")) as unit:
        _settle(unit, item_id, settlement)
    return unit.change


def take_as_new(
    db: Database,
    event_id: int,
    item_id: int,
    person: Person,
    role: Role,
    organisation: Organisation | None = None,
) -> Change:
    """Register the person of a doubtful row and settle the row, as one step."""
    with db.change(sentence("Add {name}", name=person.name.listed)) as unit:
        register(unit, event_id, person, role, organisation)
        _settle(unit, item_id, Settlement.TAKEN)
    return unit.change


def _settle(unit: UnitOfWork, item_id: int, settlement: Settlement) -> None:
    found = reading.of_ids(unit.connection, AttentionItem, [item_id])
    if not found:
        raise Fault(GONE)
    unit.update([replace(found[0], settlement=settlement)])
