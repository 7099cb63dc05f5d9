"""Wishes, the plan and its editions, and the rows of imports that wait."""

from sqlalchemy import CheckConstraint, Column, Index, Text, UniqueConstraint

from gatewayapp.storage.schema.shape import count, number, parts, place, text, things, to

wish = things(
    "wish",
    to("event"),
    to("organisation", "asker_id"),
    to("organisation", "asked_id"),
    count("rank"),
    number("session"),
    Column("fixed", Text),
    text("comment"),
    CheckConstraint("asker_id <> asked_id", name="two_sides"),
    CheckConstraint("rank BETWEEN 1 AND 5", name="rank"),
    Index(None, "event_id"),
    Index(None, "asker_id"),
    Index(None, "asked_id"),
)

wish_delegate = parts(
    "wish_delegate",
    to("wish", key=True),
    place(),
    to("registration"),
    Index(None, "registration_id"),
    kind="wish",
    thing="wish_id",
)

wish_after = parts(
    "wish_after",
    to("wish", key=True),
    place(),
    to("wish", "after_id"),
    Index(None, "after_id"),
    kind="wish",
    thing="wish_id",
)

veto = things(
    "veto",
    to("event"),
    to("organisation", "first_id"),
    to("organisation", "second_id"),
    to("organisation", "by_id", optional=True),
    text("comment"),
    CheckConstraint("first_id <> second_id", name="two_sides"),
    Index(None, "event_id"),
)

meeting = things(
    "meeting",
    to("event"),
    to("organisation", "first_id"),
    to("organisation", "second_id"),
    text("start"),
    to("venue_table", "table_id"),
    to("registration", "interpreter_id", optional=True),
    text("state", "planned"),
    CheckConstraint("first_id <> second_id", name="two_sides"),
    Index(None, "event_id"),
    Index(None, "table_id"),
    Index(None, "interpreter_id"),
)

meeting_delegate = parts(
    "meeting_delegate",
    to("meeting", key=True),
    place(),
    to("registration"),
    Index(None, "registration_id"),
    kind="meeting",
    thing="meeting_id",
)

edition = things(
    "edition",
    to("event"),
    count("number"),
    text("title"),
    text("published"),
    UniqueConstraint("event_id", "number"),
)

edition_meeting = parts(
    "edition_meeting",
    to("edition", key=True),
    place("meeting_id"),
    to("organisation", "first_id"),
    to("organisation", "second_id"),
    text("start"),
    to("venue_table", "table_id"),
    to("registration", "interpreter_id", optional=True),
    text("state"),
    text("delegates", "[]"),
    Index(None, "table_id"),
    kind="edition",
    thing="edition_id",
)

attention = things(
    "attention",
    to("event"),
    text("import_kind"),
    text("source"),
    count("row"),
    text("cell"),
    text("cells", "{}"),
    text("why"),
    text("resembles"),
    number("resembles_id"),
    text("settlement", "open"),
    Index(None, "event_id"),
)
