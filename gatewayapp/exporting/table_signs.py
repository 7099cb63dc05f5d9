"""Table signs: tent cards folded in the middle, the number readable from five metres on both sides."""

from collections.abc import Iterator, Sequence
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.colours import GREY, HAIRLINE, INK
from gatewayapp.exporting.content import Document, EventOnPaper, PageSize, Remark, TableOnPaper
from gatewayapp.exporting.fitting import LEADING, fit
from gatewayapp.exporting.pages import Pages
from gatewayapp.exporting.pdf import PAGE_SIZES, Pen
from gatewayapp.exporting.remarks import foreign_script, text_remarks, usual_forms
from gatewayapp.exporting.stocks import MM, Pair
from gatewayapp.exporting.words import Words

EDGE = 15 * MM
NUMBER_SIZE = 270.0


def table_signs_pdf(
    event: EventOnPaper, tables: Sequence[TableOnPaper], words: Words, size: PageSize, progress: Progress
) -> Document:
    """Draw one tent card a table; the upper half stands on its head."""
    return table_sign_pages(event, tables, words, size).pdf(progress)


def table_sign_pages(
    event: EventOnPaper, tables: Sequence[TableOnPaper], words: Words, size: PageSize
) -> Pages:
    """Lay out one tent card a table."""
    page = PAGE_SIZES[size]
    leaves = [partial(_draw_card, page=page, event=event, table=it, words=words) for it in tables]
    return Pages(page, event.name, leaves, tuple(_remarks(event, tables)))


def _remarks(event: EventOnPaper, tables: Sequence[TableOnPaper]) -> Iterator[Remark]:
    """Name what is not drawn as it is written, with whose table it is."""
    yield from text_remarks("", event.name, [event.name])
    for table in tables:
        name = table.owner or table.zone
        if table.variants:
            yield usual_forms("", name, table.variants)
        if table.foreign:
            yield foreign_script("", name, table.foreign)
        yield from text_remarks("", name, (table.owner, table.native_owner, table.zone))


def _draw_card(
    canvas: Canvas, page: Pair, event: EventOnPaper, table: TableOnPaper, words: Words
) -> tuple[Remark, ...]:
    half = (page[0], page[1] / 2)
    _draw_side(canvas, half, event, table, words)
    canvas.saveState()
    canvas.translate(*page)
    canvas.rotate(180)
    _draw_side(canvas, half, event, table, words)
    canvas.restoreState()
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.4)
    canvas.line(0, half[1], 6 * MM, half[1])
    canvas.line(page[0] - 6 * MM, half[1], page[0], half[1])
    canvas.showPage()
    return ()


def _draw_side(
    canvas: Canvas, half: Pair, event: EventOnPaper, table: TableOnPaper, words: Words
) -> None:
    pen = Pen.on(canvas)
    pen.colour(INK)
    room = half[0] - 2 * EDGE
    _centre(pen, words.say("Table"), half, (room, 14 * MM), 124 * MM, 24)
    _centre(pen, str(table.number), half, (room, NUMBER_SIZE * 1.4), 48 * MM, NUMBER_SIZE)
    if table.native_owner:
        _draw_both_names(pen, table, half, room, words)
    else:
        _centre(pen, table.owner or table.zone, half, (room, 22 * MM), 24 * MM, 40)
    pen.colour(GREY)
    small = f"{event.name}  ·  {table.zone}" if table.owner else event.name
    _centre(pen, small, half, (room, 8 * MM), 11 * MM, 12, bold=False)
    pen.lift()


def _draw_both_names(pen: Pen, table: TableOnPaper, half: Pair, room: float, words: Words) -> None:
    """Set that name large which readers of the language look for, the other one below."""
    large = words.firm(table.owner, table.native_owner)
    other = table.owner if large == table.native_owner else table.native_owner
    _centre(pen, large, half, (room, 16 * MM), 30 * MM, 36)
    if other != large:
        _centre(pen, other, half, (room, 8 * MM), 20 * MM, 18, bold=False)


def _centre(
    pen: Pen, text: str, half: Pair, box: Pair, baseline: float, size: float, *, bold: bool = True
) -> None:
    block = fit(text, box, size, bold, most_lines=2)
    for above, line in enumerate(reversed(block.lines)):
        left = (half[0] - line.width * block.size) / 2
        pen.put(line, left, baseline + above * LEADING * block.size, block.size)
