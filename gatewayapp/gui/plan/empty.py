"""What stands in place of the board while there is nothing to show on it."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gatewayapp.gui.labels import EmptyState, in_lines
from gatewayapp.gui.plan.emptiness import Lack
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.style import PRIMARY, QUIET, set_look

SENTENCE_WIDTH = 420


@dataclass(frozen=True, slots=True)
class Way:
    """A button: its words and where it leads (a page's key)."""

    words: str
    page: str


class EmptyPlan(QWidget):
    """Says what is missing, and leads to where it is made."""

    def __init__(self, lead_to: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lead_to = lead_to
        self._column = QVBoxLayout(self)
        self._state: EmptyState | None = None
        self.lack: Lack | None = None

    def show_lack(self, lack: Lack) -> None:
        """Say what is missing."""
        if lack is self.lack:
            return
        self.lack = lack
        if self._state is not None:
            self._column.removeWidget(self._state)
            self._state.deleteLater()
        self._state = EmptyState("calendar-days", in_lines(_sentence(lack)), self)
        words, width = self._state.sentence, px(SENTENCE_WIDTH)
        words.setFixedSize(width, words.heightForWidth(width))
        for way in _ways(lack):
            self._state.buttons.addWidget(self._button(way, first=self._state.buttons.count() == 0))
        self._column.addWidget(self._state)
        self.setFocusProxy(self._state.findChild(QPushButton))

    def _button(self, way: Way, *, first: bool) -> QPushButton:
        button = QPushButton(way.words, self)
        set_look(button, PRIMARY if first else QUIET)
        button.clicked.connect(lambda: self._lead_to(way.page))
        return button


def _sentence(lack: Lack) -> str:
    translate = QCoreApplication.translate
    return {
        Lack.EVENT: translate(
            "EmptyPlan", "No event yet. Make one or build the demo, then plan its meetings here."
        ),
        Lack.PEOPLE: translate(
            "EmptyPlan", "Nobody takes part yet. Import a registration spreadsheet first."
        ),
        Lack.WISHES: translate(
            "EmptyPlan", "No wishes yet. Say who wants to meet whom, then plan here."
        ),
        Lack.PLAN: translate(
            "EmptyPlan", "No plan yet. Gateway finds a time and a table for each wish."
        ),
    }[lack]


def _ways(lack: Lack) -> tuple[Way, ...]:
    translate = QCoreApplication.translate
    return {
        Lack.EVENT: (Way(translate("EmptyPlan", "Go to Start"), "start"),),
        Lack.PEOPLE: (Way(translate("EmptyPlan", "Go to People"), "people"),),
        Lack.WISHES: (Way(translate("EmptyPlan", "Go to Wishes"), "wishes"),),
        Lack.PLAN: (
            Way(translate("EmptyPlan", "Plan now"), "plan"),
            Way(translate("EmptyPlan", "Look at the wishes"), "wishes"),
        ),
    }[lack]
