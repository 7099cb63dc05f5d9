"""The rows that stay out of the database, as a table that can be mended and imported again."""

from collections.abc import Iterable
from dataclasses import dataclass

from gatewayapp.importing.columns import OWN_HEADING
from gatewayapp.importing.plan import ImportPlan, PlanRow, Verdict

REASON = f"{OWN_HEADING} reason"
PLACE = f"{OWN_HEADING} row"
MATRIX_HEADINGS = ("From company", "To company", "Priority")
STAYS_OUT = frozenset((Verdict.REJECTED, Verdict.DOUBTFUL))


@dataclass(frozen=True, slots=True)
class RejectSheet:
    """A table of text: headings and rows, the reason and the old place of each row last."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def reject_sheets(plan: ImportPlan) -> tuple[RejectSheet, ...]:
    """Give the rows that are refused or doubtful, as they stand in the file, with their reasons."""
    matrix = any(row.cell for row in plan.rows)
    headings = MATRIX_HEADINGS if matrix else tuple(column.heading for column in plan.columns)
    main = _sheet(plan.reading.sheet or "Rows", headings, _told(plan, plan.rows, original=not matrix))
    sheets = [main]
    if rows := _told(plan, plan.interpreters, original=False):
        sheets.append(_sheet("Interpreters", tuple(c.heading for c in plan.interpreter_columns), rows))
    return tuple(sheet for sheet in sheets if sheet.rows) or (main,)


def _sheet(name: str, headings: tuple[str, ...], rows: list[tuple[str, ...]]) -> RejectSheet:
    return RejectSheet(name, (*headings, REASON, PLACE), tuple(rows))


def _told(plan: ImportPlan, rows: Iterable[PlanRow], *, original: bool) -> list[tuple[str, ...]]:
    return [
        (*(plan.originals(row) if original else row.cells), str(row.reason or ""), str(row.place))
        for row in rows
        if row.verdict in STAYS_OUT
    ]
