from collections.abc import Callable
from pathlib import Path

import pytest

from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from tests.gui.people.desk import desk, let_screen_lack, opened

__all__ = ["desk", "opened"]


@pytest.fixture
def page(opened: Callable[[type[Page]], Page]) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    let_screen_lack(items, Path(__file__).parent)
