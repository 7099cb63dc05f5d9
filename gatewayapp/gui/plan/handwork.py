"""What is done to meetings by hand: lifted and dropped, swapped, pinned, called off."""

from PySide6.QtCore import QCoreApplication, QObject

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.deeds import MOVABLE, Deeds
from gatewayapp.gui.plan.marks import Lift
from gatewayapp.gui.plan.notice import Notice
from gatewayapp.gui.plan.planned import PlannedPart
from gatewayapp.gui.plan.reading import Reading
from gatewayapp.gui.plan.running import PlanningRun
from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.plan.swap_offer import SwapOffer
from gatewayapp.gui.plan.weighing import lift_meeting


class Handwork(QObject):
    """Leads from the board and the panel beside it to deeds; all of it waits for the planner."""

    def __init__(self, desk: Desk, reading: Reading, run: PlanningRun, notice: Notice) -> None:
        super().__init__(notice)
        self._reading = reading
        self._run = run
        self.deeds = Deeds(desk, self)
        self.swap_offer = SwapOffer(notice)
        self.planned = PlannedPart(self.lift, notice.parentWidget())
        self._connect()

    def _connect(self) -> None:
        board, details = self.planned.board, self.planned.panel.details
        board.pin_asked.connect(self.deeds.pin)
        board.cancel_asked.connect(self.deeds.cancel)
        board.carrying.dropped.connect(self.deeds.move)
        board.carrying.swapped.connect(self.deeds.swap)
        board.carrying.swap_offered.connect(self.swap_offer.ask)
        self.swap_offer.agreed.connect(self.deeds.swap)
        details.pin_asked.connect(lambda: self.planned.with_card(self.deeds.pin))
        details.cancel_asked.connect(lambda: self.planned.with_card(self.deeds.cancel))
        self.deeds.postponed.connect(self._say_busy)

    def lift(self, card: Card, row: int) -> Lift | None:
        """Lift a meeting out of a row of the board; None where it has to stay."""
        picture = self._reading.picture
        if self._run.under_way:
            self._say_busy()
            return None
        return lift_meeting(picture, card, row) if picture and card.meeting.state in MOVABLE else None

    def _say_busy(self) -> None:
        words = QCoreApplication.translate(
            "PlanPage", "The planner is at work. Stop it first, then change meetings by hand."
        )
        self.planned.board.carrying.speak(words)
