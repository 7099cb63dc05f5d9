"""The fields that a column can fill, and which headings name them."""

from collections import defaultdict
from enum import StrEnum
from functools import cache, cached_property

from gatewayapp.importing.vocabulary import heading_words


class Field(StrEnum):
    """What a column holds; EXTRA keeps a column that no other field takes."""

    # An enum hashes itself in Python, and a long list looks fields up a million times.
    __hash__ = str.__hash__

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
    BOOTH = "booth"
    TOGETHER = "together"
    MIN_MEETINGS = "min_meetings"
    MAX_MEETINGS = "max_meetings"
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

NATIVE_FIELDS = (Field.NATIVE, Field.FAMILY_NATIVE, Field.GIVEN_NATIVE)
READING_FIELDS = (Field.READING, Field.FAMILY_READING, Field.GIVEN_READING)

# The columns that hold a person's name or a part of it.
NAME_FIELDS = frozenset(
    (
        Field.FAMILY, Field.GIVEN, Field.FAMILY_NATIVE, Field.GIVEN_NATIVE, Field.FAMILY_READING,
        Field.GIVEN_READING, Field.FULL_NAME, Field.NATIVE, Field.READING, Field.ROMAJI,
    )
)  # fmt: skip

AVAILABILITY_FIELDS = frozenset(
    (
        Field.NUMBER, Field.EMAIL, Field.FULL_NAME, Field.FAMILY, Field.GIVEN, Field.NATIVE,
        Field.ROMAJI, Field.COMPANY, Field.COMPANY_NATIVE, Field.NOTES, Field.LANGUAGES, Field.PHONE,
    )
)  # fmt: skip


class Headings(dict[str, Field]):
    """Known headings, plain, with their fields."""

    @cached_property
    def by_start(self) -> dict[str, list[str]]:
        """The headings, the longest first, by their first word or, if not ASCII, first letter."""
        index: defaultdict[str, list[str]] = defaultdict(list)
        for phrase in sorted(self, key=len, reverse=True):
            index[phrase.partition(" ")[0] if phrase.isascii() else phrase[0]].append(phrase)
        return dict(index)

    @cached_property
    def fields(self) -> frozenset[Field]:
        """All fields that a heading can name."""
        return frozenset(self.values())


@cache
def registration_headings() -> Headings:
    """Give the known headings of registrations."""
    words = heading_words("registrations")
    return Headings({heading: Field(name) for heading, name in words.items()})


@cache
def wish_headings() -> Headings:
    """Give the known headings of lists of wishes."""
    words = heading_words("wishes")
    return Headings({heading: Field(name) for heading, name in words.items()})


@cache
def availability_headings() -> Headings:
    """Give the known headings of sheets of absences and of interpreters."""
    known = registration_headings()
    return Headings({key: field for key, field in known.items() if field in AVAILABILITY_FIELDS})
