"""Organisations and people, apart from any event."""

from sqlalchemy import Column, Index, Text

from gatewayapp.storage.schema.shape import number, text, things, to

organisation = things(
    "organisation",
    text("name"),
    text("native_name"),
    text("short_name"),
    text("kind", "company"),
    text("country"),
    text("region"),
    text("city"),
    text("address"),
    text("website"),
    text("sectors", "[]"),
    number("employees_min"),
    number("employees_max"),
    number("turnover_eur"),
    number("balance_eur"),
    number("capital_jpy"),
    Column("founded", Text),
    text("description"),
    text("extra", "{}"),
)

person = things(
    "person",
    to("organisation", optional=True),
    text("family"),
    text("given"),
    text("native"),
    text("reading"),
    text("name_order", "family-first"),
    text("salutation"),
    text("job_title"),
    text("department"),
    text("email"),
    text("phone"),
    text("languages", "[]"),
    text("notes"),
    text("extra", "{}"),
    Index(None, "organisation_id"),
)
