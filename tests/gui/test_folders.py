from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.folders import ask_for_file, beside_files, folder_of_files


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_files_are_first_looked_for_where_they_arrive(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "DownloadLocation").mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda place: str(tmp_path / place.name))
    assert folder_of_files() == tmp_path / "DownloadLocation"


def test_next_file_is_looked_for_where_the_last_one_was(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = []

    def answer(_parent: QWidget, _title: str, folder: str, _kinds: str) -> tuple[str, str]:
        begun.append(folder)
        return str(tmp_path / "people.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", answer)
    assert ask_for_file(parent, "Import", "") == tmp_path / "people.xlsx"
    ask_for_file(parent, "Import", "")
    assert begun[1] == str(tmp_path)
    assert beside_files("out.xlsx") == str(tmp_path / "out.xlsx")


def test_folder_that_is_gone_is_forgotten(
    parent: QWidget, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "stick" / "people.xlsx"
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(gone), ""))
    ask_for_file(parent, "Import", "")
    assert folder_of_files() != gone.parent


def test_no_file_is_none(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    assert ask_for_file(parent, "Import", "") is None
