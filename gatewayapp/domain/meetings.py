"""Meetings: two organisations, each by one or more delegates, at one time and table."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class MeetingState(StrEnum):
    """How far a meeting has come."""

    PLANNED = "planned"
    PINNED = "pinned"
    HELD = "held"
    NO_SHOW = "no-show"
    CANCELLED = "cancelled"

    @property
    def takes_place(self) -> bool:
        """Whether it occupies its people and its table."""
        return self in {MeetingState.PLANNED, MeetingState.PINNED, MeetingState.HELD}

    @property
    def may_move(self) -> bool:
        """Whether the planner may give it another time, table or interpreter."""
        return self is MeetingState.PLANNED


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of two organisations; ``first`` is the host's side if one hosts.

    ``id`` is 0 until it is stored. ``delegates`` are the registrations at the table, of both
    sides; ``interpreter`` is a registration; ``table`` a table's id; ``start`` is local to the event.
    """

    id: int
    first: int
    second: int
    start: datetime
    table: int
    delegates: tuple[int, ...]
    interpreter: int | None = None
    state: MeetingState = MeetingState.PLANNED

    @property
    def pair(self) -> frozenset[int]:
        """The two organisations."""
        return frozenset((self.first, self.second))
