"""The card with the steps of the work: done, in hand, to come; each leads to its page."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from gatewayapp.domain.events import Event
from gatewayapp.domain.standing import Standing
from gatewayapp.gui.labels import Card
from gatewayapp.gui.start.step_button import Step, StepButton, StepState
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.wording import grouped

LEADS = (("start", "set up"), ("people", ""), ("wishes", ""), ("plan", ""), ("print", ""))


class StepsCard(Card):
    """The steps in a row; ``go`` gets the page and its part that a pressed step leads to."""

    def __init__(self, go: Callable[[str, str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = self.add_row()
        row.setContentsMargins(px(8), 0, px(8), 0)
        row.setSpacing(px(4))
        self.buttons = [StepButton(number, self) for number in range(1, len(LEADS) + 1)]
        for button, leads in zip(self.buttons, LEADS, strict=True):
            button.clicked.connect(lambda _=False, leads=leads: go(*leads))
            row.addWidget(button, 1)

    def show_standing(self, standing: Standing, event: Event | None) -> None:
        """Show how far the work has come."""
        steps = self.steps(standing, event)
        in_hand = next((at for at, (*_, done) in enumerate(steps) if not done), -1)
        for at, (button, (name, line, done)) in enumerate(zip(self.buttons, steps, strict=True)):
            state = StepState.IN_HAND if at == in_hand else StepState.LATER
            button.show_step(Step(name, grouped(line), StepState.DONE if done else state))

    def steps(self, standing: Standing, event: Event | None) -> tuple[tuple[str, str, bool], ...]:
        """Give each step's name, what is known of it, and whether it is done."""
        planned, printed = bool(standing.meetings), standing.edition > 0
        return (
            (self.tr("Event"), self.tr("%n table(s)", "", standing.tables), bool(event)),
            (self.tr("People"), self.tr("%n person(s)", "", standing.people), bool(standing.people)),
            (self.tr("Wishes"), self.tr("%n wish(es)", "", standing.wishes), bool(standing.wishes)),
            (self.tr("Plan"), self.tr("%n met", "", standing.met), planned),
            (self.tr("Print"), self._edition(standing), printed),
        )

    def _edition(self, standing: Standing) -> str:
        if not standing.edition:
            return self.tr("not published")
        return self.tr("edition {number}").format(number=standing.edition)
