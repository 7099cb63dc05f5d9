"""How far the cells of an xls file reach, read from its records before a reader lays out the table."""

import struct
from collections.abc import Iterator

PASSWORD = 0x002F
END_OF_PART = 0x000A
NEW_PART = 0x0809
CELLS = frozenset((0x0006, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E))
ROW_OF_NUMBERS = 0x00BD
RECORD = struct.Struct("<HH")
FAR = 1 << 16
MOST_COLUMNS = 256  # further out none can be: the file is damaged
NOTHING = (FAR, FAR, -1, -1)  # top, left, bottom and right of no cell at all


def widest_reach(stream: bytes) -> int:
    """Give the number of cells in the largest table that the sheets of a workbook stream span."""
    largest, (top, left, bottom, right) = 0, NOTHING
    for kind, at, size in _records(stream):
        if kind == NEW_PART:
            top, left, bottom, right = NOTHING
        elif (kind in CELLS or kind == ROW_OF_NUMBERS) and size >= RECORD.size:
            row, column = RECORD.unpack_from(stream, at)
            last = RECORD.unpack_from(stream, at + size - 4)[1] if kind == ROW_OF_NUMBERS else column
            top, left = min(top, row), min(left, column)
            bottom, right = max(bottom, row), max(right, last)
            width = FAR if right >= MOST_COLUMNS else right - left + 1
            largest = max(largest, (bottom - top + 1) * width)
    return largest


def is_locked(stream: bytes) -> bool:
    """Tell whether the records say that all after them is encrypted."""
    for kind, _at, _size in _records(stream):
        if kind == PASSWORD:
            return True
        if kind == END_OF_PART:
            return False
    return False


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """Give each record's kind, where its content starts, and how long that is."""
    at = 0
    while at + RECORD.size <= len(stream):
        kind, size = RECORD.unpack_from(stream, at)
        at += RECORD.size
        if at + size > len(stream):
            return
        yield kind, at, size
        at += size
