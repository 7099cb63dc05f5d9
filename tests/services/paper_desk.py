"""A database with an event of three people, two of whom meet, for papers to be printed from."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import pypdfium2
import pytest
from openpyxl import load_workbook

from gatewayapp.domain.events import Event
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import sentence
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.people import (
    add_person,
    list_people,
)
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from tests.exporting.people import EVENT, HARUKA

NINE_THIRTY, NINE_FIFTY_FIVE = datetime(2026, 12, 1, 9, 30), datetime(2026, 12, 1, 9, 55)


@dataclass(frozen=True)
class Desk:
    """A database with an event of three people, two of whom meet."""

    db: Database
    event: Event
    folder: Path

    @property
    def id(self) -> int:
        return self.event.id

    def numbers(self) -> dict[str, str]:
        return {
            line.person.name.family: line.registration.number for line in list_people(self.db, self.id)
        }


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with create_database(tmp_path / "東京 mission.gateway") as db:
        save_event(db, replace(EVENT, id=0, tables=tuple(replace(t, owner=None) for t in EVENT.tables)))
        event = find_event(db)
        for firm, name, role in (
            ("Kobe Thermal", HARUKA, Role.HOST),
            ("Luleå Grön Stål", PersonName("Öberg", "Jakob"), Role.VISITOR),
            ("Łukasiewicz Wodór", PersonName("Kobylińska", "Zofia"), Role.VISITOR),
        ):
            add_person(db, event.id, Person(0, None, name), role, Organisation(0, firm, country="SE"))
        yield Desk(db, event, tmp_path)


def plan(desk: Desk, start: datetime = NINE_THIRTY) -> None:
    host, guest, _ = list_people(desk.db, desk.id)
    assert host.organisation
    assert guest.organisation
    delegates = (host.registration.id, guest.registration.id)
    pair = (host.organisation.id, guest.organisation.id)
    meeting = Meeting(0, *pair, start, desk.event.tables[0].id, delegates)
    replace_plan(desk.db, desk.id, [meeting], sentence("Plan"))


def sheets(path: Path) -> list[str]:
    return load_workbook(path, read_only=True).sheetnames


def badge_text(content: bytes | Path) -> str:
    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
