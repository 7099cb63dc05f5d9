import json
from datetime import datetime
from pathlib import Path

import pytest

from gatewayapp.services import no_shows
from tests.cli.conftest import Terminal


def test_arrival_is_told_with_the_first_meeting(planned: Path, type_in: Terminal) -> None:
    said = type_in("checkin", planned, "1001")
    assert said.code == 0
    assert said.out.startswith("ÖBERG Jakob, Luleå Grön Stål AB: is checked in (")
    assert "First meeting Tue " in said.out
    assert "was checked in already" in type_in("checkin", planned, "1001").out


def test_arrival_is_told_as_json_and_taken_back(planned: Path, type_in: Terminal) -> None:
    data = json.loads(type_in("checkin", planned, "1001", "--json").out)
    assert (data["number"], data["name"], data["role"]) == ("1001", "ÖBERG Jakob", "host")
    assert data["changed"]
    assert data["checked_in"].endswith("+09:00")
    assert data["first_meeting"]["table"] in {1, 2, 3}
    data = json.loads(type_in("checkin", planned, "1001", "--undo", "--json").out)
    assert (data["checked_in"], data["changed"]) == (None, True)
    assert "was not checked in" in type_in("checkin", planned, "1001", "--undo").out


def test_unknown_number_is_one_line_on_stderr(planned: Path, type_in: Terminal) -> None:
    said = type_in("checkin", planned, "9999")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Nobody at Harbour Days has the number 9999.")


def test_no_show_is_noted_and_the_plan_repaired(
    planned: Path, type_in: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(no_shows, "local_now", lambda _event: datetime(2026, 12, 1, 9, 0))
    held = type_in("check", planned, "--json").data["planned"]
    said = type_in("plan", planned, "--missing", "1001", "--json")
    repair = said.data["no_show"]
    assert said.code == 0
    assert repair["left"] >= 1
    assert repair["told"] >= 1
    assert said.data["planned"] <= held + repair["came_in"] - repair["left"]
    again = type_in("plan", planned, "--missing", "1001")
    assert again.out.startswith("ÖBERG Jakob: missing from 0 meetings. 0 people are told, 0 meetings")


def test_no_show_of_an_unknown_number_changes_nothing(planned: Path, type_in: Terminal) -> None:
    before = type_in("check", planned, "--json").data["planned"]
    said = type_in("plan", planned, "--missing", "9999")
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("Nobody at Harbour Days has the number 9999.")
    assert type_in("check", planned, "--json").data["planned"] == before
