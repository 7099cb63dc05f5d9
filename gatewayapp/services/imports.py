"""Importing spreadsheets: look what a file would change, change it in one step, save what stays out."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.files import whole_file
from gatewayapp.exporting.text_sheets import LONGEST_CELL, TextSheet, write_workbook
from gatewayapp.importing.changes import CORRECTED
from gatewayapp.importing.choices import Edits, ImportKind, ReadingChoices
from gatewayapp.importing.columns import Column
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.mappings import mapping_text, read_mapping
from gatewayapp.importing.matrix import MATRIX_COLUMNS
from gatewayapp.importing.plan import (
    AbsenceEntry,
    ImportPlan,
    PlanRow,
    RegistrationEntry,
    Verdict,
    WishEntry,
    summary,
)
from gatewayapp.importing.preparing import (
    NO_CHOICES,
    judge_again,
    judge_rows,
    prepare,
    with_cell,
    with_choices,
    with_taken,
    without_row,
)
from gatewayapp.importing.rejects import RejectSheet, reject_sheets
from gatewayapp.importing.seen import file_seen
from gatewayapp.services.events import event_of_id
from gatewayapp.storage import reading
from gatewayapp.storage.backing_up import BackupReason, back_up
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import GONE, UnitOfWork

REASON_WIDTH = 60
STALE = "The database has changed since this preview was made. Look at the preview again, then import."


def gather_known(db: Database, event_id: int) -> KnownData:
    """Take a snapshot of what the database knows; raises ``Fault`` if the event is gone."""
    change = db.latest_change()
    with db.read() as rows:
        return KnownData(
            event_of_id(rows, event_id),
            reading.everything(rows, Organisation),
            reading.everything(rows, Person),
            reading.of_event(rows, Registration, event_id),
            reading.of_event(rows, Wish, event_id),
            reading.of_event(rows, Veto, event_id),
            reading.of_event(rows, AttentionItem, event_id),
            change,
            reading.of_event(rows, ImportedFile, event_id),
            reading.chosen_mappings(rows),
        )


def prepare_import(
    db: Database,
    event_id: int,
    kind: ImportKind,
    file: Path,
    choices: ReadingChoices = NO_CHOICES,
    progress: Progress | None = None,
) -> ImportPlan:
    """Read a file and say what importing it would do; changes nothing.

    Raises ``Fault`` if the file cannot be understood.
    """
    return prepare(kind, file, gather_known(db, event_id), choices, progress)


def refresh_import(db: Database, plan: ImportPlan) -> ImportPlan:
    """Judge a plan's file against the present state of the database."""
    return judge_again(plan, known=gather_known(db, plan.known.event.id))


def apply_import(db: Database, plan: ImportPlan, progress: Progress | None = None) -> Change:
    """Store what a plan says as one change, after a backup; doubtful rows go to the attention list.

    Raises ``Fault`` if the database has changed since the plan was made.
    """
    progress = progress or Progress()
    if db.latest_change() != plan.known.change:
        raise Fault(STALE)
    work = _work(plan)
    if not work.is_empty:
        progress.report(sentence("Making a backup"), 0.5)
        back_up(db.path, BackupReason.IMPORT)
    progress.check()
    progress.report(sentence("Storing {count} rows", count=len(plan.rows)), 0.6)
    name = sentence("Import {file}", file=plan.file)
    with without_collecting(), db.change(name, origin=plan.file) as unit:
        _store(unit, plan, work)
        progress.check()
    progress.report(sentence("Imported {file}", file=plan.file), 1.0)
    return unit.change


def take_waiting_row(db: Database, item_id: int) -> Change:
    """Store a doubtful row as it stands and take it off the attention list, as one change.

    A person is stored as somebody of their own, a wish for the organisation that was proposed,
    absences beside those known. Raises ``Fault`` if the row cannot be used even so.
    """
    with db.read() as rows:
        found = reading.of_ids(rows, AttentionItem, [item_id])
    if not found:
        raise Fault(GONE)
    item = found[0]
    plan = _decided_plan(item, gather_known(db, item.event))
    refused = next(
        (row for row in (*plan.rows, *plan.interpreters) if row.verdict is Verdict.REJECTED), None
    )
    if refused is not None:
        assert refused.reason is not None
        raise Fault(refused.reason)
    with db.change(
        sentence("Take row {row} of {file}", row=item.cell or item.row, file=item.source)
    ) as unit:
        _store(unit, plan, replace(_work(plan), attention=()))
        unit.update([replace(item, settlement=Settlement.TAKEN)])
    return unit.change


