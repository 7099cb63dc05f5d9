"""Progress on the terminal: one line on stderr that rewrites itself, only where a person looks."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from gatewayapp.domain.progress import Progress, Step


@contextmanager
def shown_progress() -> Iterator[Progress]:
    """Show the progress of long work; the first Ctrl+C asks it to stop, the second ends it."""
    looked_at = sys.stderr.isatty()
    progress = Progress(_show) if looked_at else Progress()

    def stop_softly(_number: int, _frame: FrameType | None) -> None:
        progress.stop()
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, stop_softly)
    try:
        yield progress
    finally:
        signal.signal(signal.SIGINT, before)
        if looked_at:
            print("\r\033[K", end="", file=sys.stderr)


def _show(step: Step) -> None:
    share = "" if step.fraction is None else f"{step.fraction:4.0%} "
    print(f"\r\033[K{share}{step.line}", end="", file=sys.stderr, flush=True)
