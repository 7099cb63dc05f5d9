"""What a column of a table is, and what its cells tell views and delegates."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import Qt

from gatewayapp.gui.tables.folded import hit_ranges

DASH = "–"
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Role(IntEnum):
    """What the delegates read beside the usual roles."""

    ROW = Qt.ItemDataRole.UserRole + 1
    """The object behind the row."""
    HITS = ROW + 1
    """Matched letters: tuple of (start, length)."""
    NOTE = ROW + 2
    """A second, smaller text: beside (TextCell) or below (ProblemCell)."""
    NOTE_HITS = ROW + 3
    ICON = ROW + 4
    """A Lucide name."""
    TONE = ROW + 5
    """``good``, ``warn``, ``bad``, ``acc`` or empty."""
    STRONG = ROW + 6
    """Whether the text is set in medium weight."""
    PARTS = ROW + 7
    """All that a delegate paints, as ``Parts``: one question for a cell in place of eight."""


class Parts(NamedTuple):
    """What a cell shows; see ``Role`` for each part. ``right`` if numbers stand at the right."""

    text: str
    note: str
    icon: str
    tone: str
    hits: tuple[tuple[int, int], ...]
    note_hits: tuple[tuple[int, int], ...]
    strong: bool
    right: bool


@dataclass(frozen=True, slots=True)
class Column:
    """One column: how its cells are read, sorted and changed.

    ``write`` gets the row and the typed text and does the change; without it the cell is read only.
    ``width`` is in pixels at 100 %; 0 takes the rest. ``searched`` cells are found by the filter.
    ``locked`` says why the cells can't be typed into, to whoever tries.
    """

    key: str
    title: str
    text: Callable[[Any], str]
    width: int = 120
    numeric: bool = False
    searched: bool = True
    order: Callable[[Any], Any] | None = None
    note: Callable[[Any], str] | None = None
    icon: Callable[[Any], str] | None = None
    tone: Callable[[Any], str] | None = None
    tip: Callable[[Any], str] | None = None
    strong: bool = False
    write: Callable[[Any, str], None] | None = None
    edit_text: Callable[[Any], str] | None = None
    locked: str = ""


def nothing_in(column: Column) -> str:
    """Give what stands in an empty cell: a dash, and nothing where no heading says what is missing."""
    return DASH if column.title else ""


def words_of(column: Column, row: Any) -> str:
    """Give what the filter looks at in a cell."""
    note = column.note(row) if column.note else ""
    return f"{column.text(row)}\n{note}" if note else column.text(row)


def alignment_of(column: Column) -> Qt.AlignmentFlag:
    """Say at which side a column's cells stand."""
    return RIGHT if column.numeric else LEFT


def parts_of(query: str, column: Column, row: Any) -> Parts:
    """Give all that a delegate paints of a cell."""
    text, note = column.text(row), column.note(row) if column.note else ""
    return Parts(
        text or nothing_in(column),
        note,
        column.icon(row) if column.icon else "",
        column.tone(row) if column.tone else "",
        hit_ranges(text, query) if query and column.searched else (),
        hit_ranges(note, query) if query and note else (),
        column.strong,
        column.numeric,
    )


def _spoken(_query: str, column: Column, row: Any) -> str:
    note = column.note(row) if column.note else ""
    return ", ".join(part for part in (column.title, column.text(row), note) if part)


READERS: dict[int, Callable[[str, Column, Any], Any]] = {
    Qt.ItemDataRole.DisplayRole: lambda _q, c, r: c.text(r) or nothing_in(c),
    Qt.ItemDataRole.EditRole: lambda _q, c, r: (c.edit_text or c.text)(r),
    Qt.ItemDataRole.TextAlignmentRole: lambda _q, c, _r: alignment_of(c),
    Qt.ItemDataRole.ToolTipRole: lambda _q, c, r: c.tip(r) if c.tip else None,
    Qt.ItemDataRole.AccessibleTextRole: _spoken,
    Role.ROW: lambda _q, _c, r: r,
    Role.PARTS: parts_of,
    Role.HITS: lambda q, c, r: hit_ranges(c.text(r), q) if q and c.searched else (),
    Role.NOTE: lambda _q, c, r: c.note(r) if c.note else "",
    Role.NOTE_HITS: lambda q, c, r: hit_ranges(c.note(r), q) if q and c.note else (),
    Role.ICON: lambda _q, c, r: c.icon(r) if c.icon else "",
    Role.TONE: lambda _q, c, r: c.tone(r) if c.tone else "",
    Role.STRONG: lambda _q, c, _r: c.strong,
}
