"""A step that can be pressed: a round mark with its number, its name and a line."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gatewayapp.gui.theme.focus import keyboard_in
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

HEIGHT, MARK, SMALL_MARK = 60, 24, 16


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
        middle, fits = self.height() // 2, all(it.fits() for it in self._row())
        mark = self._mark(fits)
        self._paint_mark(painter, mark, tokens)
        beside = mark.right() + px(8 if fits else 4)
        for words, letters, ink, top, place, left in (
            (self.step.name, self._name_font(), tokens.t1, -20, "AlignBottom", beside),
            (self.step.line, font(Text.SMALL), tokens.t2, 0, "AlignTop", beside if fits else px(8)),
        ):
            room = QRectF(left, middle + px(top), self.width() - left - px(4), px(20))
            painter.setFont(letters)
            painter.setPen(ink)
            fitted = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, int(room.width())
            )
            painter.drawText(room, Qt.AlignmentFlag[place] | Qt.AlignmentFlag.AlignLeft, fitted)

    def _name_font(self) -> QFont:
        strong = self.isChecked() or self.step.state is not StepState.LATER
        return font(Text.STRONG if strong else Text.BODY)

    def _row(self) -> "list[StepButton]":
        return self.parentWidget().findChildren(StepButton)

    def fits(self) -> bool:
        """Tell whether both lines have room beside the mark.

        If not in all of a row, only the names stand beside the marks, which are small then.
        """
        room = self.width() - px(8 + MARK + 8 + 4)
        name = QFontMetrics(self._name_font()).horizontalAdvance(self.step.name)
        return max(name, QFontMetrics(font(Text.SMALL)).horizontalAdvance(self.step.line)) <= room

    def _mark(self, fits: bool) -> QRectF:
        side, middle = px(MARK if fits else SMALL_MARK), self.height() / 2
        return QRectF(px(8), middle - (side / 2 if fits else px(18)), side, side)

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
            paint_icon(painter, place.toRect(), self.step.state.value, ink, round(place.width() * 0.6))
            return
        painter.setPen(ink)
        painter.setFont(font(Text.SMALL_STRONG if place.width() >= px(MARK) else Text.NOTE))
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
