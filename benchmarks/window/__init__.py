"""How live the window is: 20,000 people, a board of 600 participants x 40 slots, long work beside it.

Run ``python3 dev.py bench window [PART...]``; the parts are start, people, import and board, and take
less than four minutes together. Each figure stands beside what it may be at most.

A block is a time in which the window's thread takes no events, as a timer in that thread sees it; own
work is the processor time that the thread itself used of it. Where the two differ much, the machine
was busy with something else. Figures are those of a screen in memory, so they hold without a
graphics card.
"""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.window.apart import apart
from benchmarks.window.board import look_at_board
from benchmarks.window.imported import look_at_import
from benchmarks.window.people import look_at_people
from benchmarks.window.start import PEOPLE, look_at_start

PARTICIPANTS = 600
COMPILING = """
import gatewayapp.gui.application, gatewayapp.gui.importing.preview
from gatewayapp.gui.pages import get_all_ready
get_all_ready()
"""
PARTS = {
    "start": look_at_start,
    "people": look_at_people,
    "import": look_at_import,
    "board": look_at_board,
}


def measure(arguments: Sequence[str] = ()) -> None:
    """Print the figures of the parts that are named, or of all."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    wanted = [name for name in PARTS if name in arguments] or list(PARTS)
    began = perf_counter()
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        for name in ("XDG_DATA_HOME", "LOCALAPPDATA", "HOME"):
            os.environ[name] = folder
        os.environ["PYTHONPYCACHEPREFIX"] = sys.pycache_prefix = folder
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
        crowd, board = Path(folder) / "crowd.gateway", Path(folder) / "board.gateway"
        apart(f"from benchmarks.crowds import *; many_people(Path({str(crowd)!r}), {PEOPLE})")
        apart(f"from benchmarks.crowds import *; full_board(Path({str(board)!r}), {PARTICIPANTS})")
        apart(COMPILING)
        for name in wanted:
            PARTS[name](board if name == "board" else crowd, Path(folder))
    print(f"measured in {perf_counter() - began:.0f} s; the machine's load is {_load()}")


def _load() -> str:
    """Say how busy the machine is, where the system tells."""
    try:
        return f"{os.getloadavg()[0]:.1f} on {os.cpu_count()} cores"
    except (AttributeError, OSError):
        return "not known"
