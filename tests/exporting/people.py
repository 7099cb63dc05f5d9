"""Invented people and plans that the tests of paper share."""

from dataclasses import replace
from datetime import date, datetime, time

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import Attendee, EventOnPaper, Issue, TableOnPaper
from gatewayapp.exporting.material import Material, Registered

FIRST, SECOND = date(2026, 12, 1), date(2026, 12, 2)
EVENT = Event(
    id=1,
    name="Tokyo Green Mission 2026",
    timezone="Asia/Tokyo",
    slot_minutes=20,
    gap_minutes=5,
    sessions=(
        Session(1, "Morning", FIRST, time(9, 30), time(11)),
        Session(2, "Morning", SECOND, time(9, 30), time(10, 30)),
    ),
    zones=(Zone(1, "Hall A", ((2, 5),)), Zone(2, "Hall B")),
    tables=(Table(1, 1, 1), Table(2, 2, 1, owner=1), Table(3, 3, 2)),
    place="Tokyo",
)
PAPER_EVENT = EventOnPaper(EVENT.name, EVENT.timezone, EVENT.sessions, (), "Tokyo")

HARUKA = PersonName("Kobayashi", "Haruka", "小林 遥", "こばやし はるか")
NAMES = (
    HARUKA,
    PersonName("Kobylińska", "Zofia"),
    PersonName("Dvořáková", "Jakobína"),
    PersonName("Ștefănescu", "Ioana"),
    PersonName("Þórðarson", "Björn"),
    PersonName("Παπαδοπούλου", "Ελένη"),
    PersonName("Йорданова", "Щерка"),
    PersonName("Yoshida", "Taku", "𠮷田 拓", "よしだ たく"),
    PersonName("Takasaki", "Ken", "髙﨑 健", "たかさき けん"),
    PersonName("Ó Súilleabháin-Őrösi", "Ġużepp Žan"),
)
LONG_NAMES = (
    PersonName("Wolfeschlegelsteinhausenberger-Papadimitrakopoulou", "Maria Magdalena Theresia Antonia"),
    PersonName("Ab" * 60, "Cd" * 60),
    PersonName(
        "",
        "",
        "寿限無寿限無五劫の擦り切れ海砂利水魚の水行末雲来末風来末食う寝る処に住む処",
        "じゅげむ" * 10,
    ),
)


def attendee(
    number: int, name: PersonName = HARUKA, role: Role = Role.HOST, **others: object
) -> Attendee:
    """Make up somebody with a badge."""
    known: dict[str, object] = {
        "organisation": "Hokuriku Membrane Engineering K.K.",
        "native_organisation": "北陸メンブレン工業株式会社",
        "country": "JP",
        "job_title": "Head of Overseas Sales",
        "languages": ("ja", "en"),
        "booth": TableOnPaper(14, "Hall A"),
    }
    return Attendee(number, f"{number:03}", name, role, **{**known, **others})  # type: ignore[arg-type]


def registered(id_: int, name: PersonName, role: Role, organisation: Organisation | None) -> Registered:
    """Make up a registration, its person and number from one id."""
    person = Person(id_, organisation and organisation.id, name, job_title="Director", languages=("en",))
    return Registered(Registration(id_, 1, id_, f"{id_:03}", role), person, organisation)


ORGANISATIONS = {
    1: Organisation(1, "Kobe Thermal Engineering", "神戸サーマル工業", country="JP"),
    2: Organisation(2, "Luleå Grön Stål AB", country="SE"),
    3: Organisation(3, '=HYPERLINK("x")', country="PL"),
}
PEOPLE = (
    registered(104, HARUKA, Role.HOST, ORGANISATIONS[1]),
    registered(52, PersonName("Öberg", "Jakob"), Role.VISITOR, ORGANISATIONS[2]),
    registered(31, PersonName("=1+1", "Zofia"), Role.VISITOR, ORGANISATIONS[3]),
    registered(7, PersonName("Mori", "Aya", "森 彩", "もり あや"), Role.INTERPRETER, None),
)
MEETINGS = (
    Meeting(1, 1, 2, datetime(2026, 12, 1, 9, 30), 2, (104, 52), interpreter=7),
    Meeting(2, 1, 3, datetime(2026, 12, 1, 10, 20), 2, (104, 31)),
    Meeting(3, 3, 2, datetime(2026, 12, 2, 9, 30), 3, (31, 52)),
)
BEFORE = (
    MEETINGS[0],
    replace(MEETINGS[1], start=datetime(2026, 12, 1, 9, 55)),
    Meeting(9, 2, 3, datetime(2026, 12, 1, 10, 20), 1, (52, 31)),
)


def material() -> Material:
    """Make up a small event in its fourth edition."""
    away = Stretch(datetime(2026, 12, 2, 9, 0), datetime(2026, 12, 2, 18, 0))
    haruka = replace(PEOPLE[0], registration=replace(PEOPLE[0].registration, absences=(away,)))
    cancelled = registered(99, PersonName("Gone", "Guest"), Role.VISITOR, ORGANISATIONS[2])
    gone = replace(cancelled, registration=replace(cancelled.registration, status=Status.CANCELLED))
    issue = Issue(4, "", datetime(2026, 11, 30, 17, 40), replaces=3)
    return Material(EVENT, (haruka, *PEOPLE[1:], gone), ORGANISATIONS, MEETINGS, BEFORE, issue)
