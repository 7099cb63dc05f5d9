"""The tables of a database, as the newest migration leaves them.

Texts are never NULL (empty means: nothing is said); dates and times are ISO texts, those of an
event on its own wall clock; tuples and dictionaries without a life of their own are JSON.
"""

from gatewayapp.storage.schema.directory import organisation, person
from gatewayapp.storage.schema.events import (
    availability,
    event,
    participation,
    registration,
    session,
    table_closure,
    venue_table,
    zone,
    zone_walk,
)
from gatewayapp.storage.schema.imports import imported_file, imported_row
from gatewayapp.storage.schema.journal import change, gateway_file, journal_door, journal_entry
from gatewayapp.storage.schema.pictures import picture
from gatewayapp.storage.schema.plans import (
    attention,
    edition,
    edition_meeting,
    meeting,
    meeting_delegate,
    veto,
    wish,
    wish_after,
    wish_delegate,
)
from gatewayapp.storage.schema.shape import metadata

JOURNALLED = tuple(table for table in metadata.sorted_tables if "kind" in table.info)
IMMUTABLE = (edition, edition_meeting)

__all__ = [
    "IMMUTABLE",
    "JOURNALLED",
    "attention",
    "availability",
    "change",
    "edition",
    "edition_meeting",
    "event",
    "gateway_file",
    "imported_file",
    "imported_row",
    "journal_door",
    "journal_entry",
    "meeting",
    "meeting_delegate",
    "metadata",
    "organisation",
    "participation",
    "person",
    "picture",
    "registration",
    "session",
    "table_closure",
    "venue_table",
    "veto",
    "wish",
    "wish_after",
    "wish_delegate",
    "zone",
    "zone_walk",
]
