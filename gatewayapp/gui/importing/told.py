"""What an import plan says in numbers and marks, ready to be shown; no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gatewayapp.domain.wording import sentence
from gatewayapp.importing.changes import CORRECTED, KEPT, stored_text
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import KEPT_FIELDS, Field
from gatewayapp.importing.plan import (
    AbsenceEntry,
    ImportPlan,
    Mark,
    Missing,
    PlanRow,
    RegistrationEntry,
    Tone,
    Verdict,
    WishEntry,
)

ALL, MISSING, CORRECTIONS = "all", "missing", "corrections"
NO_COLUMNS: frozenset[int] = frozenset()
GONE = "Stood in the last import of this list and is not in it any more, but stays registered."
SURE_ENOUGH = 0.6
TONES = {Tone.CHANGED: "acc", Tone.DOUBTFUL: "warn", Tone.REFUSED: "bad"}
STAYS_OUT = frozenset({Verdict.REJECTED, Verdict.DOUBTFUL})
PROBLEMS = frozenset({Verdict.REJECTED, Verdict.DOUBTFUL})
NUMERIC = frozenset({Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.PRIORITY})


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the plan with its remarks by column; ``key`` finds it again in the next plan.

    ``corrections`` are the columns in which what was put in by hand stands against the file.
    ``is_missing``: it is no row of the file, but somebody whom the file has no more.
    """

    row: PlanRow
    key: int | str
    marks: Mapping[int, Mark]
    corrections: frozenset[int] = NO_COLUMNS
    is_missing: bool = False

    @property
    def kind(self) -> str:
        """What becomes of it: its verdict, or that it is missing."""
        return MISSING if self.is_missing else self.row.verdict.value

    @property
    def is_problem(self) -> bool:
        """Whether a person should look at it: refused, doubtful, or a cell that was interpreted."""
        return self.row.verdict in PROBLEMS or any(
            mark.tone is not Tone.CHANGED for mark in self.marks.values()
        )


@dataclass(frozen=True, slots=True)
class Effect:
    """What an import would write, in numbers."""

    people_new: int = 0
    people_changed: int = 0
    organisations_new: int = 0
    organisations_changed: int = 0
    wishes_new: int = 0
    wishes_changed: int = 0
    vetoes: int = 0
    fixed: int = 0
    absences: int = 0
    doubtful: int = 0
    refused: int = 0
    missing: int = 0

    @property
    def stays_out(self) -> int:
        """How many rows are not taken."""
        return self.doubtful + self.refused


@dataclass(frozen=True, slots=True)
class Sums:
    """A plan counted through: rows by verdict, what it writes, how many rows the import takes."""

    counts: Mapping[str, int]
    effect: Effect
    to_import: int


def sums_of(plan: ImportPlan) -> Sums:
    """Count a plan through; long for a large file, so done in a worker."""
    return Sums(counts_of(plan), effect_of(plan), rows_to_import(plan))


def preview_rows(plan: ImportPlan) -> tuple[PreviewRow, ...]:
    """Give the plan's rows with their marks laid out by column."""
    rows = [_preview_row(plan, row) for row in plan.rows]
    return (*rows, *(_missing_row(plan, missing) for missing in plan.missing))


def _preview_row(plan: ImportPlan, row: PlanRow) -> PreviewRow:
    marks = {mark.column: mark for mark in row.marks}
    decided = [at for at, mark in marks.items() if (row.row, at) in plan.edits.taken]
    against = [at for at, mark in marks.items() if mark.sentence.template in {CORRECTED, KEPT}]
    return PreviewRow(row, row.place, marks, frozenset((*decided, *against)))


def _missing_row(plan: ImportPlan, missing: Missing) -> PreviewRow:
    registration = missing.registration
    cells = tuple(
        stored_text(
            column.field, column.heading, missing.person, registration, missing.organisation
        ).removeprefix("–")
        for column in plan.columns
    )
    row = PlanRow(0, Verdict.SAME, cells, reason=sentence(GONE), cell=registration.number)
    return PreviewRow(row, f"missing {registration.id}", {}, is_missing=True)


def counts_of(plan: ImportPlan) -> dict[str, int]:
    """Count the rows of each verdict, and all of them."""
    counts = {verdict.value: count for verdict, count in plan.counts.items()}
    corrected = sum(bool(_preview_row(plan, row).corrections) for row in plan.rows if row.marks)
    return {ALL: len(plan.rows), **counts, CORRECTIONS: corrected, MISSING: len(plan.missing)}


def rows_to_import(plan: ImportPlan) -> int:
    """Count the rows that change the database, wait in its attention list, or were decided about."""
    kept = {number for number, _at in plan.edits.kept}
    moving = {Verdict.NEW, Verdict.CHANGED}
    return sum(row.asks or row.verdict in moving or row.row in kept for row in plan.rows)


def effect_of(plan: ImportPlan) -> Effect:
    """Say in numbers what the plan would write."""
    taken = [row for row in plan.rows if row.verdict.is_accepted]
    registrations = [row.entry for row in taken if isinstance(row.entry, RegistrationEntry)]
    used = {entry.organisation for entry in registrations}
    new_here = [entry for at, entry in enumerate(plan.organisations) if at in used]
    return Effect(
        people_new=sum(not entry.registration.id for entry in registrations),
        people_changed=sum(_is_changed(entry) for entry in registrations),
        organisations_new=sum(not entry.organisation.id for entry in new_here),
        organisations_changed=sum(it.verdict is Verdict.CHANGED for it in plan.organisations),
        **_wishes(taken),
        absences=_absences([*plan.rows, *plan.interpreters]),
        doubtful=plan.counts[Verdict.DOUBTFUL],
        refused=plan.counts[Verdict.REJECTED],
        missing=len(plan.missing),
    )


def _is_changed(entry: RegistrationEntry) -> bool:
    return bool(entry.registration.id) and (entry.person_changed or entry.registration_changed)


def _wishes(taken: Iterable[PlanRow]) -> dict[str, int]:
    moving = [row for row in taken if row.verdict is not Verdict.SAME]
    entries = [row.entry for row in moving if isinstance(row.entry, WishEntry)]
    wishes = [entry.wish for entry in entries if entry.wish is not None]
    return {
        "wishes_new": sum(not wish.id for wish in wishes),
        "wishes_changed": sum(bool(wish.id) for wish in wishes),
        "vetoes": sum(entry.veto is not None and not entry.veto.id for entry in entries),
        "fixed": sum(wish.fixed is not None for wish in wishes),
    }


def _absences(rows: Iterable[PlanRow]) -> int:
    takes = {Verdict.NEW, Verdict.CHANGED, Verdict.DOUBTFUL}
    return sum(isinstance(row.entry, AbsenceEntry) and row.verdict in takes for row in rows)


def understood(columns: Iterable[Column]) -> tuple[int, int]:
    """Count the columns that fill a field, and all of them."""
    columns = tuple(columns)
    return sum(column.field not in KEPT_FIELDS for column in columns), len(columns)


def can_be_mapped(plan: ImportPlan) -> bool:
    """Tell whether columns can be given other fields; those of a matrix cannot."""
    return not any(row.cell for row in plan.rows)


def is_unsure(column: Column) -> bool:
    """Tell whether a column's field was guessed on thin ground."""
    return column.field not in KEPT_FIELDS and column.sure < SURE_ENOUGH
