"""Running text in two columns on as many pages as it takes."""

from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.agenda_head import MARGIN
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import EventOnPaper, Remark
from gatewayapp.exporting.fitting import LEADING, broken_lines
from gatewayapp.exporting.lettering import width
from gatewayapp.exporting.pages import Leaf
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM, Pair
from gatewayapp.exporting.words import Words

COLUMNS, GUTTER = 2, 8 * MM
TOP, BOTTOM = 34 * MM, 18 * MM


class Piece(NamedTuple):
    """A paragraph: ``space`` stands above it, ``right`` at the right end of its last line.

    One that ``leads`` never ends a column; ``under`` stands above it again where a new column begins.
    Its further lines begin at ``hang``. ``key`` is what its page is asked by afterwards.
    Named tuples are made much faster than data classes, and there are very many of them.
    """

    text: str
    size: float = 9
    bold: bool = False
    grey: bool = False
    space: float = 0
    leads: bool = False
    right: str = ""
    key: str = ""
    hang: float = 0
    under: tuple["Piece", ...] = ()
    indent: float = 0


class Placed(NamedTuple):
    """A line on its page and in its column, counted from 0, with its baseline below the page's top."""

    page: int
    column: int
    y: float
    piece: Piece


def column_width(page: Pair) -> float:
    """Give how wide a column is."""
    return (page[0] - 2 * MARGIN - (COLUMNS - 1) * GUTTER) / COLUMNS


def lay(pieces: Iterable[Piece], page: Pair, first: int = 0) -> tuple[Placed, ...]:
    """Divide paragraphs over columns; the first page has the number ``first``, counted from 0."""
    room, across = page[1] - TOP - BOTTOM, column_width(page)
    placed: list[Placed] = []
    column, y = 0, 0.0
    for block in _blocks(pieces, across):
        lines = list(block)
        if y and y + sum(map(_height, lines)) > room:
            column, y = column + 1, 0.0
            lines = [line for head in block[0].under for line in _lines(head, across)] + lines
        for line in lines:
            y += _height(line) if y else line.size * LEADING
            placed.append(Placed(first + column // COLUMNS, column % COLUMNS, TOP + y, line))
    return tuple(placed)


def _blocks(pieces: Iterable[Piece], room: float) -> Iterator[Sequence[Piece]]:
    """Give lines that stay together: what leads goes with the line after it."""
    held: list[Piece] = []
    for line in (line for piece in pieces for line in _lines(piece, room)):
        held.append(line)
        if not line.leads:
            yield held
            held = []
    if held:
        yield held


def _lines(piece: Piece, room: float) -> Iterator[Piece]:
    aside = width(piece.right) + 1 if piece.right else 0
    if width(piece.text, piece.bold) <= room / piece.size - aside:
        yield piece
        return
    texts = broken_lines(piece.text, room / piece.size - aside, piece.bold)
    if piece.hang and len(texts) > 1:
        rest = piece.text[len(texts[0]) :]
        texts = (texts[0], *broken_lines(rest, (room - piece.hang) / piece.size - aside, piece.bold))
    for number, text in enumerate(texts):
        last = number == len(texts) - 1
        yield piece._replace(
            text=text,
            space=0 if number else piece.space,
            indent=piece.hang if number else 0,
            leads=piece.leads or (not last and number == 0),
            right=piece.right if last else "",
        )


def _height(line: Piece) -> float:
    return line.space + line.size * LEADING


def column_leaves(
    page: Pair, event: EventOnPaper, title: str, placed: Sequence[Placed], words: Words
) -> list[Leaf]:
    """Give what draws the lines, page by page, under the event's name and the title."""
    by_page = [tuple(lines) for _, lines in groupby(placed, key=lambda it: it.page)] or [()]
    numbered = (
        words.one("Page {page} of {pages}", page=number, pages=len(by_page))
        for number in range(1, len(by_page) + 1)
    )
    return [
        partial(_draw_page, page=page, event=event, title=title, lines=lines, numbered=said)
        for lines, said in zip(by_page, numbered, strict=True)
    ]


def _draw_page(
    canvas: Canvas, page: Pair, event: EventOnPaper, title: str, lines: Sequence[Placed], numbered: str
) -> tuple[Remark, ...]:
    sheet = Sheet(canvas, page)
    _draw_frame(sheet, event, title, numbered)
    for it in lines:
        _draw_line(sheet, it)
    sheet.done()
    return ()


def _draw_frame(sheet: Sheet, event: EventOnPaper, title: str, numbered: str) -> None:
    room = sheet.width - 2 * MARGIN
    sheet.text_in(
        ", ".join(filter(None, (event.name, event.place))), MARGIN, 14 * MM, 9, room, colour=GREY
    )
    sheet.text_in(title, MARGIN, 23 * MM, 17, room, bold=True)
    sheet.line(MARGIN, 27 * MM, sheet.width - MARGIN, 0.9, INK)
    sheet.text_right(numbered, sheet.width - MARGIN, sheet.height - 10 * MM, 8.5, room, colour=GREY)


def _draw_line(sheet: Sheet, it: Placed) -> None:
    across, piece = column_width(sheet.size) - it.piece.indent, it.piece
    left = MARGIN + it.column * (across + piece.indent + GUTTER) + piece.indent
    colour = GREY if piece.grey else INK
    aside = (width(piece.right) + 1) * piece.size if piece.right else 0
    sheet.text_in(piece.text, left, it.y, piece.size, across - aside, bold=piece.bold, colour=colour)
    if piece.right:
        sheet.text_right(piece.right, left + across, it.y, piece.size, aside, colour=GREY)
