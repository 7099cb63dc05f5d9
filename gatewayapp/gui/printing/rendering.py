"""A page of a PDF as a picture; runs in a worker, one page at a time since PDFium knows no threads."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from gatewayapp.services.printing import Preview, PrintOptions, Stock
    from gatewayapp.storage.database import Database

DOTS_PER_POINT = 3.0


@dataclass(frozen=True, slots=True)
class Sheet:
    """One sheet as it will come from the printer; ``picture`` has ``DOTS_PER_POINT``."""

    preview: "Preview"
    picture: QImage
    stock: "Stock"


def draw_sheet(database: "Database", event: int, options: "PrintOptions", page: int) -> Sheet:
    """Draw one sheet of badges. Raises ``Fault`` if nothing can be printed."""
    from gatewayapp.services.printing import find_stock, preview_badges

    preview = preview_badges(database, event, options, page)
    return Sheet(preview, picture_of(preview.content), find_stock(options.stock))


def picture_of(pdf: bytes) -> QImage:
    """Draw the first page of a PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(pdf)
    try:
        bitmap = document[0].render(scale=DOTS_PER_POINT, rev_byteorder=True, prefer_bgrx=True)
        picture = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGBX8888
        )
        return picture.copy()
    finally:
        document.close()
