"""The delegates: plain text with matched letters, a state, a problem, a rank."""

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.tables.cell_editor import CellEditor
from gatewayapp.gui.tables.model import DASH, Parts, RowsModel
from gatewayapp.gui.theme.fonts import Text, bold, font, px, shared_font
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens
from gatewayapp.gui.wording import say

PADDING = 8
ROW_HEIGHT = 32
MARK = 16
Hits = tuple[tuple[int, int], ...]


class Cell(QStyledItemDelegate):
    """What all cells share: the ground, the line below, the editor."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:
        """Give every row one height."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint_cell(
        self, painter: QPainter, rect: QRect, index: QModelIndex, tokens: Tokens, chosen: bool
    ) -> None:
        """Paint ground and content; the table itself asks for it, and paints lines and focus."""
        ground = tokens.acc2 if chosen else self.ground(tokens, index)
        if ground is not None:
            painter.fillRect(rect, ground)
        padding = px(PADDING)
        self.content(painter, rect.adjusted(padding, 0, -padding, -1), index, tokens)

    def ground(self, _tokens: Tokens, _index: QModelIndex) -> QColor | None:
        """Give the ground of a cell that is not chosen; None leaves that of the table."""
        return None

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint what the cell says into its space."""
        raise NotImplementedError

    def createEditor(
        self, parent: QWidget, _option: QStyleOptionViewItem, index: QModelIndex
    ) -> QWidget:
        """Make the field that is typed into."""
        title = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        return CellEditor(parent, title or "")

    def setModelData(self, editor: CellEditor, model: RowsModel, index: QModelIndex) -> None:
        """Hand on what was typed; what does not belong there stays in the field with the reason."""
        editor.accept()
        try:
            model.setData(index, editor.text())
        except Fault as fault:
            editor.refuse(say(fault))

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, _index: QModelIndex
    ) -> None:
        """Let the field fill the cell."""
        editor.setGeometry(option.rect.adjusted(2, 2, -2, -3))


class TextCell(Cell):
    """One line of text with its matched letters marked, and perhaps a lighter note behind it."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint text and note."""
        parts = _parts_of(index)
        strong = Text.MEDIUM if parts.strong else Text.BODY
        colour = tokens.t3 if parts.text == DASH else _tone(tokens, parts, tokens.t1)
        room = space.adjusted(0, 0, -px(MARK + 4), 0) if parts.icon else space
        used = paint_marked(
            painter, room, parts.text, parts.hits, strong, colour, tokens, right=parts.right
        )
        if parts.icon:
            mark = QRect(space.left() + used + px(6), space.top(), px(MARK), space.height())
            paint_icon(painter, mark, parts.icon, _tone(tokens, parts, tokens.warn), px(MARK))
        elif parts.note:
            rest = space.adjusted(used + px(PADDING), 0, 0, 0)
            paint_marked(painter, rest, parts.note, parts.note_hits, Text.SMALL, tokens.t2, tokens)


class StatusCell(Cell):
    """A state: icon and word, the icon in the colour of its tone."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint icon and word."""
        parts = _parts_of(index)
        if parts.icon:
            mark = QRect(space.left(), space.top(), px(MARK), space.height())
            paint_icon(painter, mark, parts.icon, _tone(tokens, parts, tokens.t2), px(14))
            space = space.adjusted(px(MARK + 4), 0, 0, 0)
        paint_marked(painter, space, parts.text, parts.hits, Text.BODY, tokens.t1, tokens)


