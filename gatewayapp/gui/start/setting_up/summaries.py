"""What is set up in each step, in a few words."""

from dataclasses import asdict

from PySide6.QtCore import QObject

from gatewayapp.domain.closings import days_of
from gatewayapp.domain.events import Event, Rules, slots_of
from gatewayapp.gui.start.setting_up.checks import BASICS, TIMES, VENUE


class Summaries(QObject):
    """Knows the steps by their places."""

    def of(self, place: int, event: Event) -> str:
        """Count the days, the slots, the tables, or the rules that are not as usual."""
        if place == BASICS:
            return self.tr("%n day(s)", "", len(days_of(event)))
        if place == TIMES:
            slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
            return self.tr("%n slot(s)", "", len(slots))
        if place == VENUE:
            return self.tr("%n table(s)", "", len(event.tables))
        own = len(asdict(event.rules).items() - asdict(Rules()).items())
        return self.tr("%n rule(s) of your own", "", own) if own else self.tr("as usual")
