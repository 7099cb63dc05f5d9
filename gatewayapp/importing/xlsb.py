"""How far the cells of an xlsb sheet reach, read from its records before a reader lays out the table."""

from collections.abc import Iterator
from struct import unpack_from

ROW = 0
CELLS = range(1, 12)
MORE = 0x80


def reach(sheet: bytes) -> int:
    """Give the number of cells in the table that a sheet's cells span."""
    top = left = 1 << 32
    bottom = right = row = -1
    for kind, at in _records(sheet):
        if kind == ROW:
            (row,) = unpack_from("<I", sheet, at)
        elif kind in CELLS:
            (column,) = unpack_from("<I", sheet, at)
            top, left, bottom, right = (
                min(top, row),
                min(left, column),
                max(bottom, row),
                max(right, column),
            )
    return max(bottom - top + 1, 0) * max(right - left + 1, 0)


def _records(sheet: bytes) -> Iterator[tuple[int, int]]:
    """Give each record that may be a row or a cell, and where its content starts.

    Kind and size are written in as few bytes as they need, seven bits in each.
    """
    at, end = 0, len(sheet) - 2
    while at < end:
        kind, at = sheet[at], at + 1
        if kind & MORE:
            kind, at = kind & ~MORE | sheet[at] << 7, at + 1
        size, shift = 0, 0
        while shift < 28 and at < len(sheet):  # noqa: PLR2004 - four bytes at most
            byte, at = sheet[at], at + 1
            size |= (byte & ~MORE) << shift
            shift += 7
            if not byte & MORE:
                break
        if size >= 4 and at + 4 <= len(sheet):  # noqa: PLR2004 - a row's or a column's number
            yield kind, at
        at += size
