"""Solvers in processes of their own: CaDiCaL, which finds plans that the first solver misses.

It holds Python's lock while it works and cannot be interrupted, so it neither shares a process
with a window nor is asked to stop: its process is ended.
"""

import multiprocessing
from collections.abc import Iterable
from enum import Enum
from multiprocessing.connection import Connection, wait
from types import TracebackType
from typing import Self

from gatewayapp.planning.core_proof import Prover
from gatewayapp.planning.dzn import Instance

SOLVER = "cadical195"


class Manner(Enum):
    """How a solver searches: it is not known beforehand which one finds the plan sooner."""

    CHANGING = 0
    STEADY = 1


def work(instance: Instance, fairness: int | None, manner: Manner, line: Connection) -> None:
    """Answer one question after the other: the slots of a plan with at most so many breaks, or None.

    Each is asked afresh: a solver that has just refuted finds a plan later than one that knows nothing.
    """
    while True:
        most = line.recv()
        prover = Prover(instance, fairness, SOLVER, settings={"stabilizeonly": manner.value})
        line.send((most, prover.slots() if prover.ask_to_the_end(most) else None))
        prover.close()


class ProvingProcess:
    """The process, from its start to its end; as a context it is ended in any case."""

    def __init__(
        self, instance: Instance, fairness: int | None, manner: Manner = Manner.CHANGING
    ) -> None:
        spawning = multiprocessing.get_context("spawn")
        self.asked: int | None = None
        self.line, theirs = spawning.Pipe()
        self._process = spawning.Process(
            target=work, args=(instance, fairness, manner, theirs), daemon=True
        )
        self._process.start()
        theirs.close()

    def ask(self, most: int | None) -> None:
        """Ask for a plan with at most so many breaks (None: any number), after the last answer.

        Raises ``OSError`` if the process has ended.
        """
        self.asked = most
        self.line.send(most)

    def answer(self) -> tuple[int | None, list[int] | None]:
        """Give the question, and a plan's slots or None if there is none; waits for it.

        Raises ``EOFError`` or ``OSError`` if the process ended without an answer.
        """
        told: tuple[int | None, list[int] | None] = self.line.recv()
        self.asked = None
        return told

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
        self.line.close()


def answered(processes: Iterable[ProvingProcess], seconds: float) -> list[ProvingProcess]:
    """Wait so long for answers; give the processes that have one, or have ended."""
    lines = {process.line: process for process in processes}
    ready = wait(list(lines), seconds)
    return [process for line, process in lines.items() if line in ready]
