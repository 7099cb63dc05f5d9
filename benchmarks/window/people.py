"""The People page with very many people: made, filtered, scrolled, left and come back to."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.window.apart import BARE, apart
from benchmarks.window.opened import act, opened, pause, wait
from benchmarks.window.watch import Block, memory, say, timed, watching

if TYPE_CHECKING:
    from gatewayapp.gui.people.page import PeoplePage
    from gatewayapp.gui.tables.view import Table

TYPED = "kobayashi", "green", "linnea ob", "1204"
SCROLLS = 120


def look_at_people(path: Path, _folder: Path) -> None:
    bare = float(apart(BARE + "from benchmarks.window.watch import memory; print(memory())"))
    with opened(path) as session:
        window = session.window
        with watching("make and fill the People page", 50):
            window.show_page("people")
            wait(lambda: window.page.table.people.rowCount() > 0 and not session.desk.crew.busy)
        count = window.page.table.people.rowCount()
        times = list(_filter_times(window.page))
        own = f", own work {_share([it.own for it in times], 0.95):.0f} ms"
        walls = [it.wall for it in times]
        say(f"filter {count:,} people: p95", _share(walls, 0.95), 16, own)
        say(f"filter {count:,} people: longest", max(walls), 50)
        pause(0.2)
        scrolls = list(_scroll_times(window.page.table))
        say(f"scroll {count:,} people: longest", max(it.wall for it in scrolls), 33)
        with watching("come back to the page", 50):
            window.show_page("start")
            pause(0.3)
            window.show_page("people")
            pause(1.0)
            wait(lambda: not session.desk.crew.busy)
        say("memory above a bare window", memory() - bare, 300, unit="MB")


def _filter_times(page: "PeoplePage") -> Iterator[Block]:
    from PySide6.QtTest import QTest

    for words in TYPED:
        for letter in words:
            yield timed(lambda it=letter: act(lambda: QTest.keyClicks(page.filter_field, it)))
        yield timed(lambda: act(page.filter_field.clear))


def _scroll_times(table: "Table") -> Iterator[Block]:
    bar = table.verticalScrollBar()
    for step in range(SCROLLS):
        yield timed(lambda it=step: act(lambda: bar.setValue(bar.maximum() * it // SCROLLS)))


def _share(times: Sequence[float], share: float) -> float:
    return sorted(times)[int(share * (len(times) - 1))]
