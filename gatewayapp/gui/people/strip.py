"""The small picture of a person's days: one square per slot, a gap between sessions."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.gui.people.availability import Availability, Day, SlotState
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

LABEL = 40
WIDEST_STEP, LEAST_STEP = 16, 9
SQUARE_GAP = 2
SESSION_GAP = 8
ROW = 20
USUAL_WIDTH = 288


class AvailabilityStrip(QWidget):
    """Paints an availability and says it in words to those who cannot see it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._availability = Availability()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_days(self, availability: Availability) -> None:
        """Show the days of a person."""
        self._availability = availability
        self.setAccessibleName(self.tr("Availability"))
        self.setAccessibleDescription(self.summary())
        self.setToolTip(self.summary())
        self.updateGeometry()
        self.update()

    def summary(self) -> str:
        """Say how many slots are free, taken and away."""
        count = self._availability.count
        return self.tr("{free} free, {meetings} meetings, {away} away").format(
            free=count(SlotState.FREE), meetings=count(SlotState.MEETING), away=count(SlotState.AWAY)
        )

    def sizeHint(self) -> QSize:
        """Give one row for each day, more where its slots do not fit, and one for the legend."""
        rows = sum(len(list(self._lines(day))) for day in self._availability.days)
        return QSize(px(USUAL_WIDTH), px(ROW) * (rows + 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take as many rows as the width asks for."""
        super().resizeEvent(event)
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the days and what the squares mean."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        top, side = 0, self._step() - px(SQUARE_GAP)
        for day in self._availability.days:
            painter.setFont(font(Text.SMALL))
            painter.setPen(tokens.t1)
            label = QRect(0, top, px(LABEL), px(ROW))
            painter.drawText(label, Qt.AlignmentFlag.AlignVCenter, self._day_word(day))
            for line in self._lines(day):
                for left, state in line:
                    square = QRect(left, top + (px(ROW) - side) // 2, side, side)
                    _paint_slot(painter, square, state, tokens)
                top += px(ROW)
        self._paint_legend(painter, top, tokens)

    def _day_word(self, day: Day) -> str:
        weekday = QLocale().dayName(day.date.isoweekday(), QLocale.FormatType.ShortFormat)
        return self.tr("{weekday} {day}").format(weekday=weekday, day=day.date.day)

    def _step(self) -> int:
        """Give the width of a square with its gap: the usual one, or less where a day is long."""
        days = self._availability.days
        longest = max((sum(len(session) for session in day.sessions) for day in days), default=1)
        gaps = max((len(day.sessions) - 1 for day in days), default=0) * px(SESSION_GAP)
        fitting = (self.width() - px(LABEL) - gaps) // max(longest, 1)
        return min(px(WIDEST_STEP), max(fitting, px(LEAST_STEP)))

    def _lines(self, day: Day) -> Iterator[list[tuple[int, SlotState]]]:
        """Lay the squares of a day from left to right; a session that does not fit goes below."""
        line: list[tuple[int, SlotState]] = []
        left, step = px(LABEL), self._step()
        for session in day.sessions:
            if line and left + step * len(session) > max(self.width(), px(USUAL_WIDTH)):
                yield line
                line, left = [], px(LABEL)
            for state in session:
                line.append((left, state))
                left += step
            left += px(SESSION_GAP)
        yield line

    def _paint_legend(self, painter: QPainter, top: int, tokens: Tokens) -> None:
        words = {
            SlotState.MEETING: self.tr("meeting"),
            SlotState.FREE: self.tr("free"),
            SlotState.AWAY: self.tr("away"),
        }
        painter.setFont(font(Text.SMALL))
        left, side = 0, px(9)
        for state, word in words.items():
            _paint_slot(painter, QRect(left, top + px(6), side, side), state, tokens)
            painter.setPen(tokens.t2)
            space = QRect(left + side + px(5), top, px(120), px(ROW))
            painter.drawText(space, Qt.AlignmentFlag.AlignVCenter, word)
            left = space.left() + painter.fontMetrics().horizontalAdvance(word) + px(14)


def _paint_slot(painter: QPainter, square: QRect, state: SlotState, tokens: Tokens) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    fill = {SlotState.MEETING: tokens.accf, SlotState.FREE: tokens.good2, SlotState.AWAY: tokens.win}
    edge = {SlotState.MEETING: tokens.accf, SlotState.FREE: tokens.goodl, SlotState.AWAY: tokens.line2}
    painter.setPen(QPen(edge[state], 1))
    painter.setBrush(fill[state])
    painter.drawRoundedRect(square.adjusted(0, 0, -1, -1).toRectF().translated(0.5, 0.5), 2, 2)
    if state is SlotState.AWAY:
        _paint_hatching(painter, square.adjusted(1, 1, -1, -1), tokens)
    painter.restore()


def _paint_hatching(painter: QPainter, square: QRect, tokens: Tokens) -> None:
    painter.setClipRect(square)
    painter.setPen(QPen(tokens.line2, 1))
    height = square.height()
    for shift in range(-height, square.width(), px(4)):
        left = square.left() + shift
        painter.drawLine(left, square.bottom(), left + height, square.top())
