"""Organisations and the people who work for them, apart from any event."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from gatewayapp.domain.names import PersonName

# Where an organisation's further names are kept among its extra fields, with semicolons between them.
OTHER_NAMES = "Other names"


class OrganisationKind(StrEnum):
    """What an organisation is."""

    COMPANY = "company"
    CLUSTER = "cluster"
    RESEARCH = "research"
    SUPPORT = "support"


@dataclass(frozen=True, slots=True)
class Size:
    """What is known of an organisation's size; None where it is not known.

    ``employees_max`` is None for an open range such as "250+". Money in whole euros or yen.
    """

    employees_min: int | None = None
    employees_max: int | None = None
    turnover_eur: int | None = None
    balance_eur: int | None = None
    capital_jpy: int | None = None


@dataclass(frozen=True, slots=True)
class Organisation:
    """A company, cluster organisation, research body or support body.

    ``id`` is 0 until it is stored. ``country`` is ISO 3166-1 alpha-2. ``extra`` keeps the
    columns of a spreadsheet that no field takes, so that nothing is lost.
    """

    id: int
    name: str
    native_name: str = ""
    short_name: str = ""
    kind: OrganisationKind = OrganisationKind.COMPANY
    country: str = ""
    region: str = ""
    city: str = ""
    address: str = ""
    website: str = ""
    sectors: tuple[str, ...] = ()
    size: Size = Size()
    founded: date | None = None
    description: str = ""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def other_names(self) -> tuple[str, ...]:
        """Further names under which lists may bring it, such as those of records merged into it."""
        names = (
            (name.strip() for name in self.extra.get(OTHER_NAMES, "").split(";")) if self.extra else ()
        )
        return tuple(name for name in names if name)

    @property
    def board_name(self) -> str:
        """The name for boards and cards: at most 13 letters, the short name if one was given."""
        return self.short_name or shortened(self.name or self.native_name)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who works for an organisation, or on their own account (``organisation`` None).

    ``languages`` are ISO 639-1 codes, the best one first.
    """

    id: int
    organisation: int | None
    name: PersonName
    salutation: str = ""
    job_title: str = ""
    department: str = ""
    email: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    notes: str = ""
    extra: dict[str, str] = field(default_factory=dict)


BOARD_NAME_LETTERS = 13


def shortened(name: str) -> str:
    """Shorten an organisation's name to at most 13 letters, at a word where that is possible."""
    short = ""
    for word in name.split():
        longer = f"{short} {word}".strip()
        if len(longer) > BOARD_NAME_LETTERS:
            break
        short = longer
    return short or name[: BOARD_NAME_LETTERS - 1].rstrip() + "…" * (len(name) >= BOARD_NAME_LETTERS)
