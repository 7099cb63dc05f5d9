"""What was changed when, and whether a row may be written just now."""

from sqlalchemy import CheckConstraint, Column, Index, Integer, Table, Text

from gatewayapp.storage.schema.shape import count, metadata, number, text, to

gateway_file = Table(
    "gateway_file",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    text("version"),
    text("made_at"),
    sqlite_strict=True,
)

change = Table(
    "change",
    metadata,
    Column("id", Integer, primary_key=True),
    text("at"),
    text("step"),
    number("target"),
    text("name"),
    text("origin"),
    text("state"),
    count("schema_version"),
    Index(None, "state"),
    sqlite_autoincrement=True,
    sqlite_strict=True,
)

journal_entry = Table(
    "journal_entry",
    metadata,
    Column("id", Integer, primary_key=True),
    to("change"),
    text("table_name"),
    text("kind"),
    count("thing"),
    Column("before", Text),
    Column("after", Text),
    Index(None, "change_id"),
    sqlite_strict=True,
)

journal_door = Table(
    "journal_door",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="one"), primary_key=True),
    number("change_id"),
    count("replaying", 0),
    sqlite_strict=True,
)
