"""A rest for the garbage collector while very many objects that stay are made."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collecting() -> Iterator[None]:
    """Keep the collector from walking again and again through objects that are all still in use."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # There and back, all that was made counts as old: else it would all be walked at once now.
            gc.freeze()
            gc.unfreeze()
            gc.enable()
