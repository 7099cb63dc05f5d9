"""The window is on the screen before most of the program is read."""

import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from gatewayapp.gui import application
from gatewayapp.gui.bare_window import USUAL_SIZE
from gatewayapp.gui.opening import PATIENCE, Opening, run, show_fitting
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.theme.tokens import dark, light, tokens_of
from gatewayapp.gui.window import Window


@pytest.fixture
def opening(qapp: QApplication, qtbot):
    before = qapp.font(), qapp.palette(), sys.excepthook
    opening = Opening(qapp)
    yield opening
    if opening.session is not None:
        opening.session.end()
        for translator in opening.session._translators:
            qapp.removeTranslator(translator)
    opening.window.close()
    opening.window.deleteLater()
    qapp.setFont(before[0])
    qapp.setPalette(before[1])
    sys.excepthook = before[2]


def test_frame_is_painted_before_the_window_is_furnished(opening: Opening):
    picture = opening.window.grab().toImage()
    assert opening.session is None
    tokens = tokens_of(opening.window.palette())
    foot = picture.height() - 5
    assert picture.pixelColor(5, picture.height() // 2) == tokens.win
    assert picture.pixelColor(picture.width() // 2, picture.height() // 2) == tokens.surf
    assert picture.pixelColor(picture.width() // 2, foot) == tokens.strip


def test_window_is_furnished_once_it_is_painted(opening: Opening, qtbot):
    with qtbot.waitSignal(opening.window.painted):
        pass
    qtbot.waitUntil(lambda: opening.session is not None)
    assert opening.session.window is opening.window
    assert opening.window.key == "start"
    qtbot.waitUntil(opening.window.page.isVisible)


def test_window_that_is_never_painted_is_furnished_all_the_same(opening: Opening, qtbot):
    opening.window.hide()
    qtbot.waitUntil(lambda: opening.session is not None, timeout=PATIENCE * 20)


def test_window_that_cannot_be_furnished_does_not_stay_empty(qapp, monkeypatch):
    def fail(*_: object) -> None:
        raise LookupError

    monkeypatch.setattr(application, "begin", fail)
    with pytest.raises(LookupError):
        run()
    for window in qapp.topLevelWidgets():
        window.hide()
        window.deleteLater()


LIGHT_LOAD = """
import sys
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.opening import Opening

opening = Opening(QApplication([]))
print(*(name for name in sys.modules if name.startswith("gatewayapp")))
"""


def test_frame_needs_little_of_the_program():
    done = subprocess.run([sys.executable, "-c", LIGHT_LOAD], capture_output=True, text=True, check=True)
    read = {name.removeprefix("gatewayapp").lstrip(".") for name in done.stdout.split()}
    shown_first = {"opening", "window", "bare_window", "frame", "pages", "settings"}
    dress = {"theme", "theme.fonts", "theme.palette", "theme.plain", "theme.tokens"}
    assert read == {"", "places", "gui", *(f"gui.{name}" for name in shown_first | dress)}


def test_scheme_that_was_chosen_goes_before_the_systems(qapp, qtbot):
    from gatewayapp.gui.theme.plain import dress_plainly

    before = qapp.palette()
    for scheme, tokens in (("dark", dark()), ("light", light())):
        dress_plainly(qapp, scheme)
        assert tokens_of(qapp.palette()) is tokens
    qapp.setPalette(before)


def test_window_fills_a_screen_that_has_no_room_for_its_frame(opening: Opening):
    room = opening.window.screen().availableSize()
    assert room.width() < px(USUAL_SIZE[0])
    assert opening.window.isMaximized()


def test_window_stands_where_it_stood(opening: Opening, qapp: QApplication):
    opening.window.showNormal()
    opening.window.remember()
    window = Window()
    show_fitting(window)
    assert not window.isMaximized()
    window.close()
    window.deleteLater()
