"""How long work reports what it is doing and learns that it shall stop."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace

from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.wording import Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """A moment of long work: ``fraction`` done from 0 to 1, or None while it is unknown.

    ``best`` carries the best result so far where the work has one.
    """

    line: Sentence
    fraction: float | None = None
    best: object = None


def _deaf(_step: Step) -> None:
    return


class Progress:
    """Pass steps to one listener, in the worker's thread, and carry the wish to stop."""

    def __init__(self, listener: Callable[[Step], None] = _deaf) -> None:
        self._listener = listener
        self._stop = threading.Event()

    def report(self, line: Sentence, fraction: float | None = None, best: object = None) -> None:
        """Tell the listener where the work stands."""
        self._listener(Step(line, fraction, best))

    def part(self, start: float, end: float) -> "Progress":
        """Give the progress of a part of the work, from ``start`` to ``end`` of this one."""

        def pass_on(step: Step) -> None:
            done = None if step.fraction is None else start + step.fraction * (end - start)
            self._listener(replace(step, fraction=done))

        part = Progress(pass_on)
        part._stop = self._stop
        return part

    def stop(self) -> None:
        """Ask the work to stop; safe from any thread."""
        self._stop.set()

    @property
    def stopped(self) -> bool:
        """Whether somebody asked the work to stop."""
        return self._stop.is_set()

    def check(self) -> None:
        """Raise ``Cancelled`` if somebody asked the work to stop."""
        if self._stop.is_set():
            raise Cancelled
