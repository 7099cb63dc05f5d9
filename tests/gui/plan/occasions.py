"""Small events of invented companies, planned slot by slot without the planner."""

from datetime import date, datetime, time
from pathlib import Path
from random import Random

from gatewayapp.domain.board import Board
from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.placing import try_slot
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import UnitOfWork

LATE = (Stretch(datetime(2026, 12, 1, 9, 0), datetime(2026, 12, 1, 9, 50)),)
HOSTS = (
    ("Setouchi Solar Glass", "Watanabe", "Sakura"),
    ("Hokuriku Membrane", "Sakiyama", "Ken"),
    ("Kyūshū Biomass", "Ōkobira", "Takumi"),
    ("Mikawa Heat Pump", "Takahashi", "Naoki"),
    ("Kobe Thermal Eng.", "Kobayashi", "Haruka"),
    ("Tōhoku Hydrogen", "Kobayashi", "Kenji"),
    ("Kobe Steel Env.", "Tanaka", "Yūko"),
    ("Shikoku Bioethanol", "Matsuda", "Rin"),
    ("Sapporo Heat Net", "Ishikawa", "Daichi"),
    ("Chūbu Fuel Cells", "Nishimura", "Aoi"),
)
VISITORS = (
    ("Sončna Streha", "SI", "Novak", "Ana"), ("Helios AE", "GR", "Pappas", "Nikos"),
    ("Wärmewende", "DE", "Weiß", "Jörg"), ("Nordisk Pyro", "DK", "Sørensen", "Mette"),
    ("Atl. Biochar", "IE", "Byrne", "Aoife"), ("Câmpia Hidro", "RO", "Ionescu", "Radu"),
    ("Škoda Vodík", "CZ", "Horák", "Jan"), ("Luleå Grön Stål", "SE", "Öberg", "Jakob"),
    ("Hydrogenera", "BG", "Petrova", "Mila"), ("Łukasiewicz", "PL", "Kobylińska", "Ewa"),
)  # fmt: skip


def grid_event(sessions: int = 2, slots: int = 4, tables: int = 6) -> Event:
    """Lay an event of 25 minute steps from half past nine on."""
    starts = ((9, 30), (13, 30))
    end = [(h * 60 + m + 25 * slots) for h, m in starts]
    days = [date(2026, 12, 1 + number // 2) for number in range(sessions)]
    names = ("Morning", "Afternoon")
    return Event(
        id=0,
        name="Tokyo Green Mission 2026",
        timezone="Asia/Tokyo",
        slot_minutes=20,
        gap_minutes=5,
        sessions=tuple(
            Session(0, names[n % 2], days[n], time(*starts[n % 2]), time(*divmod(end[n % 2], 60)))
            for n in range(sessions)
        ),
        zones=(Zone(1, "Hall A"),),
        tables=tuple(Table(0, number, 1) for number in range(1, tables + 1)),
    )


def seat_everybody(
    db: Database, event_id: int, hosts: int, visitors: int
) -> tuple[list[int], list[int]]:
    """Register invented companies with one delegate each; give the organisations of both sides."""
    with db.change(sentence("Seat everybody")) as unit:
        here = _seat(unit, event_id, Role.HOST, [_host(number) for number in range(hosts)])
        there = _seat(unit, event_id, Role.VISITOR, [_visitor(number) for number in range(visitors)])
    return here, there


def _seat(
    unit: UnitOfWork, event_id: int, role: Role, companies: list[tuple[Organisation, PersonName]]
) -> list[int]:
    languages = ("ja", "en") if role is Role.HOST else ("en",)
    organisations = unit.add([company for company, _ in companies])
    names = [name for _, name in companies]
    people = [
        Person(0, id_, name, languages=languages) for id_, name in zip(organisations, names, strict=True)
    ]
    letter = role.value[0].upper()
    registrations = [
        Registration(
            0, event_id, person, f"{letter}{number:03}", role, absences=LATE if number % 10 == 8 else ()
        )
        for number, person in enumerate(unit.add(people))
    ]
    unit.add(registrations)
    return list(organisations)


def _host(number: int) -> tuple[Organisation, PersonName]:
    name, family, given = HOSTS[number % 10]
    return Organisation(0, name + _suffix(number), country="JP"), PersonName(family, given)


def _visitor(number: int) -> tuple[Organisation, PersonName]:
    name, country, family, given = VISITORS[number % 10]
    name += _suffix(number)
    return Organisation(0, name, short_name=name[:13].rstrip(), country=country), PersonName(
        family, given
    )


def _suffix(number: int) -> str:
    return f" {number // 10 + 1}" if number >= 10 else ""


def planned_event(
    path: Path,
    hosts: int = 5,
    visitors: int = 5,
    wishes: int = 14,
    *,
    event: Event | None = None,
    plan: bool = True,
) -> Database:
    """Make a database with one event and, unless told otherwise, a plan of its wishes."""
    db = create_database(path)
    save_event(db, event or grid_event())
    stored = find_event(db, None)
    here, there = seat_everybody(db, stored.id, hosts, visitors)
    pairs = [(a, b) for a in here for b in there]
    Random(7).shuffle(pairs)
    with db.change(sentence("Wish")) as unit:
        wanted = [Wish(0, b, a, rank=1 + n % 3) for n, (a, b) in enumerate(pairs[:wishes])]
        unit.add(wanted, stored.id)
    if plan:
        facts = gather_facts(db, stored.id)
        replace_plan(db, stored.id, placed(facts), sentence("Plan"))
    return db


def placed(facts: EventFacts) -> tuple[Meeting, ...]:
    """Place each wish in the first slot that is legal."""
    meetings: tuple[Meeting, ...] = ()
    for wish in facts.wishes:
        board = Board(facts, meetings)
        found = (try_slot(board, wish.asker, wish.asked, slot).meeting for slot in facts.slots)
        meeting = next((m for m in found if m), None)
        meetings += (meeting,) if meeting else ()
    return meetings
