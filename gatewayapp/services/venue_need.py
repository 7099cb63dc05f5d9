"""How many meetings an event's wishes ask for, how many tables they need, and who may own a booth."""

from dataclasses import dataclass

from gatewayapp.domain.events import Event, slots_of, tables_needed, usable_tables
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.events import event_of_id
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database


@dataclass(frozen=True, slots=True)
class VenueNeed:
    """Meetings wished so far (pairs without a veto) and the tables for them; organisations by name."""

    meetings: int
    needed: int
    tables: int
    owners: tuple[tuple[int, str], ...]

    @property
    def lacking(self) -> int:
        """How many tables are too few."""
        return max(self.needed - self.tables, 0)


def venue_need(db: Database, event_id: int) -> VenueNeed:
    """Say what an event needs of its venue by the wishes so far."""
    with db.read() as rows:
        event = event_of_id(rows, event_id)
        wishes = reading.of_event(rows, Wish, event_id)
        vetoed = {veto.pair for veto in reading.of_event(rows, Veto, event_id)}
        organisations = reading.organisations_at(rows, event_id)
    meetings = len({wish.pair for wish in wishes} - vetoed)
    owners = ((it.id, it.name or it.native_name) for it in organisations)
    return VenueNeed(
        meetings,
        needed_for(event, meetings),
        usable_tables(event),
        tuple(sorted(owners, key=lambda owner: owner[1].casefold())),
    )


def needed_for(event: Event, meetings: int) -> int:
    """Say how many tables so many meetings need in the slots of an event."""
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    return tables_needed(meetings, len(slots))
