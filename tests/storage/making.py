"""Small databases for tests, and what is in one."""

import sqlite3
from contextlib import closing
from datetime import date, time
from pathlib import Path

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import add_person
from gatewayapp.storage.database import Database

STEP = sentence("Try something")
UNJOURNALLED = ("change", "journal_entry", "journal_door", "gateway_file", "sqlite_sequence")


def organisation(name: str = "Aalto Oy", **more: object) -> Organisation:
    return Organisation(0, name, **more)  # type: ignore[arg-type]


def morning(name: str = "Tokyo 2026", tables: int = 3) -> Event:
    """Two halls, one morning of six slots."""
    return Event(
        id=0,
        name=name,
        timezone="Asia/Tokyo",
        slot_minutes=20,
        gap_minutes=5,
        sessions=(Session(0, "Morning", date(2026, 12, 1), time(9, 30), time(12, 0)),),
        zones=(Zone(1, "Hall A", ((2, 5),)), Zone(2, "Hall B")),
        tables=tuple(Table(0, number, 1 if number == 1 else 2) for number in range(1, tables + 1)),
    )


def with_people(db: Database, names: str = "ABC") -> Event:
    """Store an event with one organisation and delegate for each letter; the first one hosts."""
    save_event(db, morning())
    event = find_event(db)
    for letter in names:
        role = Role.HOST if letter == names[0] else Role.VISITOR
        person = Person(0, None, PersonName(f"Family {letter}", "Given"), languages=("en",))
        add_person(db, event.id, person, role, organisation(letter))
    return event


def dump(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Give all rows of all tables but the journal, read past the program."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        tables = sorted(name for (name,) in names if name not in UNJOURNALLED)
        return {name: sorted(connection.execute(f'SELECT * FROM "{name}"'), key=repr) for name in tables}


def add_organisations(db: Database, *names: str, step: Sentence = STEP) -> tuple[int, ...]:
    with db.change(step) as unit:
        return unit.add([organisation(name) for name in names])
