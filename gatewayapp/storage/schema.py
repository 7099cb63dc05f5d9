"""The tables of a database, as the newest migration leaves them.

Texts are never NULL (empty means: nothing is said); dates and times are ISO texts, those of an
event on its own wall clock; tuples and dictionaries without a life of their own are JSON.
"""

from sqlalchemy import (
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.schema import SchemaItem

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _text(name: str, default: str = "") -> Column[str]:
    return Column(name, Text, nullable=False, server_default=default)


def _number(name: str) -> Column[int]:
    return Column(name, Integer, nullable=True)


def _count(name: str, default: int | None = None) -> Column[int]:
    return Column(
        name, Integer, nullable=False, server_default=None if default is None else str(default)
    )


def _to(
    table: str, name: str | None = None, *, optional: bool = False, key: bool = False
) -> Column[int]:
    return Column(
        name or f"{table}_id",
        Integer,
        ForeignKey(f"{table}.id"),
        nullable=optional,
        primary_key=key,
    )


def _things(name: str, *items: SchemaItem, kind: str = "") -> Table:
    """Make a journalled table whose ids are never used again."""
    return Table(
        name,
        metadata,
        Column("id", Integer, primary_key=True),
        *items,
        info={"kind": kind or name, "thing": "id"},
        sqlite_autoincrement=True,
        sqlite_strict=True,
    )


def _parts(name: str, *items: SchemaItem, kind: str, thing: str) -> Table:
    """Make a journalled table whose rows are parts of things in another table."""
    info = {"kind": kind, "thing": thing}
    return Table(name, metadata, *items, info=info, sqlite_strict=True, sqlite_with_rowid=False)


def _place(name: str = "position") -> Column[int]:
    return Column(name, Integer, primary_key=True, autoincrement=False)


def _key_text(name: str) -> Column[str]:
    return Column(name, Text, primary_key=True)


gateway_file = Table(
    "gateway_file",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    _text("version"),
    _text("made_at"),
    sqlite_strict=True,
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    _text("at"),
    _text("step"),
    _number("target"),
    _text("name"),
    _text("origin"),
    _text("state"),
    _count("schema_version"),
    Index(None, "state"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    _to("change"),
    _text("table_name"),
    _text("kind"),
    _count("thing"),
    Column("before", Text),
    Column("after", Text),
    Index(None, "change_id"),
    sqlite_strict=True,
)

journal_door = Table(
    "journal_door",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    _number("change_id"),
    _count("replaying", 0),
    sqlite_strict=True,
)

organisation = _things(
    "organisation",
    _text("name"),
    _text("native_name"),
    _text("short_name"),
    _text("kind", "company"),
    _text("country"),
    _text("region"),
    _text("city"),
    _text("address"),
    _text("website"),
    _text("sectors", "[]"),
    _number("employees_min"),
    _number("employees_max"),
    _number("turnover_eur"),
    _number("balance_eur"),
    _number("capital_jpy"),
    Column("founded", Text),
    _text("description"),
    _text("extra", "{}"),
)

person = _things(
    "person",
    _to("organisation", optional=True),
    _text("family"),
    _text("given"),
    _text("native"),
    _text("reading"),
    _text("name_order", "family-first"),
    _text("salutation"),
    _text("job_title"),
    _text("department"),
    _text("email"),
    _text("phone"),
    _text("languages", "[]"),
    _text("notes"),
    _text("extra", "{}"),
    Index(None, "organisation_id"),
)

event = _things(
    "event",
    _text("name"),
    _text("timezone"),
    _count("slot_minutes"),
    _count("gap_minutes"),
    _text("place"),
    _text("rules", "{}"),
    UniqueConstraint("name"),
    CheckConstraint("slot_minutes > 0", name="slots_last"),
    CheckConstraint("gap_minutes >= 0", name="gaps_last"),
)

session = _things(
    "session",
    _to("event"),
    _text("name"),
    _text("date"),
    _text("start"),
    _text("end"),
    Index(None, "event_id"),
)

zone = _things(
    "zone",
    _to("event"),
    _text("name"),
    UniqueConstraint("event_id", "name"),
)

zone_walk = _parts(
    "zone_walk",
    _to("zone", key=True),
    _place(),
    _to("zone", "to_id"),
    _count("minutes"),
    kind="zone",
    thing="zone_id",
)

venue_table = _things(
    "venue_table",
    _to("event"),
    _to("zone"),
    _count("number"),
    _to("organisation", "owner_id", optional=True),
    UniqueConstraint("event_id", "number"),
    kind="table",
)

table_closure = _parts(
    "table_closure",
    _to("venue_table", "table_id", key=True),
    _place(),
    _text("start"),
    _text("end"),
    kind="table",
    thing="table_id",
)

registration = _things(
    "registration",
    _to("event"),
    _to("person"),
    _text("number"),
    _text("role"),
    _text("status", "confirmed"),
    Column("arrives", Text),
    _text("remarks"),
    Column("checked_in", Text),
    _text("extra", "{}"),
    UniqueConstraint("event_id", "number"),
    UniqueConstraint("event_id", "person_id"),
    Index(None, "person_id"),
)

availability = _parts(
    "availability",
    _to("registration", key=True),
    _key_text("sort"),
    _place(),
    _text("start"),
    _text("end"),
    CheckConstraint("sort IN ('absence', 'shift')", name="sort"),
    kind="registration",
    thing="registration_id",
)

participation = _things(
    "participation",
    _to("event"),
    _to("organisation"),
    _count("together", 0),
    _number("min_meetings"),
    _number("max_meetings"),
    UniqueConstraint("event_id", "organisation_id"),
)

wish = _things(
    "wish",
    _to("event"),
    _to("organisation", "asker_id"),
    _to("organisation", "asked_id"),
    _count("rank"),
    _number("session"),
    Column("fixed", Text),
    _text("comment"),
    CheckConstraint("asker_id <> asked_id", name="two_sides"),
    CheckConstraint("rank BETWEEN 1 AND 5", name="rank"),
    Index(None, "event_id"),
    Index(None, "asker_id"),
    Index(None, "asked_id"),
)

wish_delegate = _parts(
    "wish_delegate",
    _to("wish", key=True),
    _place(),
    _to("registration"),
    Index(None, "registration_id"),
    kind="wish",
    thing="wish_id",
)

wish_after = _parts(
    "wish_after",
    _to("wish", key=True),
    _place(),
    _to("wish", "after_id"),
    Index(None, "after_id"),
    kind="wish",
    thing="wish_id",
)

veto = _things(
    "veto",
    _to("event"),
    _to("organisation", "first_id"),
    _to("organisation", "second_id"),
    _to("organisation", "by_id", optional=True),
    _text("comment"),
    CheckConstraint("first_id <> second_id", name="two_sides"),
    Index(None, "event_id"),
)

meeting = _things(
    "meeting",
    _to("event"),
    _to("organisation", "first_id"),
    _to("organisation", "second_id"),
    _text("start"),
    _to("venue_table", "table_id"),
    _to("registration", "interpreter_id", optional=True),
    _text("state", "planned"),
    CheckConstraint("first_id <> second_id", name="two_sides"),
    Index(None, "event_id"),
    Index(None, "table_id"),
    Index(None, "interpreter_id"),
)

meeting_delegate = _parts(
    "meeting_delegate",
    _to("meeting", key=True),
    _place(),
    _to("registration"),
    Index(None, "registration_id"),
    kind="meeting",
    thing="meeting_id",
)

edition = _things(
    "edition",
    _to("event"),
    _count("number"),
    _text("title"),
    _text("published"),
    UniqueConstraint("event_id", "number"),
)

edition_meeting = _parts(
    "edition_meeting",
    _to("edition", key=True),
    _place("meeting_id"),
    _to("organisation", "first_id"),
    _to("organisation", "second_id"),
    _text("start"),
    _to("venue_table", "table_id"),
    _to("registration", "interpreter_id", optional=True),
    _text("state"),
    _text("delegates", "[]"),
    Index(None, "table_id"),
    kind="edition",
    thing="edition_id",
)

attention = _things(
    "attention",
    _to("event"),
    _text("import_kind"),
    _text("source"),
    _count("row"),
    _text("cell"),
    _text("cells", "{}"),
    _text("why"),
    _text("resembles"),
    _number("resembles_id"),
    _text("settlement", "open"),
    Index(None, "event_id"),
)

JOURNALLED = tuple(table for table in metadata.sorted_tables if "kind" in table.info)
IMMUTABLE = (edition, edition_meeting)
