"""A sheet that shows how far a printer draws askew: outlines of the labels, scales in millimetres."""

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import Document
from gatewayapp.exporting.pdf import blank_pdf
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM, Pair, Stock
from gatewayapp.exporting.words import Words

REACH_MM = 5
TICK, LONG_TICK = 1.2 * MM, 2.4 * MM


def calibration_pdf(stock: Stock, words: Words, offset: Pair) -> Document:
    """Draw the outlines of all labels; on the first and the last corner scales up to 5 mm.

    Printed on plain paper and held against a sheet of labels, the scales say which offsets
    (right, down) are missing; ``offset`` are those set already.
    """
    canvas, file = blank_pdf(stock.page, stock.title)
    sheet = Sheet(canvas, stock.page)
    for position in range(stock.labels):
        left, top = (
            corner + moved for corner, moved in zip(stock.corner(position), offset, strict=True)
        )
        sheet.frame(left, top, *stock.label, GREY, 0.1)
        sheet.text(str(position + 1), left + 3 * MM, top + 8 * MM, 14, bold=True)
        if position in {0, stock.labels - 1}:
            _draw_scale(canvas, left, stock.page[1] - top)
    _explain(sheet, stock, words, offset)
    sheet.done()
    canvas.save()
    return Document(file.getvalue(), 1)


def _draw_scale(canvas: Canvas, x: float, y: float) -> None:
    """Draw two crossing scales with a line each millimetre."""
    canvas.setStrokeColorRGB(*INK)
    canvas.setLineWidth(0.25)
    canvas.line(x - REACH_MM * MM, y, x + REACH_MM * MM, y)
    canvas.line(x, y - REACH_MM * MM, x, y + REACH_MM * MM)
    for millimetre in range(-REACH_MM, REACH_MM + 1):
        half, at = (LONG_TICK if millimetre % REACH_MM == 0 else TICK) / 2, millimetre * MM
        canvas.line(x + at, y - half, x + at, y + half)
        canvas.line(x - half, y + at, x + half, y + at)


def _explain(sheet: Sheet, stock: Stock, words: Words, offset: Pair) -> None:
    left, top = stock.corner(0)
    room = stock.label[0] - 6 * MM
    right, down = (f"{moved / MM:+.1f}" for moved in offset)
    lines = (
        words.one("Print at 100 %. Each line of the scales is 1 mm."),
        words.one("Offsets set: {right} mm right, {down} mm down", right=right, down=down),
    )
    for number, line in enumerate((stock.title, *lines)):
        sheet.text_in(line, left + 3 * MM, top + (14 + 5 * number) * MM, 8.5, room)
