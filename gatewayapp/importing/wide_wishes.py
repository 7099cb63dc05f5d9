"""Wishes in columns by rank: a company in each row, and beside it those that it wishes, best first."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from gatewayapp.importing.choices import Edits
from gatewayapp.importing.fields import Field, wish_headings
from gatewayapp.importing.headings import SEARCHED_ROWS, is_blank, is_total, meaning_of
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.matrix import mended
from gatewayapp.importing.plan import PlanRow
from gatewayapp.importing.sheets import ORDER, Row, Sheet, cell_name, column_position
from gatewayapp.importing.values.texts import tidy
from gatewayapp.importing.values.words import forbids, is_answer, read_rank
from gatewayapp.importing.wishes import LIMIT, Said, Spot, WishJudge

NAMES_END = ";；\n"
MOST = 0.5
SHORTEST = 3


@dataclass(frozen=True, slots=True)
class WideTable:
    """Where the wishes stand: the column of who asks, and of those asked with what each says."""

    sheet: Sheet
    top: int
    asker: int
    asked: tuple[tuple[int, Said], ...]

    @property
    def header_row(self) -> int:
        """The row of headings, as a spreadsheet shows it."""
        return self.top + self.sheet.first_row


def find_wide(sheet: Sheet, known: KnownData, header_row: int | None) -> WideTable | None:
    """Find a column of companies and, to its right, columns of companies under ranks."""
    if header_row is None:
        tops = range(min(len(sheet.rows), SEARCHED_ROWS))
    else:
        tops = range(header_row - sheet.first_row, header_row - sheet.first_row + 1)
    for top in tops:
        if 0 <= top < len(sheet.rows) and (found := _table_at(sheet, top, known)):
            return found
    return None


def _table_at(sheet: Sheet, top: int, known: KnownData) -> WideTable | None:
    headings = sheet.rows[top]
    asked = [
        (at, said)
        for at, heading in enumerate(headings)
        if (said := said_by_heading(heading)) is not None
    ]
    if not asked:
        return None
    companies = WishJudge(known).companies
    below = [row for row in sheet.rows[top + 1 :] if not is_blank(row) and not is_total(row)]

    def names(at: int) -> list[str]:
        return [name for row in below if at < len(row) for name in names_in(row[at])]

    def spells(at: int) -> bool:
        written = [len(name) >= SHORTEST and not is_answer(name) for name in names(at)]
        return bool(written) and all(written)

    def knows(at: int) -> bool:
        found = [companies[name].one is not None for name in names(at)]
        return bool(found) and sum(found) >= MOST * len(found)

    asker = next((at for at in range(asked[0][0]) if knows(at)), None)
    asked = [(at, said) for at, said in asked if knows(at) or (said != Said() and spells(at))]
    lists = any(len(names_in(row[at])) > 1 for row in below for at, _said in asked if at < len(row))
    if asker is None or not any(knows(at) for at, _said in asked) or not (len(asked) > 1 or lists):
        return None
    return WideTable(sheet, top, asker, tuple(asked))


def said_by_heading(heading: str) -> Said | None:
    """Read a heading such as ``2nd choice``, ``希望1`` or ``Do not meet``; None if it is no such."""
    if len(heading.strip()) < len("1st"):
        return None
    meaning = meaning_of(heading, wish_headings())
    if forbids(heading) or (meaning is not None and meaning.field is Field.VETO):
        return Said(veto=True)
    rank = read_rank(heading, LIMIT)
    if rank is not None:
        return Said(rank)
    return Said() if meaning is not None and meaning.field is Field.TO else None


def names_in(cell: str) -> list[str]:
    """Give the names in a cell that may list several."""
    for mark in NAMES_END:
        cell = cell.replace(mark, ";")
    return [name for name in map(tidy, cell.split(";")) if name]


def judge_wide(table: WideTable, known: KnownData, edits: Edits) -> tuple[PlanRow, ...]:
    """Judge every name in the columns of those asked, row by row."""
    judge = WishJudge(known)
    return tuple(
        judge.judge(spot, spot.cells[0], name, said) for spot, name, said in _spots(table, edits)
    )


def _spots(table: WideTable, edits: Edits) -> Iterator[tuple[Spot, str, Said]]:
    for at, row in enumerate(table.sheet.rows[table.top + 1 :], table.header_row + 1):
        if at in edits.left_out or is_blank(row) or is_total(row):
            continue
        cells: Row = mended(row, at, edits)
        asker = tidy(cells[table.asker]) if table.asker < len(cells) else ""
        for column, said in table.asked:
            names = names_in(cells[column]) if column < len(cells) else []
            for count, name in enumerate(names):
                place = cell_name(at, column) + (f"+{count}" if count else "")
                yield Spot(at, (asker, name, written(said)), 0, 1, place), name, said


def written(said: Said) -> str:
    """Write what a heading says as the cell of a rank would."""
    return "veto" if said.veto else str(said.rank or "")


def with_name(table: WideTable, place: str, column: int, text: str, edits: Edits) -> Edits:
    """Mend who asks or who is asked; of a cell with several names only the one that is meant."""
    cell, _, count = place.partition("+")
    row, position = int(cell.lstrip(ORDER)), column_position(cell.rstrip("0123456789"))
    if column == 0:
        return replace(edits, texts={**edits.texts, (row, table.asker): text})
    if column != 1:  # what it says stands in the heading
        return edits
    names = names_in(mended(table.sheet.rows[row - table.sheet.first_row], row, edits)[position])
    names[int(count or 0)] = text
    return replace(edits, texts={**edits.texts, (row, position): "; ".join(names)})
