"""The wishes of one organisation in the side panel: rank, direction, partner and what came of each."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from gatewayapp.gui.tables.cells import paint_marked, paint_rank
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wishes.fields import Outcome, Words, name_of, outcome_of, state_text
from gatewayapp.services.wishes import WishLine

LINE_HEIGHT = 40
SHOWN = 5
MARKS = {
    Outcome.PLANNED: ("check", "good"),
    Outcome.PINNED: ("pin", "acc"),
    Outcome.HELD: ("check", "good"),
    Outcome.UNMET: ("circle-question-mark", "warn"),
    Outcome.NO_SHOW: ("ban", "bad"),
    Outcome.CANCELLED: ("ban", "bad"),
}


class WishList(QWidget):
    """The first wishes of an organisation; ``asked`` carries the one whose reason is wanted."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)

    def say_reason(self, wish: int, words: str) -> None:
        """Say why a wish has no meeting, in place of the question."""
        for position in range(self._rows.count()):
            entry = self._rows.itemAt(position).widget()
            if entry.wish == wish:
                entry.say(words)

    def show_wishes(self, lines: Sequence[WishLine], words: Words) -> None:
        """Show the first few wishes."""
        while (item := self._rows.takeAt(0)) is not None:
            item.widget().deleteLater()
        for line in lines[:SHOWN]:
            self._rows.addWidget(WishEntry(line, words, self.asked.emit, self))


class WishEntry(QAbstractButton):
    """One wish on two lines."""

    def __init__(
        self, line: WishLine, words: Words, ask: Callable[[WishLine], None], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._ask = ask
        self._outcome = outcome_of(line)
        self._name = name_of(line.asked, words)
        self._state = state_text(line, words)
        self.setFixedHeight(px(LINE_HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{line.wish.rank}, {self._name}, {self._state}")
        self.setToolTip(f"{self._name}\n{self._state}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if self._outcome is Outcome.UNMET:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    @property
    def wish(self) -> int:
        """The wish's id."""
        return self._line.wish.id

    def sizeHint(self) -> QSize:
        """Give room for two lines."""
        return QSize(px(200), px(LINE_HEIGHT))

    def say(self, words: str) -> None:
        """Say the reason in place of the question."""
        self._state = words
        self.setToolTip(words)
        self.setAccessibleDescription(words)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask why there is no meeting."""
        if self.rect().contains(event.position().toPoint()):
            self._why()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask with Enter, Space or W."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_W}:
            self._why()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Paint again in another scheme."""
        super().changeEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the wish."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
        middle, side = self.height() // 2, px(20)
        paint_rank(painter, QRect(0, middle - side // 2, side, side), str(self._line.wish.rank), tokens)
        arrow = "arrow-right-left" if self._line.mutual else "arrow-right"
        paint_icon(painter, QRect(px(26), 0, px(18), self.height()), arrow, tokens.t2, px(14))
        self._paint_words(painter, tokens)
        mark, tone = MARKS[self._outcome]
        end = QRect(self.width() - px(18), 0, px(18), self.height())
        paint_icon(painter, end, mark, tokens.role(tone), px(16))

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> None:
        left, width = px(50), self.width() - px(74)
        above, below = QRect(left, px(3), width, px(18)), QRect(left, px(20), width, px(16))
        paint_marked(painter, above, self._name, (), font(), tokens.t1, tokens)
        tone = tokens.warn if self._outcome is Outcome.UNMET else tokens.t2
        paint_marked(painter, below, self._state, (), font(Text.SMALL), tone, tokens)
        if self.hasFocus():
            painter.setPen(tokens.acc)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _why(self) -> None:
        if self._outcome is Outcome.UNMET:
            self._ask(self._line)
