"""What stands on a page while there is nothing yet: what belongs here, and the two ways to begin."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.gui.labels import EmptyState, in_lines
from gatewayapp.gui.page import Page
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look

WIDTH = 480


def first_step(icon: str, sentence: str, first: QAction, second: QAction, parent: QWidget) -> EmptyState:
    """Make the state: ``first`` is its filled button, ``second`` the quiet one."""
    state = EmptyState(icon, sentence, parent)
    say_in(state, sentence)
    for action, look in ((first, PRIMARY), (second, QUIET)):
        button = QPushButton(action.text(), state)
        set_look(button, look)
        button.clicked.connect(action.trigger)
        state.buttons.addWidget(button)
    return state


def without_event(parent: Page) -> EmptyState:
    """Make what stands on a page while the database holds no event: the way to make one."""
    words = QCoreApplication.translate(
        "People", "No event yet. Make one or build the demo, then its people and wishes belong here."
    )
    state = EmptyState("calendar-plus", words, parent)
    say_in(state, words)
    button = QPushButton(QCoreApplication.translate("People", "Go to Start"), state)
    set_look(button, PRIMARY)
    button.clicked.connect(lambda: parent.desk.wanted.emit("start", ""))
    state.buttons.addWidget(button)
    return state


def say_in(state: EmptyState, sentence: str) -> None:
    """Let an empty state say another sentence, with room for all its lines."""
    state.sentence.setText(in_lines(sentence))
    state.sentence.setFixedWidth(px(WIDTH))
    state.sentence.setMinimumHeight(state.sentence.heightForWidth(px(WIDTH)))
