"""What lies over the window for a while: who gets paper, the badge design, what to look at."""

from collections.abc import Callable

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.choices import ChoicePanel
from gatewayapp.gui.printing.remarks import RemarksCard


def open_people(desk: Desk, choices: ChoicePanel) -> None:
    """Show who gets the paper and why, to choose some of them."""
    from gatewayapp.gui.printing.people_sheet import PeopleSheet

    sheet = PeopleSheet(choices.window(), desk, choices.wanted_people(), choices.take_people)
    sheet.begin_with(choices.whom.picked, choices.whom.wants_changed).open()


def open_design(desk: Desk, choices: ChoicePanel) -> None:
    """Change the badge design, tried out on people of the event."""
    from gatewayapp.gui.printing.designing.design_sheet import DesignSheet

    stock, options = choices.stock.stocks.currentData(), choices.options()
    DesignSheet(choices.window(), desk, stock, options, choices.take_design).open()


def open_remarks(card: RemarksCard, lead_to: Callable[[str], None]) -> None:
    """Show all that is to be looked at in what was saved, or on the sheet."""
    from gatewayapp.gui.printing.remarks_sheet import RemarksSheet

    RemarksSheet(card.window(), card.remarks, lead_to).open()
