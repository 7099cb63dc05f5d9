"""The four steps, each made when it is first shown, so that the first one is there at once."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

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
        self._areas: dict[int, QScrollArea] = {}
        self._open = False
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
        self._fit()
        step.focus_first()

    def set_open(self, opened: bool) -> None:
        """Show a step at its whole height, with labels above long rows, for a page that scrolls."""
        self._open = opened
        for _place, step in self.made():
            step.form.stack(opened and step.has_long_rows)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of a step whose rows come and go."""
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._fit()
        return super().eventFilter(watched, event)

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
        self._areas[place] = area
        self.widget(place).layout().addWidget(area)
        step.form.stack(self._open and step.has_long_rows)
        step.installEventFilter(self)
        step.show_event(self._event)
        step.edited.connect(self.edited)
        if isinstance(step, Halls):
            step.expected_changed.connect(self.expected_changed)
            self._tell(step)
        return step

    def _fit(self) -> None:
        """Give the step in hand the least height it needs; what is shown whole never scrolls itself."""
        policies = Qt.ScrollBarPolicy
        policy = policies.ScrollBarAlwaysOff if self._open else policies.ScrollBarAsNeeded
        for place, area in self._areas.items():
            inside = self._made[place].layout()
            whole = max(inside.totalHeightForWidth(area.width()), inside.totalSizeHint().height())
            least = whole if self._open else px(STEP_HEIGHT)
            area.setVerticalScrollBarPolicy(policy)
            area.setMinimumHeight(least if place == self.currentIndex() else 0)

    def _tell(self, halls: Halls) -> None:
        halls.offer_owners(self._owners)
        if self._meetings:
            halls.expected.setValue(self._meetings)
