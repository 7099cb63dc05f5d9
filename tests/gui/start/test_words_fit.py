"""No word of the set-up, the lists of what needs a person, the tour and the help is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.application import Session
from gatewayapp.gui.help_sheet import HelpSheet
from gatewayapp.gui.start.mending.view import KINDS
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.gui.tour import Tour
from gatewayapp.services.events import find_event
from gatewayapp.services.needs import set_status
from gatewayapp.services.people import list_people
from tests.gui.clipping import clipped_words
from tests.gui.people.desk import show_active
from tests.gui.small_event import make_database

PATIENCE, MOMENT = 30_000, 60
SIZES = {1.0: (1366, 768), 2.0: (1920, 1080)}


@pytest.fixture(params=SIZES, ids=["usual", "twice"])
def size(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[tuple[int, int]]:
    usual, larger = qapp.font(), qapp.font()
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
    with make_database(path) as database:
        event = find_event(database)
        set_status(database, list_people(database, event.id)[:2], Status.APPLIED)
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


def test_words_of_what_stands_in_place_of_the_overview_fit(session: Session, qtbot: QtBot) -> None:
    window, found = session.window, {}
    for part in ("set up", *(f"mend {kind}" for kind in KINDS)):
        window.show_page("start", part)
        qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=PATIENCE)
        set_up = window.page.set_up
        for place in range(4 if set_up else 1):
            if set_up:
                set_up.go_to(place)
            qtbot.wait(MOMENT)
            found[part, place] = clipped_words(window.page)
    assert {place: cut for place, cut in found.items() if cut} == {}


def test_words_of_tour_and_help_fit(session: Session, qtbot: QtBot) -> None:
    session.window.take_tour()
    tour = session.window.findChild(Tour)
    found = []
    for _stop in tour.stops:
        qtbot.wait(MOMENT)
        found += clipped_words(tour)
        tour.go(1)
    session.window.open_help()
    sheet = session.window.findChild(HelpSheet)
    qtbot.wait(MOMENT)
    found += clipped_words(sheet)
    sheet.close_sheet()
    qtbot.waitUntil(lambda: not session.desk.crew.busy, timeout=PATIENCE)
    assert found == []
