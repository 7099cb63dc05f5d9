"""The painted headers of the board: people or tables at the left, times above, a word in the corner."""

import math

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from gatewayapp.gui.plan.board_model import BoardModel
from gatewayapp.gui.plan.cards import rounded, write
from gatewayapp.gui.tables.cells import paint_marked
from gatewayapp.gui.tables.folded import hit_ranges
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

ROW_HEADER = 196
CHIP = 28
LEAST_FOR_TWO = 40
NARROW = 84


class PeopleHeader(QHeaderView):
    """At the left of each row: the table's number, then who sits there."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.scale = 1.0
        self.setSectionsClickable(True)
        self.setHighlightSections(True)
        self.strong_row: int | None = None
        self.query = ""

    def sizeHint(self) -> QSize:
        """Give the width of the design; Qt's own hint measures hundreds of rows each time."""
        return QSize(round(px(ROW_HEADER) * self.scale), px(ROW_HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one section, larger where the board is."""
        if self.scale == 1.0:
            self._paint(painter, rect, section)
            return
        painter.save()
        painter.translate(rect.topLeft())
        painter.scale(self.scale, self.scale)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        width, height = (math.ceil(side / self.scale) for side in (rect.width(), rect.height()))
        self._paint(painter, QRect(0, 0, width, height), section)
        painter.restore()

    def _paint(self, painter: QPainter, rect: QRect, section: int) -> None:
        model: BoardModel = self.model()
        row = model.row_at(section)
        if row is None:
            return
        tokens = tokens_of(self.palette())
        strong = self.strong_row is not None and model.shown[section] == self.strong_row
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, tokens.acc2 if strong else tokens.win)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), tokens.line)
        side = min(px(CHIP), rect.height() - 3)
        chip = QRect(rect.left() + px(16), rect.center().y() - side // 2 + 1, px(CHIP), side)
        number = model.chip_at(section)
        if number:
            rounded(painter, chip, tokens.accf if strong else tokens.sunk, None, 0.0)
            self._write_chip(painter, chip, number, tokens.on_accf if strong else tokens.t2)
        chips = model.sheet is not None and model.sheet.has_chips
        left = chip.right() + px(11) if chips else chip.left()
        small = rect.height() < px(LEAST_FOR_TWO)
        if small or not row.note:
            place = QRect(left, rect.top(), rect.right() - left - px(6), rect.height())
            kind = Text.SMALL if small else Text.MEDIUM
            self._write_marked(painter, place, row.title, kind, tokens, tokens.t1)
            painter.restore()
            return
        half = px(20)
        top = rect.center().y() - half + 1
        width = rect.right() - left - px(6)
        upper = QRect(left, top, width, half)
        self._write_marked(painter, upper, row.title, Text.MEDIUM, tokens, tokens.t1)
        lower = QRect(left, top + half - px(1), width, px(18))
        self._write_marked(painter, lower, row.note, Text.SMALL, tokens, tokens.t2)
        painter.restore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sections, and the ground below the last one."""
        super().paintEvent(event)
        painter, tokens = QPainter(self.viewport()), tokens_of(self.palette())
        top, width = self.length() - self.offset(), self.viewport().width()
        below = QRect(0, top, width, max(self.viewport().height() - top, 0))
        painter.fillRect(below, tokens.win)
        painter.fillRect(below.adjusted(width - 1, 0, 0, 0), tokens.line)

    def _write_marked(
        self, painter: QPainter, box: QRect, text: str, kind: Text, tokens: Tokens, colour: QColor
    ) -> None:
        hits = hit_ranges(text, self.query) if self.query else ()
        paint_marked(painter, box, text, hits, font(kind), colour, tokens)

    @staticmethod
    def _write_chip(painter: QPainter, box: QRect, number: str, colour: object) -> None:
        painter.setFont(font(Text.SMALL_STRONG))
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)


class TimesHeader(QHeaderView):
    """Above each column: when it starts, and how many tables it uses."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(px(44))

    def sizeHint(self) -> QSize:
        """Give the height of the design."""
        return QSize(px(ROW_HEADER), px(40))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Paint one section."""
        model: BoardModel = self.model()
        tokens = tokens_of(self.palette())
        painter.save()
        painter.fillRect(rect, tokens.win)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line2)
        if section:
            begins = model.begins_session(section)
            line = tokens.ctl if begins else tokens.line
            painter.fillRect(QRect(rect.left(), rect.top(), 1, rect.height()), line)
        margin = px(10) if rect.width() >= px(NARROW) else px(4)
        inner = rect.adjusted(margin, 0, -margin, 0)
        taken = _write_time(painter, inner, model.headerData(section, Qt.Orientation.Horizontal), tokens)
        used, tables = model.tables_at(section)
        share = f"{used}/{tables}"
        measure = self.fontMetrics().horizontalAdvance(share)
        if inner.width() - taken > measure + px(6):
            place = QRect(inner.right() - measure, inner.top(), measure + 2, inner.height())
            write(painter, place, share, Text.SMALL, tokens.t2)
        painter.restore()


def _write_time(painter: QPainter, box: QRect, words: str, tokens: Tokens) -> int:
    """Write a time, with its day above it where both need too much room; give the width it took."""
    day, _, time = words.rpartition(" ")
    if not day or QFontMetrics(font(Text.STRONG)).horizontalAdvance(words) <= box.width():
        return write(painter, box, words, Text.STRONG, tokens.t1)
    half = box.height() // 2
    above = QRect(box.left(), box.top() + px(2), box.width(), half - px(2))
    write(painter, above, day, Text.NOTE, tokens.t2)
    below = QRect(box.left(), box.top() + half - px(2), box.width(), half)
    return write(painter, below, time, Text.STRONG, tokens.t1)


class Corner(QWidget):
    """Between the two headers: what the rows are, and the date."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.word, self.day = "", ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def say(self, word: str, day: str) -> None:
        """Show other words."""
        self.word, self.day = word, day
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both words."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        rect = self.rect()
        painter.fillRect(rect, tokens.win)
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line2)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), tokens.line)
        inner = rect.adjusted(px(16), 0, -px(8), 0)
        width = QFontMetrics(font(Text.SMALL)).horizontalAdvance(self.day)
        word = inner.adjusted(0, 0, -width - px(4), 0)
        write(painter, word, self.word, Text.SMALL_STRONG, tokens.t2)
        write(painter, inner.adjusted(inner.width() - width, 0, 2, 0), self.day, Text.SMALL, tokens.t2)