class ProblemCell(Cell):
    """A value with something to say about it: tinted, edged at its left, the reason below."""

    def ground(self, tokens: Tokens, index: QModelIndex) -> QColor | None:
        """Give the tint of the tone."""
        parts = _parts_of(index)
        return tokens.role(f"{parts.tone}1") if parts.tone and parts.note else None

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint the value, and the reason below it if there is one."""
        parts = _parts_of(index)
        text, hits, note, tone, right = parts.text, parts.hits, parts.note, parts.tone, parts.right
        if not (note and tone):
            dim = tokens.t3 if text == DASH else tokens.t1
            paint_marked(painter, space, text, hits, Text.BODY, dim, tokens, right=right)
            return
        edge = tokens.acc if tone == "acc" else tokens.role(f"{tone}l")
        painter.fillRect(space.left() - px(PADDING), space.top(), px(2), space.height() + 1, edge)
        middle = space.top() + px(17)
        above = QRect(space.left(), space.top() + px(1), space.width(), middle - space.top())
        below = QRect(space.left(), middle - px(1), space.width(), px(14))
        paint_marked(painter, above, text, hits, Text.BODY, tokens.t1, tokens)
        paint_marked(painter, below, note, (), Text.NOTE, tokens.role(tone), tokens)


class RankCell(Cell):
    """A rank from 1 to 5 on a small plate, stronger for what must be."""

    def content(self, painter: QPainter, space: QRect, index: QModelIndex, tokens: Tokens) -> None:
        """Paint the plate and its figure."""
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        side = px(22)
        plate = QRect(space.left(), space.center().y() - side // 2 + 1, side, side)
        paint_rank(painter, plate, text, tokens)


def paint_rank(painter: QPainter, plate: QRect, text: str, tokens: Tokens) -> None:
    """Paint a rank's plate; ranks 1 and 2 stand out."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(tokens.acc2 if text == "1" else tokens.sunk)
    painter.drawRoundedRect(plate, px(4), px(4))
    painter.setPen(tokens.t1 if text in {"1", "2"} else tokens.t2)
    painter.setFont(font(Text.SMALL_STRONG))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def paint_cell_focus(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """Paint the two pixel frame of the cell that the keyboard is in."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(tokens.acc, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin)
    )
    painter.drawRect(rect.adjusted(1, 1, -1, -2))


def paint_marked(  # noqa: PLR0913, PLR0917 - a painter's hand needs all of them
    painter: QPainter,
    space: QRect,
    text: str,
    hits: Hits,
    plain: QFont | Text,
    colour: QColor,
    tokens: Tokens,
    right: bool = False,
) -> int:
    """Paint one line, elided at its end, with matched letters marked; give the width it took."""
    if isinstance(plain, Text):
        if not hits:
            return paint_line(painter, space, text, plain, colour, right=right)
        plain, kind = shared_font(plain), plain
        shown, width = _fitted(text, kind, space.width(), plain.pixelSize())
    else:
        shown, width = _elided(text, QFontMetrics(plain), space.width())
    painter.setFont(plain)
    painter.setPen(colour)
    if not hits:
        left = space.right() + 1 - width if right else space.left()
        painter.drawText(left, _baseline(space, plain), shown)
        return width
    left = space.left()
    for part, hit in _parts(shown, hits):
        room = QRect(left, space.top(), space.right() - left + 1, space.height())
        left += _paint_part(painter, room, part, hit, plain, colour, tokens)
    return left - space.left()


def paint_line(
    painter: QPainter, space: QRect, text: str, kind: Text, colour: QColor, *, right: bool = False
) -> int:
    """Paint one line, elided at its end; give the width it took."""
    letters = shared_font(kind)
    shown, width = _fitted(text, kind, space.width(), letters.pixelSize())
    painter.setFont(letters)
    painter.setPen(colour)
    left = space.right() + 1 - width if right else space.left()
    painter.drawText(left, _baseline(space, letters), shown)
    return width


def _baseline(space: QRect, plain: QFont) -> int:
    """Give where a line stands in the middle of a room; whatever its letters, as its neighbours do."""
    ascent, height = _heights(plain)
    return space.top() + (space.height() - height + 1) // 2 + ascent


@lru_cache(maxsize=64)
def _heights(plain: QFont) -> tuple[int, int]:
    metrics = QFontMetrics(plain)
    return metrics.ascent(), metrics.height()


@lru_cache(maxsize=8192)
def _fitted(text: str, kind: Text, room: int, _pixels: int) -> tuple[str, int]:
    """Give a text as it fits into a room, and its width; a table paints the same again and again."""
    return _elided(text, QFontMetrics(shared_font(kind)), room)


def _elided(text: str, metrics: QFontMetrics, room: int) -> tuple[str, int]:
    width = metrics.horizontalAdvance(text)
    if width <= room:
        return text, width
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room, 0))
    return shown, metrics.horizontalAdvance(shown)


def _paint_part(
    painter: QPainter, space: QRect, part: str, hit: bool, plain: QFont, colour: QColor, tokens: Tokens
) -> int:
    used = _strong(plain) if hit else plain
    width, height = _size_of(part, used)
    if width > space.width():
        part, width = _elided(part, QFontMetrics(used), space.width())
    if hit:
        plate = QRect(space.left(), space.center().y() - height // 2, width, height)
        painter.fillRect(plate, tokens.hit)
    painter.setFont(used)
    painter.setPen(tokens.on_hit if hit else colour)
    painter.drawText(space.left(), _baseline(space, plain), part)
    return width


@lru_cache(maxsize=64)
def _strong(plain: QFont) -> QFont:
    return bold(plain)


@lru_cache(maxsize=4096)
def _size_of(part: str, used: QFont) -> tuple[int, int]:
    metrics = QFontMetrics(used)
    return metrics.horizontalAdvance(part), metrics.height()


def _parts(text: str, hits: Hits) -> list[tuple[str, bool]]:
    parts, at = [], 0
    for start, length in hits:
        parts.append((text[at:start], False))
        parts.append((text[start : start + length], True))
        at = start + length
    parts.append((text[at:], False))
    return [(part, hit) for part, hit in parts if part]


def _tone(tokens: Tokens, parts: Parts, otherwise: QColor) -> QColor:
    return tokens.role(parts.tone) if parts.tone else otherwise


def _parts_of(index: QModelIndex) -> Parts:
    """Ask the model itself: past Qt's own way an answer costs a third."""
    return index.model().parts(index)
