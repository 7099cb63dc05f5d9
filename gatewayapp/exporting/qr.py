"""QR codes drawn as shapes, sharp at any size."""

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING

import segno

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# From version 2 on a code has an alignment pattern; without it scanners that see a whole sheet of
# codes confuse the corners of neighbours.
LEAST_VERSION = 2
# Any mask is legal; choosing the prettiest of eight takes six times as long and scans no better
# for texts as short as a registration number.
MASK = 3


def draw_qr(canvas: "Canvas", text: str, x: float, y: float, side: float) -> None:
    """Draw a QR code without its quiet zone; ``x``, ``y`` is its lower left corner."""
    rows = qr_modules(text)
    module = side / len(rows)
    path = canvas.beginPath()
    for number, row in enumerate(reversed(rows)):
        for start, length in _dark_stretches(row):
            path.rect(x + start * module, y + number * module, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)


def qr_modules(text: str) -> Sequence[bytes | bytearray]:
    """Give the rows of a code, 1 for dark.

    A text with other letters than ASCII says that it is UTF-8; without that word some scanners take
    European names for Japanese ones.
    """
    plain = text.isascii()
    encoding = None if plain else "utf-8"
    make = partial(segno.make_qr, text, error="m", mask=MASK, encoding=encoding, eci=not plain)
    try:
        code = make(version=LEAST_VERSION)
    except segno.DataOverflowError:
        code = make()
    rows: Sequence[bytes | bytearray] = code.matrix
    return rows


def _dark_stretches(row: bytes | bytearray) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, modules in groupby(row):
        length = len(tuple(modules))
        if dark:
            yield start, length
        start += length
