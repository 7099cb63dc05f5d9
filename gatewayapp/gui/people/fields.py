"""What each field of the people table says and how it sorts; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.sme import EuClass, JapanClass, eu_class, industry_of, japan_class
from gatewayapp.services.people import PersonLine


class Field(Enum):
    """The columns of the people table, in their usual order."""

    NUMBER = auto()
    NAME = auto()
    NATIVE = auto()
    ORGANISATION = auto()
    COUNTRY = auto()
    SME = auto()
    ROLE = auto()
    STATUS = auto()
    FAMILY = auto()
    GIVEN = auto()
    READING = auto()
    JOB_TITLE = auto()
    DEPARTMENT = auto()
    EMAIL = auto()
    PHONE = auto()
    LANGUAGES = auto()
    ARRIVES = auto()
    JAPAN_SME = auto()
    REMARKS = auto()


SHOWN_AT_FIRST = frozenset(list(Field)[:8])
SEARCHED = frozenset({Field.NUMBER, Field.NAME, Field.NATIVE, Field.ORGANISATION, Field.EMAIL})


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language for what the domain names by enums.

    ``native_first`` puts native names into the name field and Latin ones beside it.
    """

    roles: Mapping[Role, str]
    statuses: Mapping[Status, str]
    eu: Mapping[EuClass, str]
    japan: Mapping[JapanClass, str]
    language: Callable[[str], str] = str
    native_first: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says; ``note`` is smaller and comes after the text."""

    text: str
    note: str = ""


def cell_of(line: PersonLine, field: Field, words: Words) -> Cell:
    """Give what a field says of a person; both texts empty if nothing is known."""
    if field is Field.NAME:
        return _native(line) if words.native_first and line.person.name.native else Cell(_latin(line))
    if field is Field.NATIVE:
        return _other_script(line, words)
    return Cell(_PLAIN[field](line, words))


def _latin(line: PersonLine) -> str:
    return line.person.name.listed


def _native(line: PersonLine) -> Cell:
    return Cell(line.person.name.native, line.person.name.reading)


def _other_script(line: PersonLine, words: Words) -> Cell:
    name = line.person.name
    if not words.native_first:
        return _native(line) if name.family or name.given else Cell("", name.reading)
    return Cell(_latin(line)) if name.native and (name.family or name.given) else Cell("")


def organisation_name(organisation: Organisation | None, words: Words) -> str:
    """Give an organisation's name in the script that the reader's language prefers."""
    if organisation is None:
        return ""
    names = (organisation.native_name, organisation.name)
    return next(filter(None, names if words.native_first else names[::-1]), "")


def size_of(organisation: Organisation | None) -> Size:
    """Give what is known of an organisation's size."""
    return organisation.size if organisation else Size()


def japan_class_of(organisation: Organisation | None) -> JapanClass | None:
    """Give an organisation's Japanese class, its industry guessed from its sectors."""
    sectors = organisation.sectors if organisation else ()
    return japan_class(size_of(organisation), industry_of(sectors))


def _eu_word(line: PersonLine, words: Words) -> str:
    found = eu_class(size_of(line.organisation))
    return "" if found is None else words.eu[found]


def _japan_word(line: PersonLine, words: Words) -> str:
    found = japan_class_of(line.organisation)
    return "" if found is None else words.japan[found]


def _languages(line: PersonLine, words: Words) -> str:
    return ", ".join(words.language(code) for code in line.person.languages)


def _country(line: PersonLine, _words: Words) -> str:
    return line.organisation.country if line.organisation else ""


def _arrives(line: PersonLine, _words: Words) -> str:
    return line.registration.arrives.isoformat() if line.registration.arrives else ""


_PLAIN: dict[Field, Callable[[PersonLine, Words], str]] = {
    Field.NUMBER: lambda line, _: line.registration.number,
    Field.ORGANISATION: lambda line, words: organisation_name(line.organisation, words),
    Field.COUNTRY: _country,
    Field.SME: _eu_word,
    Field.ROLE: lambda line, words: words.roles[line.registration.role],
    Field.STATUS: lambda line, words: words.statuses[line.registration.status],
    Field.FAMILY: lambda line, _: line.person.name.family,
    Field.GIVEN: lambda line, _: line.person.name.given,
    Field.READING: lambda line, _: line.person.name.reading,
    Field.JOB_TITLE: lambda line, _: line.person.job_title,
    Field.DEPARTMENT: lambda line, _: line.person.department,
    Field.EMAIL: lambda line, _: line.person.email,
    Field.PHONE: lambda line, _: line.person.phone,
    Field.LANGUAGES: _languages,
    Field.ARRIVES: _arrives,
    Field.JAPAN_SME: _japan_word,
    Field.REMARKS: lambda line, _: line.registration.remarks,
}
