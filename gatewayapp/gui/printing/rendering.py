"""Pages of a PDF as pictures; runs in a worker, one page at a time since PDFium knows no threads."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from gatewayapp.domain.progress import Progress
from gatewayapp.gui.printing.papers import Paper

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from gatewayapp.services.printing import Preview, Printed, PrintOptions, Remark, Stock
    from gatewayapp.storage.database import Database

DOTS_PER_POINT = 3.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it will come from the printer; ``picture`` has ``DOTS_PER_POINT``.

    ``page`` counts from 1; ``stock`` is None for plain paper.
    """

    paper: Paper
    page: int
    pages: int
    people: int
    warnings: "tuple[Remark, ...]"
    picture: QImage
    stock: "Stock | None" = None


def draw_sheet(
    database: "Database", event: int, paper: Paper, options: "PrintOptions", page: int
) -> Sheet:
    """Draw one page of a paper. Raises ``Fault`` if nothing can be printed."""
    from gatewayapp.services.printing import find_stock, preview_agendas, preview_badges

    if paper is Paper.BADGES:
        badges = preview_badges(database, event, options, page)
        return _sheet(paper, badges, find_stock(options.stock))
    if paper is Paper.AGENDAS:
        return _sheet(paper, preview_agendas(database, event, options, page))
    with written(database, event, paper, options, Progress()) as (printed, path), opened(path) as pages:
        picture = picture_of(pages, page - 1, DOTS_PER_POINT)
    return Sheet(paper, page, printed.pages, printed.people, printed.warnings, picture)


@contextmanager
def written(
    database: "Database", event: int, paper: Paper, options: "PrintOptions", progress: Progress
) -> "Iterator[tuple[Printed, Path]]":
    """Write a paper into a file that is gone afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"paper{paper.value.suffix}"
        yield paper.writer()(database, event, path, options, progress), path


@contextmanager
def opened(source: Path | bytes) -> "Iterator[PdfDocument]":
    """Open a PDF and close it afterwards."""
    import pypdfium2

    document = pypdfium2.PdfDocument(source)
    try:
        yield document
    finally:
        document.close()


def picture_of(document: "PdfDocument", page: int, scale: float) -> QImage:
    """Draw a page, counted from 0, with ``scale`` dots for each point."""
    bitmap = document[page].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    picture = QImage(
        bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
    )
    return picture.copy()


def _sheet(paper: Paper, preview: "Preview", stock: "Stock | None" = None) -> Sheet:
    with opened(preview.content) as document:
        picture = picture_of(document, 0, DOTS_PER_POINT)
    return Sheet(paper, preview.page, preview.pages, preview.people, preview.warnings, picture, stock)
