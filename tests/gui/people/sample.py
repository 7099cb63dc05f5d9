"""A small event with six people of three organisations, for tests of real pages."""

from datetime import date, datetime, time
from pathlib import Path

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person, Size
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import add_person, list_organisations, list_people
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.services.wishes import add_wish
from gatewayapp.storage.database import Database

DAY = date(2026, 12, 1)
EVENT = Event(
    0,
    "Mission",
    "Asia/Tokyo",
    20,
    5,
    (Session(0, "Morning", DAY, time(9, 30), time(12, 0)),),
    (Zone(1, "Hall"),),
    (Table(0, 1, 1), Table(0, 2, 1)),
)
ORGANISATIONS = (
    Organisation(
        0, "Kobe Thermal Eng. K.K.", "神戸サーマル工業株式会社", country="JP", size=Size(42, 42)
    ),
    Organisation(0, "Łukasiewicz Wodór", country="PL", size=Size(8, 8)),
    Organisation(0, "Škoda Vodík a.s.", country="CZ"),
)
PEOPLE = (
    (PersonName("Kobayashi", "Haruka", "小林 遥", "こばやし はるか"), Role.HOST, 0),
    (PersonName("Kobylińska", "Zofia"), Role.VISITOR, 1),
    (PersonName("Dvořáková", "Jakobína"), Role.VISITOR, 2),
    (PersonName("Tanaka", "Yūko", "田中 裕子", "たなか ゆうこ"), Role.HOST, 0),
    (PersonName("Ångström", "Linnéa"), Role.SPEAKER, None),
    (PersonName("Müller", "Jürgen"), Role.INTERPRETER, None),
)


def small_event(path: Path) -> Database:
    """Make the event's database; registrations are numbered from 1001."""
    db = create_database(path)
    save_event(db, EVENT)
    event = find_event(db).id
    for number, (name, role, at) in enumerate(PEOPLE):
        known = {it.name: it for it in list_organisations(db)}
        organisation = None if at is None else known.get(ORGANISATIONS[at].name, ORGANISATIONS[at])
        person = Person(0, None, name, email=f"p{number}@example.org", languages=("en",))
        add_person(db, event, person, role, organisation)
    return db


def add_wishes(db: Database) -> None:
    """Add three wishes; the first one has a meeting at table 2."""
    event = find_event(db)
    kobe, wodor, skoda = (it.id for it in list_organisations(db))
    for asker, asked, rank in ((kobe, wodor, 1), (wodor, kobe, 2), (kobe, skoda, 3)):
        add_wish(db, event.id, Wish(0, asker, asked, rank))
    people = list_people(db, event.id)
    delegates = (people[0].registration.id, people[1].registration.id)
    start = datetime.combine(DAY, time(9, 55))
    meeting = Meeting(0, kobe, wodor, start, event.tables[1].id, delegates)
    replace_plan(db, event.id, [meeting], sentence("Plan the meetings"))


def add_doubtful_wish(db: Database) -> None:
    """Add a doubtful row whose partner is not surely known."""
    event = find_event(db)
    why = sentence("The company's name is not surely known")
    cells = {"From": "Škoda Vodík a.s.", "To": "Kobe Termal"}
    like = "Kobe Thermal Eng. K.K."
    item = AttentionItem(0, event.id, "wishes", "wishes.xlsx", 4, why, cells=cells, like=like)
    with db.change(sentence("Import {file}", file="wishes.xlsx")) as unit:
        unit.add([item])


def add_doubt(db: Database) -> None:
    """Add a doubtful row that resembles the first person."""
    event = find_event(db)
    like = list_people(db, event.id)[0].person
    why = sentence("The e-mail address is the same, the name is not")
    item = AttentionItem(
        0,
        event.id,
        "registrations",
        "guests.xlsx",
        43,
        why,
        cells={"Name": "H. KOBAYASHI", "E-mail": "h@kobe.example"},
        like="KOBAYASHI Haruka",
        like_id=like.id,
    )
    with db.change(sentence("Import {file}", file="guests.xlsx")) as unit:
        unit.add([item])
