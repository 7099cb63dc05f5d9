"""What is different between a row and what is stored: old against new, cell by cell."""

from collections.abc import Callable
from datetime import date
from typing import Any

from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.drafts import Draft
from gatewayapp.importing.facts import OF_ORGANISATION, Staff
from gatewayapp.importing.fields import Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import Mark, OrganisationEntry, RegistrationEntry, Tone
from gatewayapp.importing.readers import shown_range
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.terms import OF_TERMS
from gatewayapp.importing.values.numbers import Range

PERSON: dict[Field, Callable[[Person], Any]] = {
    Field.SALUTATION: lambda p: p.salutation,
    Field.FAMILY: lambda p: p.name.family,
    Field.GIVEN: lambda p: p.name.given,
    Field.FULL_NAME: lambda p: p.name.listed,
    Field.ROMAJI: lambda p: (p.name.family, p.name.given),
    Field.NATIVE: lambda p: p.name.native,
    Field.FAMILY_NATIVE: lambda p: p.name.native,
    Field.READING: lambda p: p.name.reading,
    Field.FAMILY_READING: lambda p: p.name.reading,
    Field.JOB: lambda p: p.job_title,
    Field.DEPARTMENT: lambda p: p.department,
    Field.EMAIL: lambda p: p.email,
    Field.PHONE: lambda p: p.phone,
    Field.LANGUAGES: lambda p: p.languages,
}
REGISTRATION: dict[Field, Callable[[Registration], Any]] = {
    Field.ROLE: lambda r: r.role.value,
    Field.STATUS: lambda r: r.status.value,
    Field.ARRIVAL: lambda r: r.arrives,
    Field.NOTES: lambda r: r.remarks,
}


def changed_marks(
    table: SheetTable,
    known: KnownData,
    entry: RegistrationEntry,
    organisation: OrganisationEntry | None,
    draft: Draft | None,
    row: int,
) -> list[Mark]:
    """Mark the cells of a row that change what is stored; of an organisation those that it decided."""
    marks: list[Mark] = []
    old_person = known.person_by_id[entry.person.id]
    old_registration = known.registration_of[entry.person.id]
    if entry.person_changed:
        marks += _marks(table, PERSON, old_person, entry.person) + _extra_marks(
            table, old_person, entry.person
        )
    if entry.registration_changed:
        marks += _marks(table, REGISTRATION, old_registration, entry.registration)
    if organisation is None:
        return marks
    old = known.organisation_by_id.get(organisation.organisation.id)
    if organisation.organisation.id != old_person.organisation:
        marks += _moved(table, known, old_person)
    elif old is not None and draft is not None and old != organisation.organisation:
        decided = {
            field: get for field, get in OF_ORGANISATION.items() if draft.rows.get(field, row) == row
        }
        marks += _marks(table, decided, old, organisation.organisation)
    if draft is not None and old is not None and organisation.terms is not None:
        said = {field: get for field, get in OF_TERMS.items() if draft.rows.get(field) == row}
        marks += _marks(table, said, known.terms_of(old.id), organisation.terms)
    return marks


CORRECTED = (
    "Corrected by hand to {ours}. The file said {old} and says {new} now; {ours} stays until you decide."
)


KEPT = "Corrected by hand to {ours}, and that stays. The file says {new} now."


def corrected_mark(at: int, ours: str, old: TableRow, new: TableRow) -> Mark:
    """Mark a cell that is new in the file while something else was put into the database by hand."""
    remark = sentence(CORRECTED, ours=ours, old=_said(old, at), new=_said(new, at))
    return Mark(at, Tone.DOUBTFUL, remark)


def kept_mark(at: int, ours: str, new: TableRow) -> Mark:
    """Mark such a cell of which a person has decided that the correction stays."""
    return Mark(at, Tone.CHANGED, sentence(KEPT, ours=ours, new=_said(new, at)))


def _said(row: TableRow, at: int) -> str:
    return row.cleaned[at].shown or "–"


def stored_text(
    field: Field,
    heading: str,
    person: Person,
    registration: Registration,
    organisation: Organisation | None,
) -> str:
    """Write what the database holds in the place of a column."""
    if field is Field.NUMBER:
        return registration.number
    if field in PERSON:
        return shown(PERSON[field](person))
    if field in REGISTRATION:
        return shown(REGISTRATION[field](registration))
    if organisation is not None and field in OF_ORGANISATION:
        return shown(OF_ORGANISATION[field](organisation))
    return shown(person.extra.get(heading))


def _marks(
    table: SheetTable, getters: dict[Field, Callable[[Any], Any]], old: Any, new: Any
) -> list[Mark]:
    found = []
    for field, get in getters.items():
        at = table.place.get(field)
        if at is not None and get(old) != get(new):
            found.append(Mark(at, Tone.CHANGED, sentence("was: {old}", old=shown(get(old)))))
    return found


def _extra_marks(table: SheetTable, old: Person, new: Person) -> list[Mark]:
    return [
        Mark(at, Tone.CHANGED, sentence("was: {old}", old=shown(old.extra.get(heading))))
        for at in range(len(table.columns))
        if old.extra.get(heading := table.heading(at)) != new.extra.get(heading)
    ]


def _moved(table: SheetTable, known: KnownData, old: Person) -> list[Mark]:
    before = known.organisation_by_id.get(old.organisation or 0)
    name = before.name or before.native_name if before else ""
    at = table.place.get(Field.COMPANY, table.place.get(Field.COMPANY_NATIVE, 0))
    return [Mark(at, Tone.CHANGED, sentence("was: {old}", old=shown(name)))]


def _range(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return "–"
    return shown_range(Range(low, high))


def shown(value: Any) -> str:
    """Write an old value beside the new one; a dash for nothing."""
    if isinstance(value, Staff):
        return _range(*value)
    if isinstance(value, tuple):
        return " ".join(str(part) for part in value if part is not None) or "–"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value) if value not in {None, ""} else "–"
