"""Work beside the window: the one file that knows threads.

A call runs in a worker thread; its steps, result or fault come back as signals in the window's thread.
"""

import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress, Step

T = TypeVar("T")
WORKERS = 4
# How long a worker may keep Python to itself while the window waits to paint a cell. Painting a table
# hands Python over at every call of Qt's: with Python's own five milliseconds that takes a quarter of
# a second beside two busy workers, with this no longer than alone.
TURN_SECONDS = 0.00005


@dataclass(frozen=True, slots=True)
class News:
    """What a worker tells about the job of a number: a step, or how it ended."""

    job: int
    value: object
    ends: bool


class Job(QObject):
    """One piece of work under way; it lives, and sends its signals, in the window's thread.

    Exactly one of ``done`` (result), ``failed`` (Fault) and ``stopped`` is sent, then ``ended``.
    """

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    step = Signal(object)
    ended = Signal()

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self.progress = progress
        self.over = False

    def stop(self) -> None:
        """Ask the work to stop; it sends ``stopped``, or ``done`` with the best result so far."""
        self.progress.stop()

    def end(self, outcome: object) -> None:
        """Send what came of the work."""
        self.over = True
        if isinstance(outcome, Cancelled):
            self.stopped.emit()
        elif isinstance(outcome, Fault):
            self.failed.emit(outcome)
        else:
            self.done.emit(outcome)
        self.ended.emit()


class Crew(QObject):
    """The workers of one window. Every job is over, and every thread gone, after ``dismiss``.

    Workers hold no job, only its number: a job must not be destroyed in their threads.
    """

    _told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(TURN_SECONDS)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="gateway-work")
        self._jobs: dict[int, Job] = {}
        self._numbers = count(1)
        self._told.connect(self._hear)

    def start(self, call: Callable[[Progress], T]) -> Job:
        """Run ``call(progress)`` in a worker thread."""
        number = next(self._numbers)

        def report(step: Step) -> None:
            self._told.emit(News(number, step, ends=False))

        job = self._jobs[number] = Job(Progress(report))
        self._pool.submit(self._run, number, job.progress, call)
        return job

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._jobs)

    def stop_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs.values():
            job.stop()

    def dismiss(self) -> None:
        """Stop every job and wait until the last thread is gone; nothing is delivered afterwards."""
        self.stop_all()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._jobs.clear()

    def _run(self, number: int, progress: Progress, call: Callable[[Progress], object]) -> None:
        """Do the work and tell what comes of it; runs in the worker's thread."""
        outcome: object
        try:
            progress.check()
            outcome = call(progress)
        except (Fault, Cancelled) as known:
            outcome = known
        except Exception as unknown:  # noqa: BLE001 - whatever breaks is told to the user, never lost
            outcome = unforeseen(unknown)
        self._told.emit(News(number, outcome, ends=True))

    def _hear(self, news: News) -> None:
        job = self._jobs.get(news.job)
        if job is None:
            return
        if news.ends:
            del self._jobs[news.job]
            job.end(news.value)
        else:
            job.step.emit(news.value)


def unforeseen(error: Exception) -> Fault:
    """Note where something broke, without anybody's data, and say it calmly."""
    from gatewayapp.services.unexpected import note_down

    return note_down(error)
