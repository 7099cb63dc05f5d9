"""Pages of a PDF as pictures; runs in a worker."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.pdfium import Pdf, opened
from gatewayapp.gui.printing.papers import Choice, Paper

if TYPE_CHECKING:
    from gatewayapp.domain.wording import Sentence
    from gatewayapp.services.preview_desk import PreviewDesk
    from gatewayapp.services.printing import Printed, PrintOptions, Remark, Stock
    from gatewayapp.storage.database import Database

DOTS_PER_POINT = 3.0
GAP = 12.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One page as it will come from the printer; ``picture`` has ``DOTS_PER_POINT``.

    ``page`` counts from 1; ``stock`` is None for plain paper. ``notice`` says what is wrong with the
    plan itself. Somebody's agenda may take several ``leaves``, which stand below each other.
    """

    paper: Paper
    page: int
    pages: int
    people: int
    warnings: "tuple[Remark, ...]"
    picture: QImage
    stock: "Stock | None" = None
    notice: "Sentence | None" = None
    leaves: int = 1
    sides: int = 1

    @property
    def sheets(self) -> int:
        """How many sheets of paper go through the printer, printed on both sides or on one."""
        return -(-self.pages // self.sides)

    @property
    def by_person(self) -> bool:
        """Whether ``page`` and ``pages`` count people, whose agendas may take several sheets."""
        return self.paper.is_by_person and self.pages == self.people


def draw_sheet(previews: "PreviewDesk", paper: Paper, options: "PrintOptions", page: int) -> Sheet:
    """Draw one page of a paper. Raises ``Fault`` if nothing can be printed."""
    from gatewayapp.services.preview_desk import PaperKind
    from gatewayapp.services.printing import find_stock

    preview = previews.page(PaperKind(paper.value.kind), options, page)
    with opened(preview.content) as document:
        leaves = [picture_of(document, leaf, DOTS_PER_POINT) for leaf in range(len(document))]
    return Sheet(
        paper,
        preview.page,
        preview.pages,
        preview.people,
        preview.warnings,
        below_each_other(leaves),
        find_stock(options.stock) if paper.is_labels else None,
        previews.notice(options) if paper.offers(Choice.EDITION) else None,
        len(leaves),
        2 if paper.is_labels and turns_over(options) else 1,
    )


def turns_over(options: "PrintOptions") -> bool:
    """Tell whether badges have backs on the other side of the sheet; folded paper needs none."""
    from gatewayapp.services.printing import Back, find_stock

    return options.back is Back.AGENDA and len(find_stock(options.stock).faces) == 1


@contextmanager
def written(
    database: "Database", event: int, paper: Paper, options: "PrintOptions", progress: Progress
) -> "Iterator[tuple[Printed, Path]]":
    """Write a paper's pages into a file that is gone afterwards."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"paper{paper.value.endings[0]}"
        yield paper.writer()(database, event, path, options, progress), path


def picture_of(document: Pdf, page: int, scale: float) -> QImage:
    """Draw a page, counted from 0, with ``scale`` dots for each point."""
    it = document.draw(page, scale)
    form = QImage.Format.Format_RGBX8888
    return QImage(it.pixels, it.width, it.height, it.stride, form).copy()


def below_each_other(leaves: list[QImage]) -> QImage:
    """Put pictures below each other, with nothing between them but a little room."""
    if len(leaves) == 1:
        return leaves[0]
    gap = round(GAP * DOTS_PER_POINT)
    height = sum(leaf.height() for leaf in leaves) + gap * (len(leaves) - 1)
    whole = QImage(
        max(leaf.width() for leaf in leaves), height, QImage.Format.Format_ARGB32_Premultiplied
    )
    whole.fill(Qt.GlobalColor.transparent)
    painter, down = QPainter(whole), 0
    for leaf in leaves:
        painter.drawImage(0, down, leaf)
        down += leaf.height() + gap
    painter.end()
    return whole
