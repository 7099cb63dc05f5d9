"""What is done to a meeting from the board, each as one named and undoable change."""

from collections.abc import Callable, Collection, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.helpful import HelpLine
from gatewayapp.gui.plan.marks import Lift, Mark, Swap
from gatewayapp.gui.plan.sheet import Card

MOVABLE = frozenset({MeetingState.PLANNED, MeetingState.PINNED})


class Deeds(QObject):
    """Hands changes to the services; says no while the planner works on the same meetings."""

    refused = Signal(object)
    postponed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.locked = False

    def move(self, _lift: Lift, mark: Mark) -> None:
        """Store a meeting as it is after a drop."""
        from gatewayapp.services.plan_book import move_meeting

        if mark.landed is not None:
            self._do(move_meeting, mark.landed)

    def swap(self, swap: Swap) -> None:
        """Store meetings that exchange their times."""
        self._rearrange(swap.landed, frozenset(), sentence("Swap meetings"))

    def help(self, line: HelpLine, names: tuple[str, str]) -> None:
        """Do what makes a meeting of two organisations possible."""
        if line.act is not None:
            name = sentence("Place {first} – {second}", first=names[0], second=names[1])
            self._rearrange(line.act.meetings, line.act.left_out, name)

    def _rearrange(self, meetings: Sequence[Meeting], left_out: Collection[int], name: Sentence) -> None:
        from gatewayapp.services.rearranging import rearrange

        if self._desk.event is not None:
            self._do(rearrange, self._desk.event.id, meetings, left_out, name)

    def pin(self, card: Card) -> None:
        """Pin a meeting, or unpin it."""
        pinned = card.meeting.state is MeetingState.PINNED
        self._set_state(card, MeetingState.PLANNED if pinned else MeetingState.PINNED)

    def cancel(self, card: Card) -> None:
        """Call a meeting off."""
        self._set_state(card, MeetingState.CANCELLED)

    def _set_state(self, card: Card, state: MeetingState) -> None:
        from gatewayapp.services.plan_book import set_state

        if card.meeting.state in MOVABLE:
            self._do(set_state, card.meeting.id, state)

    def _do(self, service: Callable[..., Any], *arguments: object) -> None:
        if self.locked:
            self.postponed.emit()
        else:
            self._desk.change(service, *arguments, failed=self.refused.emit)
