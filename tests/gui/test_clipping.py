"""No word is cut off: every page, in both languages, at the usual and at twice the size of text."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.application import Session
from gatewayapp.gui.pages import ENTRIES
from gatewayapp.gui.theme.dressing import dress
from tests.gui.clipping import clipped_words
from tests.gui.people.desk import show_active
from tests.gui.small_event import make_database

PATIENCE, MOMENT = 30_000, 100
SIZES = {1.0: (1366, 768), 2.0: (1920, 1080)}


@pytest.fixture(params=SIZES, ids=["usual", "twice"])
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, int]]:
    usual = qapp.font()
    larger = qapp.font()
    larger.setPixelSize(round(usual.pixelSize() * request.param))
    qapp.setFont(larger)
    yield SIZES[request.param]
    qapp.setFont(usual)
    dress(qapp, "light")


@pytest.fixture(params=["en", "ja"])
def session(
    request: pytest.FixtureRequest,
    size: tuple[int, int],
    qapp: QApplication,
    tmp_path: Path,
    qtbot: QtBot,
) -> Iterator[Session]:
    path = tmp_path / "missions.gateway"
    make_database(path).close()
    session = Session(qapp)
    session.change_language(request.param)
    session.window.setMinimumSize(1, 1)
    session.window.resize(*size)
    show_active(session.window, qtbot)
    session.open(path)
    qtbot.waitUntil(lambda: session.desk.survey.standing.people > 0, timeout=PATIENCE)
    yield session
    session.end()
    session.speak("en")
    for translator in session._translators:
        qapp.removeTranslator(translator)
    session.window.deleteLater()


def test_a_label_that_is_too_narrow_is_found(qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    QLabel("Two Shores Business Days", holder).setFixedWidth(20)
    show_active(holder, qtbot)
    assert [words.split(" ")[0] for words in clipped_words(holder)] == ["QLabel"]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_no_word_is_cut_off_on_any_page(session: Session, qtbot: QtBot) -> None:
    found = {}
    for entry in ENTRIES:
        session.window.show_page(entry.key)
        qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=PATIENCE)
        qtbot.wait(MOMENT)  # the page lays itself out anew once it has its words
        if cut := clipped_words(session.window):
            found[entry.key] = cut
    assert found == {}
