"""Workbooks (xlsx, xlsm, xlsb, xls, ods) read by calamine."""

import datetime as dt
from collections.abc import Iterable
from io import BytesIO
from typing import cast

import python_calamine as calamine

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.biff import is_locked, widest_reach
from gatewayapp.importing.choices import ReadingChoices
from gatewayapp.importing.compound import workbook_stream
from gatewayapp.importing.files import Container, broken, locked
from gatewayapp.importing.guards import MOST_CELLS, Inside, far_cell, look_inside
from gatewayapp.importing.hushed import hushed
from gatewayapp.importing.sheets import Reading, Row, Sheet, Workbook, cell_name

Cell = int | float | str | bool | dt.time | dt.date | dt.datetime | dt.timedelta
MOST_COLUMNS = 2_000
MOST_XLS_CELLS = 6_000_000
MOST_LETTERS = 100_000
EXACT = 1e15
ONLY_TEXT = {str}
PASSING = (KeyboardInterrupt, SystemExit, GeneratorExit, MemoryError)


def read_workbook(data: bytes, name: str, container: Container, choices: ReadingChoices) -> Workbook:
    """Read the visible sheets of a workbook, or only the one that the user chose.

    Raises Fault if the file is broken, encrypted, too big, or has no such sheet.
    """
    if container is Container.COMPOUND:
        _check_records(workbook_stream(data), name)
    inside = look_inside(data, name) if container is Container.ZIP else Inside()
    try:
        with hushed():
            return _read(data, name, inside, choices)
    except (Fault, *PASSING):
        raise
    except calamine.PasswordError:
        raise locked(name) from None
    except BaseException as error:  # a panic in Rust arrives as a bare BaseException
        raise broken(name) from error


def _check_records(stream: bytes, name: str) -> None:
    """Raise Fault if an xls workbook is encrypted or would fill the memory."""
    if is_locked(stream):
        raise locked(name)
    if widest_reach(stream) > MOST_XLS_CELLS:
        raise far_cell(name)


def _read(data: bytes, name: str, inside: Inside, choices: ReadingChoices) -> Workbook:
    with calamine.CalamineWorkbook.from_filelike(BytesIO(data)) as book:
        names = tuple(meta.name for meta in book.sheets_metadata if _is_table(meta))
        if choices.sheet is not None and choices.sheet not in book.sheet_names:
            raise Fault(
                'There is no sheet "{sheet}" in "{file}"; it has: {sheets}.',
                sheet=choices.sheet,
                file=name,
                sheets=", ".join(names),
            )
        wanted = names if choices.sheet is None else (choices.sheet,)
        sheets = tuple(_read_sheet(book.get_sheet_by_name(sheet), inside) for sheet in wanted)
    return Workbook(sheets, Reading(sheets=names))


def _is_table(meta: calamine.SheetMetadata) -> bool:
    return (
        meta.typ is calamine.SheetTypeEnum.WorkSheet
        and meta.visible is calamine.SheetVisibleEnum.Visible
    )


def _read_sheet(sheet: calamine.CalamineSheet, inside: Inside) -> Sheet:
    start = sheet.start
    if start is None:
        return Sheet(sheet.name, [])
    row, column = start
    _check_extent(sheet, column)
    margin = [""] * column
    rows = as_texts(sheet.to_python())
    if margin:
        rows = [margin + cells for cells in rows]
    _check_letters(sheet.name, rows, row + 1)
    _fill_merged(rows, row, sheet.merged_cell_ranges or ())
    return Sheet(sheet.name, rows, row + 1, inside.hidden.get(sheet.name, frozenset()), inside.readings)


def _check_extent(sheet: calamine.CalamineSheet, column: int) -> None:
    if sheet.width + column > MOST_COLUMNS or sheet.width * sheet.height > MOST_CELLS:
        raise Fault(
            'Sheet "{sheet}" has {columns} columns and {rows} rows; the most is {most} columns. '
            "Delete the empty or needless ones, save and import again.",
            sheet=sheet.name,
            columns=sheet.width + column,
            rows=sheet.height,
            most=MOST_COLUMNS,
        )


def _check_letters(sheet: str, rows: list[Row], first_row: int) -> None:
    columns = zip(*rows, strict=True)
    if all(max(map(len, column)) <= MOST_LETTERS for column in columns):
        return
    row, column = next(
        (at, position)
        for at, cells in enumerate(rows)
        for position, text in enumerate(cells)
        if len(text) > MOST_LETTERS
    )
    raise long_cell(sheet, cell_name(first_row + row, column), len(rows[row][column]))


def long_cell(where: str, cell: str, letters: int) -> Fault:
    """Give the fault of a cell that holds a book."""
    return Fault(
        "{where}, cell {cell}: it holds {letters} letters; the most is {most}. "
        "Shorten it, then import again.",
        where=where,
        cell=cell,
        letters=letters,
        most=MOST_LETTERS,
    )


def as_texts(rows: list[list[Cell]]) -> list[Row]:
    """Write cells in place as a person would type them: dates as ISO dates, whole numbers without point.

    Most columns of a table hold nothing but text: they are passed over at once.
    """
    for at, column in enumerate(zip(*rows, strict=True)):
        if set(map(type, column)) != ONLY_TEXT:
            for cells in rows:
                cell = cells[at]
                if not isinstance(cell, str):
                    cells[at] = written(cell)
    return cast("list[Row]", rows)


def written(cell: Cell) -> str:  # noqa: PLR0911 - one return for each type
    """Write one cell that is no text."""
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < EXACT else repr(cell)
    if isinstance(cell, dt.datetime):
        return (
            cell.date().isoformat()
            if cell.time() == dt.time()
            else cell.isoformat(" ", _precision(cell))
        )
    if isinstance(cell, dt.time):
        return cell.isoformat(_precision(cell))
    if isinstance(cell, dt.date):
        return cell.isoformat()
    if isinstance(cell, dt.timedelta):
        return _written_duration(cell)
    return str(cell)


def _precision(moment: dt.datetime | dt.time) -> str:
    return "seconds" if moment.second else "minutes"


def _written_duration(length: dt.timedelta) -> str:
    minutes, seconds = divmod(round(length.total_seconds()), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}" + (f":{seconds:02}" if seconds else "")


def _fill_merged(
    rows: list[Row], first: int, ranges: Iterable[tuple[tuple[int, int], tuple[int, int]]]
) -> None:
    """Give every row under a cell merged downwards that cell's text, as the eye reads it."""
    for (top, left), (bottom, _right) in ranges:
        if top < bottom and 0 <= top - first < len(rows) and left < len(rows[top - first]):
            text = rows[top - first][left]
            for row in rows[top - first + 1 : bottom - first + 1]:
                row[left] = row[left] or text
