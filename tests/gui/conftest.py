"""The window's room: the look is put on once, a desk is shut after each test."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gatewayapp.gui import dates
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.theme.dressing import dress
from tests.gui.small_event import make_database


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """Dress the one application of the session."""
    dress(qapp, "light")
    return qapp


@pytest.fixture(autouse=True)
def a_week_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the tests' events lie a week ahead, on whatever day they are run."""
    monkeypatch.setattr(dates, "event_today", lambda _event: date(2026, 11, 24))


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    """Give a desk with nothing on it."""
    desk = Desk()
    yield desk
    desk.shut()


@pytest.fixture
def small_file(tmp_path: Path) -> Path:
    """Give a database file with a small event."""
    path = tmp_path / "missions.gateway"
    make_database(path).close()
    return path


@pytest.fixture
def laid_desk(desk: Desk, small_file: Path, qtbot) -> Desk:
    """Give a desk with the small event in hand."""
    with qtbot.waitSignal(desk.survey.changed, timeout=10_000):
        desk.open(small_file)
    qtbot.waitUntil(lambda: desk.survey.standing.people > 0 and not desk.crew.busy)
    return desk


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let the offscreen screen say in any test what it cannot do."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))
