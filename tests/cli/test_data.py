"""The registration data out of the terminal and back in."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Terminal


@pytest.mark.parametrize("name", ["data.xlsx", "data.csv"])
def test_data_goes_out_and_comes_in_unchanged(
    database: Path, type_in: Terminal, tmp_path: Path, name: str
) -> None:
    out = tmp_path / name
    written = type_in("export", "data", database, out, "--json")
    assert (written.code, written.err) == (0, "")
    people = json.loads(written.out)["people"]
    taken = json.loads(type_in("import", "registrations", database, out, "--json").out)
    assert (taken["rows"], taken["unchanged"]) == (people, people)
