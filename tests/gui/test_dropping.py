from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.window import Window
from tests.gui.people.desk import idle, show_active

COPY, LEFT, PLAIN = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(laid_desk: Desk, qtbot) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    return window


def dragged(*files: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return data


def held(window: Window, data: QMimeData) -> QDragEnterEvent:
    event = QDragEnterEvent(QPoint(600, 300), COPY, data, LEFT, PLAIN)
    window.event(event)
    return event


def dropped(window: Window, data: QMimeData) -> None:
    window.drop.event(QDropEvent(QPointF(600, 300), COPY, data, LEFT, PLAIN))


def spreadsheet(folder: Path) -> Path:
    file = folder / "registrations_最終.csv"
    file.write_text("Family name,Given name,Company\nMori,Aya,Kobe Thermal\n", encoding="utf-8")
    return file


@pytest.mark.parametrize(
    ("page", "goal"),
    [("start", "people"), ("plan", "people"), ("wishes", "wishes"), ("print", "people")],
)
def test_spreadsheet_dropped_on_any_page_is_imported(window: Window, qtbot, tmp_path, page, goal):
    window.show_page(page)
    data = dragged(spreadsheet(tmp_path))
    assert held(window, data).isAccepted()
    assert window.drop.isVisible()
    assert window.drop.title.text() == "Import registrations_最終.csv"
    dropped(window, data)
    assert not window.drop.isVisible()
    assert window.key == goal
    assert window.page.way_in.is_open
    idle(window.desk, qtbot)


def test_other_files_are_refused_in_words(window: Window, tmp_path):
    data = dragged(tmp_path / "photo.png")
    held(window, data)
    assert window.drop.title.text() == "This cannot be imported"
    assert window.drop.words.text().startswith("photo.png is not a spreadsheet that Gateway reads.")
    dropped(window, data)
    assert window.faults.words.text().startswith("photo.png is not a spreadsheet")
    assert window.key == "start"


def test_several_files_at_once_are_refused(window: Window, tmp_path):
    data = dragged(tmp_path / "a.csv", tmp_path / "b.csv")
    held(window, data)
    assert window.drop.words.text() == "These are 2 files. Drop one at a time."


def test_nothing_to_import_into_is_said(desk: Desk, qtbot, tmp_path):
    window = Window(desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    data = dragged(spreadsheet(tmp_path))
    held(window, data)
    dropped(window, data)
    assert window.faults.words.text().startswith("There is no event yet to import registrations")


def test_database_is_opened(desk: Desk, qtbot, small_file):
    window = Window(desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    data = dragged(small_file)
    held(window, data)
    assert window.drop.title.text() == "Open missions.gateway"
    with qtbot.waitSignal(desk.opened, timeout=10_000):
        dropped(window, data)
    idle(desk, qtbot)


def test_words_go_with_the_file_and_text_is_no_file(window: Window, tmp_path):
    held(window, dragged(spreadsheet(tmp_path)))
    window.drop.event(QDragLeaveEvent())
    assert not window.drop.isVisible()
    text = QMimeData()
    text.setText("hello")
    assert not held(window, text).isAccepted()
    assert not window.drop.isVisible()


def test_file_that_is_offered_as_a_move_is_copied(window: Window, tmp_path):
    data, move = dragged(spreadsheet(tmp_path)), Qt.DropAction.MoveAction
    event = QDragEnterEvent(QPoint(600, 400), COPY | move, data, LEFT, PLAIN)
    event.setDropAction(move)
    window.dragEnterEvent(event)
    assert event.isAccepted()
    assert event.dropAction() is COPY
