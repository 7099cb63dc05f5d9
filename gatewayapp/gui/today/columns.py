"""The columns of the desk: whom to find at the left, the answer and what is next in the middle."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import EmptyState, Line
from gatewayapp.gui.people.first_step import say_in
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.icons import icon


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


def centre_column(card: QWidget, form: QWidget, following: QWidget, parent: QWidget) -> QWidget:
    """Lay the answer, or the form in its place, above the meetings that follow."""
    centre = QWidget(parent)
    column = QVBoxLayout(centre)
    column.setContentsMargins(px(16), px(16), px(16), 0)
    column.setSpacing(px(16))
    column.addWidget(card)
    column.addWidget(form)
    column.addWidget(following, 1)
    column.addStretch(0)
    return centre


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


def nobody_yet(parent: QWidget, walk_in: Callable[[], None]) -> EmptyState:
    """Make what stands on the page while nobody is registered, with the way for whoever comes first."""
    words = QCoreApplication.translate(
        "TodayPage", "Nobody is registered yet. Import people first; then they are checked in here."
    )
    state = EmptyState("sun", words, parent)
    say_in(state, words)
    first = QPushButton(
        icon("user-plus"), QCoreApplication.translate("TodayPage", "Walk-in (F9)"), state
    )
    first.clicked.connect(walk_in)
    state.buttons.addWidget(first)
    return state
