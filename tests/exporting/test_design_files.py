from dataclasses import astuple
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.design_files import list_design_names, read_named_design, save_design
from gatewayapp.exporting.designs import Design, read_design
from gatewayapp.places import resource


def numbers(value: object) -> object:
    """Round all lengths, so that designs are compared as they are printed."""
    if isinstance(value, float):
        return round(value, 6)
    return tuple(map(numbers, value)) if isinstance(value, tuple | list) else value


def shipped(name: str) -> Design:
    return read_design(resource("badges", f"{name}.toml"))


@pytest.mark.parametrize("name", ["wide", "tall"])
def test_design_that_is_saved_is_read_again_as_it_was(name: str, tmp_path: Path) -> None:
    save_design(tmp_path / "new", "名札 2026", shipped(name))
    assert list_design_names(tmp_path / "new") == ("名札 2026",)
    again = read_named_design(tmp_path / "new", "名札 2026")
    assert numbers(astuple(again)) == numbers(astuple(shipped(name)))


@pytest.mark.parametrize("name", ["", "../wide", "a/b", ".hidden", "x" * 41])
def test_name_that_cannot_be_a_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be named"):
        save_design(tmp_path, name, shipped("wide"))
    assert list(tmp_path.iterdir()) == []


def test_name_that_is_not_there_lists_those_that_are(tmp_path: Path) -> None:
    save_design(tmp_path, "Mine", shipped("wide"))
    with pytest.raises(Fault, match=r"no badge design named Yours\. The designs are: Mine"):
        read_named_design(tmp_path, "Yours")
