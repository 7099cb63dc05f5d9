"""How live the window is: 20,000 people, a board of 600 participants x 40 slots, long work beside it.

A block is a time in which the window's thread takes no events, as a timer in that thread sees it.
Figures are those of a screen in memory, so they hold without a graphics card.
"""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gatewayapp.gui.application import Session
    from gatewayapp.gui.people.page import PeoplePage
    from gatewayapp.gui.plan.board_view import BoardView
    from gatewayapp.gui.tables.view import Table

PEOPLE, PARTICIPANTS, SECONDS, ROWS = 20_000, 600, 30.0, 10_000
TYPED = "kobayashi", "green", "linnea ob", "1204"
SCROLLS = 120
COMPILING = """
import gatewayapp.gui.application, gatewayapp.gui.importing.preview
from gatewayapp.gui.pages import get_all_ready
get_all_ready()
"""
BARE = """
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
table = QTableView()
table.resize(1366, 768)
table.show()
app.processEvents()
"""


def measure(arguments: Sequence[str] = ()) -> None:
    """Print all figures; arguments are the people, and the seconds that planning is watched."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    people = int(arguments[0]) if arguments else PEOPLE
    seconds = float(arguments[1]) if len(arguments) > 1 else SECONDS
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
            os.environ[name] = folder
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        crowd, board = Path(folder) / "crowd.gateway", Path(folder) / "board.gateway"
        _apart(f"from benchmarks.crowds import *; many_people(Path({str(crowd)!r}), {people})")
        _apart(f"from benchmarks.crowds import *; full_board(Path({str(board)!r}), {PARTICIPANTS})")
        _apart(COMPILING)
        bare = _apart(BARE + "from benchmarks.window import memory; print(memory())")
        _look_at_people(crowd, float(bare))
        _look_at_import(crowd, Path(folder))
        _look_at_board(board, seconds)


def _apart(program: str) -> str:
    """Run a program in a process of its own, so that it leaves nothing behind in this one."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return done.stdout


def memory() -> float:
    """Give the memory that this process holds now, in MB; nan where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except FileNotFoundError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)


class Watch:
    """Notes for how long the window's thread took no events; blocks are in milliseconds."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.blocks: list[float] = []
        self._last = perf_counter()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self.blocks.append((now - self._last) * 1000)
        self._last = now

    def longest(self) -> float:
        """Give the longest block, and begin anew."""
        self._timer.stop()
        return max([*self.blocks, (perf_counter() - self._last) * 1000])


@contextmanager
def watching(what: str, limit: int) -> Iterator[None]:
    """Print the longest block while something goes on."""
    watch, began = Watch(), perf_counter()
    yield
    print(
        f"{what}: longest block {watch.longest():.0f} ms (<= {limit}), {perf_counter() - began:.1f} s",
        flush=True,
    )


@contextmanager
def _window(path: Path) -> Iterator["Session"]:
    from PySide6.QtWidgets import QApplication

    from gatewayapp.gui.application import Session
    from gatewayapp.gui.theme.dressing import dress

    app = QApplication.instance() or QApplication(["gateway"])
    dress(app, "light")
    session = Session(app)
    session.window.show()
    with watching("open the database", 50):
        session.open(path)
        _wait(lambda: session.desk.event is not None and not session.desk.crew.busy)
    yield session
    session.end()
    session.window.deleteLater()
    _pause(0.1)


def _look_at_people(path: Path, bare: float) -> None:
    with _window(path) as session:
        window = session.window
        with watching("make and fill the People page", 50):
            window.show_page("people")
            _wait(lambda: window.page.table.people.rowCount() > 0 and not session.desk.crew.busy)
        count = window.page.table.people.rowCount()
        times = list(_filter_times(window.page))
        print(
            f"filter {count:,} people: p95 {_share(times, 0.95):.0f} ms (<= 16), "
            f"longest {max(times):.0f} ms (<= 50)"
        )
        _pause(0.2)
        scrolls = list(_scroll_times(window.page.table))
        print(f"scroll {count:,} people: longest {max(scrolls):.0f} ms (<= 33)")
        with watching("come back to the page", 50):
            window.show_page("start")
            _pause(0.3)
            window.show_page("people")
            _pause(1.0)
            _wait(lambda: not session.desk.crew.busy)
        print(f"memory: {memory() - bare:.0f} MB above a bare window (<= 300)", flush=True)


