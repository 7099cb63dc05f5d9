"""The stepped curve of a running plan: what it is worth over time, and the bound as a dashed line."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from gatewayapp.gui.plan.cards import write
from gatewayapp.gui.plan.story import Story, clock
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.tokens import Tokens, tokens_of

WIDTH, HEIGHT = 240, 56
LABELS = 44
DOT = 3


class Curve(QWidget):
    """A small painted widget; its accessible text says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.story = Story()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("How the plan grows"))

    def sizeHint(self) -> QSize:
        """Give the size of the design."""
        return QSize(px(WIDTH), px(HEIGHT))

    def tell(self, story: Story, words: str) -> None:
        """Show a story as it is by now; ``words`` say what it counts: ``{value} wishes met``."""
        self.story = story
        words = self.tr("{what} after {time}").format(
            what=words.format(value=story.said(story.value)), time=clock(story.seconds)
        )
        if story.bound is not None and not story.in_percent:
            words += self.tr(", {bound} cannot be beaten").format(bound=story.bound)
        self.setAccessibleDescription(words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint bound, steps and the last value."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(px(4), px(6), -px(LABELS), -px(8))
        corners = [
            QPointF(x + box.left(), y + box.top())
            for x, y in self.story.corners(box.width(), box.height())
        ]
        if corners:
            self._paint_steps(painter, tokens, box, corners)
            self._paint_labels(painter, tokens, box, corners[-1].y())

    def _paint_steps(
        self, painter: QPainter, tokens: Tokens, box: QRect, corners: list[QPointF]
    ) -> None:
        below = [QPointF(corners[-1].x(), box.bottom() + 1), QPointF(corners[0].x(), box.bottom() + 1)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.acc1)
        painter.drawPolygon(QPolygonF([*corners, *below]))
        painter.setPen(QPen(tokens.acc, 1.75))
        painter.drawPolyline(QPolygonF(corners))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.acc)
        painter.drawEllipse(corners[-1], DOT, DOT)
        if self.story.bound is not None:
            painter.setPen(QPen(tokens.good, 1, Qt.PenStyle.DashLine))
            painter.drawLine(box.left(), box.top(), box.right(), box.top())

    def _paint_labels(self, painter: QPainter, tokens: Tokens, box: QRect, height: float) -> None:
        line, story = px(14), self.story
        value_top = int(height) - line // 2
        if story.bound is not None and story.bound != story.value:
            self._label(painter, box, box.top() - line // 2, story.said(story.bound), tokens.good)
            value_top = max(value_top, box.top() + line // 2)
        said = story.said(story.value)
        self._label(painter, box, value_top, said, tokens.acc, Text.SMALL_STRONG)
        time_top = box.bottom() - line // 2
        if time_top >= value_top + line:
            self._label(painter, box, time_top, clock(self.story.seconds), tokens.t3)

    @staticmethod
    def _label(
        painter: QPainter, box: QRect, top: int, text: str, colour: QColor, kind: Text = Text.NOTE
    ) -> None:
        write(painter, QRect(box.right() + px(8), top, px(LABELS), px(14)), text, kind, colour)
