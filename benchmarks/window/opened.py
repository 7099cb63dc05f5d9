"""The whole program's window with a database open in this process, and waiting for what it does."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.window.watch import watching

if TYPE_CHECKING:
    from gatewayapp.gui.application import Session


@contextmanager
def opened(path: Path) -> Iterator["Session"]:
    """Open a database in a window, say how live it stayed, and end the session afterwards."""
    from PySide6.QtWidgets import QApplication

    from gatewayapp.gui.application import Session
    from gatewayapp.gui.theme.dressing import dress

    app = QApplication.instance() or QApplication(["gateway"])
    dress(app, "light")
    session = Session(app)
    session.window.show()
    with watching("open the database", 50):
        session.open(path)
        wait(lambda: session.desk.event is not None and not session.desk.crew.busy)
    yield session
    session.end()
    session.window.deleteLater()
    pause(0.1)


def act(call: Callable[[], object]) -> None:
    """Do something and let the window paint what comes of it."""
    from PySide6.QtWidgets import QApplication

    call()
    QApplication.processEvents()


def wait(done: Callable[[], bool]) -> None:
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


def pause(seconds: float) -> None:
    """Let the window live for a while."""
    end = perf_counter() + seconds
    wait(lambda: perf_counter() >= end)
