"""A wish without a meeting, opened: why not, and what would help, with a button for a simple act."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.plan.helpful import HelpLine
from gatewayapp.gui.plan.unmet import UnmetLine
from gatewayapp.gui.tables.cells import paint_cell_focus, paint_rank
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.style import SMALL_HEIGHT, set_height
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

PLATE = 20
MARGIN = 16


class OpenedWish(QWidget):
    """Lies in the list in place of the current line."""

    wanted = Signal(object)
    left = Signal()
    grew = Signal()

    def __init__(self, line: UnmetLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.line = line
        self.buttons: list[QPushButton] = []
        self._chosen = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(MARGIN), px(8), px(MARGIN), px(10))
        self._column.setSpacing(px(2))
        title = QHBoxLayout()
        title.addSpacing(px(PLATE + 8))
        title.addWidget(WrappedLabel(line.title, Text.STRONG, "t1", self), 1)
        self._column.addLayout(title)
        self._head(self.tr("Why not?"))
        reason = self.tr("{sentence}.").format(sentence=say(line.reason).rstrip("."))
        self._column.addWidget(WrappedLabel(reason, Text.BODY, "t1", self))

    def set_chosen(self, chosen: bool) -> None:
        """Show whether the list that it lies in has the keyboard."""
        if chosen != self._chosen:
            self._chosen = chosen
            self.update()

    def _head(self, words: str) -> None:
        self._column.addSpacing(px(4))
        self._column.addWidget(Label(words, Text.SMALL_STRONG, "t2", self))

    def show_help(self, lines: Sequence[HelpLine]) -> None:
        """Say what would help."""
        if lines:
            self._head(self.tr("What would help"))
        for line in lines:
            self._column.addLayout(self._row(line))

    def event(self, event: QEvent) -> bool:
        """Tell the list when words or buttons have come, which are shown a moment after."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.grew.emit()
        return done

    def _row(self, line: HelpLine) -> QHBoxLayout:
        row, words = QHBoxLayout(), QVBoxLayout()
        row.setSpacing(px(8))
        words.setSpacing(0)
        words.setContentsMargins(0, px(2), 0, px(2))
        words.addWidget(WrappedLabel(say(line.sentence), Text.BODY, "t1", self))
        row.addLayout(words, 1)
        if line.act is not None:
            one = line.act.told == 1
            told = self.tr("1 person is told") if one else self.tr("{count} people are told")
            words.addWidget(Label(told.format(count=line.act.told), Text.SMALL, "t2", self))
            row.addWidget(self._button(line), 0, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _button(self, line: HelpLine) -> QPushButton:
        button = QPushButton(self.tr("Do it"), self)
        button.setAccessibleName(self.tr("Do it: {what}").format(what=say(line.sentence)))
        set_height(button, SMALL_HEIGHT)
        button.clicked.connect(lambda: self.wanted.emit(line))
        self.buttons.append(button)
        return button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the list with Esc or an arrow; Enter presses the button that has the keyboard."""
        button = self.focusWidget()
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.left.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and isinstance(button, QPushButton):
            button.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground of what is open, its edge, the line below and the rank."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.surf)
        painter.fillRect(0, 0, px(3), self.height(), tokens.accf)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        plate = QRect(px(MARGIN), px(9), px(PLATE), px(PLATE))
        paint_rank(painter, plate, str(self.line.wish.rank), tokens)
        if self._chosen:
            paint_cell_focus(painter, self.rect(), tokens)
