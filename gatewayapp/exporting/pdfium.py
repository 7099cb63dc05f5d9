"""PDFium, which opens, draws and joins PDFs and knows no threads: one call at a time in the program."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument  # type: ignore[import-untyped]  # it brings no types

_ONE_AT_A_TIME = RLock()


@dataclass(frozen=True, slots=True)
class Raster:
    """A page as pixels of four bytes: red, green, blue and one that says nothing."""

    pixels: bytes
    width: int
    height: int
    stride: int


class Pdf:
    """An open PDF; pages count from 0. Any thread may ask it."""

    def __init__(self, document: "PdfDocument") -> None:
        self._document = document

    def __len__(self) -> int:
        with _ONE_AT_A_TIME:
            return len(self._document)

    def size(self, page: int) -> tuple[float, float]:
        """Give a page's width and height in points."""
        with _ONE_AT_A_TIME:
            width, height = self._document[page].get_size()
            return width, height

    def draw(self, page: int, scale: float) -> Raster:
        """Draw a page with ``scale`` dots for each point."""
        with _ONE_AT_A_TIME:
            bitmap = self._document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
            return Raster(bytes(bitmap.buffer), bitmap.width, bitmap.height, bitmap.stride)


@contextmanager
def opened(source: Path | bytes) -> Iterator[Pdf]:
    """Open a PDF and close it afterwards."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(source)
    try:
        yield Pdf(document)
    finally:
        with _ONE_AT_A_TIME:
            document.close()


def two_pages_on_one(content: bytes, width: float, height: float) -> tuple[bytes, int]:
    """Lay a PDF's pages in pairs beside each other on pages of a size in points; with their count."""
    import pypdfium2

    out = BytesIO()
    with _ONE_AT_A_TIME, pypdfium2.PdfDocument(content) as single:
        raw = pypdfium2.raw.FPDF_ImportNPagesToOne(single.raw, width, height, 2, 1)
        with pypdfium2.PdfDocument(raw) as paired:
            paired.save(out)
            return out.getvalue(), len(paired)
