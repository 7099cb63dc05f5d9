"""Tables of plain text as workbooks and CSV: nothing in a cell is executed."""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.files import write_whole

if TYPE_CHECKING:
    from xlsxwriter.format import Format
    from xlsxwriter.worksheet import Worksheet

LONGEST_CELL = 32_767
LONGEST_SHEET_NAME = 31
USUAL_WIDTH = 18


@dataclass(frozen=True, slots=True)
class TextSheet:
    """A table of text; ``widths`` by column (from 0) where they are not the usual one, in letters."""

    name: str
    headings: tuple[str, ...]
    rows: Sequence[tuple[str, ...]]
    widths: tuple[tuple[int, int], ...] = ()


def write_workbook(out: Path, sheets: Sequence[TextSheet]) -> None:
    """Write tables as the sheets of one workbook; every cell is text.

    Raises ``Fault`` if the file cannot be written or a text is longer than a cell can be.
    """
    import xlsxwriter

    for sheet in sheets:
        _refuse_long(sheet)
    file = io.BytesIO()
    book = xlsxwriter.Workbook(file, {"in_memory": True})
    bold = book.add_format({"bold": True, "text_wrap": True})
    for at, sheet in enumerate(sheets):
        _write(book.add_worksheet(_sheet_name(sheet.name, at)), sheet, bold)
    book.close()
    write_whole(out, file.getvalue())


def _refuse_long(sheet: TextSheet) -> None:
    for number, row in enumerate(sheet.rows, 2):
        if max(map(len, row), default=0) > LONGEST_CELL:
            raise Fault(
                "Row {row}: a text has more than {most} letters, which no cell can hold. "
                "Shorten it, or save as .csv.",
                row=number,
                most=LONGEST_CELL,
            )


def _sheet_name(name: str, at: int) -> str:
    kept = "".join(letter for letter in name if letter not in "[]:*?/\\'")[:LONGEST_SHEET_NAME]
    return kept.strip() or f"Rows {at + 1}"


def _write(page: "Worksheet", sheet: TextSheet, bold: "Format") -> None:
    for column, heading in enumerate(sheet.headings):
        page.write_string(0, column, heading, bold)
    for number, row in enumerate(sheet.rows, 1):
        for column, text in enumerate(row):
            if text:
                page.write_string(number, column, text)
    page.freeze_panes(1, 0)
    page.set_column(0, max(len(sheet.headings) - 1, 0), USUAL_WIDTH)
    for column, width in sheet.widths:
        page.set_column(column, column, width)


def write_csv(out: Path, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Write a table as CSV in UTF-8 with a mark, as Excel reads it; raises ``Fault`` if that fails."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerows([headings, *rows])
    write_whole(out, text.getvalue().encode("utf-8-sig"))
