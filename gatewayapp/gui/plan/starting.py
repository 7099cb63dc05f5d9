"""Begins and stops planning: asks first what to keep, tells afterwards what came of it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.plan.growth import Proof, tighter
from gatewayapp.gui.plan.notice import Answer, Notice
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.running import PlanningRun
from gatewayapp.gui.plan.story import clock
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.services.plans import PlanOutcome


class Starting(QObject):
    """Leads from the button Plan now to a run of the planner; ``proven`` carries what it proved."""

    proven = Signal(object)

    def __init__(self, run: PlanningRun, notice: Notice) -> None:
        super().__init__(notice)
        self._run = run
        self._notice = notice

    def begin(self, picture: Picture) -> None:
        """Plan, or ask first where a plan is on paper."""
        if picture.edition is not None and picture.is_planned:
            self._ask(picture, picture.edition)
        else:
            self.plan(picture)

    def _ask(self, picture: Picture, edition: int) -> None:
        """Ask before moving what people hold in their hands."""
        words = self.tr(
            "Edition {number} is on paper. Keep it and place only what is open, or plan everything anew?"
        )
        answers = [
            Answer(self.tr("Repair the plan"), partial(self.plan, picture, repair=True)),
            Answer(self.tr("Plan anew"), partial(self.plan, picture)),
        ]
        self._notice.ask(words.format(number=edition), answers, self.tr("Not yet"))

    def plan(self, picture: Picture, *, repair: bool = False) -> None:
        """Plan at once."""
        self._notice.hide()
        self._run.start(picture, self._take_outcome, self._refuse, repair=repair)

    def _take_outcome(self, outcome: "PlanOutcome") -> None:
        """Keep what was proven; the pages are told of the change already."""
        picture, bound = self._run.picture, outcome.bound
        if picture is not None and bound is not None and not self._run.repairs:
            most = tighter(bound, self._run.standing)
            self.proven.emit(Proof(picture.facts, picture.settled, most))
        if outcome.kept:
            words = self.tr("The plan stays as it was: after {time} nothing better was found.")
            self._notice.tell(words.format(time=clock(self._run.story.seconds)))

    def _refuse(self, fault: Fault) -> None:
        self._notice.refuse(say(fault))
