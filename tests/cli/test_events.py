from pathlib import Path

import pytest

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


def test_repair_mends_the_plan_in_the_same_step(planned: Path, shorter: Path, type_in: Terminal) -> None:
    said = type_in("event", planned, shorter, "--repair", "--json")
    assert (said.code, said.data["tables"]) == (0, 1)
    left, repaired = said.data["left_behind"], said.data["repaired"]
    assert left["moved"] + left["outside"] + left["tables"] + left["stay"] == 2
    assert repaired["moved"] + repaired["waiting"] >= 1
    assert type_in("check", planned).code == 0
    assert type_in("event", planned, shorter, "--repair", "--json").data["repaired"] is None
