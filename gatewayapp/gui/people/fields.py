"""What each field of the people table says and how it sorts; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import Enum, auto

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.sme import EuClass, JapanClass, eu_class, industry_of, japan_class
from gatewayapp.services.participating import Part
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
    BOOTH = auto()
    TOGETHER = auto()
    LEAST = auto()
    MOST = auto()


SHOWN_AT_FIRST = tuple(Field)[:8]
OF_ORGANISATION = frozenset({Field.BOOTH, Field.TOGETHER, Field.LEAST, Field.MOST})
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
    together: Mapping[bool, str]
    language: Callable[[str], str] = str
    native_first: bool = False


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says; ``note`` is smaller and comes after the text."""

    text: str
    note: str = ""


@dataclass(frozen=True, slots=True)
class Classes:
    """The words for an organisation's SME classes; empty where they are not known."""

    eu: str = ""
    japan: str = ""


def texts_of(
    line: PersonLine, words: Words, classes: Classes, part: Part | None = None
) -> tuple[str, ...]:
    """Give what each field says of a person, in the order of ``Field``; empty for what is not known."""
    return texts_named(line, words, classes, part, names_of(line, words))


def texts_named(
    line: PersonLine, words: Words, classes: Classes, part: Part | None, names: tuple[Cell, Cell]
) -> tuple[str, ...]:
    """Do as ``texts_of`` with the cells of the name and of the name in the other script."""
    registration, person, organisation = line.registration, line.person, line.organisation
    return (
        registration.number,
        names[0].text,
        names[1].text,
        organisation_name(organisation, words),
        organisation.country if organisation else "",
        classes.eu,
        words.roles[registration.role],
        words.statuses[registration.status],
        person.name.family,
        person.name.given,
        person.name.reading,
        person.job_title,
        person.department,
        person.email,
        person.phone,
        ("、" if words.native_first else ", ").join([words.language(code) for code in person.languages]),
        registration.arrives.isoformat() if registration.arrives else "",
        classes.japan,
        registration.remarks,
        *part_texts(part, words),
    )


def part_texts(part: Part | None, words: Words) -> tuple[str, str, str, str]:
    """Give what the fields of ``OF_ORGANISATION`` say; empty for what the event's rules decide."""
    if part is None:
        return ("", "", "", "")
    counts = (part.booth, part.min_meetings, part.max_meetings)
    booth, least, most = ("" if count is None else str(count) for count in counts)
    return (booth, words.together[True] if part.together else "", least, most)


def names_of(line: PersonLine, words: Words) -> tuple[Cell, Cell]:
    """Give the cells of the name and of the name in the other script."""
    return name_cell(line, words), other_script(line, words)


def name_cell(line: PersonLine, words: Words) -> Cell:
    """Give the name that leads: the native one with its reading if the reader prefers it."""
    return leading(line.person.name, words)


def leading(name: PersonName, words: Words) -> Cell:
    """Give the cell of a name: in the native script if the reader prefers it."""
    return Cell(name.native, name.reading) if words.native_first and name.native else Cell(name.listed)


def other_script(line: PersonLine, words: Words) -> Cell:
    """Give the name in the other script, where there is one."""
    name = line.person.name
    is_latin = bool(name.family or name.given)
    if words.native_first:
        return Cell(name.listed if name.native and is_latin else "")
    return Cell(name.native if is_latin else "", name.reading)


def classes_of(organisation: Organisation | None, words: Words) -> Classes:
    """Give the words for an organisation's SME classes."""
    european, japanese = eu_class(size_of(organisation)), japan_class_of(organisation)
    return Classes(
        "" if european is None else words.eu[european],
        "" if japanese is None else words.japan[japanese],
    )


def organisation_name(organisation: Organisation | None, words: Words) -> str:
    """Give an organisation's name in the script that the reader's language prefers."""
    if organisation is None:
        return ""
    if words.native_first:
        return organisation.native_name or organisation.name
    return organisation.name or organisation.native_name


def size_of(organisation: Organisation | None) -> Size:
    """Give what is known of an organisation's size."""
    return organisation.size if organisation else Size()


def japan_class_of(organisation: Organisation | None) -> JapanClass | None:
    """Give an organisation's Japanese class, its industry guessed from its sectors."""
    sectors = organisation.sectors if organisation else ()
    return japan_class(size_of(organisation), industry_of(sectors))
