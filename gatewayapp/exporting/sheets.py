"""A page of paper under the pen: lengths in points, measured right and down from the top left corner."""

from dataclasses import dataclass, field

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.colours import HAIRLINE, INK, SHADE, Colour
from gatewayapp.exporting.fitting import SMALLEST_SHARE, Fitted, fit
from gatewayapp.exporting.lettering import CAPITAL_HEIGHT, Line, set_line
from gatewayapp.exporting.pdf import Pen
from gatewayapp.exporting.qr import draw_qr
from gatewayapp.exporting.stocks import MM, Pair

TALLEST_LINE = 1.4


@dataclass
class Sheet:
    """One page. Shapes are drawn at once, text when the page is ``done``; so text lies on top.

    No text is set smaller than ``least``, unless it would not fit; for pages that are printed smaller.
    ``missing`` gathers the letters that no font has with a text in which each stands, ``small`` the
    texts that had to be set much smaller with the share of their size that is left.
    """

    canvas: Canvas
    size: Pair
    least: float = 0
    missing: dict[str, str] = field(default_factory=dict)
    small: dict[str, float] = field(default_factory=dict)
    _colour: Colour | None = None

    def __post_init__(self) -> None:
        self.pen = Pen.on(self.canvas)

    @property
    def width(self) -> float:
        """The width of the page."""
        return self.size[0]

    @property
    def height(self) -> float:
        """The height of the page."""
        return self.size[1]

    def put(self, line: Line, x: float, y: float, size: float, colour: Colour = INK) -> float:
        """Write a line with its baseline at ``y``; returns where it ends."""
        if colour != self._colour:
            self.pen.colour(colour)
            self._colour = colour
        for letter in line.missing:
            self.missing.setdefault(letter, line.text)
        self.pen.put(line, x, self.height - y, size)
        return x + line.width * size

    def text(
        self, text: str, x: float, y: float, size: float, *, bold: bool = False, colour: Colour = INK
    ) -> float:
        """Write text at its size; returns where it ends."""
        return self.put(set_line(text, bold), x, y, max(size, self.least), colour)

    def text_right(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        room: float,
        *,
        bold: bool = False,
        colour: Colour = INK,
    ) -> None:
        """Write text that ends at ``x`` on one line no wider than ``room``."""
        size = max(size, self.least)
        block = fit(text, (max(room, size), size * TALLEST_LINE), size, bold)
        for line in block.lines:
            self.put(line, x - line.width * block.size, y, block.size, colour)

    def text_in(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        room: float,
        *,
        bold: bool = False,
        colour: Colour = INK,
    ) -> float:
        """Write text on one line no wider than ``room``, shrunk to fit; returns where it ends."""
        block = self._fitted(text, max(size, self.least), room, bold)
        return self.put(block.lines[0], x, y, block.size, colour) if block.lines else x

    def _fitted(self, text: str, size: float, room: float, bold: bool) -> Fitted:
        block = fit(text, (max(room, size), size * TALLEST_LINE), size, bold)
        if block.shrunk < SMALLEST_SHARE:
            self.small[text] = block.shrunk
        return block

    def line(
        self, x: float, y: float, to: float, thickness: float = 0.5, colour: Colour = HAIRLINE
    ) -> None:
        """Draw a level line."""
        self.canvas.setLineWidth(thickness)
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.line(x, self.height - y, to, self.height - y)

    def fill(self, x: float, y: float, width: float, height: float, colour: Colour = SHADE) -> None:
        """Fill a rectangle whose top left corner is at ``x``, ``y``."""
        self.canvas.setFillColorRGB(*colour)
        self.canvas.rect(x, self.height - y - height, width, height, stroke=0, fill=1)

    def frame(
        self,
        x: float,
        y: float,
        width: float,
        height: float,
        colour: Colour = HAIRLINE,
        radius: float = 1.2 * MM,
    ) -> None:
        """Draw a rectangle with rounded corners."""
        self.canvas.setLineWidth(0.7)
        self.canvas.setStrokeColorRGB(*colour)
        self.canvas.roundRect(x, self.height - y - height, width, height, radius, stroke=1, fill=0)

    def sign(self, text: str, x: float, y: float, size: float) -> None:
        """Write a short word in a frame, its baseline at ``y``."""
        size = max(size, self.least)
        line, edge = set_line(text, bold=True), 0.5 * size
        end = self.put(line, x + edge, y, size)
        high = CAPITAL_HEIGHT * size
        self.frame(x, y - high - edge * 0.7, end + edge - x, high + edge * 1.4, INK)

    def qr(self, text: str, x: float, y: float, side: float) -> None:
        """Draw a QR code whose top left corner is at ``x``, ``y``."""
        self.canvas.setFillColorRGB(*INK)
        draw_qr(self.canvas, text, x, self.height - y - side, side)

    def done(self) -> None:
        """Put the text on the page and end it."""
        self.pen.lift()
        self.canvas.showPage()


@dataclass(frozen=True, slots=True)
class Flow:
    """How high the parts of a column are, and which must not end a page: headings."""

    heights: tuple[float, ...]
    headings: tuple[bool, ...]

    def pages(self, first_room: float, room: float) -> tuple[range, ...]:
        """Divide the parts over pages: which parts stand on each page."""
        pages, start, used = [], 0, 0.0
        limit = first_room
        for part, height in enumerate(self.heights):
            if used + height > limit and part > start:
                end = part - 1 if self.headings[part - 1] and part - 1 > start else part
                pages.append(range(start, end))
                start, used, limit = end, sum(self.heights[end:part]), room
            used += height
        return (*pages, range(start, len(self.heights)))
