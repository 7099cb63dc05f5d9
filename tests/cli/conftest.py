"""A terminal to type into, and spreadsheets to import."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from openpyxl import Workbook

from gatewayapp.__main__ import main

EVENT = """
name = "Harbour Days"
timezone = "Asia/Tokyo"
slot_minutes = 20
gap_minutes = 5
[[session]]
name = "Morning"
date = 2026-12-01
start = 09:30:00
end = 11:30:00
[[zone]]
name = "Hall A"
tables = 3
"""

PEOPLE = [
    ["Role", "Company", "Country", "Family name", "First name", "E-mail", "Languages"],
    ["Host", "Luleå Grön Stål AB", "Sweden", "Öberg", "Jakob", "jakob@gron.example", "English"],
    ["Host", "Škoda Vodík a.s.", "Czechia", "Dvořáková", "Jana", "jana@vodik.example", "English"],
    [
        "Visitor",
        "Kobe Thermal K.K.",
        "Japan",
        "Kobayashi",
        "Haruka",
        "haruka@thermal.example",
        "English",
    ],
    ["Visitor", "Kyoto Membrane K.K.", "Japan", "Sakiyama", "Ken", "ken@membrane.example", "English"],
    ["Visitor", "Nara Glass K.K.", "Japan", "Tanaka", "Rin", "not an address", "English"],
]

WISHES = [
    ["From company", "To company", "Priority", "Comment"],
    ["Luleå Grön Stål AB", "Kobe Thermal", 1, ""],
    ["Kobe Thermal K.K.", "Luleå Grön Stål", 2, ""],
    ["Škoda Vodík", "KOBE THERMAL K.K.", 1, ""],
    ["Škoda Vodík", "Kyoto Membrane", "veto", ""],
    ["Luleå Grön Stål AB", "Nonexistia Ltd", 1, ""],
]


@dataclass(frozen=True)
class Said:
    """What a command answered."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> dict[str, object]:
        """The one JSON object on the standard output."""
        return json.loads(self.out)


Terminal = Callable[..., Said]


@pytest.fixture
def type_in(capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Run a command as the terminal does."""

    def typed(*words: object) -> Said:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return Said(code, said.out, said.err)

    return typed


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    """A folder with a space and Japanese letters in its name, holding an event and two spreadsheets."""
    folder = tmp_path / "東京 mission"
    folder.mkdir()
    (folder / "event.toml").write_text(EVENT, encoding="utf-8")
    _save(folder / "registrations_最終.xlsx", PEOPLE)
    _save(folder / "wishes.xlsx", WISHES)
    return folder


@pytest.fixture
def database(desk: Path, type_in: Terminal) -> Path:
    """A database with the event and its people and wishes."""
    database = desk / "missions.gateway"
    assert type_in("event", database, desk / "event.toml").code == 0
    assert type_in("import", "registrations", database, desk / "registrations_最終.xlsx").code == 0
    assert type_in("import", "wishes", database, desk / "wishes.xlsx").code == 0
    return database


@pytest.fixture
def planned(database: Path, type_in: Terminal) -> Path:
    """The same database with a plan."""
    assert type_in("plan", database, "--seconds", 2, "--threads", 1).code == 0
    return database


def _save(path: Path, rows: list[list[object]]) -> None:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    book.close()
