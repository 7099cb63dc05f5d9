"""The fields that a column can fill, and which headings name them."""

from enum import StrEnum
from functools import cache

from gatewayapp.importing.vocabulary import heading_words


class Field(StrEnum):
    """What a column holds; EXTRA keeps a column that no other field takes."""

    NUMBER = "reg_no"
    COMPANY = "company"
    COMPANY_NATIVE = "company_native"
    SHORT_NAME = "short_name"
    ORGANISATION_KIND = "organisation_kind"
    COUNTRY = "country"
    REGION = "prefecture"
    CITY = "city"
    STREET = "street"
    POSTCODE = "postcode"
    WEBSITE = "website"
    SALUTATION = "salutation"
    FAMILY = "family"
    GIVEN = "given"
    FAMILY_NATIVE = "family_native"
    GIVEN_NATIVE = "given_native"
    FAMILY_READING = "family_reading"
    GIVEN_READING = "given_reading"
    FULL_NAME = "full_name"
    NATIVE = "native"
    READING = "reading"
    ROMAJI = "romaji"
    DEPARTMENT = "department"
    JOB = "job"
    EMAIL = "email"
    PHONE = "phone"
    LANGUAGES = "languages"
    SECTOR = "sector"
    EMPLOYEES = "employees"
    TURNOVER = "turnover"
    BALANCE = "balance"
    CAPITAL = "capital"
    FOUNDED = "founded"
    DESCRIPTION = "description"
    ARRIVAL = "arrival"
    NOTES = "notes"
    WANTS = "wants"
    REGISTERED = "reg_date"
    HELPER = "helper"
    ROLE = "role"
    STATUS = "status"
    FROM = "from"
    TO = "to"
    PRIORITY = "priority"
    COMMENT = "comment"
    FIXED = "fixed"
    VETO = "veto"
    HOURS = "hours"
    EXTRA = "extra"


# Columns that have no home of their own: they are kept with the person under their heading.
KEPT_FIELDS = frozenset((Field.EXTRA, Field.WANTS, Field.REGISTERED, Field.HELPER))

AVAILABILITY_FIELDS = frozenset(
    (
        Field.NUMBER, Field.EMAIL, Field.FULL_NAME, Field.FAMILY, Field.GIVEN, Field.NATIVE, Field.ROMAJI,
        Field.COMPANY, Field.COMPANY_NATIVE, Field.NOTES, Field.LANGUAGES, Field.PHONE,
    )
)  # fmt: skip


@cache
def registration_headings() -> dict[str, Field]:
    """Give the known headings of registrations."""
    return {heading: Field(name) for heading, name in heading_words("registrations").items()}


@cache
def wish_headings() -> dict[str, Field]:
    """Give the known headings of lists of wishes."""
    return {heading: Field(name) for heading, name in heading_words("wishes").items()}


@cache
def availability_headings() -> dict[str, Field]:
    """Give the known headings of sheets of absences and of interpreters."""
    known = registration_headings()
    return {heading: field for heading, field in known.items() if field in AVAILABILITY_FIELDS}
