"""Compile the planner's kernels ahead of their use: ``python -m gatewayapp.planning.preparing``.

Each kernel is compiled on its own, those that others call first, so that the work can be stopped
between two of them. What is compiled stays on the disk for every later start of the program.
"""

import inspect
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numba
from numba.core import config
from numba.core.dispatcher import Dispatcher

from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.planning import (
    annealing,
    chains,
    choosing,
    dice,
    interpreting,
    making_room,
    masks,
    putting,
    resuming,
    seating,
    sitting_down,
    table_moves,
    walking,
)
from gatewayapp.planning.grid import Array, Grid, Kept
from gatewayapp.planning.outline import Outline, SlotTimes, grid_of, kept_of
from gatewayapp.planning.table_moves import Rows
from gatewayapp.planning.table_rows import Sitting, rows_of

BOTTOM_UP = (
    dice,
    masks,
    seating,
    walking,
    interpreting,
    putting,
    chains,
    sitting_down,
    making_room,
    choosing,
    resuming,
    annealing,
    table_moves,
)
READY = "complete"
NOBODY = EventFacts((), (), (), (), (), ())


def prepare(progress: Progress) -> None:
    """Compile what is not compiled yet, and say so; raises ``Cancelled`` if that is stopped."""
    progress.check()
    if not _mark().exists():
        compile_all(progress)


def compile_all(progress: Progress) -> None:
    """Compile all kernels, or load those that are kept on the disk."""
    kernels, known = tuple(_kernels()), _known_types()
    for i, kernel in enumerate(kernels):
        progress.check()
        line = sentence("Preparing the planner (only the first time on this computer)")
        progress.report(line, i / len(kernels))
        kernel.compile(_signature(kernel, known))
    _mark().parent.mkdir(parents=True, exist_ok=True)
    _mark().touch()


def _mark() -> Path:
    """Give the file that says that all is compiled; each build of the frozen program has its own."""
    frozen = getattr(sys, "frozen", False)
    build = f"-{Path(sys.executable).stat().st_mtime_ns}" if frozen else ""
    return Path(config.CACHE_DIR) / f"{READY}{build}"


def _kernels() -> Iterator[Any]:
    for module in BOTTOM_UP:
        for name, value in vars(module).items():
            if isinstance(value, Dispatcher) and value.py_func.__module__ == module.__name__:
                assert name == value.py_func.__name__
                yield value


def _known_types() -> dict[object, Any]:
    """Give the compiled types of what the kernels' signatures name."""
    grid = grid_of(Outline(SlotTimes([0], [0], [0], [1]), (), (), ((0,),)), 1)
    return {
        Grid: numba.typeof(grid),
        Kept: numba.typeof(kept_of(grid)),
        Rows: numba.typeof(rows_of(NOBODY, Sitting((), (), (), (), {}), 1)),
        Array: numba.types.Array(numba.int64, 1, "C"),
        int: numba.int64,
        float: numba.float64,
        bool: numba.boolean,
    }


def _signature(kernel: Any, known: dict[object, Any]) -> tuple[Any, ...]:
    parameters = inspect.signature(kernel.py_func).parameters.values()
    return tuple(known[parameter.annotation] for parameter in parameters)


if __name__ == "__main__":
    compile_all(Progress())
