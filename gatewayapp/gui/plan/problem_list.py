"""The broken rules in words."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gatewayapp.gui.plan.picture import Problem
from gatewayapp.gui.theme.fonts import Text, font, px
from gatewayapp.gui.theme.tokens import tokens_of
from gatewayapp.gui.wording import say

MOST_HEIGHT = 152
MARGIN = 12
MEETINGS_ROLE = Qt.ItemDataRole.UserRole


class ProblemList(QListWidget):
    """Broken rules, each in words; choosing one leads to its first meeting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Broken rules"))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setFont(font(Text.BODY))
        self.setFrameShape(QListWidget.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setViewportMargins(px(MARGIN), 0, 0, 0)
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show other problems."""
        self.clear()
        for problem in problems:
            item = QListWidgetItem(say(problem.sentence), self)
            item.setToolTip(item.text())
            item.setData(MEETINGS_ROLE, problem.meetings)
        self._fit()

    def meeting(self) -> int | None:
        """The first meeting (id) of the current problem."""
        item = self.currentItem()
        meetings = item.data(MEETINGS_ROLE) if item else ()
        return meetings[0] if meetings else None

    def step(self, step: int) -> int | None:
        """Go to the next problem, round and round; give the meeting (id) it leads to."""
        if self.count():
            self.setCurrentRow((self.currentRow() + step) % self.count())
        return self.meeting()

    def point_at(self, meeting: int) -> None:
        """Make the first problem that a meeting (id) has the current one."""
        for row in range(self.count()):
            if meeting in self.item(row).data(MEETINGS_ROLE):
                self.setCurrentRow(row)
                return

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Wrap the words anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        room = QRect(0, 0, max(self.viewport().width() - px(MARGIN), px(160)), 10_000)
        measure, height = QFontMetrics(self.font()), 0
        for row in range(self.count()):
            item = self.item(row)
            words = measure.boundingRect(room, Qt.TextFlag.TextWordWrap, item.text()).height()
            item.setSizeHint(QSize(0, words + px(10)))
            height += words + px(10)
        self.setFixedHeight(min(height + px(2), px(MOST_HEIGHT)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the line below them all."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        line = tokens_of(self.palette()).line
        painter.fillRect(0, self.viewport().height() - 1, self.viewport().width(), 1, line)
