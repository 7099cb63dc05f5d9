"""Pages of a PDF as pictures; runs in a worker, one page at a time since PDFium knows no threads."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from gatewayapp.domain.progress import Progress
from gatewayapp.gui.printing.papers import Choice, Paper

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

    from gatewayapp.domain.wording import Sentence
    from gatewayapp.services.printing import Printed, PrintOptions, Remark, Stock
    from gatewayapp.storage.database import Database

DOTS_PER_POINT = 3.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it will come from the printer; ``picture`` has ``DOTS_PER_POINT``.

    ``page`` counts from 1; ``stock`` is None for plain paper. ``notice`` says what is wrong with the
    plan itself.
    """

    paper: Paper
    page: int
    pages: int
    people: int
    warnings: "tuple[Remark, ...]"
    picture: QImage
    stock: "Stock | None" = None
    notice: "Sentence | None" = None


def draw_sheet(
    database: "Database", event: int, paper: Paper, options: "PrintOptions", page: int
) -> Sheet:
    """Draw one page of a paper. Raises ``Fault`` if nothing can be printed."""
    from gatewayapp.services.paper_previews import PaperKind, preview_paper
    from gatewayapp.services.printing import find_stock

    preview = preview_paper(database, event, PaperKind(paper.value.kind), options, page)
    with opened(preview.content) as document:
        picture = picture_of(document, 0, DOTS_PER_POINT)
    return Sheet(
        paper,
        preview.page,
        preview.pages,
        preview.people,
        preview.warnings,
        picture,
        find_stock(options.stock) if paper.is_labels else None,
        _notice(database, event, paper, options),
    )


def _notice(
    database: "Database", event: int, paper: Paper, options: "PrintOptions"
) -> "Sentence | None":
    """Say that a plan with conflicts is about to be printed; what was published has none."""
    from gatewayapp.services.plan_book import list_editions
    from gatewayapp.services.plan_notices import draft_notice
    from gatewayapp.services.printing import DRAFT

    if not paper.offers(Choice.EDITION):
        return None
    draft = options.edition == DRAFT or (options.edition is None and not list_editions(database, event))
    return draft_notice(database, event) if draft else None


@contextmanager
def written(
    database: "Database", event: int, paper: Paper, options: "PrintOptions", progress: Progress
) -> "Iterator[tuple[Printed, Path]]":
    """Write a paper's pages into a file that is gone afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"paper{paper.value.endings[0]}"
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
