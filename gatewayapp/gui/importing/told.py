"""What an import plan says in numbers and marks, ready to be shown; no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import KEPT_FIELDS, Field
from gatewayapp.importing.plan import (
    AbsenceEntry,
    ImportPlan,
    Mark,
    PlanRow,
    RegistrationEntry,
    Tone,
    Verdict,
    WishEntry,
)

ALL = "all"
SURE_ENOUGH = 0.6
TONES = {Tone.CHANGED: "acc", Tone.DOUBTFUL: "warn", Tone.REFUSED: "bad"}
STAYS_OUT = frozenset({Verdict.REJECTED, Verdict.DOUBTFUL})
PROBLEMS = frozenset({Verdict.REJECTED, Verdict.DOUBTFUL})
NUMERIC = frozenset({Field.EMPLOYEES, Field.TURNOVER, Field.BALANCE, Field.CAPITAL, Field.PRIORITY})


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row of the plan with its remarks by column; ``key`` finds it again in the next plan."""

    row: PlanRow
    key: int | str
    marks: Mapping[int, Mark]

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

    @property
    def stays_out(self) -> int:
        """How many rows are not taken."""
        return self.doubtful + self.refused


def preview_rows(plan: ImportPlan) -> tuple[PreviewRow, ...]:
    """Give the plan's rows with their marks laid out by column."""
    return tuple(
        PreviewRow(row, row.place, {mark.column: mark for mark in row.marks}) for row in plan.rows
    )


def counts_of(plan: ImportPlan) -> dict[str, int]:
    """Count the rows of each verdict, and all of them."""
    return {ALL: len(plan.rows)} | {verdict.value: count for verdict, count in plan.counts.items()}


def rows_to_import(plan: ImportPlan) -> int:
    """Count the rows that would change the database or wait in its attention list."""
    return plan.counts[Verdict.NEW] + plan.counts[Verdict.CHANGED] + sum(row.asks for row in plan.rows)


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
