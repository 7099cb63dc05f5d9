import json
from pathlib import Path

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
