"""The card with the steps of the work: done, in hand, to come."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.domain.events import Event
from gatewayapp.gui.labels import Card
from gatewayapp.gui.survey import Standing
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import tokens_of

HEIGHT = 62
MARK = 24


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the work."""

    name: str
    line: str
    done: bool


class StepsCard(Card):
    """The steps in a row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = self.add_row(HEIGHT)
        self._marks: list[StepMark] = []

    def show_standing(self, standing: Standing, event: Event | None) -> None:
        """Show how far the work has come."""
        for mark in self._marks:
            self._row.removeWidget(mark)
            mark.deleteLater()
        steps = self.steps(standing, event)
        in_hand = next((number for number, step in enumerate(steps) if not step.done), -1)
        self._marks = [
            StepMark(step, number + 1, in_hand=number == in_hand, parent=self)
            for number, step in enumerate(steps)
        ]
        for mark in self._marks:
            self._row.addWidget(mark, 1)

    def steps(self, standing: Standing, event: Event | None) -> tuple[Step, ...]:
        """Give the steps with what is known of each."""
        planned, printed = bool(standing.meetings), standing.edition > 0
        return (
            Step(self.tr("Event"), self.tr("%n table(s)", "", standing.tables), bool(event)),
            Step(self.tr("People"), self.tr("%n person(s)", "", standing.people), bool(standing.people)),
            Step(self.tr("Wishes"), self.tr("%n wish(es)", "", standing.wishes), bool(standing.wishes)),
            Step(self.tr("Plan"), self.tr("%n met", "", standing.met), planned),
            Step(self.tr("Print"), self._edition(standing), printed),
        )

    def _edition(self, standing: Standing) -> str:
        if not standing.edition:
            return self.tr("not published")
        return self.tr("edition {number}").format(number=standing.edition)


class StepMark(QWidget):
    """One step: a round mark, its name and a line."""

    def __init__(self, step: Step, number: int, in_hand: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._step, self._number, self._in_hand = step, number, in_hand
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        state = self.tr("done") if step.done else self.tr("next") if in_hand else self.tr("later")
        self.setAccessibleName(f"{number}. {step.name}: {step.line}, {state}")
        self.setToolTip(f"{step.name}: {step.line}")

    def sizeHint(self) -> QSize:
        """Give the room for mark and words."""
        return QSize(px(108), px(HEIGHT - 2))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(MARK)
        round_ = QRectF(0.5, (self.height() - side) / 2, side, side)
        self._paint_mark(painter, round_)
        left, middle = side + px(8), self.height() // 2
        painter.setPen(tokens.t1)
        painter.setFont(font(Text.STRONG if self._step.done or self._in_hand else Text.BODY))
        bottom = Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft
        room = QRectF(left, middle - px(20), self.width() - left, px(20))
        painter.drawText(room, bottom, _fitted(painter, self._step.name, room))
        painter.setPen(tokens.t2)
        painter.setFont(font(Text.SMALL))
        top = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
        room = QRectF(left, middle, self.width() - left, px(20))
        painter.drawText(room, top, _fitted(painter, self._step.line, room))

    def _paint_mark(self, painter: QPainter, place: QRectF) -> None:
        tokens = tokens_of(self.palette())
        ground, edge, ink = tokens.raised, tokens.ctl, tokens.t2
        if self._step.done:
            ground, edge, ink = tokens.good1, tokens.goodl, tokens.good
        elif self._in_hand:
            ground, edge, ink = tokens.accf, tokens.accf, tokens.on_accf
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1))
        painter.drawEllipse(place)
        if self._step.done:
            paint_icon(painter, place.toRect(), "check", ink, px(14))
            return
        painter.setPen(ink)
        painter.setFont(font(Text.SMALL_STRONG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))


def _fitted(painter: QPainter, text: str, room: QRectF) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(room.width()))
