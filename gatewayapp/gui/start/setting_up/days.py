"""An event's days and sessions put into another shape, one small step each; no Qt."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from gatewayapp.domain.events import Event, Session, slots_of

MORNING, AFTERNOON = (time(9, 30), time(12, 30)), (time(13, 30), time(17, 0))
NOON = 12
PAUSE = timedelta(minutes=15)
LEAST_TO_DIVIDE = 2


def in_order(sessions: Sequence[Session]) -> tuple[Session, ...]:
    """Sort sessions by time."""
    return tuple(sorted(sessions, key=lambda session: (session.date, session.start)))


def first_day(event: Event) -> date:
    """Give the day of the first session."""
    return min(session.date for session in event.sessions)


def last_day(event: Event) -> date:
    """Give the day of the last session."""
    return max(session.date for session in event.sessions)


def moved_to(event: Event, first: date) -> Event:
    """Let the event begin on another day; all its days follow."""
    by = first - first_day(event)
    sessions = tuple(replace(session, date=session.date + by) for session in event.sessions)
    return replace(event, sessions=sessions)


def lasting_until(event: Event, last: date) -> Event:
    """Let the event end on another day: new days are like the last one, days behind it go."""
    now, last = last_day(event), max(last, first_day(event))
    kept = tuple(session for session in event.sessions if session.date <= last)
    model = [session for session in event.sessions if session.date == now]
    more = tuple(
        replace(session, id=0, date=now + timedelta(days=step))
        for step in range(1, (last - now).days + 1)
        for session in model
    )
    return replace(event, sessions=in_order((*kept, *more)))


def with_next_session(event: Event, morning: str, afternoon: str) -> Event:
    """Add a session behind the last: the afternoon of a morning, else the next day's morning."""
    last = in_order(event.sessions)[-1]
    day, (start, end), name = last.date + timedelta(days=1), MORNING, morning
    if last.end <= AFTERNOON[0]:
        day, (start, end), name = last.date, AFTERNOON, afternoon
    return replace(event, sessions=(*event.sessions, Session(0, name, day, start, end)))


def with_break(event: Event, place: int) -> Event:
    """Put a break of a quarter of an hour into the middle of a session, which becomes two."""
    session = event.sessions[place]
    slots = slots_of([session], event.slot_minutes, event.gap_minutes)
    if len(slots) < LEAST_TO_DIVIDE:
        return event
    before = slots[(len(slots) - 1) // 2].end
    first = replace(session, end=before.time())
    second = replace(session, id=0, name=f"{session.name} 2", start=(before + PAUSE).time())
    return replace(
        event, sessions=(*event.sessions[:place], first, second, *event.sessions[place + 1 :])
    )


def with_session(event: Event, place: int, session: Session) -> Event:
    """Put another session in the place of one."""
    return replace(event, sessions=(*event.sessions[:place], session, *event.sessions[place + 1 :]))


def without_session(event: Event, place: int) -> Event:
    """Leave a session out."""
    return replace(event, sessions=(*event.sessions[:place], *event.sessions[place + 1 :]))


def pauses(event: Event, day: date) -> tuple[tuple[datetime, datetime], ...]:
    """Give the breaks between the sessions of a day."""
    stretches = [it.stretch for it in in_order(event.sessions) if it.date == day]
    pairs = pairwise(stretches)
    return tuple((one.end, other.start) for one, other in pairs if one.end < other.start)
