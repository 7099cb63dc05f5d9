"""What an import plan changes, stored as one piece of work."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.registrations import Participation, Registration
from gatewayapp.importing.columns import Column
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import (
    AbsenceEntry,
    ImportPlan,
    PlanRow,
    RegistrationEntry,
    Verdict,
    WishEntry,
)
from gatewayapp.importing.seen import file_seen
from gatewayapp.importing.terms import Terms
from gatewayapp.storage.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Work:
    """What there is to store."""

    registrations: tuple[RegistrationEntry, ...]
    wishes: tuple[WishEntry, ...]
    absences: tuple[Registration, ...]
    attention: tuple[AttentionItem, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be stored but perhaps what the file said."""
        return not (self.registrations or self.wishes or self.absences or self.attention)


def work_of(plan: ImportPlan) -> Work:
    """Give what of a plan is to be stored."""
    taken = [
        row for row in (*plan.rows, *plan.interpreters) if row.entry is not None and _is_stored(row)
    ]
    entries = [row.entry for row in taken]
    return Work(
        tuple(entry for entry in entries if isinstance(entry, RegistrationEntry)),
        tuple(entry for entry in entries if isinstance(entry, WishEntry)),
        _absences(plan, [entry for entry in entries if isinstance(entry, AbsenceEntry)]),
        _attention(plan),
    )


def _is_stored(row: PlanRow) -> bool:
    """Tell whether a row changes the database: what it is sure of, though a remark may wait."""
    if isinstance(row.entry, AbsenceEntry):
        return row.verdict is Verdict.CHANGED or row.verdict is Verdict.DOUBTFUL
    return row.verdict is Verdict.NEW or row.verdict is Verdict.CHANGED


def _absences(plan: ImportPlan, entries: Iterable[AbsenceEntry]) -> tuple[Registration, ...]:
    old = {registration.id: registration for registration in plan.known.registrations}
    return tuple(e.registration for e in entries if old[e.registration.id] != e.registration)


def _attention(plan: ImportPlan) -> tuple[AttentionItem, ...]:
    """Give the rows that wait for a person and were not brought before."""
    known = {_essence(item) for item in plan.known.attention}
    asking = [_item(plan, row, plan.columns) for row in plan.rows if row.asks]
    asking += [_item(plan, row, plan.interpreter_columns) for row in plan.interpreters if row.asks]
    return tuple({_essence(item): item for item in asking if _essence(item) not in known}.values())


def _essence(item: AttentionItem) -> tuple[object, ...]:
    return item.kind, tuple(item.cells.items()), item.cell


def _item(plan: ImportPlan, row: PlanRow, columns: tuple[Column, ...]) -> AttentionItem:
    texts = row.cells if row.cell or columns is not plan.columns else plan.originals(row)
    cells = {column.heading or column.letters: text for column, text in zip(columns, texts, strict=True)}
    assert row.reason is not None
    return AttentionItem(
        0, plan.known.event.id, plan.kind.value, plan.file, row.row, row.reason, row.cell, cells,
        row.like, row.like_id,
    )  # fmt: skip


def store(unit: UnitOfWork, plan: ImportPlan, work: Work) -> None:
    """Store what a plan says, organisations first, then people, then what refers to them."""
    organisations = _store_organisations(unit, plan, work)
    _store_terms(unit, plan, organisations)
    registrations = _store_people(unit, work, organisations)
    seen = file_seen(plan, registrations)
    if seen is not None:
        _store_seen(unit, plan.known, seen)
    event = plan.known.event.id
    wishes = [entry.wish for entry in work.wishes if entry.wish is not None]
    unit.add([wish for wish in wishes if not wish.id], event)
    unit.update([wish for wish in wishes if wish.id])
    unit.add(
        [entry.veto for entry in work.wishes if entry.veto is not None and not entry.veto.id], event
    )
    unit.update(work.absences)
    unit.add(work.attention)


def _store_seen(unit: UnitOfWork, known: KnownData, seen: ImportedFile) -> None:
    """Store what the file said, for the next time that the list comes."""
    if not seen.id:
        unit.add([seen])
    elif seen not in known.imports:
        unit.update([seen])


def _store_organisations(unit: UnitOfWork, plan: ImportPlan, work: Work) -> dict[int, int]:
    """Store the organisations that rows name; give their ids by their place in the plan."""
    used = {entry.organisation for entry in work.registrations}
    new = [at for at, entry in enumerate(plan.organisations) if not entry.organisation.id and at in used]
    changed = [entry.organisation for entry in plan.organisations if entry.verdict is Verdict.CHANGED]
    ids = {
        at: entry.organisation.id for at, entry in enumerate(plan.organisations) if entry.organisation.id
    }
    ids.update(zip(new, unit.add([plan.organisations[at].organisation for at in new]), strict=True))
    unit.update(changed)
    return ids


def _store_terms(unit: UnitOfWork, plan: ImportPlan, organisations: dict[int, int]) -> None:
    """Store how organisations take part in the event: their own tables and their meetings."""
    known = plan.known
    wanted = {
        organisations[at]: entry.terms
        for at, entry in enumerate(plan.organisations)
        if entry.terms is not None and at in organisations
    }
    participations = [
        _participation(known, organisation, terms) for organisation, terms in wanted.items()
    ]
    changed = [
        one for one in participations if one != known.participation_of.get(one.organisation, _usual(one))
    ]
    unit.add([one for one in changed if not one.id])
    unit.update([one for one in changed if one.id])
    owner_of = {terms.booth: organisation for organisation, terms in wanted.items() if terms.booth}
    tables = [
        replace(table, owner=owner_of.get(table.number, None if table.owner in wanted else table.owner))
        for table in known.event.tables
    ]
    unit.update([one for one, old in zip(tables, known.event.tables, strict=True) if one != old])


def _participation(known: KnownData, organisation: int, terms: Terms) -> Participation:
    base = known.participation_of.get(organisation) or Participation(0, known.event.id, organisation)
    return replace(
        base,
        together=terms.together,
        min_meetings=terms.min_meetings,
        max_meetings=terms.max_meetings,
    )


def _usual(one: Participation) -> Participation:
    return Participation(0, one.event, one.organisation)


def _store_people(unit: UnitOfWork, work: Work, organisations: dict[int, int]) -> dict[str, int]:
    """Store people and registrations; give the ids of the new registrations by their numbers."""
    entries = work.registrations
    fresh = [entry for entry in entries if not entry.person.id]
    added = unit.add(
        [entry.person for entry in fresh],
        organisation_id=[_workplace(entry, organisations) for entry in fresh],
    )
    unit.update(
        [
            replace(entry.person, organisation=_workplace(entry, organisations))
            for entry in entries
            if entry.person.id and entry.person_changed
        ]
    )
    unit.update(
        [entry.registration for entry in entries if entry.registration_changed and entry.registration.id]
    )
    ids = iter(added)
    people = [entry.person.id or next(ids) for entry in entries]
    new = [
        (entry.registration, person)
        for entry, person in zip(entries, people, strict=True)
        if entry.registration_changed and not entry.registration.id
    ]
    registrations = unit.add([one for one, _ in new], person_id=[person for _, person in new])
    return {one.number: id_ for (one, _), id_ in zip(new, registrations, strict=True)}


def _workplace(entry: RegistrationEntry, organisations: dict[int, int]) -> int | None:
    return entry.person.organisation if entry.organisation is None else organisations[entry.organisation]
