"""Planning in a process of its own, so that a window beside it never stands still.

To load the solvers and to compile the kernels keeps Python from every other thread of a process for
long moments. The process stays ready for the next planning; nothing of it outlives its owner.
"""

import os
import signal
import sys
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING, cast

from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress, Step

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

    from gatewayapp.planning.options import PlanOptions
    from gatewayapp.services.no_shows import Proposal
    from gatewayapp.services.plans import PlanOutcome
    from gatewayapp.storage.database import Database

LOOK_EVERY = 0.04
BEHIND_WINDOWS = 10
STOP = None
_ENDED = "The planner was ended from outside. Nothing was stored; plan again."


@dataclass(frozen=True, slots=True)
class Order:
    """What to do, ``work(database, progress=...)``, and with which database."""

    path: Path
    work: Callable[..., object]


class PlanProcess:
    """A process that plans one event after the other; it starts with the first."""

    def __init__(self) -> None:
        self._turn = Lock()
        self._process: SpawnProcess | None = None
        self._line: Connection | None = None

    def plan(
        self, db: "Database", event_id: int, options: "PlanOptions", progress: Progress
    ) -> "PlanOutcome":
        """Do what ``plan_meetings`` does, and raise what it raises; one planning at a time.

        Raises ``Fault`` too if the process is ended from outside.
        """
        from gatewayapp.services.plans import plan_meetings

        work = partial(plan_meetings, event_id=event_id, options=options)
        return cast("PlanOutcome", self._done(Order(db.path, work), progress))

    def propose_repair(
        self,
        db: "Database",
        event_id: int,
        missing: Collection[int],
        now: datetime,
        progress: Progress,
    ) -> "Proposal":
        """Do what the service of this name does, and raise what it raises, as ``plan`` does."""
        from gatewayapp.services.no_shows import propose_repair

        work = partial(propose_repair, event_id=event_id, missing=missing, now=now)
        return cast("Proposal", self._done(Order(db.path, work), progress))

    def _done(self, order: Order, progress: Progress) -> object:
        """Have something done when its turn comes."""
        with self._turn:
            progress.check()
            try:
                line = self._started()
                line.send(order)
                return _followed(line, progress)
            except (EOFError, OSError) as error:
                self.end()
                raise Fault(_ENDED) from error

    def end(self) -> None:
        """End the process, whatever it does."""
        if self._process is not None and self._line is not None:
            self._process.kill()
            self._process.join()
            self._process.close()
            self._line.close()
            self._process = self._line = None

    def _started(self) -> "Connection":
        from multiprocessing import get_context

        if self._line is None:
            spawning = get_context("spawn")
            ours, theirs = spawning.Pipe()
            process = spawning.Process(target=serve, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._process, self._line = process, ours
        return self._line


def _followed(line: "Connection", progress: Progress) -> object:
    """Pass on what the process tells, and the wish to stop, until it has an answer."""
    told = False
    while True:
        if progress.stopped and not told:
            line.send(STOP)
            told = True
        if line.poll(LOOK_EVERY):
            news = line.recv()
            if isinstance(news, Exception):
                raise news
            if not isinstance(news, Step):
                return news
            progress.report(news.line, news.fraction, news.best)


def serve(line: "Connection") -> None:
    """Plan until nobody is there any more who could ask; what the process runs."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who stops a program of the terminal stops its owner
    if sys.platform != "win32":
        os.nice(BEHIND_WINDOWS)
    with suppress(EOFError, OSError), ThreadPoolExecutor(1) as worker:
        while True:
            order = line.recv()
            if order is not STOP:  # a wish to stop that came after the end
                line.send(_answer(order, line, worker))


def _answer(order: Order, line: "Connection", worker: ThreadPoolExecutor) -> object:
    """Plan, and listen meanwhile whether to stop."""
    progress = Progress(line.send)
    planning = worker.submit(_plan, order, progress)
    try:
        while not planning.done():
            if line.poll(LOOK_EVERY):
                line.recv()
                progress.stop()
    except (EOFError, OSError):
        progress.stop()
        raise
    return planning.result()


def _plan(order: Order, progress: Progress) -> object:
    from gatewayapp.services.unexpected import note_down
    from gatewayapp.storage.database import Database

    try:
        with Database.open(order.path) as db:
            return order.work(db, progress=progress)
    except (Fault, Cancelled) as known:
        return known
    except Exception as unknown:  # noqa: BLE001 - whatever breaks is told to the user, never lost
        return note_down(unknown)
