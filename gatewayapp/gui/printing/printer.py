"""Paper onto a printer at 100 %, whatever its margins; runs in a worker."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.rendering import opened, picture_of, written

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

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
    """Print a paper and give the number of its pages. Raises ``Fault`` if the printer takes none."""
    with written(database, event, paper, options, progress) as (_printed, path), opened(path) as pages:
        _set_paper(printer, pages)
        painter = QPainter()
        if not painter.begin(printer):
            raise Fault(
                "The printer takes no page. Look whether it is on and has paper, then print again."
            )
        try:
            _print_pages(painter, printer, pages, progress)
        finally:
            painter.end()
        return len(pages)


def _set_paper(printer: QPrinter, pages: "PdfDocument") -> None:
    """Take the paper's size from the document and use the whole of it."""
    width, height = pages[0].get_size()
    size = QPageSize(QSizeF(min(width, height), max(width, height)), QPageSize.Unit.Point)
    turned = QPageLayout.Orientation.Landscape if width > height else QPageLayout.Orientation.Portrait
    printer.setFullPage(True)
    printer.setPageLayout(QPageLayout(size, turned, QMarginsF()))


def _print_pages(painter: QPainter, printer: QPrinter, pages: "PdfDocument", progress: Progress) -> None:
    fineness = min(printer.resolution(), FINEST) / POINTS_PER_INCH
    whole = QRectF(printer.pageLayout().fullRectPixels(printer.resolution()))
    for number in range(len(pages)):
        progress.check()
        progress.report(
            sentence("Printing page {page} of {pages}", page=number + 1, pages=len(pages)),
            number / len(pages),
        )
        if number:
            printer.newPage()
        painter.drawImage(whole, picture_of(pages, number, fineness))
