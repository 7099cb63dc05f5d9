"""Beside the board: broken rules in words, the chosen meeting, and the wishes without a meeting."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidgetItem,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gatewayapp.gui.labels import Label, WrappedLabel
from gatewayapp.gui.plan.described import MeetingDetails
from gatewayapp.gui.plan.details import DetailsPanel
from gatewayapp.gui.plan.picture import Problem
from gatewayapp.gui.plan.problem_list import ProblemList
from gatewayapp.gui.plan.unmet import UnmetLine
from gatewayapp.gui.plan.unmet_list import UnmetList
from gatewayapp.gui.theme.fonts import Text, px
from gatewayapp.gui.theme.tokens import tokens_of

LEAST_WIDTH, WIDTH, WIDEST = 280, 304, 480
HEAD_HEIGHT = 40
LEAST_LIST = 96


class PanelHead(QWidget):
    """A heading as high as the board's own, with a line below."""

    def __init__(self, role: str = "t1", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(px(HEAD_HEIGHT))
        row = QHBoxLayout(self)
        row.setContentsMargins(px(16), 0, px(12), 0)
        self.label = Label("", Text.HEADING, role, self)
        row.addWidget(self.label, 1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.line2)


class PartsHolder(QWidget):
    """Holds parts below one another; tells the scroll area when they need another height."""

    def __init__(self, area: "UpperParts") -> None:
        super().__init__(area)
        self._area = area

    def event(self, event: QEvent) -> bool:
        """Pass on that a part has changed its height, which Qt tells the holder only."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._area.updateGeometry()
        return done


class UpperParts(QScrollArea):
    """Is as high as what it holds while there is room, and scrolls where there is not."""

    def __init__(self, parts: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        holder = PartsHolder(self)
        holder.setMinimumHeight(1)  # what wrapped words need at this width, not at Qt's guess of one
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in parts:
            column.addWidget(part)
        self.setWidget(holder)

    def sizeHint(self) -> QSize:
        """Ask for the height of all parts."""
        layout, width = self.widget().layout(), self.width()
        tall = layout.hasHeightForWidth()
        return QSize(width, layout.totalHeightForWidth(width) if tall else layout.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Give way to the list below."""
        return QSize(0, min(self.sizeHint().height(), px(HEAD_HEIGHT)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask again: another width needs another height.

        A scroll bar that is there makes the parts narrower and higher, and so would stay for ever.
        """
        fits = self.sizeHint().height() <= self.height()
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded)
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


class SidePanel(QWidget):
    """Three parts below one another; the first two only while there is something in them."""

    meeting_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(px(LEAST_WIDTH))
        self.setMaximumWidth(px(WIDEST))
        self.problems_head = PanelHead("bad", self)
        self.problems = ProblemList(self)
        self.details = DetailsPanel(self)
        self.unmet_head = PanelHead("t1", self)
        self.unmet = UnmetList(self)
        self.nothing = WrappedLabel("", Text.BODY, "good", self)
        self.nothing.setContentsMargins(px(16), px(12), px(16), 0)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        self.upper = UpperParts((self.problems_head, self.problems, self.details), self)
        column.addWidget(self.upper)
        column.addWidget(self.unmet_head)
        self.unmet.setMinimumHeight(px(LEAST_LIST))
        column.addWidget(self.unmet, 1)
        column.addWidget(self.nothing, 1)
        self.problems.itemActivated.connect(self._lead_to_meeting)
        self.problems.itemClicked.connect(self._lead_to_meeting)
        self.show_problems(())
        self.show_unmet((), planned=False)

    def _lead_to_meeting(self, problem: QListWidgetItem) -> None:
        self.problems.setCurrentItem(problem)
        meeting = self.problems.meeting()
        if meeting is not None:
            self.meeting_wanted.emit(meeting)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show the broken rules."""
        one = len(problems) == 1
        words = self.tr("1 hard rule broken") if one else self.tr("{count} hard rules broken")
        self.problems_head.label.setText(words.format(count=len(problems)))
        self.problems.show_problems(problems)
        self.problems_head.setVisible(bool(problems))
        self.problems.setVisible(bool(problems))
        self.upper.updateGeometry()

    def show_meeting(self, details: MeetingDetails | None) -> None:
        """Show a meeting, or none."""
        self.details.show_meeting(details)
        if details is not None:
            self.problems.point_at(details.meeting.id)
        self.upper.updateGeometry()

    def show_unmet(self, lines: Sequence[UnmetLine], *, planned: bool = True) -> None:
        """Show the wishes without a meeting; before the first plan only what will stand here."""
        if not planned:
            lines = ()
        one = len(lines) == 1
        words = (
            self.tr("1 wish without a meeting") if one else self.tr("{count} wishes without a meeting")
        )
        self.unmet_head.label.setText(words.format(count=len(lines)))
        self.unmet.show_lines(lines)
        self.unmet.setVisible(bool(lines))
        self.unmet_head.setVisible(bool(lines))
        self.nothing.setVisible(not lines)
        self.nothing.set_role("good" if planned else "t2")
        if planned:
            self.nothing.setText(self.tr("Every wish has a meeting."))
        else:
            self.nothing.setText(self.tr("Wishes that find no place stand here, each with its reason."))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the line at the left."""
        painter, tokens = QPainter(self), tokens_of(self.palette())
        painter.fillRect(self.rect(), tokens.win)
        painter.fillRect(0, 0, 1, self.height(), tokens.line2)
