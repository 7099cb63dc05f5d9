"""The label that stands before the badges of each check-in desk."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.colours import INK, PAPER
from gatewayapp.exporting.content import Attendee, CheckInDesk, EventOnPaper
from gatewayapp.exporting.fitting import fit
from gatewayapp.exporting.lettering import CAPITAL_HEIGHT
from gatewayapp.exporting.pdf import Pen
from gatewayapp.exporting.stocks import Pair
from gatewayapp.exporting.words import Words


@dataclass(frozen=True, slots=True)
class DeskCover:
    """The desk to which the ``badges`` after it go."""

    desk: CheckInDesk
    badges: int


def with_covers(bearers: Sequence[Attendee]) -> Iterator[Attendee | DeskCover]:
    """Put a cover before the badges of each desk; without desks there is none."""
    for desk, at_desk in groupby(bearers, key=lambda it: it.desk):
        stack = tuple(at_desk)
        if desk:
            yield DeskCover(desk, len(stack))
        yield from stack


def draw_cover(canvas: Canvas, size: Pair, cover: DeskCover, event: EventOnPaper, words: Words) -> None:
    """Draw a cover with its lower left corner at the origin: in reverse, so that it shows in a stack."""
    canvas.setFillColorRGB(*INK)
    canvas.rect(0, size[1] * 0.62, size[0], size[1] * 0.38, stroke=0, fill=1)
    number = words.say("Desk {number}", number=cover.desk.number)
    count = words.one("Badges: {count}", count=cover.badges)
    pen = Pen.on(canvas)
    pen.colour(PAPER)
    _centre(pen, number, size, 0.81, 0.2, bold=True)
    pen.colour(INK)
    _centre(pen, cover.desk.letters, size, 0.42, 0.22, bold=True)
    _centre(pen, f"{count}  ·  {event.name}", size, 0.14, 0.075, bold=False)
    pen.lift()


def _centre(pen: Pen, text: str, size: Pair, middle: float, share: float, *, bold: bool) -> None:
    """Write a line around ``middle``, its letters a ``share`` of the label's height."""
    block = fit(text, (size[0] * 0.9, size[1]), size[1] * share, bold)
    for line in block.lines:
        left = (size[0] - line.width * block.size) / 2
        pen.put(line, left, size[1] * middle - CAPITAL_HEIGHT * block.size / 2, block.size)
