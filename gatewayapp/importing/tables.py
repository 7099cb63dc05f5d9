"""The table in a sheet: its columns, their readers, and the rows that are data."""

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import starmap
from operator import itemgetter
from typing import NamedTuple

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import folded
from gatewayapp.importing.choices import Edits
from gatewayapp.importing.columns import Column
from gatewayapp.importing.fields import KEPT_FIELDS, NAME_FIELDS, NATIVE_FIELDS, READING_FIELDS, Field
from gatewayapp.importing.headings import is_blank, is_total_name
from gatewayapp.importing.own_shape import is_own
from gatewayapp.importing.plan import Mark
from gatewayapp.importing.readers import MONEY_FIELDS, NOTHING, Cleaned, Reader, reader_for
from gatewayapp.importing.sheets import Row, Sheet
from gatewayapp.importing.values.numbers import heading_scale
from gatewayapp.importing.values.texts import GUARDED_HEADING, unguarded


class TableRow(NamedTuple):
    """One row of data: its number, its cells as read, understood and shown, one for each column."""

    number: int
    texts: tuple[str, ...]
    cleaned: tuple[Cleaned, ...]
    shown: tuple[str, ...]


SHOWN = itemgetter(Cleaned._fields.index("shown"))
PARTS_OF_NAME = (Field.FAMILY, Field.GIVEN)


class SheetTable:
    """A sheet's columns with their readers; ``place`` tells which column fills a field.

    ``remarked`` are the columns in which a cell of the rows read so far calls for a remark.
    """

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
        self.extras = tuple(
            (at, self.heading(at)) for at, column in enumerate(columns) if column.field in KEPT_FIELDS
        )
        self.readers = tuple(self._reader(column, year) for column in columns)
        self.name_places = tuple((field, at) for field, at in self.place.items() if field in NAME_FIELDS)
        # A whole name beside its parts fills no field, but may say more, such as the name for the badge.
        has_parts = all(part in self.place for part in PARTS_OF_NAME)
        self.spare_name = self.place.get(Field.FULL_NAME) if has_parts else None
        self.has_native = any(field in self.place for field in NATIVE_FIELDS)
        self.has_reading = any(field in self.place for field in READING_FIELDS)
        positions = [column.position for column in columns]
        self._width = max(positions, default=-1) + 1
        self._pick = picker(positions)
        self.remarked: tuple[int, ...] = ()

    def _reader(self, column: Column, year: int | None) -> Reader:
        def texts() -> list[str]:
            return [row[column.position] for row in self._data() if column.position < len(row)]

        heading = column.heading.lower()
        unit = next(
            (unit for unit, words in UNITS.items() if any(word in heading for word in words)), ""
        )
        scale = heading_scale(heading) if column.field in MONEY_FIELDS else 1
        field = Field.COMPANY if self.is_ours and column.field in TAKEN_AS_THEY_ARE else column.field
        return reader_for(field, texts, year, unit, scale)

    def _data(self) -> list[Row]:
        return self.sheet.rows[self.header_row + 1 - self.sheet.first_row :]

    def rows(self, edits: Edits) -> list[TableRow]:
        """Give the rows of data below the headings, blank ones and totals left out, edits made."""
        changed = {row for row, _ in edits.texts}
        numbers, texts = [], []
        for number, row in enumerate(self._data(), self.header_row + 1):
            first = row[0] if row else ""
            if not first or first.isspace():
                first = next((text for text in row if text and not text.isspace()), "")
            if not first or number in edits.left_out or is_total_name(first):
                continue
            cells = self._cells(row)
            if number in changed:
                cells = tuple(edits.texts.get((number, at), text) for at, text in enumerate(cells))
                if is_blank(cells):
                    continue
            numbers.append(number)
            texts.append(cells)
        return self.read(numbers, texts)

    def _cells(self, row: Row) -> tuple[str, ...]:
        lacking = self._width - len(row)
        cells = self._pick(tuple(row) if lacking <= 0 else (*row, *[""] * lacking))
        return tuple(map(unguarded, cells)) if self.is_guarded else cells

    def read(self, numbers: Iterable[int], texts: Collection[tuple[str, ...]]) -> list[TableRow]:
        """Read rows that stand in the order of the table's columns, column by column, which is quick."""
        if not texts:
            return []
        cleaned = [
            list(map(reader.__getitem__, column))
            for reader, column in zip(self.readers, zip(*texts, strict=True), strict=True)
        ]
        self.remarked = tuple(at for at, reader in enumerate(self.readers) if reader.is_remarked)
        shown = [map(SHOWN, column) for column in cleaned]
        return list(
            starmap(
                TableRow,
                zip(numbers, texts, zip(*cleaned, strict=True), zip(*shown, strict=True), strict=True),
            )
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


def picker(places: Sequence[int]) -> Callable[[tuple[str, ...]], tuple[str, ...]]:
    """Give what takes the cells at some places out of a row; always as a tuple."""
    if len(places) > 1:
        return itemgetter(*places)
    return lambda texts: tuple(texts[at] for at in places)


def marks_of(table: SheetTable, row: TableRow) -> list[Mark]:
    """Give the remarks on a row's own cells."""
    return [
        Mark(at, cleaned.tone, cleaned.remark)
        for at in table.remarked
        if (cleaned := row.cleaned[at]).tone is not None and cleaned.remark is not None
    ]


def extras_of(table: SheetTable, row: TableRow) -> dict[str, str]:
    """Give what no field takes, by its heading: extra columns and cells that could not be read."""
    extra = {}
    for at, heading in table.extras:
        if value := row.cleaned[at].value:
            extra[heading] = value
    if table.spare_name is not None and says_more(table, row, table.spare_name):
        extra[table.heading(table.spare_name)] = row.cleaned[table.spare_name].shown
    for at in table.remarked:
        if not row.cleaned[at].read:
            extra[table.heading(at)] = row.cleaned[at].shown
    return extra


def says_more(table: SheetTable, row: TableRow, spare: int) -> bool:
    """Tell whether a whole name has a word that its parts lack; a formula without a value has none."""
    parts = (row.cleaned[at].shown for field, at in table.name_places if field in PARTS_OF_NAME)
    words = {word for word in folded(row.cleaned[spare].shown).split() if not word.isdecimal()}
    return not words <= {*folded(" ".join(parts)).split()}


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
