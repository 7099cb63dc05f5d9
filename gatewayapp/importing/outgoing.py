"""Registrations as a table in the very shape that the import reads: a round trip changes nothing."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from gatewayapp.domain.organisations import Organisation, Person, Size
from gatewayapp.domain.registrations import Registration
from gatewayapp.importing.columns import EXTRA_HEADING, OWN_HEADING
from gatewayapp.importing.fields import KEPT_FIELDS, Field, registration_headings
from gatewayapp.importing.headings import meaning_of
from gatewayapp.importing.own_shape import NUMBER_HEADING, OWN_FIELDS
from gatewayapp.importing.terms import OF_TERMS, USUAL, Terms
from gatewayapp.importing.values.texts import GUARDED_HEADING, guarded
from gatewayapp.importing.vocabulary import plain_heading

Cell = Callable[[Registration, Person, Organisation], Any]
NOBODYS = Organisation(0, "")


@dataclass(frozen=True, slots=True)
class DataRow:
    """A registration with its person, the person's organisation and how that takes part."""

    registration: Registration
    person: Person
    organisation: Organisation | None
    terms: Terms = USUAL


def _staff(size: Size) -> str:
    low, high = size.employees_min, size.employees_max
    if low is None:
        return "" if high is None else f"<= {high}"
    if high is None:
        return f"{low}+"
    return str(low) if low == high else f"{low}-{high}"


def _words(words: Iterable[str]) -> str:
    return "; ".join(words)


CELLS: dict[Field, Cell] = {
    Field.COMPANY: lambda _r, _p, o: "" if o.name == o.native_name else o.name,
    Field.COMPANY_NATIVE: lambda _r, _p, o: o.native_name,
    Field.SHORT_NAME: lambda _r, _p, o: o.short_name,
    Field.ORGANISATION_KIND: lambda _r, _p, o: o.kind.value if o is not NOBODYS else "",
    Field.COUNTRY: lambda _r, _p, o: o.country,
    Field.REGION: lambda _r, _p, o: o.region,
    Field.CITY: lambda _r, _p, o: o.city,
    Field.STREET: lambda _r, _p, o: o.address,
    Field.WEBSITE: lambda _r, _p, o: o.website,
    Field.SECTOR: lambda _r, _p, o: _words(o.sectors),
    Field.EMPLOYEES: lambda _r, _p, o: _staff(o.size),
    Field.TURNOVER: lambda _r, _p, o: o.size.turnover_eur,
    Field.BALANCE: lambda _r, _p, o: o.size.balance_eur,
    Field.CAPITAL: lambda _r, _p, o: o.size.capital_jpy,
    Field.FOUNDED: lambda _r, _p, o: o.founded,
    Field.DESCRIPTION: lambda _r, _p, o: o.description,
    Field.SALUTATION: lambda _r, p, _o: p.salutation,
    Field.FAMILY: lambda _r, p, _o: p.name.family,
    Field.GIVEN: lambda _r, p, _o: p.name.given,
    Field.NATIVE: lambda _r, p, _o: p.name.native,
    Field.READING: lambda _r, p, _o: p.name.reading,
    Field.JOB: lambda _r, p, _o: p.job_title,
    Field.DEPARTMENT: lambda _r, p, _o: p.department,
    Field.EMAIL: lambda _r, p, _o: p.email,
    Field.PHONE: lambda _r, p, _o: p.phone,
    Field.LANGUAGES: lambda _r, p, _o: _words(code.upper() for code in p.languages),
    Field.ROLE: lambda r, _p, _o: r.role.value,
    Field.STATUS: lambda r, _p, _o: r.status.value,
    Field.ARRIVAL: lambda r, _p, _o: r.arrives,
    Field.NOTES: lambda r, _p, _o: r.remarks,
}


def data_table(rows: Sequence[DataRow]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Give the headings, extra fields last, and the cells as text."""
    extras = list(dict.fromkeys(heading for row in rows for heading in row.person.extra))
    headings = (NUMBER_HEADING, *OWN_FIELDS, *map(_extra_heading, extras))
    return headings, [_cells(row, extras) for row in rows]


def guarded_table(rows: Sequence[DataRow]) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """Give the table for a text file, in which no cell can be taken for a formula."""
    headings, cells = data_table(rows)
    safe = [tuple(map(guarded, row)) for row in cells]
    return (GUARDED_HEADING, *map(guarded, headings[1:])), safe


def _cells(row: DataRow, extras: Iterable[str]) -> tuple[str, ...]:
    organisation = row.organisation or NOBODYS
    fields = OWN_FIELDS.values()
    values = (
        OF_TERMS[field](row.terms)
        if field in OF_TERMS
        else CELLS[field](row.registration, row.person, organisation)
        for field in fields
    )
    own = ("" if value is None else _text(value) for value in values)
    return (row.registration.number, *own, *(row.person.extra.get(heading, "") for heading in extras))


def _text(value: object) -> str:
    return ("yes" if value else "") if isinstance(value, bool) else str(value)


def _extra_heading(heading: str) -> str:
    """Mark a heading that would otherwise be read as a field."""
    meaning = meaning_of(heading, registration_headings())
    is_free = meaning is None or meaning.field in KEPT_FIELDS
    ours = (OWN_HEADING, EXTRA_HEADING)
    is_clear = is_free and not heading.startswith(ours) and re.search(r"\w", plain_heading(heading))
    return heading if is_clear else f"{EXTRA_HEADING} {heading}"
