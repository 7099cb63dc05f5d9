"""Which column fills which field: by its heading, by what stands in it, and by what the user says."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.fields import KEPT_FIELDS, Field, Headings
from gatewayapp.importing.headings import CORE_MATCH, meaning_of
from gatewayapp.importing.own_shape import is_own, own_field
from gatewayapp.importing.sheets import Row, column_letters
from gatewayapp.importing.values.contacts import looks_like_email, looks_like_phone, looks_like_website
from gatewayapp.importing.values.countries import country_code
from gatewayapp.importing.values.languages import language_codes
from gatewayapp.importing.values.numbers import staff_range
from gatewayapp.importing.values.people import is_salutation
from gatewayapp.importing.values.texts import (
    GUARDED_HEADING,
    is_east_asian,
    is_kana,
    is_native,
    tidy,
    unguarded,
)
from gatewayapp.importing.values.words import is_answer, read_choice
from gatewayapp.importing.vocabulary import plain_heading, running_headings

SAMPLE = 120
MOST = 0.6
SEVERAL = frozenset((Field.EXTRA, Field.HOURS, Field.HELPER))
RUNNING = 0.6
# Columns that Gateway itself put beside rejected rows; they are not read back.
OWN_HEADING = "Gateway:"
# What Gateway puts before the heading of an extra field that would be read as another field.
EXTRA_HEADING = "Extra:"
FITS: dict[Field, Callable[[str], bool]] = {
    Field.EMAIL: looks_like_email,
    Field.PHONE: looks_like_phone,
    Field.WEBSITE: looks_like_website,
}
# How the cells must look where the heading only holds a known one as a part.
FITS_OF_PART: dict[Field, Callable[[str], bool]] = {
    Field.COUNTRY: lambda text: country_code(text) is not None,
    Field.ROLE: lambda text: read_choice(text, "roles", Role) is not None,
    Field.STATUS: lambda text: read_choice(text, "statuses", Status) is not None,
    Field.EMPLOYEES: lambda text: staff_range(text) is not None,
    Field.LANGUAGES: lambda text: language_codes(text) is not None,
    Field.BOOTH: lambda text: any(letter.isdecimal() for letter in text),
    Field.FULL_NAME: lambda text: not is_answer(text),
    Field.COMPANY: lambda text: not is_answer(text),
}


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the table: its position (from 0), heading, field, and why it fills that field."""

    position: int
    heading: str
    field: Field
    sure: float
    why: Sentence

    @property
    def letters(self) -> str:
        """The column's name in a spreadsheet program."""
        return column_letters(self.position)


def guess_columns(
    headings: Row,
    sample: Sequence[Row],
    table: Headings,
    mapping: Mapping[str, str],
    hidden: frozenset[int] = frozenset(),
) -> tuple[Column, ...]:
    """Give each column that has a heading or content its field."""
    if is_own(headings):
        return _chosen(_own_columns(headings), mapping)
    columns = []
    for position, heading in enumerate(headings):
        values = [
            row[position] for row in sample[:SAMPLE] if position < len(row) and row[position].strip()
        ]
        if (heading.strip() or values) and not heading.startswith(OWN_HEADING):
            column = _of_extra(position, tidy(heading)) or _by_heading(
                position, tidy(heading), values, table
            )
            is_weak = position in hidden or not values
            columns.append(_less_sure(column, 0.5) if is_weak else column)
    columns = _german_name(columns)
    if not mapping:
        _refuse_doubled(columns)
    return _chosen(_named_apart(_without_rivals(columns)), mapping)


def _refuse_doubled(columns: list[Column]) -> None:
    """Raise Fault if two columns under one heading would fill one field."""
    seen: dict[tuple[str, Field], Column] = {}
    for column in columns:
        first = seen.setdefault((plain_heading(column.heading), column.field), column)
        if first is not column and column.heading and column.field not in KEPT_FIELDS:
            raise Fault(
                'Columns {first} and {second} are both headed "{heading}". '
                "Give one of them another heading, or delete it.",
                first=first.letters,
                second=column.letters,
                heading=column.heading,
            )


def _named_apart(columns: list[Column]) -> list[Column]:
    """Tell columns with the same heading apart, so that each keeps its own cells."""
    counts = Counter(column.heading for column in columns)
    return [
        replace(column, heading=f"{column.heading} ({column.letters})")
        if column.heading and counts[column.heading] > 1
        else column
        for column in columns
    ]


def _own_columns(headings: Row) -> list[Column]:
    clean = unguarded if headings[0] == GUARDED_HEADING else str
    named = [(position, tidy(clean(heading))) for position, heading in enumerate(headings)]
    return [_of_ours(position, heading) for position, heading in named if heading]


def _of_ours(position: int, heading: str) -> Column:
    """Read a heading in a table that Gateway itself wrote."""
    field = own_field(position, heading)
    if field is Field.EXTRA:
        heading = heading.removeprefix(EXTRA_HEADING).strip()
    return Column(position, heading, field, 1, sentence("Gateway itself wrote this table."))


