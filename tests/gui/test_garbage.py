import gc
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.garbage import FEW, MANY, GarbageRound


class Loop:
    """Something that refers to itself."""

    def __init__(self) -> None:
        self.own = self


@pytest.fixture
def garbage(qapp: QApplication) -> Iterator[GarbageRound]:
    made = GarbageRound(qapp)
    yield made
    made.end()
    made.deleteLater()
    assert gc.isenabled()


def test_python_searches_only_when_it_is_told(garbage: GarbageRound) -> None:
    assert not gc.isenabled()
    gone = weakref.ref(Loop())
    assert gone() is not None
    garbage.search_all()
    assert gone() is None


def test_very_many_new_objects_are_set_aside(garbage: GarbageRound) -> None:
    before = gc.get_freeze_count()
    rows = [[number] for number in range(2 * MANY)]
    garbage.search_young()
    assert gc.get_freeze_count() - before >= len(rows)


def test_very_many_new_objects_are_set_aside_though_as_many_old_ones_go(garbage: GarbageRound) -> None:
    old = [[number] for number in range(3 * MANY)]
    gc.freeze()
    rows = [[number] for number in range(2 * MANY)]
    old.clear()
    rows += [[number] for number in range(2 * FEW)]
    before = gc.get_freeze_count()
    garbage.search_young()
    assert gc.get_freeze_count() - before >= len(rows)
