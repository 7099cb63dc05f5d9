"""Work beside the window: the one file that knows threads.

A call runs in a worker thread; its steps, result or fault come back as signals in the window's thread.
"""

import logging
import threading
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.progress import Progress, Step

T = TypeVar("T")
LOG = logging.getLogger(__name__)
WORKERS = 4


class Job(QObject):
    """One piece of work under way; all its signals arrive in the thread that made it.

    Exactly one of ``done`` (result), ``failed`` (Fault) and ``stopped`` is sent, then ``ended``.
    """

    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()
    step = Signal(object)
    ended = Signal()
    _arrived = Signal(object)
    _stepped = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.progress = Progress(self._report)
        self.over = False
        self._arrived.connect(self._deliver)
        self._stepped.connect(self._deliver_step)

    def stop(self) -> None:
        """Ask the work to stop; it sends ``stopped``, or ``done`` with the best result so far."""
        self.progress.stop()

    def _report(self, step: Step) -> None:
        self._stepped.emit(step)

    def run(self, call: Callable[[], object]) -> None:
        """Do the work and pass on what comes of it; called in the worker thread."""
        try:
            self.progress.check()
            outcome: object = call()
        except (Fault, Cancelled) as known:
            outcome = known
        except Exception as unknown:  # noqa: BLE001 - whatever breaks is told to the user, never lost
            outcome = unforeseen(unknown)
        self._arrived.emit(_Outcome(outcome))

    def _deliver_step(self, step: Step) -> None:
        if not self.over:
            self.step.emit(step)

    def _deliver(self, outcome: "_Outcome") -> None:
        self.over = True
        if isinstance(outcome.value, Cancelled):
            self.stopped.emit()
        elif isinstance(outcome.value, Fault):
            self.failed.emit(outcome.value)
        else:
            self.done.emit(outcome.value)
        self.ended.emit()


class _Outcome:
    """Carry any Python object through a signal untouched."""

    def __init__(self, value: object) -> None:
        self.value = value


class Crew(QObject):
    """The workers of one window. Every job is over, and every thread gone, after ``dismiss``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(WORKERS, thread_name_prefix="gateway-work")
        self._jobs: set[Job] = set()

    def start(self, call: Callable[[Progress], T]) -> Job:
        """Run ``call(progress)`` in a worker thread."""
        job = Job(self)
        self._jobs.add(job)
        job.ended.connect(lambda: self._forget(job))
        self._pool.submit(job.run, lambda: call(job.progress))
        return job

    @property
    def busy(self) -> bool:
        """Whether any job is under way."""
        return bool(self._jobs)

    def stop_all(self) -> None:
        """Ask every job to stop."""
        for job in self._jobs:
            job.stop()

    def dismiss(self) -> None:
        """Stop every job and wait until the last thread is gone; nothing is delivered afterwards."""
        self.stop_all()
        self._pool.shutdown(wait=True, cancel_futures=True)
        for job in self._jobs:
            job.blockSignals(True)
            job.deleteLater()
        self._jobs.clear()

    def _forget(self, job: Job) -> None:
        self._jobs.discard(job)
        job.deleteLater()


def unforeseen(error: BaseException) -> Fault:
    """Log where something broke, without the names that a message may carry, and say so calmly."""
    places = [f"{frame.filename}:{frame.lineno}" for frame in traceback.extract_tb(error.__traceback__)]
    LOG.error("%s in %s: %s", type(error).__name__, threading.current_thread().name, " > ".join(places))
    return Fault(
        "Gateway did not expect this ({kind}). Nothing was changed. Try again, or restart Gateway.",
        kind=type(error).__name__,
    )
