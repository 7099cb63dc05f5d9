"""What the page says when there is nothing to plan, or no plan yet. Knows no Qt."""

from enum import Enum

from gatewayapp.gui.plan.picture import Picture


class Lack(Enum):
    """What is missing before there is a plan to show, in the order of the work."""

    EVENT = "event"
    PEOPLE = "people"
    WISHES = "wishes"
    PLAN = "plan"


def lack_of(picture: Picture | None) -> Lack | None:
    """Say what is missing, None if the board has something to show."""
    if picture is None:
        return Lack.EVENT
    if not picture.facts.participants:
        return Lack.PEOPLE
    if not picture.wishes and not picture.is_planned:
        return Lack.WISHES
    return None if picture.is_planned else Lack.PLAN
