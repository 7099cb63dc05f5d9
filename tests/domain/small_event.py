"""A small event to bend in tests: two organisations and what belongs to them."""

from dataclasses import replace
from datetime import date, datetime, time

from gatewayapp.domain.events import Rules, Session, Table, Zone, slots_of
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish

DAY = date(2026, 12, 1)
MORNING = Session(1, "Morning", DAY, time(9), time(12))
AFTERNOON = Session(2, "Afternoon", DAY, time(13), time(15))
NEXT_DAY = Session(3, "Second morning", date(2026, 12, 2), time(9), time(11))

LULEA, KOBE, KYOTO = 1, 2, 3
HALL_A, HALL_B = 1, 2
TABLE_1, TABLE_2, TABLE_B = 11, 12, 21
OBERG, KOBAYASHI, SAKIYAMA, SATO = 101, 102, 103, 201


def at(hour: int, minute: int = 0, day: int = 1) -> datetime:
    """Give a time of the event."""
    return datetime(2026, 12, day, hour, minute)


def span(start: datetime, end: datetime) -> Stretch:
    """Give a stretch of time."""
    return Stretch(start, end)


def company(organisation: int, name: str, *delegates: Delegate, **more: object) -> Participant:
    """Make a participant."""
    return Participant(organisation, name, delegates, **more)  # type: ignore[arg-type]


def person(registration: int, organisation: int, name: str, *languages: str, **more: object) -> Delegate:
    """Make a delegate."""
    return Delegate(registration, organisation, name, frozenset(languages), **more)  # type: ignore[arg-type]


LULEA_GRON = company(LULEA, "Luleå Grön", person(OBERG, LULEA, "ÖBERG Jakob", "sv", "en"), is_host=True)
KOBE_THERMAL = company(KOBE, "Kobe Thermal", person(KOBAYASHI, KOBE, "KOBAYASHI Haruka", "ja", "en"))
KYOTO_MEMBRANE = company(KYOTO, "Kyoto Membrane", person(SAKIYAMA, KYOTO, "SAKIYAMA Ken", "ja"))
INTERPRETER = Interpreter(SATO, "SATO Yui", frozenset({"ja", "en", "sv"}))


def facts(**changes: object) -> EventFacts:
    """Make the facts of a two-day event with half-hour slots, three companies and three tables."""
    plain = EventFacts(
        slots=slots_of([MORNING, AFTERNOON, NEXT_DAY], slot_minutes=25, gap_minutes=5),
        zones=(Zone(HALL_A, "Hall A", ((HALL_B, 10),)), Zone(HALL_B, "Hall B")),
        tables=(Table(TABLE_1, 1, HALL_A), Table(TABLE_2, 2, HALL_A), Table(TABLE_B, 3, HALL_B)),
        participants=(LULEA_GRON, KOBE_THERMAL, KYOTO_MEMBRANE),
        interpreters=(INTERPRETER,),
        wishes=(Wish(1, LULEA, KOBE), Wish(2, KYOTO, LULEA)),
        rules=Rules(rest_after=None),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def with_kobe() -> Meeting:
    """Make a meeting of Luleå and Kobe at nine, which keeps every rule."""
    return Meeting(1, LULEA, KOBE, at(9), TABLE_1, (OBERG, KOBAYASHI))


def with_kyoto() -> Meeting:
    """Make a meeting of Luleå and Kyoto half an hour later, which needs the interpreter."""
    return Meeting(2, LULEA, KYOTO, at(9, 30), TABLE_1, (OBERG, SAKIYAMA), SATO)
