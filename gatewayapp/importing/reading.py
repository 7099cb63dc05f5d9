"""Reading a file: its content decides how, and one of its sheets holds the table."""

from dataclasses import dataclass, replace
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.importing import files
from gatewayapp.importing.choices import ReadingChoices
from gatewayapp.importing.columns import guess_columns
from gatewayapp.importing.fields import Headings
from gatewayapp.importing.headings import find_heading_row, is_blank, joined_headings
from gatewayapp.importing.sheets import Row, Sheet, Workbook
from gatewayapp.importing.tables import SheetTable
from gatewayapp.importing.textfiles import read_text
from gatewayapp.importing.workbooks import read_workbook

LEAST_SCORE = 1.0
TELLING_ROWS = 200
NO_HEADINGS = (
    'No row with headings is found in "{file}". Put headings such as Company and E-mail above '
    "the columns, or say which row they are in."
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a table lies: its sheet, the row of its headings (1-based), and how sure that is."""

    sheet: Sheet
    header_row: int
    score: float

    @property
    def headings(self) -> Row:
        """The cells of the heading row."""
        return self.sheet.rows[self.header_row - self.sheet.first_row]


def read_file(path: Path, choices: ReadingChoices) -> Workbook:
    """Read a file of any kind; raises Fault for all that is no table."""
    data = files.load(path)
    container = files.sniff(data, path.name)
    if container is files.Container.TEXT:
        return read_text(data, path.name, choices)
    return read_workbook(data, path.name, container, choices)


def find_table(
    book: Workbook, table: Headings, choices: ReadingChoices, name: str
) -> tuple[Workbook, Place]:
    """Find the sheet and the row with the headings; the workbook comes back with what was decided."""
    sheets = [sheet for sheet in book.sheets if not all(map(is_blank, sheet.rows))]
    if not sheets:
        raise Fault('"{file}" has no filled cell. Choose a file with rows in it.', file=name)
    places = [place_in(sheet, table, choices) for sheet in sheets]
    best = max(places, key=lambda place: (round(place.score, 2), len(place.sheet.rows)))
    if best.score < LEAST_SCORE and choices.header_row is None and not choices.mapping:
        raise Fault(NO_HEADINGS, file=name)
    return decided(book, best), best


def place_in(sheet: Sheet, table: Headings, choices: ReadingChoices) -> Place:
    """Say where the headings of a sheet are, or where the user says they are."""
    if choices.header_row is None:
        at, score = find_heading_row(sheet.rows, table)
        return Place(sheet, sheet.first_row + at, score)
    if not 0 <= choices.header_row - sheet.first_row < len(sheet.rows):
        raise Fault(
            "Row {row} cannot hold the headings: the filled rows are {first} to {last}.",
            row=choices.header_row,
            first=sheet.first_row,
            last=sheet.first_row + len(sheet.rows) - 1,
        )
    return Place(sheet, choices.header_row, LEAST_SCORE)


def decided(book: Workbook, place: Place) -> Workbook:
    """Note which sheet and heading row were taken."""
    reading = book.reading
    decisions = list(reading.decisions)
    if len(book.sheets) > 1:
        decisions.append(sentence('Sheet "{sheet}" has the best headings.', sheet=place.sheet.name))
    decisions.append(sentence("The headings are in row {row}.", row=place.header_row))
    return replace(book, reading=replace(reading, sheet=place.sheet.name, decisions=tuple(decisions)))


def headings_at(place: Place, table: Headings) -> Row:
    """Give the headings at a place, those in two rows joined."""
    at = place.header_row - place.sheet.first_row
    above = place.sheet.rows[at - 1] if at > 0 else []
    return joined_headings(above, place.headings, table)


def table_at(place: Place, table: Headings, choices: ReadingChoices, year: int | None) -> SheetTable:
    """Make the table at a place with its columns understood."""
    sheet = place.sheet
    below = sheet.rows[place.header_row + 1 - sheet.first_row :]
    sample = [row for row in below[: 2 * TELLING_ROWS] if not is_blank(row)][:TELLING_ROWS]
    if not sample and all(map(is_blank, below)):
        raise Fault("There is no row below the headings in row {row}.", row=place.header_row)
    columns = guess_columns(headings_at(place, table), sample, table, choices.mapping, sheet.hidden)
    return SheetTable(sheet, place.header_row, columns, year)
