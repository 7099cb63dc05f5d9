"""From a file to an ImportPlan, and the plan judged anew after a change in the preview."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.availability import AbsenceJudge, mark_hours, no_hours
from gatewayapp.importing.choices import Edits, ImportKind, ReadingChoices
from gatewayapp.importing.fields import (
    Field,
    availability_headings,
    registration_headings,
    wish_headings,
)
from gatewayapp.importing.interpreters import InterpreterJudge, is_of_interpreters
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.mappings import recalled
from gatewayapp.importing.matrix import (
    MATRIX_COLUMNS,
    find_matrix,
    judge_matrix,
    matrix_spot,
    no_companies,
)
from gatewayapp.importing.plan import ImportPlan, Missing, PlanRow
from gatewayapp.importing.reading import (
    Place,
    decided,
    find_table,
    headings_at,
    place_in,
    read_file,
    table_at,
)
from gatewayapp.importing.registrations import judge_registrations
from gatewayapp.importing.sheets import Reading, Row, Sheet, Workbook
from gatewayapp.importing.tables import SheetTable, require
from gatewayapp.importing.wide_wishes import WideTable, find_wide, judge_wide, with_name
from gatewayapp.importing.wishes import judge_list

NO_CHOICES = ReadingChoices()
NO_EDITS = Edits()
PEOPLE = {Field.EMAIL, Field.FULL_NAME, Field.NATIVE, Field.ROMAJI, Field.FAMILY, Field.FAMILY_NATIVE}


def prepare(
    kind: ImportKind,
    path: Path,
    known: KnownData,
    choices: ReadingChoices = NO_CHOICES,
    progress: Progress | None = None,
) -> ImportPlan:
    """Read a file and say what importing it would do; raises Fault if it cannot be understood."""
    progress = progress or Progress()
    progress.report(sentence("Reading {file}", file=path.name), 0.0)
    with without_collecting():
        book = read_file(path, choices)
        progress.check()
        progress.report(sentence("Comparing with the database"), 0.4)
        return replace(JUDGES[kind](book, path.name, known, choices, NO_EDITS), book=book)


def judge_rows(
    kind: ImportKind, file: str, rows: list[Row], known: KnownData, choices: ReadingChoices
) -> ImportPlan:
    """Judge rows that come from no file, their headings first."""
    book = Workbook((Sheet("", rows),), Reading())
    return replace(JUDGES[kind](book, file, known, choices, NO_EDITS), book=book)


def judge_again(
    plan: ImportPlan, edits: Edits | None = None, known: KnownData | None = None
) -> ImportPlan:
    """Judge anew with other edits or against a newer state of the database, without reading the file."""
    edits = plan.edits if edits is None else edits
    with without_collecting():
        judged = JUDGES[plan.kind](plan.book, plan.file, known or plan.known, plan.choices, edits)
        return replace(judged, book=plan.book)


def with_cell(plan: ImportPlan, place: int | str, column: int, text: str) -> ImportPlan:
    """Mend one cell, by its row (or matrix cell) in the file and its column in the plan; judge anew."""
    wide = find_wide(plan.sheet, plan.known, plan.choices.header_row) if isinstance(place, str) else None
    if wide is not None:
        return judge_again(plan, with_name(wide, str(place), column, text, plan.edits))
    spot = matrix_spot(plan, place, column) if isinstance(place, str) else (place, column)
    return judge_again(plan, replace(plan.edits, texts={**plan.edits.texts, spot: text}))


def without_row(plan: ImportPlan, row: int) -> ImportPlan:
    """Leave one row out and judge anew."""
    return judge_again(plan, replace(plan.edits, left_out=plan.edits.left_out | {row}))


def with_taken(plan: ImportPlan, row: int, column: int, *, taken: bool = True) -> ImportPlan:
    """Let a cell of the file replace what was corrected by hand in the database, or let that stay."""
    spot, edits = {(row, column)}, plan.edits
    decided = (
        (edits.taken | spot, edits.kept - spot) if taken else (edits.taken - spot, edits.kept | spot)
    )
    return judge_again(plan, replace(edits, taken=decided[0], kept=decided[1]))


def with_choices(plan: ImportPlan, choices: ReadingChoices) -> ImportPlan:
    """Read the headings or columns another way and judge anew; edits of cells are dropped.

    For another sheet, encoding or delimiter the file must be read again.
    """
    judged = JUDGES[plan.kind](plan.book, plan.file, plan.known, choices, NO_EDITS)
    return replace(judged, book=plan.book)


def _prepare_registrations(
    book: Workbook, file: str, known: KnownData, choices: ReadingChoices, edits: Edits
) -> ImportPlan:
    book, place = find_table(book, registration_headings(), choices, file)
    choices = recalled(
        choices, headings_at(place, registration_headings()), known, ImportKind.REGISTRATIONS
    )
    table = table_at(place, registration_headings(), choices, known.year)
    require(
        table,
        "names",
        Field.FAMILY,
        Field.GIVEN,
        Field.FULL_NAME,
        Field.NATIVE,
        Field.ROMAJI,
        Field.FAMILY_NATIVE,
    )
    judged = judge_registrations(table, known, choices, edits)
    return ImportPlan(
        ImportKind.REGISTRATIONS, file, book.reading, place.header_row, table.columns, judged.rows,
        known, choices, place.sheet, organisations=judged.organisations, edits=edits,
        before=judged.before.file, missing=_missing(judged.before.missing, known),
    )  # fmt: skip


def _missing(ids: tuple[int, ...], known: KnownData) -> tuple[Missing, ...]:
    registrations = [known.registration_by_id[id_] for id_ in ids]
    people = [known.person_by_id[registration.person] for registration in registrations]
    return tuple(
        Missing(registration, person, known.organisation_by_id.get(person.organisation or 0))
        for registration, person in zip(registrations, people, strict=True)
    )


def _prepare_wishes(
    book: Workbook, file: str, known: KnownData, choices: ReadingChoices, edits: Edits
) -> ImportPlan:
    wide = None if choices.mapping else _wide_table(book, known, choices)
    if wide is not None:
        book = decided(book, Place(wide.sheet, wide.header_row, 1))
        return ImportPlan(
            ImportKind.WISHES, file, book.reading, wide.header_row, MATRIX_COLUMNS,
            judge_wide(wide, known, edits), known, choices, wide.sheet, edits=edits,
        )  # fmt: skip
    as_list = _wish_table(book, known, choices, file)
    if as_list is not None:
        book, table = as_list
        rows = judge_list(table, known, edits, decided=choices.decided)
        return ImportPlan(
            ImportKind.WISHES, file, book.reading, table.header_row, table.columns, rows, known, choices,
            table.sheet, edits=edits,
        )  # fmt: skip
    matrices = [
        found for sheet in book.sheets if (found := find_matrix(sheet, known, choices.header_row))
    ]
    if not matrices:
        raise no_companies(file)
    matrix, _ = max(matrices, key=lambda found: found[1])
    book = decided(book, Place(matrix.sheet, matrix.header_row, 1))
    return ImportPlan(
        ImportKind.WISHES, file, book.reading, matrix.header_row, MATRIX_COLUMNS,
        judge_matrix(matrix, known, edits), known, choices, matrix.sheet, edits=edits,
    )  # fmt: skip


def _wide_table(book: Workbook, known: KnownData, choices: ReadingChoices) -> WideTable | None:
    found = (find_wide(sheet, known, choices.header_row) for sheet in book.sheets)
    return next((table for table in found if table is not None), None)


def _wish_table(
    book: Workbook, known: KnownData, choices: ReadingChoices, file: str
) -> tuple[Workbook, SheetTable] | None:
    """Give the table of a list of wishes; None if the file has none."""
    try:
        book, place = find_table(book, wish_headings(), choices, file)
        choices = recalled(choices, place.headings, known, ImportKind.WISHES)
        table = table_at(place, wish_headings(), choices, known.year)
    except Fault:
        if choices.mapping:
            raise
        return None
    return (book, table) if Field.FROM in table.place and Field.TO in table.place else None


def _prepare_availability(
    book: Workbook, file: str, known: KnownData, choices: ReadingChoices, edits: Edits
) -> ImportPlan:
    tables = [
        table for sheet in book.sheets if (table := _hours_table(sheet, known, choices)) is not None
    ]
    if not tables:
        raise no_hours(file, known)
    absences = next((table for table in tables if not is_of_interpreters(table)), None)
    interpreters = next((table for table in tables if is_of_interpreters(table)), None)
    main = absences or tables[0]
    book = decided(book, Place(main.sheet, main.header_row, 1))
    return ImportPlan(
        ImportKind.AVAILABILITY, file, book.reading, main.header_row, main.columns,
        AbsenceJudge(main, known, decided=choices.decided).judge(edits) if absences else (),
        known, choices, main.sheet,
        interpreters=_judge_interpreters(interpreters, known, NO_EDITS if absences else edits),
        interpreter_columns=interpreters.columns if interpreters else (), edits=edits,
    )  # fmt: skip


def _judge_interpreters(table: SheetTable | None, known: KnownData, edits: Edits) -> tuple[PlanRow, ...]:
    return () if table is None else InterpreterJudge(table, known).judge(edits)


def _hours_table(sheet: Sheet, known: KnownData, choices: ReadingChoices) -> SheetTable | None:
    """Give a sheet's table if it names people and parts of the event."""
    try:
        place = place_in(sheet, availability_headings(), choices)
        table = table_at(place, availability_headings(), choices, known.year)
    except Fault:
        return None
    at = place.header_row - sheet.first_row
    columns = mark_hours(table.columns, sheet.rows[at - 1] if at else [], known)
    named = PEOPLE.intersection(column.field for column in columns)
    if not named or not any(column.field is Field.HOURS for column in columns):
        return None
    return SheetTable(sheet, place.header_row, columns, known.year)


Judge = Callable[[Workbook, str, KnownData, ReadingChoices, Edits], ImportPlan]
JUDGES: dict[ImportKind, Judge] = {
    ImportKind.REGISTRATIONS: _prepare_registrations,
    ImportKind.WISHES: _prepare_wishes,
    ImportKind.AVAILABILITY: _prepare_availability,
}
