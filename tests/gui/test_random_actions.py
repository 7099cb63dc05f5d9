"""A user who does anything at all: no exception, no warning of Qt, no thread left behind."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.application import Session
from gatewayapp.gui.theme.dressing import choose_scheme
from gatewayapp.places import user_data
from gatewayapp.services.databases import examine, open_database
from gatewayapp.services.unexpected import LOG
from tests.gui.people.desk import show_active
from tests.gui.small_event import make_database

ACTIONS = 200
PATIENCE = 60_000
MOMENT = 30
WORDS = ("kob", "小林", "=1+1", "9:30", "3", "@", "ŁÓDŹ", "-")
KEYS = (
    *("Tab", "Backtab", "Up", "Down", "Left", "Right", "Home", "End", "PageDown", "F2", "F6", "W", "P"),
    *("Return", "Escape", "Space", "Delete", "Backspace"),
)
CHORDS = (*"ZYKFACVBD12345", "Return", "Plus", "Minus")

key = st.tuples(st.just("key"), st.sampled_from(KEYS))
chord = st.tuples(st.just("chord"), st.sampled_from(CHORDS))
typing = st.tuples(st.just("type"), st.sampled_from(WORDS))
pressing = st.tuples(st.just("press"), st.integers(0, 200))
pointing = st.tuples(st.just("point"), st.integers(0, 200))
choosing = st.tuples(st.just("choose"), st.integers(0, 200))
action = st.one_of(key, key, chord, typing, pressing, pressing, pointing, choosing)


class Hand:
    """The user's hand: finds what can be seen and used, and uses it."""

    def __init__(self, session: Session, qtbot: QtBot) -> None:
        self.session, self.qtbot = session, qtbot
        self._acting = False
        self._closing = QTimer(interval=MOMENT)
        self._closing.timeout.connect(self._close_what_waits)
        self._closing.start()

    def do(self, kind: str, what: object) -> None:
        """Do one action; a menu or question that it opens and that waits is closed."""
        deeds: dict[str, Callable[[object], None]] = {
            "key": self._key,
            "chord": self._chord,
            "type": self._type,
            "press": self._press,
            "point": self._point,
            "choose": self._choose,
        }
        self._acting = True
        deeds[kind](what)
        self._acting = False
        QApplication.processEvents()

    def rest(self) -> None:
        """Stop what takes long and wait until nothing is under way."""
        self.session.desk.crew.stop_all()
        self.qtbot.waitUntil(lambda: not self.session.desk.crew.busy, timeout=PATIENCE)

    def put_down(self) -> None:
        self._closing.stop()
        while QApplication.activePopupWidget() or QApplication.activeModalWidget():
            self._close_what_waits(always=True)

    def _close_what_waits(self, always: bool = False) -> None:
        waiting = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if waiting is not None and (self._acting or always):
            waiting.close()

    def _target(self) -> QWidget:
        return QApplication.focusWidget() or self.session.window

    def _key(self, name: object) -> None:
        QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{name}"))

    def _chord(self, name: object) -> None:
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(self._target(), getattr(Qt.Key, f"Key_{name}"), control)

    def _type(self, words: object) -> None:
        target = self._target()
        if isinstance(target, QLineEdit):
            target.insert(str(words))
            target.textEdited.emit(target.text())
        else:
            QTest.keyClick(target, "x")

    def _seen(self, kind: type[QWidget]) -> list[QWidget]:
        found = self.session.window.findChildren(kind)
        return [it for it in found if it.isVisible() and it.isEnabled() and it.height() > 1]

    def _press(self, number: object) -> None:
        buttons = self._seen(QAbstractButton)
        if buttons:
            QTest.mouseClick(buttons[number % len(buttons)], Qt.MouseButton.LeftButton)

    def _point(self, number: object) -> None:
        views = self._seen(QAbstractItemView)
        if views:
            view = views[number % len(views)].viewport()
            place = QPoint(
                13 + 37 * number % max(1, view.width()), 9 + 23 * number % max(1, view.height())
            )
            QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)

    def _choose(self, number: object) -> None:
        boxes = [box for box in self._seen(QComboBox) if box.count()]
        if boxes:
            box = boxes[number % len(boxes)]
            box.setCurrentIndex(number % box.count())
            box.activated.emit(box.currentIndex())


@pytest.fixture
def nothing_leaves_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    """Answer the system's own dialogs with Cancel; start no other program."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_args, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_args, **_named: "")
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: True)


@pytest.fixture
def sessions(qapp: QApplication, qtbot: QtBot) -> Iterator[Callable[[Path], Session]]:
    """Give a function that opens the program on a database; the one before is ended."""
    open_ones: list[Session] = []

    def end() -> None:
        for session in open_ones:
            session.end()
            session.speak("en")
            choose_scheme(qapp, "light")
            for translator in session._translators:
                qapp.removeTranslator(translator)
            session.window.deleteLater()
        open_ones.clear()

    def begin(path: Path) -> Session:
        end()
        make_database(path).close()
        session = Session(qapp)
        open_ones.append(session)
        session.speak("en")
        show_active(session.window, qtbot)
        session.open(path)
        qtbot.waitUntil(lambda: session.desk.survey.standing.people > 0, timeout=PATIENCE)
        return session

    yield begin
    end()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.usefixtures("nothing_leaves_the_window")
@settings(
    max_examples=2,
    deadline=None,
    phases=[Phase.reuse, Phase.generate],  # to look for the shortest way to a fault takes hours
    suppress_health_check=list(HealthCheck),
)
@given(deeds=st.lists(action, min_size=ACTIONS // 2, max_size=ACTIONS // 2))
def test_any_actions_leave_a_sound_program(
    deeds: list[tuple[str, object]],
    sessions: Callable[[Path], Session],
    tmp_path_factory: pytest.TempPathFactory,
    qtbot: QtBot,
) -> None:
    path = tmp_path_factory.mktemp("anything") / "missions.gateway"
    session = sessions(path)
    unforeseen: list[Fault] = []
    session.desk.failed.connect(unforeseen.append)
    hand = Hand(session, qtbot)
    for kind, what in deeds:
        hand.do(kind, what)
    hand.rest()
    hand.put_down()
    log = user_data() / LOG
    assert not log.exists(), log.read_text(encoding="utf-8")
    session.end()
    with open_database(path) as database:
        assert examine(database).complaints == ()
