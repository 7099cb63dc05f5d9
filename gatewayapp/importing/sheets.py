"""A sheet as read from a file: text cells, and what the reader decided."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from gatewayapp.domain.wording import Sentence

Row = list[str]
ORDER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


@dataclass(frozen=True, slots=True)
class Reading:
    """Where the cells come from; ``decisions`` say what the reader decided and why.

    ``encoding`` and ``delimiter`` are empty for workbooks, ``sheet`` for text files.
    """

    sheet: str = ""
    sheets: tuple[str, ...] = ()
    encoding: str = ""
    delimiter: str = ""
    decisions: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of one sheet as text, from its first row and column on.

    Row ``i`` of ``rows`` is row ``first_row + i`` in a spreadsheet program (record number in a text
    file). ``hidden`` are positions of hidden columns, ``readings`` the furigana of cells by their text.
    """

    name: str
    rows: list[Row]
    first_row: int = 1
    hidden: frozenset[int] = frozenset()
    readings: Mapping[str, str] = field(default_factory=dict)

    @property
    def width(self) -> int:
        """The number of columns."""
        return max(map(len, self.rows), default=0)


@dataclass(frozen=True, slots=True)
class Workbook:
    """All visible sheets of a file with what is known of the reading."""

    sheets: tuple[Sheet, ...]
    reading: Reading


def column_letters(position: int) -> str:
    """Name a column (from 0) as a spreadsheet program does."""
    letters = ""
    position += 1
    while position:
        position, rest = divmod(position - 1, len(ORDER))
        letters = ORDER[rest] + letters
    return letters


def column_position(letters: str) -> int:
    """Give the position of a column (from 0) by its name in a spreadsheet program."""
    position = 0
    for letter in letters:
        position = position * len(ORDER) + ORDER.index(letter) + 1
    return position - 1


def cell_name(row: int, column: int) -> str:
    """Name a cell by its row (1-based) and column (from 0)."""
    return f"{column_letters(column)}{row}"
