"""Paper onto a printer at 100 %, whatever its margins; runs in a worker."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.pdfium import Pdf, opened
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.rendering import picture_of, written

if TYPE_CHECKING:
    from gatewayapp.services.printing import PrintOptions
    from gatewayapp.storage.database import Database

FINEST = 400
POINTS_PER_INCH = 72


def print_paper(
    database: "Database",
    event: int,
    paper: Paper,
    options: "PrintOptions",
    printer: QPrinter,
    progress: Progress,
) -> int:
    """Print the pages chosen of a paper and give their number.

    Raises ``Fault`` if the printer takes none.
    """
    with written(database, event, paper, options, progress) as (_printed, path), opened(path) as pages:
        chosen = chosen_pages(printer, len(pages))
        if not chosen:
            raise Fault("There are {pages} pages, and none of those chosen.", pages=len(pages))
        _set_paper(printer, pages)
        painter = QPainter()
        if not painter.begin(printer):
            raise Fault(
                "The printer takes no page. Look whether it is on and has paper, then print again."
            )
        try:
            _print_pages(painter, printer, pages, chosen, progress)
        finally:
            painter.end()
        return len(chosen)


def chosen_pages(printer: QPrinter, count: int) -> list[int]:
    """Give the pages that were chosen in the system's dialog, counted from 0, in their order."""
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and printer.fromPage():
        pages = pages[printer.fromPage() - 1 : max(printer.toPage(), printer.fromPage())]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    return pages * (1 if printer.supportsMultipleCopies() else printer.copyCount())


def _set_paper(printer: QPrinter, pages: Pdf) -> None:
    """Take the paper's size from the document and use the whole of it."""
    width, height = pages.size(0)
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF()))


def _print_pages(
    painter: QPainter,
    printer: QPrinter,
    pages: Pdf,
    chosen: Sequence[int],
    progress: Progress,
) -> None:
    fineness = min(printer.resolution(), FINEST) / POINTS_PER_INCH
    whole = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for done, number in enumerate(chosen):
        progress.check()
        progress.report(
            sentence("Printing page {page} of {pages}", page=done + 1, pages=len(chosen)),
            done / len(chosen),
        )
        if done:
            printer.newPage()
        painter.drawImage(whole, picture_of(pages, number, fineness))
