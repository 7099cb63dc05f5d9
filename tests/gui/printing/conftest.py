"""The print page on the small event, and on one that was published before."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.services.people import list_people, update_person
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan

WAIT = 20_000


def opened(desk: Desk, qtbot) -> tuple[QWidget, PrintPage]:
    """Show the page in a window and wait for its first sheet; gives both, so that both are kept."""
    window = QWidget()
    qtbot.addWidget(window)
    page = PrintPage(desk, window)
    inside = QVBoxLayout(window)
    inside.setContentsMargins(0, 0, 0, 0)
    inside.addWidget(page)
    window.resize(1214, 696)
    window.show()
    page.refresh(None)
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=WAIT)
    return window, page


def choose(page: PrintPage, paper: Paper, qtbot) -> None:
    """Press a paper in the list and wait until it is shown."""
    qtbot.mouseClick(page.choices.papers.buttons[paper], Qt.MouseButton.LeftButton)
    rest(page, qtbot)


def rest(page: PrintPage, qtbot) -> None:
    """Wait until everything asked for is drawn."""
    qtbot.waitUntil(lambda: not page.drawing.waits and not page.desk.crew.busy, timeout=WAIT)


@pytest.fixture
def page(laid_desk: Desk, qtbot) -> Iterator[PrintPage]:
    window, page = opened(laid_desk, qtbot)
    yield page
    window.hide()


@pytest.fixture
def published_desk(laid_desk: Desk, qtbot) -> Desk:
    """Give a desk on an event with two editions: a meeting was dropped, a name was corrected."""
    database, event = laid_desk.database, laid_desk.event.id
    first = list_meetings(database, event)[0]
    publish(database, event)
    later = replace(first, start=first.start.replace(hour=10, minute=20))
    replace_plan(database, event, [later], sentence("Plan meetings"))
    danish = next(it.person for it in list_people(database, event) if it.person.name.given == "Søren")
    update_person(database, replace(danish, name=replace(danish.name, family="JACOBSEN")))
    publish(database, event)
    laid_desk.survey.renew()
    qtbot.waitUntil(lambda: laid_desk.survey.standing.edition == 2, timeout=WAIT)
    return laid_desk


@pytest.fixture
def published(published_desk: Desk, qtbot) -> Iterator[PrintPage]:
    window, page = opened(published_desk, qtbot)
    yield page
    window.hide()
