"""Short names for the sessions of an event, as segments show them."""

from collections.abc import Callable
from datetime import datetime

from gatewayapp.domain.events import Event, Session


def session_names(event: Event, name_day: Callable[[datetime], str]) -> tuple[str, ...]:
    """Name each session in order of time: with its day where the name alone does not tell them apart."""
    sessions = sorted(event.sessions, key=lambda session: (session.date, session.start))
    alike = len({session.name for session in sessions}) < len(sessions)
    return tuple(_with_day(session, name_day) if alike else session.name for session in sessions)


def _with_day(session: Session, name_day: Callable[[datetime], str]) -> str:
    word = session.name
    plain = word.isascii() and word.isalpha() and word.istitle()
    return f"{name_day(session.stretch.start)} {word.lower() if plain else word}"
