"""How live the window is: 20,000 people, a board of 600 participants x 40 slots, long work beside it.

Run ``python3 dev.py bench window [PART...]``; the parts are start, people, import and board, and take
less than four minutes together. Each figure stands beside what it may be at most.

A block is a time in which the window's thread takes no events, as a timer in that thread sees it; own
work is the processor time that the thread itself used of it. Where the two differ much, the machine
was busy with something else. Figures are those of a screen in memory, so they hold without a
graphics card.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter, thread_time
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
ROUNDS = 5
BARE = """
from PySide6.QtWidgets import QApplication, QTableView
app = QApplication([])
table = QTableView()
table.resize(1366, 768)
table.show()
app.processEvents()
"""
# The program itself; the database is named as on the command line, and People is asked for at once.
FULL = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from gatewayapp.gui.opening import Opening
app = QApplication([])
opening = Opening(app, sys.argv[1:])
opening.window.painted.disconnect(opening.furnish)
opening.window.painted.connect(lambda: print("painted", flush=True))
opening.window.painted.connect(opening.furnish)
said = set()
def say(word):
    if word not in said:
        opening.window.repaint()
        print(word, flush=True)
        said.add(word)
def look():
    if opening.session is None:
        return
    say("furnished")
    page = opening.window.page
    if page.key != "people":
        if opening.session.desk.event is not None:
            opening.window.show_page("people")
    elif page.table.people.rowCount():
        say("first")
        if page.table.people.rowCount() == int(sys.argv[2]):
            say("all")
            app.quit()
timer = QTimer(interval=2)
timer.timeout.connect(look)
timer.start()
app.exec()
opening.session.end()
"""


def measure(arguments: Sequence[str] = ()) -> None:
    """Print the figures of the parts that are named, or of all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = [name for name in PARTS if name in arguments] or list(PARTS)
    began = perf_counter()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
            os.environ[name] = folder
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        crowd, board = Path(folder) / "crowd.gateway", Path(folder) / "board.gateway"
        _apart(f"from benchmarks.crowds import *; many_people(Path({str(crowd)!r}), {PEOPLE})")
        _apart(f"from benchmarks.crowds import *; full_board(Path({str(board)!r}), {PARTICIPANTS})")
        _apart(COMPILING)
        for name in wanted:
            PARTS[name](board if name == "board" else crowd, Path(folder))
    print(f"measured in {perf_counter() - began:.0f} s; the machine's load is {_load()}")


def _load() -> str:
    """Say how busy the machine is, where the system tells."""
    try:
        return f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    except (AttributeError, OSError):
        return "not known"


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


@dataclass(frozen=True)
class Block:
    """A time without events and the thread's own work in it, in milliseconds."""

    wall: float
    own: float


class Watch:
    """Notes for how long the window's thread took no events."""

    def __init__(self) -> None:
        from PySide6.QtCore import Qt, QTimer

        self.blocks: list[Block] = []
        self._last = perf_counter(), thread_time()
        self._timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval=1)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter(), thread_time()
        wall, own = ((new - old) * 1000 for new, old in zip(now, self._last, strict=True))
        self.blocks.append(Block(wall, own))
        self._last = now

    def longest(self) -> Block:
        """Give the longest block and the longest own work, and begin anew."""
        self._timer.stop()
        self._tick()
        return Block(max(it.wall for it in self.blocks), max(it.own for it in self.blocks))


@contextmanager
def watching(what: str, limit: int) -> Iterator[None]:
    """Print the longest block while something goes on."""
    watch, began = Watch(), perf_counter()
    yield
    taken, longest = perf_counter() - began, watch.longest()
    say(
        f"{what} ({taken:.1f} s): longest block", longest.wall, limit, f", own work {longest.own:.0f} ms"
    )


def say(what: str, figure: float, limit: float, note: str = "", unit: str = "ms") -> None:
    """Print a figure beside what it may be at most."""
    sign = "ok  " if figure <= limit else "OVER"
    shown = f"{figure:.2f}" if unit == "x" else f"{figure:.0f}"
    print(f"{sign} {what} {shown} {unit} (<= {limit:g}){note}", flush=True)


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


def _look_at_start(path: Path, folder: Path) -> None:
    """Start the program and a bare window in turn, each in a new process."""
    bare, started = [], []
    for _ in range(ROUNDS + 1):
        bare.append(_reached(BARE + 'print("painted", flush=True)', folder, path)["painted"])
        started.append(_reached(FULL, folder, path))
    base = median(bare[1:])  # the first round warms the disk

    def tell(what: str, said: str, limit: float) -> None:
        taken = median(it[said] for it in started[1:])
        say(f"start, {what}", taken / base, limit, f", {taken:.2f} s, bare {base:.2f} s", "x")

    tell("first painted window, its frame", "painted", 1.5)
    tell("first painted window with all that stands in it", "furnished", 1.5)
    tell(f"the first of {PEOPLE:,} people", "first", 2.5)
    tell(f"all {PEOPLE:,} people", "all", 2.5)


