"""A PDF file under the pen: reproducible, to be printed at 100 %, text drawn line by line."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.colours import Colour
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.lettering import Line
from gatewayapp.exporting.stocks import MM, Pair

if TYPE_CHECKING:
    from reportlab.pdfgen.textobject import PDFTextObject

PAGE_SIZES: Mapping[PageSize, Pair] = {
    PageSize.A4: (210 * MM, 297 * MM),
    PageSize.LETTER: (8.5 * 72, 11 * 72),
}


def blank_pdf(page: Pair, title: str) -> tuple[Canvas, BytesIO]:
    """Begin a PDF without the time of day in it, so that the same data give the same bytes."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=page, invariant=1, pageCompression=1)
    canvas.setTitle(title)
    canvas.setCreator("Gateway")
    canvas.setAuthor("")
    canvas.setViewerPreference("PrintScaling", "None")
    return canvas, file


@dataclass(frozen=True, slots=True)
class Pen:
    """Writes lines of text on a canvas; end with ``lift``."""

    canvas: Canvas
    text: "PDFTextObject"

    @classmethod
    def on(cls, canvas: Canvas) -> "Pen":
        """Set the pen on a canvas."""
        return cls(canvas, canvas.beginText())

    def colour(self, colour: Colour) -> None:
        """Change the colour of what follows."""
        self.text.setFillColorRGB(*colour)

    def put(self, line: Line, x: float, y: float, size: float) -> None:
        """Write a line with its left end on the baseline at ``x``, ``y``."""
        self.text.setTextOrigin(x, y)
        for run in line.runs:
            self.text.setFont(run.font, size)
            start = 0
            for at, room in run.kerns:
                self.text.textOut(run.text[start : at + 1])
                self._move(-room)
                start = at + 1
            self.text.textOut(run.text[start:])

    def _move(self, thousandths: int) -> None:
        """Move back what follows on the line; reportlab has no word for it."""
        self.text._code.append(f"[{thousandths}] TJ")  # type: ignore[attr-defined]  # noqa: SLF001

    def lift(self) -> None:
        """Put what was written on the canvas."""
        self.canvas.drawText(self.text)
