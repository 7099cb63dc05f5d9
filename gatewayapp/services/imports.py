"""Importing spreadsheets: look what a file would change, change it in one step, save what stays out."""

from dataclasses import replace
from pathlib import Path

from gatewayapp.domain.attention import AttentionItem, Settlement
from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Participation, Registration
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.files import whole_file
from gatewayapp.exporting.text_sheets import LONGEST_CELL, TextSheet, write_workbook
from gatewayapp.importing.changes import CORRECTED
from gatewayapp.importing.choices import Edits, ImportKind, ReadingChoices
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.mappings import mapping_text, read_mapping
from gatewayapp.importing.matrix import MATRIX_COLUMNS
from gatewayapp.importing.plan import (
    ImportPlan,
    Verdict,
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
from gatewayapp.services.events import event_of_id
from gatewayapp.services.storing_imports import store, work_of
from gatewayapp.storage import reading
from gatewayapp.storage.backing_up import BackupReason, back_up
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import GONE

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
            reading.of_event(rows, Participation, event_id),
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
    work = work_of(plan)
    if not work.is_empty:
        progress.report(sentence("Making a backup"), 0.5)
        back_up(db.path, BackupReason.IMPORT)
    progress.check()
    progress.report(sentence("Storing {count} rows", count=len(plan.rows)), 0.6)
    name = sentence("Import {file}", file=plan.file)
    with without_collecting(), db.change(name, origin=plan.file) as unit:
        store(unit, plan, work)
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
        store(unit, plan, replace(work_of(plan), attention=()))
        unit.update([replace(item, settlement=Settlement.TAKEN)])
    return unit.change


def _decided_plan(item: AttentionItem, known: KnownData) -> ImportPlan:
    """Judge a waiting row on its own, its doubts settled."""
    apart = item.why.template != CORRECTED
    mapping = {c.heading: c.field.value for c in MATRIX_COLUMNS} if item.cell else {}
    choices = ReadingChoices(header_row=1, mapping=mapping, decided=True, apart=apart)
    rows = [list(item.cells), list(item.cells.values())]
    return judge_rows(ImportKind(item.kind), item.source, rows, known, choices)


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
