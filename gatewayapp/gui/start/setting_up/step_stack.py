"""The four steps, each made when it is first shown, so that the first one is there at once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gatewayapp.gui.scrolled import scrolled
from gatewayapp.gui.start.setting_up.basics import Basics
from gatewayapp.gui.start.setting_up.checks import VENUE
from gatewayapp.gui.start.setting_up.form import Restoring
from gatewayapp.gui.start.setting_up.halls import Halls
from gatewayapp.gui.start.setting_up.limits import Limits
from gatewayapp.gui.start.setting_up.step import SetUpStep
from gatewayapp.gui.start.setting_up.times import Times
from gatewayapp.gui.theme.fonts import px

if TYPE_CHECKING:
    from gatewayapp.domain.events import Event
    from gatewayapp.gui.start.setting_up.hall_rows import Owners

KINDS: tuple[type[SetUpStep], ...] = (Basics, Times, Halls, Limits)
STEP_HEIGHT = 320


class StepStack(QStackedWidget):
    """Shows one step at a time; ``edited`` carries the event as it is after what was typed."""

    edited = Signal(object)
    expected_changed = Signal(int)

    def __init__(self, event: "Event", parent: QWidget) -> None:
        super().__init__(parent)
        self._restoring = Restoring(self)
        self._event, self._owners, self._meetings = event, (), 0
        self._made: dict[int, SetUpStep] = {}
        for _kind in KINDS:
            holder = QWidget(self)
            column = QVBoxLayout(holder)
            column.setContentsMargins(0, 0, 0, 0)
            self.addWidget(holder)

    def at(self, place: int) -> SetUpStep:
        """Give a step, made if it is asked for the first time."""
        return self._made.get(place) or self._make(place)

    def made(self) -> Iterator[tuple[int, SetUpStep]]:
        """Give the steps that there are, with their places."""
        return iter(sorted(self._made.items()))

    def show_step(self, place: int) -> None:
        """Show a step and put the keyboard into it."""
        step = self.at(place)
        self.setCurrentIndex(place)
        step.focus_first()

    def show_event(self, event: "Event") -> None:
        """Show how the event stands."""
        self._event = event
        for _place, step in self.made():
            step.show_event(event)

    def offer(self, meetings: int, owners: "Owners") -> None:
        """Offer what the database knows to the step of the tables, now or when it is made."""
        self._owners, self._meetings = owners, meetings
        halls = self._made.get(VENUE)
        if isinstance(halls, Halls):
            self._tell(halls)

    def _make(self, place: int) -> SetUpStep:
        step = self._made[place] = KINDS[place](self._restoring, self)
        area = scrolled(step, self)
        area.setMinimumHeight(px(STEP_HEIGHT))
        self.widget(place).layout().addWidget(area)
        step.show_event(self._event)
        step.edited.connect(self.edited)
        if isinstance(step, Halls):
            step.expected_changed.connect(self.expected_changed)
            self._tell(step)
        return step

    def _tell(self, halls: Halls) -> None:
        halls.offer_owners(self._owners)
        if self._meetings:
            halls.expected.setValue(self._meetings)