def _decided_plan(item: AttentionItem, known: KnownData) -> ImportPlan:
    """Judge a waiting row on its own, its doubts settled."""
    apart = item.why.template != CORRECTED
    mapping = {c.heading: c.field.value for c in MATRIX_COLUMNS} if item.cell else {}
    choices = ReadingChoices(header_row=1, mapping=mapping, decided=True, apart=apart)
    rows = [list(item.cells), list(item.cells.values())]
    return judge_rows(ImportKind(item.kind), item.source, rows, known, choices)


@dataclass(frozen=True, slots=True)
class _Work:
    """What there is to store."""

    registrations: tuple[RegistrationEntry, ...]
    wishes: tuple[WishEntry, ...]
    absences: tuple[Registration, ...]
    attention: tuple[AttentionItem, ...]

    @property
    def is_empty(self) -> bool:
        """Whether nothing is to be stored but perhaps what the file said."""
        return not (self.registrations or self.wishes or self.absences or self.attention)


def _work(plan: ImportPlan) -> _Work:
    taken = [
        row for row in (*plan.rows, *plan.interpreters) if row.entry is not None and _is_stored(row)
    ]
    entries = [row.entry for row in taken]
    return _Work(
        tuple(entry for entry in entries if isinstance(entry, RegistrationEntry)),
        tuple(entry for entry in entries if isinstance(entry, WishEntry)),
        _absences(plan, [entry for entry in entries if isinstance(entry, AbsenceEntry)]),
        _attention(plan),
    )


def _is_stored(row: PlanRow) -> bool:
    """Tell whether a row changes the database: what it is sure of, though a remark may wait."""
    if isinstance(row.entry, AbsenceEntry):
        return row.verdict in {Verdict.CHANGED, Verdict.DOUBTFUL}
    return row.verdict in {Verdict.NEW, Verdict.CHANGED}


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


def _store(unit: UnitOfWork, plan: ImportPlan, work: _Work) -> None:
    organisations = _store_organisations(unit, plan, work)
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


def _store_organisations(unit: UnitOfWork, plan: ImportPlan, work: _Work) -> dict[int, int]:
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


def _store_people(unit: UnitOfWork, work: _Work, organisations: dict[int, int]) -> dict[str, int]:
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


def save_rejects(plan: ImportPlan, out: Path) -> int:
    """Save the refused and doubtful rows with their reasons as a workbook; give their number.

    Every cell is text, so nothing in it is executed. Raises ``Fault`` if the file cannot be written.
    """
    sheets = reject_sheets(plan)
    write_workbook(out, [_text_sheet(sheet) for sheet in sheets])
    return sum(len(sheet.rows) for sheet in sheets)


def _text_sheet(sheet: RejectSheet) -> TextSheet:
    rows = [tuple(text[:LONGEST_CELL] for text in row) for row in sheet.rows]
    reasons = len(sheet.headings) - 2
    return TextSheet(sheet.name, sheet.headings, rows, widths=((reasons, REASON_WIDTH),))


def save_mapping(plan: ImportPlan, out: Path) -> None:
    """Save which heading fills which field, to be used with another file."""
    with whole_file(out) as file:
        file.write(mapping_text(plan.mapping).encode())


__all__ = [
    "Edits",
    "ImportKind",
    "ImportPlan",
    "ReadingChoices",
    "Verdict",
    "apply_import",
    "gather_known",
    "judge_again",
    "prepare_import",
    "read_mapping",
    "refresh_import",
    "save_mapping",
    "save_rejects",
    "summary",
    "take_waiting_row",
    "with_cell",
    "with_choices",
    "with_taken",
    "without_row",
]
