from datetime import time
from pathlib import Path

import pytest

from gatewayapp.domain.closings import Closing, closings_of
from gatewayapp.services.databases import open_database
from gatewayapp.services.events import find_event
from gatewayapp.services.plan_book import list_meetings
from tests.cli.conftest import Terminal


@pytest.fixture
def planned(desk: Path, type_in: Terminal) -> Path:
    database = desk / "missions.gateway"
    type_in("event", database, desk / "event.toml")
    type_in("import", "registrations", database, desk / "registrations_最終.xlsx")
    type_in("import", "wishes", database, desk / "wishes.xlsx")
    assert type_in("plan", database, "--seconds", 1, "--threads", 1).code == 0
    return database


@pytest.fixture
def shorter(desk: Path) -> Path:
    file = desk / "shorter.toml"
    text = (desk / "event.toml").read_text(encoding="utf-8")
    text = text.replace("start = 09:30:00", "start = 09:40:00").replace("11:30:00", "10:30:00")
    file.write_text(text.replace("tables = 3", "tables = 1"), encoding="utf-8")
    return file


def test_new_event_leaves_nothing_behind(desk: Path, type_in: Terminal) -> None:
    said = type_in("event", desk / "a.gateway", desk / "event.toml")
    assert (said.code, said.out) == (0, "Harbour Days: 1 session, 3 tables.\n")


def test_change_of_a_planned_event_says_what_it_means(
    planned: Path, desk: Path, type_in: Terminal
) -> None:
    later = desk / "later.toml"
    text = (desk / "event.toml").read_text(encoding="utf-8")
    text = text.replace("start = 09:30:00", "start = 09:40:00").replace("11:30:00", "11:40:00")
    later.write_text(text, encoding="utf-8")
    said = type_in("event", planned, later)
    assert said.code == 0
    assert "  Meetings that move along with their session: 2\n" in said.out
    assert "The plan was left as it is." in said.out
    assert type_in("check", planned).code == 1


def test_closed_tables_and_booths_are_obeyed_and_stay(
    planned: Path, desk: Path, type_in: Terminal
) -> None:
    file = desk / "booths.toml"
    more = """
[[booth]]
table = 3
owner = "Kobe Thermal"
[[closed]]
tables = [1, 3]
end = 10:30:00
"""
    text = (desk / "event.toml").read_text(encoding="utf-8")
    file.write_text(text + more, encoding="utf-8")
    said = type_in("event", planned, file, "--repair", "--json")
    assert (said.code, said.data["left_behind"]["booths"]) == (0, [])
    assert type_in("check", planned).code == 0
    assert type_in("event", planned, desk / "event.toml").code == 0
    with open_database(planned) as db:
        event = find_event(db)
        meetings = list_meetings(db, event.id)
    tables = {table.number: table for table in event.tables}
    assert {it.table for it in meetings} == {tables[3].id}
    assert all(it.start.time() >= time(10, 30) for it in meetings)
    assert closings_of(event) == (Closing((1, 3), None, None, time(10, 30)),)
    file.write_text("booth = []\nclosed = []\n" + text, encoding="utf-8")
    assert type_in("event", planned, file, "--repair").code == 0
    with open_database(planned) as db:
        assert all(not it.closed and it.owner is None for it in find_event(db).tables)


def test_owner_of_a_booth_who_is_not_there_is_said(planned: Path, desk: Path, type_in: Terminal) -> None:
    text = (desk / "event.toml").read_text(encoding="utf-8")
    file = desk / "booths.toml"
    file.write_text(text + '[[booth]]\ntable = 3\nowner = "Kobe Termal"\n', encoding="utf-8")
    said = type_in("event", planned, file)
    assert said.code == 1
    assert 'Did you mean "Kobe Thermal K.K."?' in said.err
    fresh = type_in("event", desk / "new.gateway", file)
    assert fresh.code == 1
    assert "is not in the database yet" in fresh.err


def test_repair_mends_the_plan_in_the_same_step(planned: Path, shorter: Path, type_in: Terminal) -> None:
    said = type_in("event", planned, shorter, "--repair", "--json")
    assert (said.code, said.data["tables"]) == (0, 1)
    left, repaired = said.data["left_behind"], said.data["repaired"]
    assert left["moved"] + left["outside"] + left["tables"] + left["stay"] == 2
    assert repaired["moved"] + repaired["waiting"] >= 1
    assert type_in("check", planned).code == 0
    assert type_in("event", planned, shorter, "--repair", "--json").data["repaired"] is None
