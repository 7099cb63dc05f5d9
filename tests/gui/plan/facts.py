"""Facts of a tiny event in memory: two hosts, two visitors, four slots, two tables."""

from dataclasses import replace
from datetime import date, datetime, time

from gatewayapp.domain.events import Session, Table, Zone, slots_of
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish

KOBE, MIKAWA, LULEA, SKODA = 1, 2, 3, 4
ORGANISATIONS = {
    KOBE: Organisation(KOBE, "Kobe Thermal Engineering", short_name="Kobe Thermal", country="JP"),
    MIKAWA: Organisation(MIKAWA, "Mikawa Heat Pump", country="JP"),
    LULEA: Organisation(LULEA, "Luleå Grön Stål AB", short_name="Luleå Grön", country="SE"),
    SKODA: Organisation(SKODA, "Škoda Vodík", country="CZ"),
}
PEOPLE = {KOBE: "KOBAYASHI Haruka", MIKAWA: "TAKAHASHI Naoki", LULEA: "ÖBERG Jakob", SKODA: "HORÁK Jan"}


def at(slot: int) -> datetime:
    """Give the start of one of the four slots."""
    return FACTS.slots[slot].start


def delegate(organisation: int, **more: object) -> Delegate:
    """Make an organisation's delegate; the registration is ten times the organisation."""
    return replace(Delegate(10 * organisation, organisation, PEOPLE[organisation]), **more)


def participant(organisation: int, **more: object) -> Participant:
    """Make a participant with one delegate; the first two organisations are hosts."""
    whole = Participant(
        organisation,
        ORGANISATIONS[organisation].name,
        (delegate(organisation),),
        is_host=organisation <= MIKAWA,
    )
    return replace(whole, **more)


def meeting(id_: int, host: int, visitor: int, slot: int, table: int = 1, **more: object) -> Meeting:
    """Make a meeting of a host and a visitor."""
    whole = Meeting(id_, host, visitor, at(slot), table, (10 * host, 10 * visitor))
    return replace(whole, **more)


FACTS = EventFacts(
    slots=slots_of([Session(1, "Morning", date(2026, 12, 1), time(9, 30), time(11, 10))], 20, 5),
    zones=(Zone(1, "Hall A"),),
    tables=(Table(1, 14, 1), Table(2, 15, 1)),
    participants=tuple(participant(organisation) for organisation in ORGANISATIONS),
    interpreters=(Interpreter(90, "SATŌ Miki", frozenset({"ja", "cs"})),),
    wishes=(Wish(1, LULEA, KOBE, 1), Wish(2, KOBE, LULEA, 2), Wish(3, SKODA, MIKAWA, 3)),
)
LATE = Stretch(datetime(2026, 12, 1, 9, 0), datetime(2026, 12, 1, 9, 40))
