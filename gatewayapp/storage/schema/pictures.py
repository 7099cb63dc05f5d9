"""Photos and logos. Their bytes are Base64, since the journal keeps its images of rows as JSON."""

from sqlalchemy import CheckConstraint, UniqueConstraint

from gatewayapp.storage.schema.shape import text, things, to

picture = things(
    "picture",
    to("person", optional=True),
    to("organisation", optional=True),
    text("mime"),
    text("content"),
    UniqueConstraint("person_id"),
    UniqueConstraint("organisation_id"),
    CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name="one_owner"),
)
