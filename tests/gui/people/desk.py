"""Fixtures: a desk on the small event, and pages that are shown on it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.theme.dressing import dress
from gatewayapp.storage.database import Database
from tests.gui.people.sample import small_event

WAIT = 10_000


@pytest.fixture
def desk(tmp_path: Path, qapp: QApplication) -> Iterator[Desk]:
    dress(qapp, "light")
    desk = Desk()
    desk.take(small_event(tmp_path / "missions.gateway"))
    yield desk
    desk.shut()
    desk.deleteLater()


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Callable[[type[Page]], Page]:
    """Give a function that shows a page on the desk and waits until it has read its data."""

    def opened(kind: type[Page]) -> Page:
        page = kind(desk)
        qtbot.addWidget(page)
        page.resize(1214, 688)
        desk.changed.connect(page.refresh)
        desk.event_changed.connect(lambda: page.refresh(None))
        show_active(page, qtbot)
        page.refresh(None)
        idle(desk, qtbot)
        return page

    return opened


def show_active(widget: QWidget, qtbot: QtBot) -> None:
    """Show a window and wait until it has the keyboard, which a screen gives when it pleases."""
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow, timeout=WAIT)


def let_screen_lack(items: list[pytest.Item], folder: Path) -> None:
    """Let the offscreen screen say in a folder's tests what it cannot do."""
    mark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
    for item in items:
        if folder in item.path.parents:
            item.add_marker(mark, append=False)


def idle(desk: Desk, qtbot: QtBot) -> None:
    """Wait until all work is done and told."""
    qtbot.waitUntil(lambda: not desk.crew.busy, timeout=WAIT)


def database(desk: Desk) -> Database:
    """Give the open database."""
    assert desk.database is not None
    return desk.database
