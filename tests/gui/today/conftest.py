from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gatewayapp.gui.page import Page
from gatewayapp.gui.today.page import TodayPage
from tests.gui.people.desk import desk, let_screen_lack, opened
from tests.gui.today.reception import Keyboard

__all__ = ["desk", "opened"]


@pytest.fixture
def page(opened: Callable[[type[Page]], Page]) -> TodayPage:
    page = opened(TodayPage)
    assert isinstance(page, TodayPage)
    return page


@pytest.fixture
def keyboard(page: TodayPage, qtbot: QtBot) -> Keyboard:
    page.finder.begin_anew()
    return Keyboard(page, qtbot)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    let_screen_lack(items, Path(__file__).parent)