def _reached(program: str, folder: Path, path: Path) -> dict[str, float]:
    """Start a program and give when it said each of its words, in seconds from before it started."""
    copy = folder / "start.gateway"
    shutil.copy(path, copy)
    said: dict[str, float] = {}
    began = perf_counter()
    with subprocess.Popen(
        [sys.executable, "-c", program, str(copy), str(PEOPLE)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            said[line.strip()] = perf_counter() - began
    return said


def _look_at_people(path: Path, _folder: Path) -> None:
    bare = float(_apart(BARE + "from benchmarks.window import memory; print(memory())"))
    with _window(path) as session:
        window = session.window
        with watching("make and fill the People page", 50):
            window.show_page("people")
            _wait(lambda: window.page.table.people.rowCount() > 0 and not session.desk.crew.busy)
        count = window.page.table.people.rowCount()
        times = list(_filter_times(window.page))
        own = f", own work {_share([it.own for it in times], 0.95):.0f} ms"
        walls = [it.wall for it in times]
        say(f"filter {count:,} people: p95", _share(walls, 0.95), 16, own)
        say(f"filter {count:,} people: longest", max(walls), 50)
        _pause(0.2)
        scrolls = list(_scroll_times(window.page.table))
        say(f"scroll {count:,} people: longest", max(it.wall for it in scrolls), 33)
        with watching("come back to the page", 50):
            window.show_page("start")
            _pause(0.3)
            window.show_page("people")
            _pause(1.0)
            _wait(lambda: not session.desk.crew.busy)
        say("memory above a bare window", memory() - bare, 300, unit="MB")


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


def _look_at_board(path: Path, _folder: Path) -> None:
    with _window(path) as session:
        window = session.window
        with watching("make and fill the Plan page", 50):
            window.show_page("plan")
            _wait(lambda: window.page.judgement is not None and not session.desk.crew.busy)
        page = window.page
        board = page.planned.board
        paints = [_timed(board.viewport().repaint) for _ in range(10)]
        rows, columns = board.model().rowCount(), board.model().columnCount()
        say(f"paint the board ({rows} x {columns} in sight)", max(it.wall for it in paints), 50)
        board.setCurrentIndex(board.model().index(3, 2))
        lift = _timed(board.carrying.lift_current)
        steps = [_timed(lambda it=step: _carry(board, it)) for step in range(40)]
        board.carrying.put_back()
        say("lift a meeting", lift.wall, 50)
        say("drag feedback: longest", max(it.wall for it in steps), 33)
        page.run.seconds = SECONDS
        with watching(f"plan for {SECONDS:.0f} s", 50):
            page.starting.plan(page.picture)
            _wait(lambda: not page.run.under_way and not session.desk.crew.busy)
            _pause(1.0)


def _carry(board: "BoardView", step: int) -> None:
    from PySide6.QtCore import QPoint

    board.carrying.hold_at(QPoint(100 + step * 18, 170))
    board.carrying.sheet.repaint()
    board.viewport().repaint()


def _filter_times(page: "PeoplePage") -> Iterator[Block]:
    from PySide6.QtTest import QTest

    for words in TYPED:
        for letter in words:
            yield _timed(lambda it=letter: _act(lambda: QTest.keyClicks(page.filter_field, it)))
        yield _timed(lambda: _act(page.filter_field.clear))


def _scroll_times(table: "Table") -> Iterator[Block]:
    bar = table.verticalScrollBar()
    for step in range(SCROLLS):
        yield _timed(lambda it=step: _act(lambda: bar.setValue(bar.maximum() * it // SCROLLS)))


def _act(call: Callable[[], object]) -> None:
    """Do something and let the window paint what comes of it."""
    from PySide6.QtWidgets import QApplication

    call()
    QApplication.processEvents()


def _timed(call: Callable[[], object]) -> Block:
    wall, own = perf_counter(), thread_time()
    call()
    return Block((perf_counter() - wall) * 1000, (thread_time() - own) * 1000)


def _share(times: Sequence[float], share: float) -> float:
    return sorted(times)[int(share * (len(times) - 1))]


def _wait(done: Callable[[], bool]) -> None:
    """Let the window live until something is done; raise TimeoutError if it never is."""
    from PySide6.QtCore import QEventLoop, QTimer

    began, loop, met = perf_counter(), QEventLoop(), False

    def look() -> None:
        nonlocal met  # what is done now need not be so a moment later: the window asks on by itself
        met = done()
        if met or perf_counter() - began > 120:
            loop.quit()

    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    loop.exec()
    if not met:
        raise TimeoutError


def _pause(seconds: float) -> None:
    end = perf_counter() + seconds
    _wait(lambda: perf_counter() >= end)


PARTS = {
    "start": _look_at_start,
    "people": _look_at_people,
    "import": _look_at_import,
    "board": _look_at_board,
}

if __name__ == "__main__":
    measure(sys.argv[1:])
