"""Below the board: what the signs mean, and which rows are in sight."""

from PySide6.QtCore import QRect, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gatewayapp.gui.plan.cards import write
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

HEIGHT = 24
SIGN = 14
STAYS = 8000


class Legend(QWidget):
    """One painted line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._rows, self._words = "", ""
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 1, px(8), 0)
        self._row.setSpacing(px(8))
        self._row.addStretch(1)
        self._patience = QTimer(self, interval=STAYS, singleShot=True)
        self._patience.timeout.connect(lambda: self.say(""))
        self._signs = (
            ("check", "good", self.tr("fits")),
            ("triangle-alert", "warn", self.tr("fits at a price")),
            ("ban", "bad", self.tr("not possible")),
            ("pin", "acc", self.tr("pinned")),
            ("languages", "t2", self.tr("with interpreter")),
        )
        self.setAccessibleName(", ".join(words for _, _, words in self._signs))

    def add(self, widget: QWidget) -> None:
        """Put a small control at the right."""
        self._row.addWidget(widget)

    def _end(self) -> int:
        """Where the controls at the right begin."""
        return min(
            (
                child.x()
                for child in self.children()
                if isinstance(child, QWidget) and not child.isHidden()
            ),
            default=self.width(),
        )

    def show_rows(self, words: str) -> None:
        """Say which rows are in sight."""
        if words != self._rows:
            self._rows = words
            self.update()

    def say(self, words: str) -> None:
        """Say something in place of the signs for a while; nothing brings them back at once."""
        self._words = words
        if words:
            self._patience.start()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint signs and words."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, self.width(), 1, tokens.line)
        left = self._paint_words(painter, tokens) if self._words else self._paint_signs(painter, tokens)
        width = painter.fontMetrics().horizontalAdvance(self._rows)
        end = self._end()
        if end - left > width + px(16):
            place = QRect(end - width - px(16), 0, width + px(4), self.height())
            write(painter, place, self._rows, Text.SMALL, tokens.t2)

    def _paint_words(self, painter: QPainter, tokens: Tokens) -> int:
        left = px(16)
        paint_icon(painter, QRect(left, 0, px(SIGN), self.height()), "move", tokens.t2, px(SIGN))
        left += px(SIGN + 6)
        place = QRect(left, 0, self._end() - left, self.height())
        return left + write(painter, place, self._words, Text.SMALL, tokens.t1) + px(18)

    def _paint_signs(self, painter: QPainter, tokens: Tokens) -> int:
        left = px(16)
        end, letters = self._end(), QFontMetrics(font(Text.SMALL))
        for sign, role, words in self._signs:
            if left + px(SIGN + 24) + letters.horizontalAdvance(words) > end:
                break
            paint_icon(
                painter, QRect(left, 0, px(SIGN), self.height()), sign, tokens.role(role), px(SIGN)
            )
            left += px(SIGN + 6)
            left += write(
                painter, QRect(left, 0, px(200), self.height()), words, Text.SMALL, tokens.t2
            ) + px(18)
        return left
