"""Small invented files, and an event in which nobody is registered yet."""

from collections.abc import Callable, Sequence
from datetime import date, time
from pathlib import Path

import pytest
import xlsxwriter

from gatewayapp.domain.events import Event, Session
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.importing.known import KnownData

Rows = Sequence[Sequence[object]]
WriteSheet = Callable[..., Path]


@pytest.fixture
def event() -> Event:
    day = date(2026, 12, 1)
    return Event(
        1,
        "Tokyo Day",
        "Asia/Tokyo",
        20,
        5,
        (
            Session(1, "Morning", day, time(9), time(12)),
            Session(2, "Afternoon", day, time(13), time(17)),
        ),
    )


@pytest.fixture
def nobody(event: Event) -> KnownData:
    return KnownData(event)


@pytest.fixture
def two_firms(event: Event) -> KnownData:
    """Two organisations with one registered person each."""
    organisations = (
        Organisation(1, "Grünfluss Pumpen GmbH", country="DE"),
        Organisation(2, "Aomori Glass Co., Ltd.", native_name="株式会社青森硝子", country="JP"),
    )
    people = (
        Person(1, 1, PersonName("Größl", "Anna"), email="anna@gruenfluss.example"),
        Person(2, 2, PersonName("Sato", "Ken", "佐藤 健"), email="sato@aomori.example"),
    )
    registrations = (
        Registration(1, 1, 1, "1001", Role.HOST),
        Registration(2, 1, 2, "1002", Role.VISITOR),
    )
    return KnownData(event, organisations, people, registrations)


@pytest.fixture
def write_xlsx(tmp_path: Path) -> WriteSheet:
    def write(rows: Rows, name: str = "table.xlsx", **more: Rows) -> Path:
        path = tmp_path / name
        with xlsxwriter.Workbook(str(path)) as book:
            dates = book.add_format({"num_format": "yyyy-mm-dd"})
            for sheet, cells in {"Table": rows, **more}.items():
                page = book.add_worksheet(sheet)
                for at, row in enumerate(cells):
                    for column, cell in enumerate(row):
                        if isinstance(cell, date):
                            page.write_datetime(at, column, cell, dates)
                        elif isinstance(cell, str):
                            page.write_string(at, column, cell)
                        else:
                            page.write(at, column, cell)
        return path

    return write


@pytest.fixture
def write_text(tmp_path: Path) -> WriteSheet:
    def write(text: str, name: str = "table.csv", encoding: str = "utf-8") -> Path:
        path = tmp_path / name
        path.write_bytes(text.encode(encoding))
        return path

    return write
