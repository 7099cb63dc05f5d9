"""A reader in Rust writes about its own faults to the terminal; nobody there wants to read that."""

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

STANDARD_ERROR = 2
ONE_AT_A_TIME = threading.Lock()


@contextmanager
def hushed() -> Iterator[None]:
    """Let nothing be written to the standard error for a while, where there is one."""
    with ONE_AT_A_TIME:
        try:
            kept = os.dup(STANDARD_ERROR)
        except OSError:  # a window without a terminal
            yield
            return
        try:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, STANDARD_ERROR)
            os.close(nowhere)
            yield
        finally:
            os.dup2(kept, STANDARD_ERROR)
            os.close(kept)
