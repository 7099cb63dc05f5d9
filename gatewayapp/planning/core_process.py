"""A second solver in a process of its own: CaDiCaL, which finds plans that the first one misses.

It holds Python's lock while it works and cannot be interrupted, so it neither shares a process
with a window nor is asked to stop: its process is ended.
"""

import multiprocessing
from multiprocessing.connection import Connection
from types import TracebackType
from typing import Self

from gatewayapp.planning.core_proof import Prover
from gatewayapp.planning.dzn import Instance

SOLVER = "cadical195"


def answer(instance: Instance, fairness: int | None, line: Connection) -> None:
    """Answer one question after the other: the slots of a plan with at most so many breaks, or None."""
    prover = Prover(instance, fairness, SOLVER)
    while True:
        most = line.recv()
        line.send(prover.slots() if prover.ask_to_the_end(most) else None)


class ProvingProcess:
    """The process, from its start to its end; as a context it is ended in any case."""

    def __init__(self, instance: Instance, fairness: int | None) -> None:
        spawning = multiprocessing.get_context("spawn")
        self._line, theirs = spawning.Pipe()
        self._process = spawning.Process(target=answer, args=(instance, fairness, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def ask(self, most: int | None) -> None:
        """Ask for a plan with at most so many breaks (None: any number), after the last answer.

        Raises ``OSError`` if the process has ended.
        """
        self._line.send(most)

    def has_answered(self, seconds: float) -> bool:
        """Wait so long for the answer."""
        return self._line.poll(seconds)

    def slots(self) -> list[int] | None:
        """Give the answer: a plan's slots, or None if there is none.

        Raises ``EOFError`` if the process ended without an answer.
        """
        plan: list[int] | None = self._line.recv()
        return plan

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.kill()
        self._process.join()
        self._process.close()
        self._line.close()
