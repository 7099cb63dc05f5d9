"""A person and a registration composed from a row, laid over what is stored of them."""

from typing import Any

from gatewayapp.domain.folding import folded
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.importing.fields import Field
from gatewayapp.importing.tables import SheetTable, TableRow, extras_of
from gatewayapp.importing.values.contacts import email_key
from gatewayapp.importing.values.people import title_of

OF_PERSON = (Field.SALUTATION, Field.JOB, Field.DEPARTMENT, Field.PHONE, Field.LANGUAGES)
OF_REGISTRATION = (Field.ROLE, Field.STATUS, Field.ARRIVAL, Field.NOTES)
# Columns in which titles stand before a name.
TITLED = frozenset((Field.FULL_NAME, Field.ROMAJI, Field.GIVEN, Field.FAMILY))
Places = list[int | None]


class Composer:
    """Composes what rows say; an empty cell leaves what is stored."""

    def __init__(self, table: SheetTable, event: int, role: Role) -> None:
        self._table = table
        self._of_person: Places = list(map(table.place.get, OF_PERSON))
        self._titled = [at for field, at in table.name_places if field in TITLED]
        self._of_registration: Places = list(map(table.place.get, OF_REGISTRATION))
        self._newcomer = Person(0, None, PersonName())
        self._entrant = Registration(0, event, 0, "", role)

    def person(self, row: TableRow, name: PersonName, email: str, known: Person | None) -> Person:
        """Compose a person; ``known`` is who is stored."""
        base = known or self._newcomer
        extra = extras_of(self._table, row)
        salutation, job, department, phone, languages = _said(row, self._of_person)
        return Person(
            base.id,
            base.organisation,
            merged_name(base.name, name) if known else name,
            salutation or base.salutation or self._title(row),
            job or base.job_title,
            department or base.department,
            _address(base.email, email),
            phone or base.phone,
            languages or base.languages,
            base.notes,
            base.extra | extra if base.extra else extra,
        )

    def _title(self, row: TableRow) -> str:
        """Give the titles in the cells of the name, which the name leaves out."""
        texts = (text for at in self._titled if " " in (text := row.cleaned[at].shown))
        return next((title for text in texts if (title := title_of(text))), "")

    def registration(self, row: TableRow, known: Registration | None, number: str) -> Registration:
        """Compose a registration; ``number`` is for a new one."""
        base = known or self._entrant
        role, status, arrives, remarks = _said(row, self._of_registration)
        return Registration(
            base.id,
            base.event,
            base.person,
            base.number or number,
            role or base.role,
            status or base.status,
            arrives or base.arrives,
            base.absences,
            base.shifts,
            remarks or base.remarks,
            base.checked_in,
            base.extra,
        )


def _said(row: TableRow, places: Places) -> list[Any]:
    """Give what the cells at some places say; None where there is no such column."""
    cleaned = row.cleaned
    return [None if at is None else cleaned[at].value for at in places]


def _address(base: str, email: str) -> str:
    """Give the address to store: that of the row, unless it is the same but for its case."""
    return base if not email or (base and email_key(email) == email_key(base)) else email


def merged_name(base: PersonName, new: PersonName) -> PersonName:
    """Lay a name from the file over a known one; an initial or a lost accent replaces nothing."""
    if base == new:
        return base
    family = base.family if not new.family or _is_poorer(new.family, base.family) else new.family
    given = base.given if not new.given or _is_poorer(new.given, base.given) else new.given
    native = new.native or base.native
    order = base.order if base.family else new.order
    return PersonName(family, given, native, new.reading or base.reading, order)


def _is_poorer(new: str, base: str) -> bool:
    key, other = folded(new).strip("."), folded(base)
    initial = len(key) == 1 and other.startswith(key)
    return new != base and (initial or (key == other and new.isascii() and not base.isascii()))
