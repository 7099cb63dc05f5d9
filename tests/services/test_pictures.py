"""Photos and logos: stored, replaced, taken back, and never left behind when two records become one."""

from pathlib import Path

import pytest
from PIL import Image

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.services.merging import merge_organisations, merge_people
from gatewayapp.services.people import list_directory, list_organisations
from gatewayapp.services.picture_folders import read_picture_folder, store_pictures
from gatewayapp.services.pictures import (
    logo_of,
    photo_of,
    remove_logo,
    remove_photo,
    set_logo,
    set_photo,
)
from gatewayapp.storage.backing_up import BackupReason, list_backups
from gatewayapp.storage.database import Database
from gatewayapp.storage.examining import examine
from tests.storage.making import dump, with_people


@pytest.fixture
def event(db: Database) -> Event:
    return with_people(db, "ABC")


def picture(folder: Path, name: str, colour: str = "red") -> Path:
    file = folder / name
    Image.new("RGB", (30, 40), colour).save(file)
    return file


def person(db: Database, id_: int) -> Person:
    return next(one for one in list_directory(db) if one.id == id_)


def organisation(db: Database, id_: int) -> Organisation:
    return next(one for one in list_organisations(db) if one.id == id_)


def test_photo_is_kept_replaced_and_taken_away(db: Database, event: Event, tmp_path: Path) -> None:
    assert photo_of(db, 1) is None
    change = set_photo(db, 1, picture(tmp_path, "red.png"))
    assert str(change.name) == "Set the photo of FAMILY A Given"
    red = photo_of(db, 1)
    assert red is not None
    assert (red.mime, red.person, red.organisation) == ("image/png", 1, None)
    set_photo(db, 1, picture(tmp_path, "blue.png", "blue"))
    blue = photo_of(db, 1)
    assert blue is not None
    assert blue.content != red.content
    remove_photo(db, 1)
    assert photo_of(db, 1) is None


def test_logo_is_the_organisation_s(db: Database, event: Event, tmp_path: Path) -> None:
    set_logo(db, 2, picture(tmp_path, "red.png"))
    logo = logo_of(db, 2)
    assert logo is not None
    assert (logo.person, logo.organisation) == (None, 2)
    assert photo_of(db, 2) is None
    remove_logo(db, 2)
    assert logo_of(db, 2) is None


def test_same_photo_again_changes_nothing(db: Database, event: Event, tmp_path: Path) -> None:
    file = picture(tmp_path, "red.png")
    before = set_photo(db, 1, file)
    assert set_photo(db, 1, file).touched == frozenset()
    assert db.latest_change() == before.id


def test_every_step_with_pictures_is_undone_and_done_again(
    db: Database, event: Event, tmp_path: Path
) -> None:
    states = [dump(db.path)]
    for step in (
        lambda: set_photo(db, 1, picture(tmp_path, "red.png")),
        lambda: set_photo(db, 1, picture(tmp_path, "blue.png", "blue")),
        lambda: set_logo(db, 1, picture(tmp_path, "red.png")),
        lambda: remove_photo(db, 1),
    ):
        step()
        states.append(dump(db.path))
    for before in reversed(states[:-1]):
        db.undo()
        assert dump(db.path) == before
    for after in states[1:]:
        db.redo()
        assert dump(db.path) == after
    assert examine(db).healthy


def test_what_is_no_picture_changes_nothing(db: Database, event: Event, tmp_path: Path) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(b"no picture")
    before = db.latest_change()
    with pytest.raises(Fault, match="is no picture"):
        set_photo(db, 1, file)
    assert db.latest_change() == before


@pytest.mark.parametrize("has_own", [False, True])
def test_photo_follows_when_two_people_become_one(
    db: Database, event: Event, tmp_path: Path, has_own: bool
) -> None:
    set_photo(db, 2, picture(tmp_path, "theirs.png", "blue"))
    if has_own:
        set_photo(db, 1, picture(tmp_path, "own.png", "red"))
    wanted = photo_of(db, 1 if has_own else 2)
    merge_people(db, person(db, 1), 2)
    kept = photo_of(db, 1)
    assert kept is not None
    assert wanted is not None
    assert kept.content == wanted.content
    assert len(dump(db.path)["picture"]) == 1
    db.undo()
    assert len(dump(db.path)["picture"]) == 1 + has_own


@pytest.mark.parametrize("has_own", [False, True])
def test_logo_follows_when_two_organisations_become_one(
    db: Database, event: Event, tmp_path: Path, has_own: bool
) -> None:
    set_logo(db, 2, picture(tmp_path, "theirs.png", "blue"))
    if has_own:
        set_logo(db, 1, picture(tmp_path, "own.png", "red"))
    wanted = logo_of(db, 1 if has_own else 2)
    merge_organisations(db, organisation(db, 1), 2)
    kept = logo_of(db, 1)
    assert kept is not None
    assert wanted is not None
    assert kept.content == wanted.content


def test_folder_is_looked_at_first_and_stored_as_one_step(
    db: Database, event: Event, tmp_path: Path
) -> None:
    folder = tmp_path / "写真"
    folder.mkdir()
    for name in ("1001.png", "1003.png", "B.png", "family c given.png", "IMG_1.png", ".hidden.png"):
        picture(folder, name)
    (folder / "C.png").write_bytes(b"no picture")
    (folder / "notes.txt").write_text("not looked at")
    found = read_picture_folder(db, event.id, folder)
    assert dump(db.path)["picture"] == []
    assert [(one.file, one.owner.id, one.is_photo) for one in found.found] == [
        ("1001.png", 1, True),
        ("1003.png", 3, True),
        ("B.png", 2, False),
    ]
    assert {it.file: str(it.why) for it in found.left_out} == {
        "C.png": '"C.png" is no picture that can be read. Save it as PNG or JPEG, then try again.',
        "IMG_1.png": '"IMG_1.png" is named after nobody at this event.',
        "family c given.png": (
            '"family c given.png" shows FAMILY C Given, as another file does. Keep one of the two.'
        ),
    }
    store_pictures(db, found)
    assert [backup.reason for backup in list_backups(db.path)] == [BackupReason.IMPORT]
    assert photo_of(db, 1) is not None
    assert logo_of(db, 2) is not None
    db.undo()
    assert dump(db.path)["picture"] == []


def test_folder_without_pictures_and_no_folder_at_all_are_told(
    db: Database, event: Event, tmp_path: Path
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(Fault, match="there is no picture"):
        read_picture_folder(db, event.id, empty)
    with pytest.raises(Fault, match="There is no folder"):
        read_picture_folder(db, event.id, tmp_path / "gone")
