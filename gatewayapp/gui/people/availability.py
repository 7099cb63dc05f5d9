"""How one person's days look slot by slot; no Qt."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto
from itertools import groupby

from gatewayapp.domain.events import Event, Slot, slots_of
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.registrations import Registration
from gatewayapp.domain.time import Stretch


class SlotState(Enum):
    """What a person does in one slot."""

    MEETING = auto()
    FREE = auto()
    AWAY = auto()


@dataclass(frozen=True, slots=True)
class Day:
    """One date of a person: the states of its slots, session by session."""

    date: date
    sessions: tuple[tuple[SlotState, ...], ...]


@dataclass(frozen=True, slots=True)
class Availability:
    """All days of a person at an event."""

    days: tuple[Day, ...] = ()

    def count(self, state: SlotState) -> int:
        """Count the slots in a state."""
        return sum(session.count(state) for day in self.days for session in day.sessions)


def availability_of(
    event: Event, registration: Registration, meetings: Sequence[Meeting]
) -> Availability:
    """Tell for each slot of the event whether the person meets somebody, is free or away."""
    own = (meeting for meeting in meetings if _sits_in(registration, meeting))
    busy = tuple(meeting.start for meeting in own if meeting.state.takes_place)
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    days = []
    for day, of_day in groupby(slots, key=lambda slot: slot.start.date()):
        sessions = tuple(
            tuple(_state(slot, registration, busy) for slot in session)
            for _, session in groupby(of_day, key=lambda slot: slot.session)
        )
        days.append(Day(day, sessions))
    return Availability(tuple(days))


def _sits_in(registration: Registration, meeting: Meeting) -> bool:
    return registration.id in meeting.delegates or registration.id == meeting.interpreter


def _state(slot: Slot, registration: Registration, busy: Sequence[object]) -> SlotState:
    if slot.start in busy:
        return SlotState.MEETING
    return SlotState.AWAY if _is_away(slot.stretch, registration) else SlotState.FREE


def _is_away(stretch: Stretch, registration: Registration) -> bool:
    off_duty = registration.shifts and not any(shift.covers(stretch) for shift in registration.shifts)
    return bool(off_duty) or any(absence.overlaps(stretch) for absence in registration.absences)
