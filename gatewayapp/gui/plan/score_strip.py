"""The strip of figures above the board, and the live curve while the planner works."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gatewayapp.domain.wording import Sentence
from gatewayapp.gui.labels import Label
from gatewayapp.gui.plan.cards import write
from gatewayapp.gui.plan.curve import Curve
from gatewayapp.gui.plan.figures import Figure, Tone
from gatewayapp.gui.plan.story import Story
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.icons import paint_icon
from gatewayapp.gui.theme.tokens import Tokens, tokens_of
from gatewayapp.gui.wording import say

HEIGHT = 72
MOST_FIGURES = 5
SIGN = 20


class FigureLabel(QWidget):
    """One figure: large number, small words under it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def show_figure(self, figure: Figure) -> None:
        """Show another figure."""
        if figure != self.figure:
            self.figure = figure
            self.setAccessibleName(f"{self._upper()}{figure.of} {say(figure.words)}")
            self.updateGeometry()
            self.update()

    def _upper(self) -> str:
        if self.figure is None:
            return ""
        return say(self.figure.headline) if self.figure.headline else self.figure.number

    def _kind(self) -> Text:
        return Text.HEADING if self.figure and self.figure.headline else Text.FIGURE

    def sizeHint(self) -> QSize:
        """Give the width of the wider line."""
        if self.figure is None:
            return QSize(0, px(HEIGHT))
        upper = QFontMetrics(font(self._kind())).horizontalAdvance(self._upper())
        upper += QFontMetrics(font(Text.HEADING)).horizontalAdvance(self.figure.of)
        upper += px(SIGN + 4) if self.figure.headline else 0
        lower = QFontMetrics(font(Text.SMALL)).horizontalAdvance(say(self.figure.words))
        return QSize(max(upper, lower) + px(4), px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both lines."""
        if self.figure is None:
            return
        painter, tokens = QPainter(self), tokens_of(self.palette())
        colour = _colour(tokens, self.figure.tone)
        top = (self.height() - px(46)) // 2
        left = 0
        if self.figure.headline:
            sign = "circle-check" if self.figure.tone is Tone.GOOD else "circle-alert"
            paint_icon(painter, QRect(0, top, px(SIGN), px(28)), sign, colour, px(18))
            left = px(SIGN + 4)
        line = QRect(left, top, self.width() - left, px(28))
        left += write(painter, line, self._upper(), self._kind(), colour)
        of = QRect(left, top + px(3), self.width() - left, px(24))
        write(painter, of, self.figure.of, Text.HEADING, tokens.t3)
        below = QRect(0, top + px(28), self.width(), px(18))
        write(painter, below, say(self.figure.words), Text.SMALL, tokens.t2)


def _colour(tokens: Tokens, tone: Tone) -> QColor:
    return {Tone.PLAIN: tokens.t1, Tone.GOOD: tokens.good, Tone.BAD: tokens.bad}[tone]


class ScoreStrip(QWidget):
    """At most five figures at the left, the curve of the last planning at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEIGHT))
        self.setAccessibleName(self.tr("Score of the plan"))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), 1)
        row.setSpacing(px(28))
        self.labels = [FigureLabel(self) for _ in range(MOST_FIGURES)]
        for label in self.labels:
            row.addWidget(label)
        row.addStretch(1)
        self.note = Label("", Text.SMALL, "t2", self)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.curve = Curve(self)
        row.addWidget(self.note)
        row.addWidget(self.curve)
        self.tell(None, "")

    def await_check(self) -> None:
        """Say that the figures come when the plan is checked, which takes a while for a large one."""
        self.tell(None, self.tr("the plan is being checked"))
        self._awaits_check = True

    def show_figures(self, figures: Sequence[Figure], proofs: Sequence[Sentence] = ()) -> None:
        """Show the figures of a plan; a tip says what is proven of each part of its score."""
        if self._awaits_check:
            self.tell(None, "")
        tip = "\n".join(map(say, proofs))
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)
        for position, label in enumerate(self.labels):
            label.setVisible(position < len(figures))
            if position < len(figures):
                label.show_figure(figures[position])

    def tell(self, story: Story | None, note: str, words: str = "{value}") -> None:
        """Show the curve with a note before it; only the note while the story has not begun.

        ``words`` say in full what the story counts.
        """
        self._awaits_check = False
        self.curve.setVisible(story is not None and bool(story.steps))
        self.note.setVisible(bool(note))
        if note != self.note.text():
            self.note.setText(note)
        if story is not None:
            self.curve.tell(story, words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line)
