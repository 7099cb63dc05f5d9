"""The hall board as it is painted; all measures are those of a screen 768 lines high."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, dark
from gatewayapp.gui.today.board_letters import COMFORTABLE, is_comfortable, letters, write, write_left_of
from gatewayapp.gui.today.board_names import Side
from gatewayapp.gui.today.board_pages import LINES, BoardLine, BoardPage
from gatewayapp.gui.today.board_words import NEW, Said

HEIGHT, LEAST_WIDTH = 768, 1024
# At 41 pixels the capitals of all usual fonts are at least 28 pixels high.
NAME, SAYING, SMALLEST = 41, 38, 36
EDGE, GUTTER, BOX = 48, 48, 104
BAR_TOP, BAR, ROWS_TOP, FOOT = 128, 8, 144, 96
TAG, TAG_GAP = 160, 16
COLUMNS = 2
BOLD, STRONG, PLAIN = 700, 600, 400


class BoardPainter:
    """Paints one page; the colours are the dark ones whatever the window's scheme, for a dim hall."""

    def __init__(self, painter: QPainter, size: QSizeF, page: BoardPage) -> None:
        self._painter, self._page = painter, page
        self._tokens: Tokens = dark()
        self._unit = min(size.height() / HEIGHT, size.width() / LEAST_WIDTH)
        self._width, self._height = size.width() / self._unit, size.height() / self._unit
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)

    def paint(self) -> None:
        """Paint everything."""
        self._painter.fillRect(self._rect(0, 0, self._width, self._height), self._tokens.strip)
        self._paint_head()
        if self._page.notice is None:
            self._paint_bar()
            self._paint_lines()
            self._paint_foot()
        else:
            self._paint_notice(self._page.notice)

    def _paint_head(self) -> None:
        page, tokens, right = self._page, self._tokens, self._width - EDGE
        taken = 0.0
        if page.left is not None:
            colour = tokens.warn if page.is_urgent else tokens.t1
            taken = max(
                self._write_left_of(right, 66, page.left.english, (56, BOLD), colour),
                self._write_left_of(right, 112, page.left.japanese, (SMALLEST, PLAIN), colour),
            )
        x = EDGE + self._write(EDGE, 95, Side(page.head), (86, BOLD), tokens.t1, self._width) + 24
        for text in (page.label.english, page.label.japanese):
            room = right - taken - 24 - x
            x += self._write(x, 95, Side(text), (NAME, STRONG), tokens.acc, room) + 36 if text else 0

    def _paint_bar(self) -> None:
        whole = self._width - 2 * EDGE
        self._round(EDGE, BAR_TOP, whole, BAR, 4, self._tokens.line)
        colour = self._tokens.warn if self._page.is_urgent else self._tokens.acc
        gone = max((self._page.gone or 0.0) * whole, BAR)
        self._round(EDGE, BAR_TOP, gone, BAR, 4, colour)

    def _paint_lines(self) -> None:
        rows = LINES // COLUMNS
        high = (self._height - ROWS_TOP - FOOT - 4) / rows
        wide = (self._width - 2 * EDGE - GUTTER) / COLUMNS
        for place, line in enumerate(self._page.lines):
            column, row = divmod(place, rows)
            left, top = EDGE + column * (wide + GUTTER), ROWS_TOP + row * high
            self._paint_line(line, QRectF(left, top, wide, high))
            if row < rows - 1:
                self._fill(left, top + high - 1, wide, 1.5, self._tokens.line)

    def _paint_line(self, line: BoardLine, room: QRectF) -> None:
        tokens, middle = self._tokens, room.center().y()
        self._paint_number(line, QRectF(room.left(), middle - 41, BOX, 80))
        left, wide = room.left() + BOX + 24, room.width() - BOX - 24
        on_upper = line.is_new and self._has_tag_above(line, wide)
        for side, weight, base, tagged in (
            (line.upper, BOLD, middle - 11, on_upper),
            (line.lower, PLAIN, middle + 38, line.is_new and not on_upper),
        ):
            colour = tokens.t1 if weight == BOLD else tokens.t2
            used = self._write(left, base, side, (NAME, weight), colour, wide - tagged * TAG)
            if tagged:
                self._paint_tag(left + used + TAG_GAP, base - 32)

    def _has_tag_above(self, line: BoardLine, wide: float) -> bool:
        """Tell whether a new line is marked by its upper name: unless only the lower one leaves room."""
        upper, lower = (
            is_comfortable(side.name, letters(self._unit * NAME, weight), (wide - TAG) * self._unit)
            for side, weight in ((line.upper, BOLD), (line.lower, PLAIN))
        )
        return upper or not lower

    def _paint_number(self, line: BoardLine, box: QRectF) -> None:
        """Paint a table's number on a filled ground, a booth's on an edged one."""
        tokens, painter = self._tokens, self._painter
        self._round(box.left(), box.top(), box.width(), box.height(), 10, tokens.acc2)
        if line.is_booth:
            self._round(
                box.left() + 4, box.top() + 4, box.width() - 8, box.height() - 8, 7, tokens.strip
            )
        font = letters(self._unit * 56, BOLD)
        text, room = str(line.table), (BOX - 16) * self._unit
        stretch = min(room / QFontMetricsF(font).horizontalAdvance(text), 1.0)
        painter.save()
        painter.translate(self._point(box.center().x(), box.center().y()))
        painter.scale(stretch, 1)
        painter.setFont(font)
        painter.setPen(tokens.t1)
        half = self._unit * 100
        middle = QRectF(-half, -half, 2 * half, 2 * half)
        painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, text)
        painter.restore()

    def _paint_tag(self, left: float, top: float) -> None:
        wide = TAG - TAG_GAP
        self._round(left, top, wide, 36, 5, self._tokens.warn)
        self._painter.setFont(letters(self._unit * 26, BOLD))
        self._painter.setPen(self._tokens.strip)
        self._painter.drawText(self._rect(left, top, wide, 36), Qt.AlignmentFlag.AlignCenter, NEW)

    def _paint_foot(self) -> None:
        page, tokens, top = self._page, self._tokens, self._height - FOOT
        self._fill(0, top, self._width, FOOT, tokens.surf)
        base, right, left = top + 62, self._width - EDGE, float(EDGE)
        if page.count > 1:
            pages = f"{page.number} / {page.count}"
            right -= self._write_left_of(right, base, pages, (SMALLEST, PLAIN), tokens.t2) + 36
        room = min(self._width_of(page.zone, (SMALLEST, PLAIN)), (self._width - 2 * EDGE) / 4)
        self._write(right - room, base, Side(page.zone), (SMALLEST, PLAIN), tokens.t2, room)
        if page.foot_icon:
            self._paint_icon(page.foot_icon, left, top + FOOT / 2, tokens.warn)
            left += 60
        self._paint_saying(page.foot, left, top, right - room - 48 - left)

    def _paint_saying(self, said: Said, left: float, top: float, room: float) -> None:
        """Write the two languages side by side, or one above the other where that is too much."""
        colour, first = self._tokens.t1, self._width_of(said.english, (SAYING, BOLD)) + 32
        if first + self._width_of(said.japanese, (SAYING, PLAIN)) * COMFORTABLE <= room:
            self._write(left, top + 62, Side(said.english), (SAYING, BOLD), colour, room)
            self._write(
                left + first, top + 62, Side(said.japanese), (SAYING, PLAIN), colour, room - first
            )
        else:
            self._write(left, top + 41, Side(said.english), (SMALLEST, BOLD), colour, room)
            self._write(left, top + 83, Side(said.japanese), (SMALLEST, PLAIN), colour, room)

    def _paint_notice(self, said: Said) -> None:
        """Paint a sentence in both languages over the middle of the board."""
        wide, middle = self._width - 4 * EDGE, self._height / 2 + 40
        tokens, painter = self._tokens, self._painter
        below, above = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        wrap = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
        for text, top, side, weight, colour in (
            (said.english, middle - 228, above, BOLD, tokens.t1),
            (said.japanese, middle + 12, below, PLAIN, tokens.t2),
        ):
            painter.setFont(letters(self._unit * 60, weight))
            painter.setPen(colour)
            painter.drawText(self._rect(2 * EDGE, top, wide, 216), side | wrap, text)

    def _paint_icon(self, name: str, left: float, middle: float, colour: QColor) -> None:
        size = round(self._unit * 40)
        corner = self._point(left, middle).toPoint()
        square = QRect(corner.x(), corner.y() - size // 2, size, size)
        paint_icon(self._painter, square, name, colour, size)

    def _write(
        self, x: float, y: float, side: Side, size: tuple[int, int], colour: QColor, room: float
    ) -> float:
        """Write a name in a size and weight; give the width that it takes."""
        if room <= 0:
            return 0.0
        font = letters(self._unit * size[0], size[1])
        return (
            write(self._painter, self._point(x, y), side, font, colour, room * self._unit) / self._unit
        )

    def _write_left_of(
        self, x: float, y: float, text: str, size: tuple[int, int], colour: QColor
    ) -> float:
        font = letters(self._unit * size[0], size[1])
        return write_left_of(self._painter, self._point(x, y), text, font, colour) / self._unit

    def _width_of(self, text: str, size: tuple[int, int]) -> float:
        font = letters(self._unit * size[0], size[1])
        return QFontMetricsF(font).horizontalAdvance(text) / self._unit

    def _fill(self, x: float, y: float, wide: float, high: float, colour: QColor) -> None:
        self._painter.fillRect(self._rect(x, y, wide, high), colour)

    def _round(
        self, x: float, y: float, wide: float, high: float, radius: float, colour: QColor
    ) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        rounding = radius * self._unit
        self._painter.drawRoundedRect(self._rect(x, y, wide, high), rounding, rounding)

    def _point(self, x: float, y: float) -> QPointF:
        return QPointF(x * self._unit, y * self._unit)

    def _rect(self, x: float, y: float, wide: float, high: float) -> QRectF:
        unit = self._unit
        return QRectF(x * unit, y * unit, wide * unit, high * unit)
