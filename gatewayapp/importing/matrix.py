"""A matrix of wishes: companies down the side and along the top, a mark where they shall meet."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import Field, registration_headings
from gatewayapp.importing.headings import (
    FULL_MATCH,
    SEARCHED_ROWS,
    is_blank,
    is_total,
    is_total_word,
    meaning_of,
)
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import ImportPlan, PlanRow
from gatewayapp.importing.sheets import ORDER, Row, Sheet, cell_name, column_position
from gatewayapp.importing.values.dates import read_moment
from gatewayapp.importing.values.texts import tidy
from gatewayapp.importing.values.words import is_veto, read_rank
from gatewayapp.importing.wishes import LIMIT, Said, Spot, WishJudge

LEGEND = re.compile(r"1\s*[-–~〜～…]\s*([2-5])\b")
SIDE_COLUMNS = 8
NOTHING = re.compile(r"[\s\-–—―‐ー/\\＼／■□….]*")
FEWEST = 2


@dataclass(frozen=True, slots=True)
class Matrix:
    """Where a matrix lies in its sheet; positions count rows and columns from 0."""

    sheet: Sheet
    top: int
    side: int
    columns: tuple[int, ...]
    limit: int

    @property
    def header_row(self) -> int:
        """The row with the names along the top, as a spreadsheet shows it."""
        return self.top + self.sheet.first_row


def find_matrix(sheet: Sheet, known: KnownData, header_row: int | None) -> tuple[Matrix, int] | None:
    """Find a matrix by the known names along its top and down its side; also how many are known."""
    by_key, names = WishJudge(known).companies, sheet.rows

    def is_known(text: str) -> bool:
        return bool(text.strip()) and by_key[text].one is not None

    if header_row is None:
        scores = [sum(map(is_known, row)) for row in names[:SEARCHED_ROWS]]
        top = scores.index(max(scores, default=0)) if scores else 0
    else:
        top = header_row - sheet.first_row
    if not 0 <= top < len(names):
        return None
    below = names[top + 1 :]
    sides = [
        sum(is_known(row[at]) for row in below if at < len(row))
        for at in range(min(SIDE_COLUMNS, sheet.width))
    ]
    side = sides.index(max(sides)) if sides else 0
    columns = tuple(
        at
        for at, text in enumerate(names[top])
        if at != side and _is_company(text, known_name=is_known(text))
    )
    count = sum(is_known(names[top][at]) for at in columns)
    if count + max(sides, default=0) < FEWEST or not count or not max(sides, default=0):
        return None
    if not _is_matrix(matrix_cells(below, columns), is_known):
        return None
    legend = next((match for row in names[:top] for text in row if (match := LEGEND.search(text))), None)
    return Matrix(sheet, top, side, columns, int(legend[1]) if legend else LIMIT), count + max(sides)


def matrix_cells(below: list[Row], columns: tuple[int, ...]) -> list[str]:
    """Give the filled cells of the rows below that stand under names."""
    cells = (row[at] for row in below for at in columns if at < len(row))
    return [text for text in cells if text.strip()]


def _is_matrix(cells: list[str], is_known: Callable[[str], bool]) -> bool:
    """Tell marks from names: where most cells name companies, it is a list of some other shape."""
    return sum(map(is_known, cells)) <= len(cells) / 2


def _is_company(text: str, *, known_name: bool) -> bool:
    if known_name:
        return True
    meaning = meaning_of(text, registration_headings())
    is_heading = meaning is not None and meaning.sure >= FULL_MATCH
    return bool(text.strip()) and not is_total_word(text) and not is_heading


def judge_matrix(matrix: Matrix, known: KnownData, edits: Edits) -> tuple[PlanRow, ...]:
    """Judge every filled cell, row by row; the company of the row is the one that asks."""
    judge, rows = WishJudge(known), []
    names = mended(matrix.sheet.rows[matrix.top], matrix.header_row, edits)
    for at, row in enumerate(matrix.sheet.rows[matrix.top + 1 :], matrix.header_row + 1):
        if at in edits.left_out or is_blank(row) or is_total(row):
            continue
        cells = mended(row, at, edits)
        for column in matrix.columns:
            text = cells[column] if column < len(cells) else ""
            if not NOTHING.fullmatch(text):
                asker = cells[matrix.side] if matrix.side < len(cells) else ""
                texts = (tidy(asker), tidy(names[column]), tidy(text))
                spot = Spot(at, texts, 0, 1, cell_name(at, column))
                said = _said_in_cell(text, matrix.limit, known)
                rows.append(judge.judge(spot, asker, names[column], said))
    return tuple(rows)


def mended(row: Row, number: int, edits: Edits) -> Row:
    """Give a row of a sheet with the cells that the user has mended."""
    if not edits.texts:
        return row
    return [edits.texts.get((number, at), text) for at, text in enumerate(row)]


def matrix_spot(plan: ImportPlan, cell: str, column: int) -> tuple[int, int]:
    """Give the row and the column of the sheet that hold a part of a wish: a name or the mark itself."""
    letters, row = cell.rstrip("0123456789"), int(cell.lstrip(ORDER))
    found = find_matrix(plan.sheet, plan.known, plan.choices.header_row)
    assert found is not None
    matrix = found[0]
    position = column_position(letters)
    return ((row, matrix.side), (matrix.header_row, position), (row, position))[column]


def _said_in_cell(text: str, limit: int, known: KnownData) -> Said:
    rank = read_rank(text, limit)
    if rank is not None:
        return Said(rank)
    if is_veto(text):
        return Said(veto=True)
    day = known.first_day
    fixed = (
        read_moment(text, day.date() if day else None, known.year)
        if ":" in text or "時" in text or "." in text or "h" in text
        else None
    )
    if fixed is not None:
        return Said(1, fixed)
    return Said(
        fault=sentence(
            '"{text}" is neither X, nor a rank from 1 to {limit}, nor a time.',
            text=tidy(text),
            limit=limit,
        )
    )


MATRIX_COLUMNS = (
    Column(0, "Company of the row", Field.FROM, 1, sentence("It stands at the side.")),
    Column(1, "Company of the column", Field.TO, 1, sentence("It stands at the top.")),
    Column(2, "Wish", Field.PRIORITY, 1, sentence("It stands where they cross.")),
)


def no_companies(file: str) -> Fault:
    """Give the fault of wishes that name nobody who is known."""
    return Fault(
        'No column with two companies and no matrix of known companies is found in "{file}". '
        "Import the registrations first, or name the columns From company and To company.",
        file=file,
    )
