"""Events with their days and their venue, and who takes part."""

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint

from gatewayapp.storage.schema.shape import count, key_text, number, parts, place, text, things, to

event = things(
    "event",
    text("name"),
    text("timezone"),
    count("slot_minutes"),
    count("gap_minutes"),
    text("place"),
    text("rules", "{}"),
    UniqueConstraint("name"),
    CheckConstraint("slot_minutes > 0", name="slots_last"),
    CheckConstraint("gap_minutes >= 0", name="gaps_last"),
)

session = things(
    "session",
    to("event"),
    text("name"),
    text("date"),
    text("start"),
    text("end"),
    Index(None, "event_id"),
)

zone = things(
    "zone",
    to("event"),
    text("name"),
    UniqueConstraint("event_id", "name"),
)

zone_walk = parts(
    "zone_walk",
    to("zone", key=True),
    place(),
    to("zone", "to_id"),
    count("minutes"),
    kind="zone",
    thing="zone_id",
)

venue_table = things(
    "venue_table",
    to("event"),
    to("zone"),
    count("number"),
    to("organisation", "owner_id", optional=True),
    UniqueConstraint("event_id", "number"),
    kind="table",
)

table_closure = parts(
    "table_closure",
    to("venue_table", "table_id", key=True),
    place(),
    text("start"),
    text("end"),
    kind="table",
    thing="table_id",
)

registration = things(
    "registration",
    to("event"),
    to("person"),
    text("number"),
    text("role"),
    text("status", "confirmed"),
    Column("arrives", Text),
    text("remarks"),
    Column("checked_in", Text),
    text("extra", "{}"),
    UniqueConstraint("event_id", "number"),
    UniqueConstraint("event_id", "person_id"),
    Index(None, "person_id"),
)

availability = parts(
    "availability",
    to("registration", key=True),
    key_text("sort"),
    place(),
    text("start"),
    text("end"),
    CheckConstraint("sort IN ('absence', 'shift')", name="sort"),
    kind="registration",
    thing="registration_id",
)

participation = things(
    "participation",
    to("event"),
    to("organisation"),
    count("together", 0),
    number("min_meetings"),
    number("max_meetings"),
    UniqueConstraint("event_id", "organisation_id"),
)
