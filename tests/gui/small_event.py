"""A small event with people of both worlds, made through the services as a user would."""

from datetime import date, datetime, time
from pathlib import Path

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import add_person, list_people
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.services.wishes import add_wish
from gatewayapp.storage.database import Database

DAY = date(2026, 12, 1)
PEOPLE = (
    ("KOBAYASHI", "Haruka", "小林 遥", "こばやし はるか", "Kobe Thermal", "JP", Role.HOST),
    ("ŌKOBIRA", "Takumi", "大小平 匠", "おおこびら たくみ", "Kyūshū Biomass", "JP", Role.HOST),
    ("KOBYLIŃSKA", "Zofia", "", "", "Łukasiewicz Wodór", "PL", Role.VISITOR),
    ("JAKOBSEN", "Søren", "", "", "Nordisk Pyrolyse", "DK", Role.VISITOR),
)


def plain_event(name: str = "Tokyo Green Mission 2026", tables: int = 4) -> Event:
    """Describe a morning with a few tables."""
    return Event(
        0,
        name,
        "Asia/Tokyo",
        20,
        5,
        (Session(0, "Morning", DAY, time(9, 30), time(12, 30)),),
        (Zone(1, "Hall"),),
        tuple(Table(0, number, 1) for number in range(1, tables + 1)),
    )


def make_database(path: Path) -> Database:
    """Make a database with one event, four people, two wishes and one meeting."""
    database = create_database(path)
    save_event(database, plain_event())
    event = find_event(database)
    for family, given, native, reading, company, country, role in PEOPLE:
        person = Person(0, None, PersonName(family, given, native, reading))
        add_person(database, event.id, person, role, Organisation(0, company, country=country))
    lines = list_people(database, event.id)
    kobe, kyushu, polish, danish = (line.organisation.id for line in lines)
    add_wish(database, event.id, Wish(0, polish, kobe, 1))
    add_wish(database, event.id, Wish(0, danish, kyushu, 2))
    meeting = Meeting(
        0,
        kobe,
        polish,
        datetime.combine(DAY, time(9, 30)),
        event.tables[0].id,
        (lines[0].registration.id, lines[2].registration.id),
    )
    replace_plan(database, event.id, [meeting], sentence("Plan meetings"))
    return database
