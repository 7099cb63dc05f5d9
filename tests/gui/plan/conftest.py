"""A Plan page on a desk, as the window keeps it: told of every change."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.page import PlanPage
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.storage.database import Database
from tests.gui.people.desk import let_screen_lack, show_active
from tests.gui.plan.occasions import planned_event


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    let_screen_lack(items, Path(__file__).parent)


Opener = Callable[[Database | None], PlanPage]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    dress(qapp, "light")
    return qapp


@pytest.fixture
def opened(dressed: QApplication, qtbot: QtBot) -> Iterator[Opener]:
    """Open a database on a page of 1310 x 664 and wait until it is shown and checked.

    The page stands in a plain widget, for Qt's offscreen screen warns of windows with size limits.
    """
    desk, windows = Desk(), []

    def show(database: Database | None) -> PlanPage:
        window = QWidget()
        qtbot.addWidget(window)
        windows.append(window)
        page = PlanPage(desk, window)
        desk.changed.connect(page.refresh)
        for widget in (window, page):
            widget.resize(1310, 664)
        show_active(window, qtbot)
        if database is not None:
            desk.take(database)
        page.refresh(None)
        qtbot.waitUntil(lambda: not desk.crew.busy)
        return page

    yield show
    desk.shut()


@pytest.fixture
def page(opened: Opener, tmp_path: Path) -> PlanPage:
    """Show a planned event: five hosts, five visitors, two sessions of four slots."""
    return opened(planned_event(tmp_path / "mission.gateway"))
