"""A whole session in its window, as ``gatewayapp`` opens it, and put away again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewayapp.gui.application import Session
from tests.gui.people.desk import show_active

PATIENCE = 30_000


@contextmanager
def session_on(
    path: Path,
    qapp: QApplication,
    qtbot: QtBot,
    language: str = "en",
    size: tuple[int, int] = (1366, 768),
) -> Iterator[Session]:
    """Give a session that shows a database of people in a language and a size."""
    session = Session(qapp)
    session.change_language(language)
    session.window.setMinimumSize(1, 1)
    session.window.resize(*size)
    show_active(session.window, qtbot)
    session.open(path)
    qtbot.waitUntil(lambda: session.desk.survey.standing.people > 0, timeout=PATIENCE)
    rest(session, qtbot)
    try:
        yield session
    finally:
        session.end()
        session.speak("en")
        for translator in session._translators:
            qapp.removeTranslator(translator)
        session.window.deleteLater()


def rest(session: Session, qtbot: QtBot) -> None:
    """Wait until nothing is being worked on."""
    qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=PATIENCE)
