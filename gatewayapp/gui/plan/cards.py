"""Paints what stands in a cell of the board: a card, an absence, or what it says to a lifted meeting."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

from gatewayapp.gui.plan.marks import Fit, Mark
from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.tables.cells import paint_line, paint_marked
from gatewayapp.gui.tables.folded import hit_ranges
from gatewayapp.gui.theme.fonts import Text, font, px, shared_font
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wording import say

SIGNS = {
    Fit.FITS: "check",
    Fit.BEST: "check",
    Fit.COSTS: "triangle-alert",
    Fit.BLOCKED: "ban",
    Fit.SWAP: "arrow-right-left",
}
INSET = 4
SMALL_INSET = 2
LEAST_FOR_TWO = 40
EDGE = 2
SIGN_SIZE = 16
SMALL_SIGN = 14
LEAST_NAME = 30


def paint_card(
    painter: QPainter, tokens: Tokens, box: QRect, card: Card, *, broken: bool, query: str = ""
) -> None:
    """Paint a meeting: its partner, then country, table, interpreter and signs below."""
    ground, edge, width = tokens.raised, tokens.line2, 1.0
    if card.pinned:
        ground, edge = tokens.acc1, tokens.accl
    if broken:
        ground, edge, width = tokens.bad1, tokens.badl, 2.0
    rounded(painter, box, ground, edge, width)
    if box.height() < px(LEAST_FOR_TWO) - 2 * INSET - 1:
        _paint_line(painter, tokens, box, card, broken=broken, query=query)
        return
    inner = box.adjusted(px(8), px(3), -px(6), -px(3))
    upper = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
    lower = QRect(inner.left(), upper.bottom() + 1, inner.width(), inner.height() // 2)
    hits = hit_ranges(card.title, query) if query else ()
    paint_marked(painter, upper, card.title, hits, Text.SMALL, tokens.t1, tokens)
    sign = "ban" if broken else "pin" if card.pinned else ""
    if sign:
        place = QRect(lower.right() - SMALL_SIGN, lower.top(), SMALL_SIGN + 2, lower.height())
        paint_icon(painter, place, sign, tokens.bad if broken else tokens.acc, px(SMALL_SIGN))
        lower.setRight(place.left() - 2)
    _write_below(painter, tokens, lower, card)


def _paint_line(
    painter: QPainter, tokens: Tokens, box: QRect, card: Card, *, broken: bool, query: str
) -> None:
    """Write the partner alone into a small card, with a sign where something is out of the ordinary."""
    inner = box.adjusted(px(4), 0, -px(3), 0)
    sign = "ban" if broken else "pin" if card.pinned else ""
    if sign:
        place = QRect(inner.right() - SMALL_SIGN, inner.top(), SMALL_SIGN + 2, inner.height())
        paint_icon(painter, place, sign, tokens.bad if broken else tokens.acc, px(SMALL_SIGN))
        inner.setRight(place.left() - 2)
    hits = hit_ranges(card.title, query) if query else ()
    paint_marked(painter, inner, card.title, hits, Text.NOTE, tokens.t1, tokens)


def _write_below(painter: QPainter, tokens: Tokens, box: QRect, card: Card) -> None:
    left, words = box.left(), _words_below(card)
    for position, word in enumerate(words):
        room = QRect(
            left, box.top(), box.right() - left - _width_of(words[position + 1 :]), box.height()
        )
        left += write(painter, room, word, Text.NOTE, tokens.t2) + px(8)
    if card.interpreter and box.right() - left > px(SMALL_SIGN):
        size = px(SMALL_SIGN)
        paint_icon(painter, QRect(left, box.top(), size, box.height()), "languages", tokens.t2, size)
        left += size + px(3)
        rest = QRect(left, box.top(), box.right() - left, box.height())
        if rest.width() >= px(LEAST_NAME):
            write(painter, rest, card.interpreter, Text.NOTE, tokens.t2)


def _width_of(words: Sequence[str]) -> int:
    """Give the room that stays free for later words: a long name makes way for a table."""
    if not words:
        return 0
    measure = QFontMetrics(shared_font(Text.NOTE))
    return sum(measure.horizontalAdvance(word) + px(8) for word in words)


def _words_below(card: Card) -> list[str]:
    words = [card.note] if card.note else []
    if card.shows_table:
        words.append(QCoreApplication.translate("Board", "table {number}").format(number=card.table))
    if card.others:
        words.append(f"+{len(card.others)}")
    return words


def paint_away(painter: QPainter, tokens: Tokens, box: QRect) -> None:
    """Paint an absence: slanted lines and the word."""
    hatch = QBrush(hatching(tokens.sunk.name(), tokens.surf.name()))
    painter.setBrushOrigin(box.topLeft())
    rounded(painter, box, hatch, None, 0.0)
    painter.setPen(tokens.t3)
    painter.setFont(font(Text.NOTE))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, QCoreApplication.translate("Board", "away"))


def hatching(dark: str, light: str) -> QPixmap:
    """Draw a tile of slanted lines."""
    tile = QPixmap(16, 16)
    tile.fill(QColor(light))
    painter = QPainter(tile)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(dark), 6))
    for shift in (-16, 0, 16):
        painter.drawLine(shift - 4, 20, shift + 20, -4)
    painter.end()
    return tile


def paint_mark(painter: QPainter, tokens: Tokens, box: QRect, mark: Mark, *, pointed: bool) -> None:
    """Paint what a cell says to the lifted meeting."""
    if mark.fit is Fit.HERE:
        return _paint_here(painter, tokens, box, mark)
    text, ground, edge = _colours(tokens, mark.fit, pointed=pointed)
    rounded(painter, box, ground, edge, EDGE)
    sign = QRect(box.left() + px(4), box.top(), px(SIGN_SIZE), box.height())
    paint_icon(painter, sign, SIGNS[mark.fit], text, px(SIGN_SIZE))
    words = box.adjusted(px(24), 0, -px(2), 0)
    painter.setPen(text)
    painter.setFont(_letters_for(say(mark.word), words))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(words, flags, say(mark.word))
    return None


def _letters_for(words: str, room: QRect) -> QFont:
    """Give the larger font if it needs no more than two lines, else the smaller."""
    letters = font(Text.SMALL_STRONG)
    needed = QFontMetrics(letters).boundingRect(room, Qt.TextFlag.TextWordWrap, words)
    if needed.height() > room.height() or needed.width() > room.width():
        letters.setPixelSize(px(Text.NOTE.value.pixels))
    return letters


def _paint_here(painter: QPainter, tokens: Tokens, box: QRect, mark: Mark) -> None:
    painter.setBrush(tokens.acc1)
    painter.setPen(QPen(tokens.ctl, 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box, px(6), px(6))
    painter.setPen(tokens.t2)
    painter.setFont(font(Text.NOTE))
    flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
    painter.drawText(box.adjusted(px(8), 0, -px(4), 0), flags, say(mark.word))


def _colours(tokens: Tokens, fit: Fit, *, pointed: bool) -> tuple[QColor, QColor, QColor]:
    if fit is Fit.COSTS:
        return tokens.warn, tokens.warn2 if pointed else tokens.warn1, tokens.warnl
    if fit is Fit.BLOCKED:
        return (
            tokens.bad,
            tokens.bad2 if pointed else tokens.bad1,
            tokens.bad if pointed else tokens.badl,
        )
    if fit is Fit.SWAP:
        return tokens.acc, tokens.acc2, tokens.acc
    strong = pointed or fit is Fit.BEST
    return tokens.good, tokens.good2 if strong else tokens.good1, tokens.goodl


def rounded(
    painter: QPainter, box: QRect, ground: QColor | QBrush, edge: QColor | None, width: float
) -> None:
    """Paint a rounded box with an edge that lies inside it."""
    painter.setBrush(ground)
    painter.setPen(QPen(edge, width) if edge else Qt.PenStyle.NoPen)
    half = width / 2
    painter.drawRoundedRect(box.toRectF().adjusted(half, half, -half, -half), px(6), px(6))


def frame(painter: QPainter, box: QRect, colour: QColor) -> None:
    """Paint the frame of the cell that the keyboard is in."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, EDGE))
    painter.drawRoundedRect(box, px(8), px(8))


def write(painter: QPainter, box: QRect, text: str, kind: Text, colour: QColor) -> int:
    """Write one line, elided at the end; give the width it took."""
    return paint_line(painter, box, text, kind, colour)
