import gc
import weakref
from collections.abc import Iterator
from threading import Event

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gatewayapp.domain.progress import Progress
from gatewayapp.gui.garbage import FEW, MANY, GarbageRound, count_young
from gatewayapp.gui.work import Crew


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


def test_counting_leaves_alone_what_a_worker_is_building(garbage: GarbageRound, qtbot: QtBot) -> None:
    crew, ended = Crew(garbage), Event()

    def build(_progress: Progress) -> int:
        rounds = 0
        while not ended.is_set():
            assert len(tuple([number] for number in range(50))) == 50
            rounds += 1
        return rounds

    job = crew.start(build)
    with qtbot.waitSignal(job.done) as done:
        for _ in range(20_000):
            count_young()
        ended.set()
    assert done.args[0] > 0
    crew.dismiss()
