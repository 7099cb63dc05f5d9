"""QR codes drawn as shapes, sharp at any size."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

import segno

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

# Any mask is legal; choosing the prettiest of eight takes six times as long and scans no better
# for texts as short as a registration number.
MASK = 3


def draw_qr(canvas: "Canvas", text: str, x: float, y: float, side: float) -> None:
    """Draw a QR code without its quiet zone; ``x``, ``y`` is its lower left corner."""
    rows = segno.make_qr(text, error="m", mask=MASK).matrix
    module = side / len(rows)
    path = canvas.beginPath()
    for number, row in enumerate(reversed(rows)):
        for start, length in _dark_stretches(row):
            path.rect(x + start * module, y + number * module, length * module, module)
    canvas.drawPath(path, stroke=0, fill=1)


def _dark_stretches(row: bytes | bytearray) -> Iterator[tuple[int, int]]:
    start = 0
    for dark, modules in groupby(row):
        length = len(tuple(modules))
        if dark:
            yield start, length
        start += length
