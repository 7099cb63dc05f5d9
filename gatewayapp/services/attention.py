"""Doubtful rows of imports: listed until a person decides."""

from dataclasses import replace

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import GONE


def list_attention(db: Database, event_id: int) -> tuple[AttentionItem, ...]:
    """List the rows of an event that still wait."""
    with db.read() as rows:
        items = reading.of_event(rows, AttentionItem, event_id)
    return tuple(item for item in items if item.settlement is Settlement.OPEN)


def settle(db: Database, item_id: int, settlement: Settlement) -> Change:
    """Store what a person decided about a row; the row stays stored, but is listed no more."""
    with db.change(sentence("Settle a doubtful row")) as unit:
        found = reading.of_ids(unit.connection, AttentionItem, [item_id])
        if not found:
            raise Fault(GONE)
        unit.update([replace(found[0], settlement=settlement)])
    return unit.change
