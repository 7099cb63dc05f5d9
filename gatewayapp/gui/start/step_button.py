"""A step that can be pressed: a round mark with its number, its name and a line."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

HEIGHT, MARK = 60, 24


class StepState(Enum):
    """How far a step has come."""

    DONE = "check"
    IN_HAND = ""
    LATER = "later"
    FAULTY = "triangle-alert"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the work."""

    name: str
    line: str
    state: StepState = StepState.LATER


class StepButton(QAbstractButton):
    """Paints a step; checked, it stands on the chosen ground."""

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._number = number
        self.step = Step("", "")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(px(HEIGHT))

    def show_step(self, step: Step) -> None:
        """Say how the step stands."""
        self.step = step
        self.setText(step.name)
        self.setAccessibleName(f"{self._number}. {step.name}: {step.line}, {self._state_word()}")
        self.setToolTip(f"{step.name}: {step.line}")
        self.update()

    def sizeHint(self) -> QSize:
        """Give the room for mark and words."""
        return QSize(px(112), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, mark and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, tokens)
        side = px(MARK)
        self._paint_mark(painter, QRectF(px(8), (self.height() - side) / 2, side, side), tokens)
        left, middle = px(8) + side + px(8), self.height() // 2
        strong = self.isChecked() or self.step.state is not StepState.LATER
        for words, kind, ink, top, place in (
            (self.step.name, Text.STRONG if strong else Text.BODY, tokens.t1, -20, "AlignBottom"),
            (self.step.line, Text.SMALL, tokens.t2, 0, "AlignTop"),
        ):
            room = QRectF(left, middle + px(top), self.width() - left - px(4), px(20))
            painter.setFont(font(kind))
            painter.setPen(ink)
            fitted = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag[place] | Qt.AlignmentFlag.AlignLeft, fitted)

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> None:
        box = QRectF(self.rect()).adjusted(1, px(4), -1, -px(4))
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.acc1 if self.isChecked() else tokens.sunk)
            painter.drawRoundedRect(box, px(6), px(6))
        if keyboard_in(self):
            painter.setPen(QPen(tokens.acc, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(5), px(5))

    def _paint_mark(self, painter: QPainter, place: QRectF, tokens: Tokens) -> None:
        ground, edge, ink = self._colours(tokens)
        painter.setBrush(ground)
        painter.setPen(QPen(edge, 1))
        painter.drawEllipse(place)
        if self.step.state in {StepState.DONE, StepState.FAULTY}:
            paint_icon(painter, place.toRect(), self.step.state.value, ink, px(14))
            return
        painter.setPen(ink)
        painter.setFont(font(Text.SMALL_STRONG))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _colours(self, tokens: Tokens) -> tuple[QColor, QColor, QColor]:
        return {
            StepState.DONE: (tokens.good1, tokens.goodl, tokens.good),
            StepState.FAULTY: (tokens.warn1, tokens.warnl, tokens.warn),
            StepState.IN_HAND: (tokens.accf, tokens.accf, tokens.on_accf),
            StepState.LATER: (tokens.raised, tokens.ctl, tokens.t2),
        }[self.step.state]

    def _state_word(self) -> str:
        return {
            StepState.DONE: self.tr("done"),
            StepState.IN_HAND: self.tr("next"),
            StepState.LATER: self.tr("later"),
            StepState.FAULTY: self.tr("something to mend"),
        }[self.step.state]
