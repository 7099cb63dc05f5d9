from collections.abc import Iterator
from pathlib import Path

import pytest

from gatewayapp.storage.database import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "企業 2026.gateway"


@pytest.fixture
def db(path: Path) -> Iterator[Database]:
    with Database.create(path) as database:
        yield database
