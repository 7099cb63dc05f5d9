"""PDF pages read and rendered by another library than the one that wrote them."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pypdfium2
import pypdfium2.raw as pdfium
from PIL import Image


@dataclass(frozen=True)
class Glyph:
    """A letter on a page and the rectangle of its ink, in points from the lower left corner."""

    letter: str
    left: float
    bottom: float
    right: float
    top: float


def glyphs(content: bytes, page: int = 0) -> list[Glyph]:
    """Measure every letter of a page."""
    with pypdfium2.PdfDocument(content) as document, _textpage(document, page) as text:
        return [
            Glyph(letter, *text.get_charbox(index))
            for index in range(text.count_chars())
            if (letter := chr(pdfium.FPDFText_GetUnicode(text.raw, index))).strip()
        ]


def sizes(content: bytes, page: int = 0) -> list[float]:
    """Give the font size of every letter of a page."""
    with pypdfium2.PdfDocument(content) as document, _textpage(document, page) as text:
        return [pdfium.FPDFText_GetFontSize(text.raw, i) for i in range(text.count_chars())]


def printed_sizes(content: bytes, page: int = 0) -> list[float]:
    """Give the size of every letter of a page as it is printed, if the page was made smaller."""
    with pypdfium2.PdfDocument(content) as document, _textpage(document, page) as text:
        return [
            pdfium.FPDFText_GetFontSize(text.raw, i) * _shrunk(text, i)
            for i in range(text.count_chars())
            if chr(pdfium.FPDFText_GetUnicode(text.raw, i)).strip()
        ]


def _shrunk(text: pypdfium2.PdfTextPage, letter: int) -> float:
    matrix = pdfium.FS_MATRIX()
    pdfium.FPDFText_GetMatrix(text.raw, letter, matrix)
    return abs(matrix.d)


def page_text(content: bytes, page: int = 0) -> str:
    """Read the text of a page."""
    with pypdfium2.PdfDocument(content) as document, _textpage(document, page) as text:
        return text.get_text_range()


def page_count(content: bytes) -> int:
    """Count the pages."""
    with pypdfium2.PdfDocument(content) as document:
        return len(document)


def rendered(content: bytes, page: int = 0, dpi: int = 150) -> Image.Image:
    """Render a page as a picture."""
    with pypdfium2.PdfDocument(content) as document:
        opened = document[page]
        picture = opened.render(scale=dpi / 72, grayscale=True).to_pil()
        opened.close()
    return picture


@contextmanager
def _textpage(document: pypdfium2.PdfDocument, page: int) -> Iterator[pypdfium2.PdfTextPage]:
    opened = document[page]
    text = opened.get_textpage()
    yield text
    text.close()
    opened.close()
