from dataclasses import astuple, replace
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.colours import BANDS, INK, PAPER, colour_from, ink_on, written_colour
from gatewayapp.exporting.design_files import (
    delete_design,
    list_design_names,
    read_named_design,
    save_design,
)
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


def test_colours_of_roles_are_kept(tmp_path: Path) -> None:
    wide = replace(shipped("wide"), colours=((Role.HOST, "#AA0000"), (Role.PRESS, "#FFEE00")))
    save_design(tmp_path, "Red", wide)
    again = read_named_design(tmp_path, "Red").stretched((300, 200))
    assert again.colour_of(Role.HOST) == (170 / 255, 0, 0)
    assert again.colour_of(Role.GUEST) == BANDS[Role.GUEST]


@pytest.mark.parametrize("colour", ['"red"', '"#12345"', "12", '"#GG0000"'])
def test_colour_that_is_none_is_refused(colour: str, tmp_path: Path) -> None:
    file = save_design(tmp_path, "Red", replace(shipped("wide"), colours=((Role.HOST, "#AA0000"),)))
    file.write_text(file.read_text("utf-8").replace('"#AA0000"', colour), "utf-8")
    with pytest.raises(Fault, match="a colour such as"):
        read_named_design(tmp_path, "Red")


def test_design_that_is_deleted_is_gone(tmp_path: Path) -> None:
    save_design(tmp_path, "Mine", shipped("wide"))
    delete_design(tmp_path, "Mine")
    assert list_design_names(tmp_path) == ()
    with pytest.raises(Fault, match="no badge design named Mine"):
        delete_design(tmp_path, "Mine")


@pytest.mark.parametrize(
    ("ground", "letters"), [("#FFEE00", INK), ("#17633F", PAPER), ("#FFFFFF", INK), ("#767676", PAPER)]
)
def test_letters_on_a_band_can_be_read(ground: str, letters: object) -> None:
    assert ink_on(colour_from(ground)) == letters
    assert written_colour(colour_from(ground)) == ground


@pytest.mark.parametrize("name", ["", "../wide", "a/b", ".hidden", "x" * 41])
def test_name_that_cannot_be_a_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be named"):
        save_design(tmp_path, name, shipped("wide"))
    assert list(tmp_path.iterdir()) == []


def test_name_that_is_not_there_lists_those_that_are(tmp_path: Path) -> None:
    save_design(tmp_path, "Mine", shipped("wide"))
    with pytest.raises(Fault, match=r"no badge design named Yours\. The designs are: Mine"):
        read_named_design(tmp_path, "Yours")
