"""Solve a published instance; apart from all that needs the database, so that it starts at once."""

from pathlib import Path
from typing import Any

from gatewayapp.domain.progress import Progress
from gatewayapp.planning.dzn import read_instance
from gatewayapp.planning.published import as_json, solve

SILENT = Progress()


def solve_published(
    path: Path,
    fairness: int | None = 2,
    seconds: float = 60.0,
    threads: int = 2,
    seed: int = 1,
    progress: Progress = SILENT,
) -> dict[str, Any]:
    """Solve a published instance; gives status, breaks, bound, seconds and the slot of each meeting.

    Raises ``Fault`` with the line or the participant that is wrong in the file.
    """
    return as_json(solve(read_instance(path), fairness, seconds, threads, seed, progress))
