from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.picture_folder import FolderSheet
from gatewayapp.gui.people.pictures import PictureFacts, PictureField
from gatewayapp.services.pictures import logo_of, photo_of
from tests.gui.people.desk import database, idle

HARUKA, LINNEA, KOBE = 1, 5, 1


@pytest.fixture
def page(opened: Callable[[type[Page]], Page]) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def facts(page: PeoplePage, desk: Desk, qtbot: QtBot, registration: int = HARUKA) -> PictureFacts:
    """Open somebody's panel."""
    assert page.table.choose(registration)
    page.show_chosen()
    idle(desk, qtbot)
    return page.side.person.pictures


def choose(field: PictureField, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    field.choose.click()


def picture(folder: Path) -> Path:
    file = folder / "写真.png"
    Image.new("RGB", (60, 80), "teal").save(file)
    return file


def test_photo_is_chosen_shown_and_taken_away(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = facts(page, desk, qtbot)
    assert (shown.photo.nothing.isVisible(), shown.photo.remove.isVisible()) == (True, False)
    choose(shown.photo, picture(tmp_path), monkeypatch)
    qtbot.waitUntil(shown.photo.picture.isVisible)
    assert shown.photo.picture.pixmap().height() > shown.photo.picture.pixmap().width()
    assert photo_of(database(desk), HARUKA) is not None
    assert not shown.logo.picture.isVisible()
    shown.photo.remove.click()
    qtbot.waitUntil(shown.photo.nothing.isVisible)
    assert photo_of(database(desk), HARUKA) is None


def test_logo_is_the_organisation_s_and_comes_back_by_undo(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown = facts(page, desk, qtbot)
    choose(shown.logo, picture(tmp_path), monkeypatch)
    qtbot.waitUntil(shown.logo.picture.isVisible)
    assert logo_of(database(desk), KOBE) is not None
    desk.undo()
    qtbot.waitUntil(shown.logo.nothing.isVisible)


def test_what_is_no_picture_is_told_beside_it(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown, file = facts(page, desk, qtbot), tmp_path / "logo.png"
    file.write_bytes(b"no picture")
    choose(shown.photo, file, monkeypatch)
    qtbot.waitUntil(shown.photo_fact.trouble.isVisible)
    assert shown.photo_fact.trouble.text().startswith('"logo.png" is no picture')
    assert not shown.logo_fact.trouble.isVisible()


def test_somebody_without_an_organisation_has_no_logo(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    assert not facts(page, desk, qtbot, LINNEA).logo_fact.isVisible()


def open_folder(
    page: PeoplePage, folder: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> FolderSheet:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    page.pictures_in.action.trigger()
    found: list[FolderSheet] = []
    qtbot.waitUntil(lambda: bool(found.extend(page.findChildren(FolderSheet)) or found))
    return found[0]


def test_folder_says_whom_it_shows_and_is_taken_in_as_one_step(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "写真"
    folder.mkdir()
    for name in ("1001.png", "kobe thermal eng.png", "IMG_1.png"):
        picture(folder).rename(folder / name)
    sheet = open_folder(page, folder, qtbot, monkeypatch)
    said = [label.text() for label in sheet.findChildren(QLabel)]
    assert said[1] == "Photos: 1 · Logos: 1"
    assert '"IMG_1.png" is named after nobody at this event.' in said
    assert photo_of(database(desk), HARUKA) is None
    sheet.take.click()
    idle(desk, qtbot)
    assert photo_of(database(desk), HARUKA) is not None
    assert logo_of(database(desk), KOBE) is not None
    desk.undo()
    idle(desk, qtbot)
    assert photo_of(database(desk), HARUKA) is None


def test_folder_can_be_declined(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture(tmp_path).rename(tmp_path / "1001.png")
    sheet = open_folder(page, tmp_path, qtbot, monkeypatch)
    sheet.decline.click()
    idle(desk, qtbot)
    assert photo_of(database(desk), HARUKA) is None


def test_import_of_a_folder_is_offered_by_the_palette(page: PeoplePage) -> None:
    assert page.pictures_in.action in page.actions_offered()