def _of_extra(position: int, heading: str) -> Column | None:
    """Read a heading that Gateway itself wrote for an extra field."""
    if not heading.startswith(EXTRA_HEADING):
        return None
    name = heading.removeprefix(EXTRA_HEADING).strip()
    return Column(position, name, Field.EXTRA, 0, sentence("Its heading marks it as an extra field."))


def _by_heading(position: int, heading: str, values: list[str], table: Headings) -> Column:
    if heading.startswith("_"):
        return Column(position, heading, Field.HELPER, 0, sentence("Its heading marks it as an aid."))
    meaning = meaning_of(heading, table)
    if meaning is None:
        return _by_content(position, heading, values, table)
    field = _by_script(meaning.field, values)
    column = Column(position, heading, field, meaning.sure, sentence("Its heading says so."))
    fits = FITS.get(field) or (FITS_OF_PART.get(field) if meaning.sure < CORE_MATCH else None)
    if fits and values and _share(values, fits) < 1 - MOST:
        return Column(
            position, heading, Field.EXTRA, 0, sentence("Its heading fits, but its cells do not.")
        )
    if field is Field.NUMBER and is_running(heading):
        return _less_sure(column, RUNNING)
    if field is Field.SALUTATION and values and _share(values, is_salutation) < MOST:
        return replace(column, field=Field.JOB, why=sentence("Its cells look like job titles."))
    return column


def _by_content(position: int, heading: str, values: list[str], table: Headings) -> Column:
    if len(values) > 1:
        for field, fits in (*FITS.items(), (Field.COUNTRY, _is_country)):
            if field in table.fields and _share(values, fits) >= MOST:
                return Column(position, heading, field, 0.3, sentence("Its cells look like it."))
    return Column(position, heading, Field.EXTRA, 0, sentence("Kept as an extra field."))


def is_running(heading: str) -> bool:
    """Tell whether a heading names a mere running number."""
    return plain_heading(heading) in running_headings()


def _is_country(text: str) -> bool:
    return country_code(text) is not None


def _share(values: list[str], fits: Callable[[str], bool]) -> float:
    return sum(map(fits, values)) / len(values)


def _by_script(field: Field, values: list[str]) -> Field:
    """Tell the native from the Latin columns by the letters in them."""
    if not values or field not in SCRIPTS:
        return field
    native, reading, latin = SCRIPTS[field]
    if _share(values, is_east_asian) < MOST:
        return field if any(map(is_native, values)) else latin
    return reading if _share(values, is_kana) >= MOST else native


SCRIPTS = {
    Field.COMPANY: (Field.COMPANY_NATIVE, Field.COMPANY, Field.COMPANY),
    Field.COMPANY_NATIVE: (Field.COMPANY_NATIVE, Field.COMPANY_NATIVE, Field.COMPANY),
    Field.FULL_NAME: (Field.NATIVE, Field.READING, Field.FULL_NAME),
    Field.NATIVE: (Field.NATIVE, Field.READING, Field.FULL_NAME),
    Field.FAMILY: (Field.FAMILY_NATIVE, Field.FAMILY_READING, Field.FAMILY),
    Field.GIVEN: (Field.GIVEN_NATIVE, Field.GIVEN_READING, Field.GIVEN),
}


def _german_name(columns: list[Column]) -> list[Column]:
    """Read "Name" beside "Vorname" as the family name."""
    fields = {column.field for column in columns}
    if Field.GIVEN not in fields or Field.FAMILY in fields:
        return columns
    return [
        replace(column, field=Field.FAMILY, why=sentence("The given name has its own column."))
        if column.field is Field.FULL_NAME and plain_heading(column.heading) == "name"
        else column
        for column in columns
    ]


def _less_sure(column: Column, factor: float) -> Column:
    return replace(column, sure=column.sure * factor)


def _without_rivals(columns: list[Column]) -> list[Column]:
    """Leave each field to its surest column; the others become extra fields."""
    best: dict[Field, Column] = {}
    for column in columns:
        if column.field not in best or column.sure > best[column.field].sure:
            best[column.field] = column
    return [
        column
        if column.field in SEVERAL or best[column.field] is column
        else replace(column, field=Field.EXTRA, why=sentence("Another column fills that field better."))
        for column in columns
    ]


def _chosen(columns: list[Column], mapping: Mapping[str, str]) -> tuple[Column, ...]:
    if not mapping:
        return tuple(columns)
    wanted = {plain_heading(heading): read_field(name, heading) for heading, name in mapping.items()}
    taken = {field for field in wanted.values() if field not in SEVERAL}
    return tuple(_choose(column, wanted, taken) for column in columns)


def _choose(column: Column, wanted: dict[str, Field], taken: set[Field]) -> Column:
    field = wanted.get(plain_heading(column.heading))
    if field is not None:
        return replace(column, field=field, sure=1, why=sentence("You chose it."))
    if column.field in taken:
        return replace(
            column, field=Field.EXTRA, why=sentence("You chose another column for that field.")
        )
    return column


def read_field(name: str, heading: str) -> Field:
    """Read the name of a field in a mapping; empty means an extra field."""
    try:
        return Field(name or Field.EXTRA)
    except ValueError:
        raise Fault(
            'Mapping, "{heading}": there is no field "{field}". The fields are: {fields}.',
            heading=heading,
            field=name,
            fields=", ".join(Field),
        ) from None