def _look_at_import(path: Path, folder: Path) -> None:
    from benchmarks.importing import write

    source = write(folder / "people.xlsx", ROWS)
    with _window(path) as session:
        window = session.window
        window.show_page("people")
        _wait(lambda: window.page.table.people.rowCount() > 0 and not session.desk.crew.busy)
        way_in = window.page.way_in
        with watching(f"look at {ROWS:,} rows of a spreadsheet", 50):
            way_in.begin(source)
            _wait(lambda: way_in.preview.preparation.plan is not None and not session.desk.crew.busy)
            _pause(0.5)
        with watching(f"import {ROWS:,} rows", 50):
            way_in.preview.go()
            _wait(lambda: not way_in.is_open and not session.desk.crew.busy)
            _pause(1.0)


def _look_at_board(path: Path, seconds: float) -> None:
    with _window(path) as session:
        window = session.window
        with watching("make and fill the Plan page", 50):
            window.show_page("plan")
            _wait(lambda: window.page.judgement is not None and not session.desk.crew.busy)
        page = window.page
        board = page.planned.board
        paints = [_timed(board.viewport().repaint) for _ in range(10)]
        rows, columns = board.model().rowCount(), board.model().columnCount()
        print(f"paint the board ({rows} x {columns} in sight): {max(paints):.0f} ms (<= 50)")
        board.setCurrentIndex(board.model().index(3, 2))
        lift = _timed(board.carrying.lift_current)
        steps = [_timed(lambda it=step: _carry(board, it)) for step in range(40)]
        board.carrying.put_back()
        print(f"lift a meeting: {lift:.0f} ms (<= 50); drag feedback: {max(steps):.0f} ms (<= 33)")
        page.run.seconds = seconds
        with watching(f"plan for {seconds:.0f} s", 50):
            page._plan()  # noqa: SLF001 - the question before it is not what is measured
            _wait(lambda: not page.run.under_way and not session.desk.crew.busy)
            _pause(1.0)


def _carry(board: "BoardView", step: int) -> None:
    from PySide6.QtCore import QPoint

    board.carrying.hold_at(QPoint(100 + step * 18, 170))
    board.carrying.sheet.repaint()
    board.viewport().repaint()


def _filter_times(page: "PeoplePage") -> Iterator[float]:
    from PySide6.QtTest import QTest

    for words in TYPED:
        for letter in words:
            yield _timed(lambda it=letter: _act(lambda: QTest.keyClicks(page.filter_field, it)))
        yield _timed(lambda: _act(page.filter_field.clear))


def _scroll_times(table: "Table") -> Iterator[float]:
    bar = table.verticalScrollBar()
    for step in range(SCROLLS):
        yield _timed(lambda it=step: _act(lambda: bar.setValue(bar.maximum() * it // SCROLLS)))


def _act(call: Callable[[], object]) -> None:
    """Do something and let the window paint what comes of it."""
    from PySide6.QtWidgets import QApplication

    call()
    QApplication.processEvents()


def _timed(call: Callable[[], object]) -> float:
    began = perf_counter()
    call()
    return (perf_counter() - began) * 1000


def _share(times: Sequence[float], share: float) -> float:
    return sorted(times)[int(share * (len(times) - 1))]


def _wait(done: Callable[[], bool]) -> None:
    """Let the window live until something is done; raise TimeoutError if it never is."""
    from PySide6.QtCore import QEventLoop, QTimer

    began, loop = perf_counter(), QEventLoop()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if done() or perf_counter() - began > 120 else None)
    timer.start()
    loop.exec()
    if not done():
        raise TimeoutError


def _pause(seconds: float) -> None:
    end = perf_counter() + seconds
    _wait(lambda: perf_counter() >= end)


if __name__ == "__main__":
    measure(sys.argv[1:])
