from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
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
