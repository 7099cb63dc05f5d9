"""The agenda on the back of a badge: time, table and company, as large as there is room for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.colours import GREY, HAIRLINE, INK
from gatewayapp.exporting.content import Agenda, AgendaLine, Attendee, EventOnPaper, Remark
from gatewayapp.exporting.fitting import SMALLEST_SHARE, Fitted, fit
from gatewayapp.exporting.lettering import ASCENT, set_line
from gatewayapp.exporting.pdf import Pen
from gatewayapp.exporting.remarks import set_smaller
from gatewayapp.exporting.stocks import MM, Face, Pair, Stock
from gatewayapp.exporting.words import Words

LARGEST, READABLE, SMALLER = 11.0, 5.0, 0.96
MOST_COLUMNS, NARROWEST = 3, 15
MARGIN, GAP = 3 * MM, 3 * MM
HEAD_SHARE, HIGHEST_HEAD = 0.17, 14 * MM
# Heights and widths in letters of the size chosen.
ROW, DAY = 1.4, 1.9
TIME, BETWEEN = 3.3, 0.7
# On two lines a name keeps this share of its size; less is worth a look.
_HALF = 0.5

Row = date | AgendaLine


def back_face(stock: Stock, position: int) -> tuple[Pair, Face]:
    """Give where a label's back lies when the sheet is turned over along its long edge.

    On a sheet that is wider than high the backs stand on their heads, so that they are upright
    once a badge is turned over sideways.
    """
    left, top = stock.corner(position)
    wide = stock.page[0] > stock.page[1]
    if wide:
        corner = left, stock.page[1] - top - stock.label[1]
    else:
        corner = stock.page[0] - left - stock.label[0], top
    return corner, Face((0, 0), stock.label, turned=wide)


def draw_back(
    canvas: Canvas, size: Pair, agenda: Agenda, event: EventOnPaper, words: Words
) -> list[Remark]:
    """Draw somebody's agenda on a badge's back, its lower left corner at the origin."""
    layout = _laid_out(size, tuple(_rows(agenda)))
    pen = Pen.on(canvas)
    _write_head(pen, size, agenda.attendee, f"{event.name} · {_issue(event, words)}")
    remarks = list(_write_rows(pen, layout, agenda, words))
    pen.lift()
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(layout.margin, layout.top, size[0] - layout.margin, layout.top)
    return remarks


def _issue(event: EventOnPaper, words: Words) -> str:
    number = event.issue.number
    return words.one("Draft") if number is None else words.one("Edition {number}", number=number)


def _rows(agenda: Agenda) -> Iterator[Row]:
    for day, lines in groupby(agenda.lines, key=lambda line: line.meeting.start.date()):
        yield day
        yield from lines


@dataclass(frozen=True, slots=True)
class _Layout:
    """Rows in columns; ``top`` is the upper edge of the columns above the badge's lower edge."""

    columns: tuple[tuple[Row, ...], ...]
    size: float
    width: float
    top: float
    margin: float

    def left(self, column: int) -> float:
        return self.margin + column * (self.width + GAP)


def _laid_out(size: Pair, rows: Sequence[Row]) -> _Layout:
    """Find the largest letters at which all rows find room; they get as small as they must."""
    top = size[1] - _margin(size) - _head_height(size)
    margin = _margin(size)
    letters = min(LARGEST, (top - margin) / (DAY + ROW))
    while True:
        for count in range(1, MOST_COLUMNS + 1):
            width = (size[0] - 2 * margin - (count - 1) * GAP) / count
            columns = _in_columns(rows, (top - margin) / letters)
            if len(columns) <= count and (count == 1 or width >= NARROWEST * letters):
                return _Layout(columns, letters, width, top, margin)
        letters *= SMALLER


def _in_columns(rows: Sequence[Row], height: float) -> tuple[tuple[Row, ...], ...]:
    """Fill columns of a height (in letters); a day never stands alone at a foot and is said again."""
    columns: list[list[Row]] = [[]]
    left = height
    for row in rows:
        needed = DAY + ROW if isinstance(row, date) else ROW
        if needed > left and columns[-1]:
            columns.append([] if isinstance(row, date) else [row.meeting.start.date()])
            left = height - sum(DAY for _ in columns[-1])
        columns[-1].append(row)
        left -= DAY if isinstance(row, date) else ROW
    return tuple(map(tuple, columns))


def _margin(size: Pair) -> float:
    return min(MARGIN, min(size) / 10)


def _head_height(size: Pair) -> float:
    return min(HEAD_SHARE * size[1], HIGHEST_HEAD)


def _write_head(pen: Pen, size: Pair, who: Attendee, event: str) -> None:
    margin, high = _margin(size), _head_height(size)
    width = size[0] - 2 * margin
    name = "  ".join(dict.fromkeys(filter(None, (who.name.listed, who.name.native))))
    shares = ((f"{who.number}  {name}", 0.58, INK, True), (event, 0.38, GREY, False))
    top = size[1] - margin
    for text, share, colour, bold in shares:
        block = fit(text, (width, high * share), high * share / 1.4, bold)
        pen.colour(colour)
        _put(pen, block, margin, top)
        top -= high * share


def _write_rows(pen: Pen, layout: _Layout, agenda: Agenda, words: Words) -> Iterator[Remark]:
    who = agenda.attendee
    letters = layout.size
    if not agenda.lines:
        pen.colour(GREY)
        line = fit(words.say("No meetings"), (layout.width, layout.top - layout.margin), letters)
        _put(pen, line, layout.margin, layout.top - letters / 2)
        return
    if letters < READABLE:
        told = "{name}: the agenda on the back is set in {size} pt. Choose a larger stock."
        yield Remark(who.number, sentence(told, name=who.name.listed, size=f"{letters:.1f}"))
    pen.colour(INK)
    for number, column in enumerate(layout.columns):
        top = layout.top
        for row in column:
            if isinstance(row, date):
                day = fit(words.short_day(row), (layout.width, DAY * letters), letters, bold=True)
                _put(pen, day, layout.left(number), top - (DAY - ROW) * letters)
                top -= DAY * letters
                continue
            partner = _write_line(pen, layout, (layout.left(number), top), row)
            top -= ROW * letters
            if partner.shrunk < SMALLEST_SHARE * _HALF:
                yield set_smaller(who.number, who.name.listed, partner_on_back(row), partner.shrunk)


def _write_line(pen: Pen, layout: _Layout, at: Pair, line: AgendaLine) -> Fitted:
    (left, top), letters = at, layout.size
    pen.put(set_line(f"{line.meeting.start:%H:%M}", bold=True), left, top - ASCENT * letters, letters)
    left += TIME * letters
    number = set_line(str(line.meeting.table.number), bold=True)
    pen.put(number, left, top - ASCENT * letters, letters)
    left += (max(number.width, 2) + BETWEEN) * letters
    room = layout.width - (TIME + max(number.width, 2) + BETWEEN) * letters
    partner = fit(partner_on_back(line), (room, ROW * letters), letters, most_lines=2)
    _put(pen, partner, left, top)
    return partner


def partner_on_back(line: AgendaLine) -> str:
    """Name the partner; both companies for an interpreter."""
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    return " – ".join(side.name for side in sides)


def _put(pen: Pen, block: Fitted, left: float, top: float) -> None:
    """Write a block with its upper edge at ``top``."""
    for number, line in enumerate(block.lines):
        pen.put(line, left, top - (ASCENT + 1.2 * number) * block.size, block.size)
