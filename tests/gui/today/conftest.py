from pathlib import Path

import pytest

from tests.gui.people.desk import desk, let_screen_lack, opened

__all__ = ["desk", "opened"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    let_screen_lack(items, Path(__file__).parent)
