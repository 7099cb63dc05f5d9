"""Large invented events for the benchmark of the window: very many people, and a full board."""

from datetime import date, datetime, time, timedelta
from pathlib import Path

from benchmarks.importing import FAMILIES, FORMS, GIVEN, letters
from gatewayapp.domain.events import Event, Session, Table, Zone, slots_of
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person, Size
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database, open_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import UnitOfWork

FIRST_DAY = date(2026, 12, 1)
PEOPLE_PER_FIRM = 3
SLOTS_A_SESSION = 10
SESSIONS = 4


def many_people(path: Path, people: int) -> None:
    """Make a database with one event of so many people."""
    with create_database(path) as db:
        event = _event(db, tables=20)
        with db.change(sentence("Register everybody")) as unit:
            firms = unit.add([_firm(number, "DE") for number in range(people // PEOPLE_PER_FIRM + 1)])
            _register(unit, event.id, [firms[number // PEOPLE_PER_FIRM] for number in range(people)])


def full_board(path: Path, participants: int) -> None:
    """Make an event whose hosts and visitors, one half each, meet in every one of 40 slots."""
    half = participants // 2
    with create_database(path) as db:
        event = _event(db, tables=half)
        with db.change(sentence("Register everybody")) as unit:
            firms = unit.add(
                [_firm(number, "JP" if number < half else "DE") for number in range(2 * half)]
            )
            seats = _register(unit, event.id, firms, hosts=half)
            pairs = [
                (host, (host + step) % half + half, step) for host in range(half) for step in range(40)
            ]
            wishes = [Wish(0, firms[b], firms[a], 1 + step % 3) for a, b, step in pairs]
            unit.add(wishes, event.id)
        starts = [slot.start for slot in slots_of(event.sessions, event.slot_minutes, event.gap_minutes)]
        meetings = [
            Meeting(0, firms[a], firms[b], starts[step], event.tables[a].id, (seats[a], seats[b]))
            for a, b, step in pairs
            if step < len(starts)
        ]
        replace_plan(db, event.id, meetings, sentence("Plan meetings"))


def full_house(path: Path, people: int, meeting: int) -> None:
    """Make an event of so many people of whom some meet in every one of 40 slots."""
    full_board(path, meeting)
    with open_database(path) as db, db.change(sentence("Register everybody")) as unit:
        others = people - meeting
        firms = unit.add(
            [_firm(meeting + number, "DE") for number in range(others // PEOPLE_PER_FIRM + 1)]
        )
        seats = [firms[number // PEOPLE_PER_FIRM] for number in range(others)]
        _register(unit, find_event(db, None).id, seats, first=meeting)


def _event(db: Database, tables: int) -> Event:
    sessions = tuple(
        Session(0, f"Session {number + 1}", FIRST_DAY + timedelta(number // 2), *_hours(number % 2))
        for number in range(SESSIONS)
    )
    places = tuple(Table(0, number, 1) for number in range(1, tables + 1))
    save_event(db, Event(0, "Full house", "Asia/Tokyo", 20, 5, sessions, (Zone(1, "Hall"),), places))
    return find_event(db, None)


def _hours(half_of_day: int) -> tuple[time, time]:
    start = datetime.combine(FIRST_DAY, time(8, 30) if half_of_day == 0 else time(13, 30))
    end = start + timedelta(minutes=25 * SLOTS_A_SESSION)
    return start.time(), end.time()


def _firm(number: int, country: str) -> Organisation:
    form, staff = FORMS[number % len(FORMS)], number % 400 + 1
    name = f"Green {letters(number)} Works {form}"
    return Organisation(0, name, country=country, size=Size(staff, staff), sectors=("Energy",))


def _register(
    unit: UnitOfWork, event: int, firms: list[int] | tuple[int, ...], hosts: int = 0, first: int = 0
) -> tuple[int, ...]:
    people = unit.add([_person(number, firm) for number, firm in enumerate(firms, start=first)])
    lines = [
        Registration(
            0, event, person, str(1001 + number), Role.HOST if number < hosts else Role.VISITOR,
            Status.CONFIRMED,
        )
        for number, person in enumerate(people, start=first)
    ]  # fmt: skip
    return unit.add(lines)


def _person(number: int, firm: int) -> Person:
    family = f"{FAMILIES[number % len(FAMILIES)]}{letters(number)}"
    given = GIVEN[number % len(GIVEN)]
    native = f"小林 {letters(number)}" if number % 2 else ""
    name = PersonName(family, given, native, "こばやし" if native else "")
    return Person(0, firm, name, email=f"{number}@firm{firm}.example", languages=("en", "ja"))
