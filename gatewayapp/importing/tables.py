"""The table in a sheet: its columns, their readers, and the rows that are data."""

from collections.abc import Iterator
from dataclasses import dataclass

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import KEPT_FIELDS, Field
from gatewayapp.importing.headings import is_blank, is_total
from gatewayapp.importing.own_shape import is_own
from gatewayapp.importing.plan import Mark
from gatewayapp.importing.readers import NOTHING, Cleaned, Reader, reader_for
from gatewayapp.importing.sheets import Row, Sheet
from gatewayapp.importing.values.texts import GUARDED_HEADING, unguarded


@dataclass(frozen=True, slots=True)
class TableRow:
    """One row of data: its number, its cells as read and as understood, one for each column."""

    number: int
    texts: tuple[str, ...]
    cleaned: tuple[Cleaned, ...]


class SheetTable:
    """A sheet's columns with their readers; ``place`` tells which column fills a field."""

    def __init__(
        self, sheet: Sheet, header_row: int, columns: tuple[Column, ...], year: int | None
    ) -> None:
        self.sheet = sheet
        self.header_row = header_row
        self.columns = columns
        self.is_ours = is_own([column.heading for column in columns])
        self.is_guarded = any(column.heading == GUARDED_HEADING for column in columns)
        self.place: dict[Field, int] = {
            column.field: at for at, column in enumerate(columns) if column.field is not Field.EXTRA
        }
        self.extras = tuple(at for at, column in enumerate(columns) if column.field in KEPT_FIELDS)
        self.readers = tuple(self._reader(column, year) for column in columns)

    def _reader(self, column: Column, year: int | None) -> Reader:
        def texts() -> list[str]:
            return [row[column.position] for row in self._data() if column.position < len(row)]

        heading = column.heading.lower()
        unit = next(
            (unit for unit, words in UNITS.items() if any(word in heading for word in words)), ""
        )
        field = Field.COMPANY if self.is_ours and column.field in TAKEN_AS_THEY_ARE else column.field
        return reader_for(field, texts, year, unit)

    def _data(self) -> list[Row]:
        return self.sheet.rows[self.header_row + 1 - self.sheet.first_row :]

    def rows(self, edits: Edits) -> Iterator[TableRow]:
        """Give the rows of data below the headings, blank ones and totals left out, edits made."""
        positions = [column.position for column in self.columns]
        readers = self.readers
        width = max(positions, default=-1) + 1
        changed = {row for row, _ in edits.texts}
        for number, row in enumerate(self._data(), self.header_row + 1):
            if number in edits.left_out or is_blank(row) or is_total(row):
                continue
            cells = row if len(row) >= width else row + [""] * (width - len(row))
            texts = [cells[position] for position in positions]
            if self.is_guarded:
                texts = list(map(unguarded, texts))
            if number in changed:
                texts = [edits.texts.get((number, at), text) for at, text in enumerate(texts)]
                if is_blank(texts):
                    continue
            yield TableRow(
                number,
                tuple(texts),
                tuple([read[text] for read, text in zip(readers, texts, strict=True)]),
            )

    def value(self, row: TableRow, field: Field) -> Cleaned:
        """Give what a row's cell for a field means; nothing if no column fills it."""
        at = self.place.get(field)
        return NOTHING if at is None else row.cleaned[at]

    def heading(self, at: int) -> str:
        """Give the heading of a column of the table, or its letters where it has none."""
        return self.columns[at].heading or self.columns[at].letters


# What Gateway wrote itself, perhaps typed by hand, is not doubted when it comes back.
TAKEN_AS_THEY_ARE = frozenset((Field.PHONE, Field.COUNTRY))
UNITS = {"EUR": ("eur", "€"), "JPY": ("jpy", "yen", "円", "¥"), "USD": ("usd", "us$")}


def marks_of(row: TableRow) -> list[Mark]:
    """Give the remarks on a row's own cells."""
    return [
        Mark(at, cleaned.tone, cleaned.remark)
        for at, cleaned in enumerate(row.cleaned)
        if cleaned.tone is not None and cleaned.remark is not None
    ]


def extras_of(table: SheetTable, row: TableRow) -> dict[str, str]:
    """Give what no field takes, by its heading: extra columns and cells that could not be read."""
    extra = {}
    for at in table.extras:
        cleaned = row.cleaned[at]
        if cleaned.value:
            extra[table.heading(at)] = cleaned.value
    for at, cleaned in enumerate(row.cleaned):
        if not cleaned.read:
            extra[table.heading(at)] = cleaned.shown
    return extra


def require(table: SheetTable, what: str, *fields: Field) -> None:
    """Raise Fault unless a column fills one of the fields."""
    if not any(field in table.place for field in fields):
        raise Fault(
            "No column with {what} is found. The headings in row {row} are: {headings}. "
            "Choose another heading row, or say which column it is.",
            what=what,
            row=table.header_row,
            headings=", ".join(column.heading for column in table.columns if column.heading)[:300],
        )
