"""The columns of the desk: whom to find at the left, the answer and what is next in the middle."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gatewayapp.gui.labels import EmptyState, Line
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.first_step import say_in
from gatewayapp.gui.tables.side_panel import SidePanel
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon
from gatewayapp.gui.theme.style import PRIMARY, set_look
from gatewayapp.gui.today.next_meetings import NextMeetings

FEW_MEETINGS = 128


def left_column(finder: QWidget, walk_in: QWidget, arrivals: QWidget, parent: QWidget) -> QWidget:
    """Lay the finder above the line of walk-ins and those who came last."""
    left = QWidget(parent)
    column = QVBoxLayout(left)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(finder, 1)
    for widget in (Line(left), walk_in, Line(left), arrivals):
        column.addWidget(widget)
    return left


class CentreColumn(SidePanel):
    """The answer, or the form in its place, above the meetings that follow.

    It scrolls only where not even the answer or the form has room; a low window keeps the line above
    the meetings, as far as there is room for it.
    """

    def __init__(self, answers: Sequence[QWidget], following: NextMeetings, parent: QWidget) -> None:
        super().__init__(QCoreApplication.translate("TodayPage", "Today"), parent)
        self._answers, self._following, self._low = answers, following, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        following.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        self.column.setSpacing(px(16))
        for answer in answers:
            self.column.addWidget(answer)
        self.column.addWidget(following, 1)
        self.column.addStretch(0)
        self.set_low(low=False)

    def set_low(self, *, low: bool) -> None:
        """Keep to the answer in a low window."""
        self._low = low
        self._following.set_low(low=low)
        self._following.setMinimumHeight(0 if low else px(FEW_MEETINGS))
        around = (px(12), px(16), px(8)) if low else (px(16), px(16), 0)
        self.column.setContentsMargins(px(16), *around)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew whenever something in the column has become another size."""
        done = super().eventFilter(watched, event)
        if watched is self.widget() and event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return done

    def _fit(self) -> None:
        width = self.viewport().width() - px(32)
        used = sum(it.heightForWidth(width) for it in self._answers if not it.isHidden()) + px(36)
        room = self.viewport().height() - used
        self._following.setVisible(not self._low or room >= self._following.sizeHint().height())


def beside_each_other(
    left: QWidget, centre: QWidget, edge: QWidget, panel: QWidget, parent: QWidget
) -> QWidget:
    """Lay the columns and the panel at the right, which an edge divides from them."""
    work = QWidget(parent)
    across = QHBoxLayout(work)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(0)
    across.addWidget(left)
    across.addWidget(Line(work, upright=True))
    across.addWidget(centre, 1)
    across.addWidget(edge)
    across.addWidget(panel)
    return work


def nobody_yet(parent: Page, walk_in: Callable[[], None]) -> EmptyState:
    """Make what stands on the page while nobody is registered: the ways to people and to a walk-in."""
    translate = QCoreApplication.translate
    words = translate(
        "TodayPage", "Nobody is registered yet. Import people first; then they are checked in here."
    )
    state = EmptyState("sun", words, parent)
    say_in(state, words)
    people = QPushButton(translate("EmptyPlan", "Go to People"), state)
    set_look(people, PRIMARY)
    people.clicked.connect(lambda: parent.desk.wanted.emit("people", ""))
    first = QPushButton(icon("user-plus"), translate("TodayPage", "Walk-in (F9)"), state)
    first.setIconSize(QSize(px(16), px(16)))
    first.clicked.connect(walk_in)
    for button in (people, first):
        state.buttons.addWidget(button)
    return state
