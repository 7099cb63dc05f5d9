"""A day book of two halls for the hall board, with as many meetings as a test asks for."""

from datetime import date, datetime, time

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.services.people import PersonLine
from gatewayapp.services.today import DayBook

DAY = date(2026, 12, 1)
KOBE = Organisation(1, "Kobe Thermal Eng. K.K.", "神戸サーマル工業株式会社", country="JP")
WODOR = Organisation(2, "Łukasiewicz Wodór Sp. z o.o.", country="PL")
EVENT = Event(
    1,
    "Mission",
    "Asia/Tokyo",
    20,
    5,
    (
        Session(1, "Morning", DAY, time(9, 30), time(12)),
        Session(2, "Second day", date(2026, 12, 2), time(9, 30), time(12)),
    ),
    (Zone(1, "Hall A"), Zone(2, "Hall B")),
    (*(Table(10 + number, number, 1) for number in range(1, 25)), Table(50, 50, 2, owner=1)),
)


def at(hour: int, minute: int = 0, second: int = 0, day: int = 1) -> datetime:
    """Give a time of the event's clock in December."""
    return datetime(2026, 12, day, hour, minute, second)


def line(number: int, firm: Organisation) -> PersonLine:
    """Give somebody of an organisation."""
    person = Person(number, firm.id, PersonName("Secretive", f"Person {number}"))
    return PersonLine(Registration(number, 1, number, str(number), Role.HOST), person, firm)


def meeting(id_: int, start: datetime, table: int = 1) -> Meeting:
    """Let Kobe meet Wodór at a table by its number."""
    of_number = {it.number: it.id for it in EVENT.tables}
    return Meeting(id_, KOBE.id, WODOR.id, start, of_number[table], (1, 2))


def book(*meetings: Meeting, news: tuple[int, ...] = ()) -> DayBook:
    """Give a day book with meetings in order of time."""
    people = {1: line(1, KOBE), 2: line(2, WODOR)}
    return DayBook(EVENT, people, meetings, edition=1, news=frozenset(news))
