"""What is watched while the window is at work, and how a figure is said beside its limit."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter, thread_time


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


def timed(call: Callable[[], object]) -> Block:
    """Do something and give how long it took."""
    wall, own = perf_counter(), thread_time()
    call()
    return Block((perf_counter() - wall) * 1000, (thread_time() - own) * 1000)


def say(what: str, figure: float, limit: float, note: str = "", unit: str = "ms") -> None:
    """Print a figure beside what it may be at most."""
    sign = "ok  " if figure <= limit else "OVER"
    shown = f"{figure:.2f}" if unit == "x" else f"{figure:.0f}"
    print(f"{sign} {what} {shown} {unit} (<= {limit:g}){note}", flush=True)


def memory() -> float:
    """Give the memory that this process holds now, in MB; nan where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except FileNotFoundError:
        return float("nan")
    return pages * os.sysconf("SC_PAGE_SIZE") / (1 << 20)
