"""A card across the page that asks or refuses something in words, and never blocks the window."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from gatewayapp.gui.labels import WrappedLabel
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.icons import icon_pixmap
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.theme.tokens import tokens_of

SIGN = 18
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


@dataclass(frozen=True, slots=True)
class Answer:
    """A button: a verb, and what it does."""

    words: str
    call: Callable[[], None]


class Notice(QWidget):
    """One sentence with a sign and its answers; the harmless one has the keyboard, Esc gives it.

    What is only told takes the keyboard from nobody who is at work.
    """

    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone, self._sign = "acc", "info"
        self.answers: list[QPushButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(px(48), px(8), px(16), px(8))
        self._row.setSpacing(px(8))
        self.words = WrappedLabel("", Text.BODY, "t1", self)
        self.decline = QPushButton(self)
        self.decline.clicked.connect(self.dismiss)
        self.decline.installEventFilter(self)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.decline)
        self.hide()

    def ask(self, words: str, answers: Sequence[Answer], decline: str) -> None:
        """Ask something; the first answer is the page's own proposal."""
        self._show("acc", "info", words, decline)
        for answer in answers:
            self._offer(answer)
        self._take_keyboard()

    def tell(self, words: str) -> None:
        """Say what came of something."""
        self._show("acc", "info", words, self.tr("Understood"))

    def refuse(self, words: str, tone: str = "bad") -> None:
        """Say why something does not happen."""
        self._show(tone, "ban" if tone == "bad" else "triangle-alert", words, self.tr("Understood"))
        self._take_keyboard()

    def _show(self, tone: str, sign: str, words: str, decline: str) -> None:
        self._tone, self._sign = tone, sign
        for button in self.answers:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.answers = []
        self.words.setText(words)
        self.setAccessibleName(words)
        self.decline.setText(decline)
        self.show()
        self.update()

    def _take_keyboard(self) -> None:
        """Begin at the harmless answer; Tab walks as the buttons stand, so the proposal is before it."""
        for one, next_one in pairwise([*self.answers, self.decline]):
            QWidget.setTabOrder(one, next_one)
        self.decline.setFocus(Qt.FocusReason.OtherFocusReason)

    def _offer(self, answer: Answer) -> None:
        button = QPushButton(answer.words, self)
        button.installEventFilter(self)
        if not self.answers:
            set_look(button, PRIMARY)
            button.setToolTip("Ctrl+Enter")
        button.clicked.connect(lambda: self._agree(answer))
        self._row.insertWidget(self._row.count() - 1, button)
        self.answers.append(button)

    def _agree(self, answer: Answer) -> None:
        self.dismiss()
        answer.call()

    def dismiss(self) -> None:
        """Put the card away."""
        self.hide()
        self.put_away.emit()

    def outdate(self, *, plan_changed: bool) -> None:
        """Put away what was overtaken: a question by any change, what was told by another plan."""
        if self.isVisible() and (self.answers or plan_changed):
            inside = self.window().focusWidget()
            (self.dismiss if inside is not None and self.isAncestorOf(inside) else self.hide)()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Put the card away with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def _step(self, step: int) -> None:
        """Go to the answer beside the one in hand; buttons would let arrows lead out of the card."""
        ways = [*self.answers, self.decline]
        held = self.window().focusWidget()
        if held in ways:
            goal = min(max(ways.index(held) + step, 0), len(ways) - 1)
            ways[goal].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows before the buttons do."""
        if event.type() is QEvent.Type.KeyPress and event.key() in STEPS:
            self._step(STEPS[event.key()])
            return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the tinted ground, its edge at the left and the sign."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.role(f"{self._tone}1"))
        painter.fillRect(0, 0, px(3), self.height(), tokens.role(self._tone))
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
        sign = icon_pixmap(self._sign, tokens.role(self._tone), px(SIGN), self.devicePixelRatioF())
        painter.drawPixmap(px(18), (self.height() - px(SIGN)) // 2, sign)
