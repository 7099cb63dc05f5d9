import os
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication

from gatewayapp.gui import application
from gatewayapp.gui.application import Session
from gatewayapp.gui.settings import (
    choose_language,
    forget_database,
    language,
    recent_databases,
    remember_database,
)
from gatewayapp.places import user_data


@pytest.fixture
def session(qapp: QApplication, qtbot):
    session = Session(qapp)
    session.window.show()
    yield session
    session.end()
    session.speak("en")
    for translator in session._translators:
        qapp.removeTranslator(translator)
    session.window.close()
    session.window.deleteLater()


def test_language_changes_at_once_and_is_remembered(session: Session, small_file, qtbot):
    with qtbot.waitSignal(session.desk.opened, timeout=10_000):
        session.open(small_file)
    session.window.show_page("print")
    session.change_language("ja")
    assert session.window.key == "print"
    assert session.window.rail.buttons["people"].text() == "参加者"
    assert session.window.page.title() == "印刷"
    assert session.window.isVisible()
    assert language() == "ja"
    session.change_language("en")
    assert session.window.rail.buttons["people"].text() == "People"
    qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=10_000)


def test_asked_language_goes_before_the_chosen_one(monkeypatch):
    choose_language("en")
    monkeypatch.setenv("GATEWAY_LANGUAGE", "ja")
    assert language() == "ja"
    monkeypatch.setenv("GATEWAY_LANGUAGE", "tlh")
    assert language() == "en"


def test_opened_database_is_remembered_first(session: Session, small_file, qtbot):
    with qtbot.waitSignal(session.desk.opened, timeout=10_000):
        session.open(small_file)
    assert recent_databases() == (small_file.resolve(),)
    qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=10_000)


def test_recent_databases_come_newest_first_and_once(tmp_path):
    for name in ("a", "b", "a"):
        remember_database(tmp_path / name)
    assert [path.name for path in recent_databases()] == ["a", "b"]
    forget_database(tmp_path / "a")
    assert [path.name for path in recent_databases()] == ["b"]


def test_missing_database_is_told_in_the_window(session: Session, tmp_path, qtbot):
    folder = tmp_path / "not there" / "x.gateway"
    session.open(folder)
    qtbot.waitUntil(session.window.faults.isVisible, timeout=10_000)
    assert "not there" in session.window.faults.words.text()


def test_what_breaks_is_said_calmly_and_without_names(session: Session):
    error = LookupError("KOBAYASHI Haruka")
    application._tell(session, type(error), error, error.__traceback__)
    assert "LookupError" in session.window.faults.words.text()
    assert "KOBAYASHI" not in session.window.faults.words.text()
    assert "KOBAYASHI" not in (user_data() / "gateway.log").read_text("utf-8")


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gatewayapp.gui import opening
from gatewayapp.gui.settings import recent_databases

app = QApplication([])
hook = sys.excepthook

def look():
    titles = [widget.windowTitle() for widget in app.topLevelWidgets() if widget.isVisible()]
    if recent_databases() and any(title.endswith("missions.gateway") for title in titles):
        print(*titles)
        app.closeAllWindows()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
code = opening.run(sys.argv[1:])
assert sys.excepthook is hook
sys.exit(code)
"""


def test_run_opens_the_database_that_is_named_and_ends_with_its_window(small_file):
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(small_file)],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "Tokyo Green Mission 2026 – missions.gateway"
