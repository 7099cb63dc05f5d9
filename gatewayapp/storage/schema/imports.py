"""What spreadsheets said when they were last imported."""

from sqlalchemy import Index

from gatewayapp.storage.schema.shape import parts, text, things, to

imported_file = things(
    "imported_file",
    to("event"),
    text("import_kind"),
    text("name"),
    text("columns", "[]"),
    text("chosen", "{}"),
    Index(None, "event_id"),
    kind="import",
)

imported_row = parts(
    "imported_row",
    to("imported_file", "file_id", key=True),
    to("registration", key=True),
    text("cells", "[]"),
    Index(None, "registration_id"),
    kind="import",
    thing="file_id",
)
