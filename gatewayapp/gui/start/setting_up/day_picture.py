"""The picture of an event's days: sessions with their slots, breaks between them, hours above."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.domain.events import Event, Session, slots_of
from gatewayapp.gui.dates import clock, day
from gatewayapp.gui.start.setting_up.days import in_order, pauses
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

ROW, BLOCK, TOP = 72, 52, 24
LEAST_SPAN = timedelta(hours=3)
HOUR = timedelta(hours=1)
HOUR_WORDS = 40
LEAST_WORDS = 34


class DayPicture(QWidget):
    """A row for each day on one scale of hours; painted anew with each key that is typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event: Event | None = None
        self._days: list[date] = []
        self._left = px(88)
        self._from, self._to = timedelta(hours=9), timedelta(hours=17)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_event(self, event: Event) -> None:
        """Show other days."""
        self._event = event
        sound = [session for session in event.sessions if session.start < session.end]
        self._days = sorted({session.date for session in event.sessions})
        words = QFontMetrics(font(Text.MEDIUM))
        self._left = max(words.horizontalAdvance(day(it)) for it in self._days) + px(16)
        if sound:
            self._from = min(_since_midnight(it.start) for it in sound) // HOUR * HOUR
            last = max(_since_midnight(it.end) for it in sound)
            self._to = max(-(-last // HOUR) * HOUR, self._from + LEAST_SPAN)
        self.setAccessibleName(self._in_words(event))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Give a row to each day."""
        return QSize(px(360), px(TOP + ROW * max(len(self._days), 1)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the hours, and the sessions and breaks of each day."""
        if self._event is None:
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, tokens)
        for place, date_ in enumerate(self._days):
            top = px(TOP + ROW * place)
            self._words(painter, QRectF(0, top, self._left, px(ROW)), day(date_), Text.MEDIUM)
            for session in in_order(self._event.sessions):
                if session.date == date_ and session.start < session.end:
                    self._paint_session(painter, tokens, session, top)
            for start, end in pauses(self._event, date_):
                self._paint_pause(painter, tokens, start, end, top)

    def _paint_hours(self, painter: QPainter, tokens: Tokens) -> None:
        hours = int((self._to - self._from) / HOUR)
        room = (self._x(self._to) - self._x(self._from)) / hours
        step = max(-(-px(HOUR_WORDS) // max(int(room), 1)), 1)
        painter.setFont(font(Text.NOTE))
        for hour in range(0, hours + 1, step):
            at = self._from + hour * HOUR
            x = int(self._x(at))
            painter.setPen(tokens.line)
            painter.drawLine(x, px(TOP - 4), x, self.height())
            painter.setPen(tokens.t2)
            place = QRectF(x - px(30), 0, px(60), px(TOP - 6))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{at // HOUR:02}:00")

    def _paint_session(self, painter: QPainter, tokens: Tokens, session: Session, top: int) -> None:
        left, right = (self._x(_since_midnight(at)) for at in (session.start, session.end))
        box = QRectF(left, top + px((ROW - BLOCK) / 2), right - left, px(BLOCK))
        painter.setPen(QPen(tokens.accl, 1))
        painter.setBrush(tokens.acc1)
        painter.drawRoundedRect(box, px(6), px(6))
        words = box.adjusted(px(8), px(4), -px(4), -px(26))
        self._words(
            painter, words, session.name.strip() or clock(session.stretch.start), Text.SMALL_STRONG
        )
        event = self._event
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.accf)
        for slot in slots_of([session], event.slot_minutes, event.gap_minutes) if event else ():
            start, end = (self._x(_since_midnight(at.time())) for at in (slot.start, slot.end))
            painter.drawRoundedRect(
                QRectF(start + 1, box.bottom() - px(20), max(end - start - 2, 1), px(12)), 2, 2
            )

    def _paint_pause(
        self, painter: QPainter, tokens: Tokens, start: datetime, end: datetime, top: int
    ) -> None:
        left, right = (self._x(_since_midnight(at.time())) for at in (start, end))
        if right - left < px(LEAST_WORDS):
            return
        minutes = int((end - start).total_seconds() // 60)
        painter.setFont(font(Text.NOTE))
        painter.setPen(tokens.t2)
        room = QRectF(left, top, right - left, px(ROW))
        words = self.tr("break {minutes} min").format(minutes=minutes)
        if painter.fontMetrics().horizontalAdvance(words) > room.width() - px(4):
            words = self.tr("{minutes} min").format(minutes=minutes)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words)

    def _words(self, painter: QPainter, room: QRectF, words: str, kind: Text) -> None:
        painter.setFont(font(kind))
        painter.setPen(tokens_of(self.palette()).t1)
        fitted = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, max(int(room.width()), 0)
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitted)

    def _x(self, at: timedelta) -> float:
        room = self.width() - self._left - px(20)
        return self._left + (at - self._from) / (self._to - self._from) * room

    def _in_words(self, event: Event) -> str:
        parts = []
        for session in in_order(event.sessions):
            slots = slots_of([session], event.slot_minutes, event.gap_minutes)
            times = f"{session.start:%H:%M}–{session.end:%H:%M}"
            count = self.tr("%n slot(s)", "", len(slots))
            parts.append(f"{day(session.date)} {times} {session.name}: {count}")
        return "; ".join(parts)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
