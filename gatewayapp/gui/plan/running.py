"""One run of the planner as the page follows it: its story, its best plan so far, its end."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Step
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.figures import Standing
from gatewayapp.gui.plan.growth import standing_of
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.story import Story
from gatewayapp.gui.work import Job

if TYPE_CHECKING:
    from gatewayapp.services.plans import PlanOutcome

USUAL_SECONDS = 20.0
TICK = 250


class PlanningRun(QObject):
    """Starts and stops the planner; at most one run at a time. ``grew`` at each of its steps."""

    began = Signal()
    grew = Signal()
    ended = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.seconds = USUAL_SECONDS
        self.repairs = False
        self._job: Job | None = None
        self.picture: Picture | None = None
        self._start = 0.0
        self.story, self.breaks = Story(), Story()
        self._clock = QTimer(self, interval=TICK)
        self._clock.timeout.connect(self._tick)
        self.standing: Standing | None = None

    @property
    def under_way(self) -> bool:
        """Whether the planner works."""
        return self._job is not None

    def start(
        self,
        picture: Picture,
        done: Callable[["PlanOutcome"], None],
        failed: Callable[[Fault], None],
        *,
        repair: bool = False,
    ) -> None:
        """Plan an event and store what is found; ``done`` gets the outcome.

        A repair moves no more than it must.
        """
        from gatewayapp.services.plans import PlanOptions

        if self.under_way:
            return

        def tell(outcome: "PlanOutcome") -> None:
            if not outcome.kept:
                self._desk.said.emit(outcome.change)
            done(outcome)

        story = Story(in_percent=len(picture.facts.worths) > 1)
        self.story, self.breaks, self.standing, self.picture = story, Story(), None, picture
        self._start, self.repairs = time.monotonic(), repair
        self._job = self._desk.work(
            self._desk.planner.plan,
            picture.event.id,
            PlanOptions(self.seconds, repair=repair),
            then=tell,
            failed=failed,
            quiet=True,  # a plan that stays as it was is no news
        )
        if self._job is not None:
            self._job.step.connect(self._take_step)
            self._job.ended.connect(self._end)
            self._clock.start()
            self.began.emit()

    @property
    def met(self) -> int:
        """How many wishes the best plan so far meets."""
        return self.standing.met if self.standing is not None else 0

    def stop(self) -> None:
        """Stop and keep the best plan so far."""
        if self._job is not None:
            self._job.stop()

    def _take_step(self, step: Step) -> None:
        """Follow the best plan so far; the planner also tells of worse ones on its way."""
        standing = standing_of(self.picture, step.best) if self.picture else None
        if standing is not None and (self.standing is None or _worth(standing) >= _worth(self.standing)):
            proven = standing.most_value is not None and standing.value >= standing.most_value
            if self.standing is None or standing.value > self.standing.value:
                self.breaks = Story()  # breaks compare only between plans that are worth the same
            self.standing = standing
            seconds = time.monotonic() - self._start
            if self.story.in_percent:
                self.story.tell(seconds, standing.value, standing.most_value)
            else:
                self.story.tell(seconds, standing.met, standing.met if proven else standing.most_met)
            self.breaks.tell(seconds, standing.breaks)
        self.grew.emit()

    def _tick(self) -> None:
        self.story.seconds = self.breaks.seconds = time.monotonic() - self._start
        self.grew.emit()

    def _end(self) -> None:
        self._clock.stop()
        self._job = None
        self.ended.emit()


def _worth(standing: Standing) -> tuple[int, int]:
    return standing.value, -standing.breaks
