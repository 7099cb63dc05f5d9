"""Solve a published instance: annealing for plans, a SAT solver for proofs, each feeding the other."""

import threading
import time
from collections import deque
from dataclasses import dataclass, field

import numpy as np

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning import annealing
from gatewayapp.planning.core_grid import outline_of
from gatewayapp.planning.core_process import ProvingProcess
from gatewayapp.planning.core_proof import Prover, TableCount
from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.grid import LONGEST, Kept
from gatewayapp.planning.options import PlanStatus
from gatewayapp.planning.published_check import count_breaks, faults_of
from gatewayapp.planning.published_impossible import why_impossible
from gatewayapp.planning.search import A_MOMENT, Budget, Search, choose_best, place_all

CONFLICTS_AT_A_TIME = 400
ROUND_WORK = 10_000_000
HOT, COLD = 500.0, 150.0
LONGEST_CHAIN = 60
FIRST_TURN = 1.0
ALONE = 1
"""Rounds of annealing before its core goes to a second solver."""
REPORT_EVERY = 0.1
SILENT = Progress()


@dataclass(frozen=True, slots=True)
class Solved:
    """The best plan found; ``slots`` count from 0 and are empty where no plan is known.

    ``reason`` says why there can be no plan, where that is plain to see.
    """

    status: PlanStatus
    breaks: int | None
    bound: int
    seconds: float
    slots: tuple[int, ...]
    reason: Sentence | None = None


@dataclass
class _Case:
    """What is known of an instance so far; searched by one thread, proved by another."""

    instance: Instance
    fairness: int | None
    seconds: float
    progress: Progress
    began: float = field(default_factory=time.perf_counter)
    breaks: int | None = None
    slots: tuple[int, ...] = ()
    bound: int = 0
    impossible: bool = False
    reason: Sentence | None = None
    lock: threading.Lock = field(default_factory=threading.Lock)

    @property
    def settled(self) -> bool:
        return self.impossible or (self.breaks is not None and self.breaks <= self.bound)

    @property
    def over(self) -> bool:
        late = time.perf_counter() - self.began > self.seconds
        return self.settled or late or self.progress.stopped

    def offer(self, slots: list[int]) -> None:
        """Take a plan if it is legal and better than the best so far."""
        if next(faults_of(self.instance, slots, self.fairness), None) is not None:
            return
        breaks = sum(count_breaks(self.instance, slots))
        with self.lock:
            if self.breaks is None or breaks < self.breaks:
                self.breaks, self.slots = breaks, tuple(slots)

    def refute(self, most: int | None) -> None:
        """Learn that there is no plan with at most so many breaks (None: none at all)."""
        with self.lock:
            if most is None:
                self.impossible = True
            else:
                self.bound = max(self.bound, most + 1)

    def report(self) -> None:
        line = sentence("{breaks} breaks, at least {bound}", breaks=self.breaks, bound=self.bound)
        if self.breaks is None:
            line = sentence("Looking for a first plan")
        self.progress.report(line, None, {"breaks": self.breaks, "bound": self.bound})


def solve(
    instance: Instance,
    fairness: int | None = 2,
    seconds: float = 60.0,
    threads: int = 2,
    seed: int = 1,
    progress: Progress = SILENT,
) -> Solved:
    """Find a plan with the fewest breaks and prove it, as far as the time goes.

    ``fairness`` is the greatest difference between two participants' breaks; None: any. With
    one thread, search and proof take turns.
    """
    case = _Case(instance, fairness, seconds, progress)
    case.reason = why_impossible(instance)
    if case.reason is not None:
        case.refute(None)
    elif not instance.pairs:
        case.offer([])
    else:
        _solve(case, threads, seed)
    return _answer(case)


def _solve(case: _Case, threads: int, seed: int) -> None:
    proving = _Proving(case)
    try:
        if threads == 1:
            _take_turns(case, proving, seed)
        else:
            _side_by_side(case, proving, seed)
    finally:
        proving.close()


def _take_turns(case: _Case, proving: "_Proving", seed: int) -> None:
    proving.work_for(FIRST_TURN)
    searcher = _Searcher(case, seed)
    while not case.over:
        searcher.work()
        proving.work_for(2 * searcher.spent)


def _side_by_side(case: _Case, proving: "_Proving", seed: int) -> None:
    thread = threading.Thread(target=proving.run, name="gateway-proof")
    thread.start()
    try:
        searcher = _Searcher(case, seed)
        while not case.over and (case.breaks is None or searcher.rounds < ALONE):
            searcher.work()
        if not case.over:
            _ask_elsewhere(case)
    finally:
        proving.stopped = True
        thread.join()


def _ask_elsewhere(case: _Case) -> None:
    """Give the core that searched to a second solver, which looks for plans just above the bound."""
    while not case.over and case.breaks is not None:
        most = min(case.bound + 1, case.breaks - 1)
        with ProvingProcess(case.instance, case.fairness, most) as process:
            if _answered(case, process, most):
                try:
                    slots = process.slots()
                except EOFError:  # the system ended it, as for want of memory
                    return
                if slots is None:
                    case.refute(most)
                else:
                    case.offer(slots)


def _answered(case: _Case, process: ProvingProcess, most: int) -> bool:
    """Wait until the question is answered, or no longer of interest."""
    while not case.over and case.bound <= most:
        case.report()
        if process.has_answered(REPORT_EVERY):
            return True
    return False


def _answer(case: _Case) -> Solved:
    status = PlanStatus.UNKNOWN
    if case.impossible:
        status = PlanStatus.INFEASIBLE
    elif case.breaks is not None:
        status = PlanStatus.OPTIMAL if case.settled else PlanStatus.FEASIBLE
    seconds = time.perf_counter() - case.began
    return Solved(status, case.breaks, case.bound, seconds, case.slots, case.reason)


class _Proving:
    """Asks for plans with as few breaks as may be: first for any, then from the bound upwards.

    Where nobody may have more breaks than another, whether there is any plan is the hard
    question, and it is not known beforehand which formula answers it sooner: both take turns.
    """

    def __init__(self, case: _Case) -> None:
        self._case = case
        tables = list(TableCount) if case.fairness == 0 else [TableCount.BUSY_PEOPLE]
        self._provers = deque(Prover(case.instance, case.fairness, tables=count) for count in tables)
        self._suggested: tuple[int, ...] = ()
        self.stopped = False

    def run(self) -> None:
        while not self.stopped and not self._case.over:
            self._step()

    def work_for(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and not self._case.over:
            self._step()

    def close(self) -> None:
        for prover in self._provers:
            prover.close()

    def _step(self) -> None:
        case = self._case
        most = None if case.breaks is None else case.bound
        if most is None:
            self._provers.rotate()
        prover = self._provers[0]
        if case.slots != self._suggested:
            self._suggested = case.slots
            prover.suggest(case.slots)
        answer = prover.ask(most, CONFLICTS_AT_A_TIME)
        if answer is True:
            case.offer(prover.slots())
        elif answer is False:
            case.refute(most)


class _Searcher:
    """Anneals, again and again from the best seating, at changing heats."""

    def __init__(self, case: _Case, seed: int) -> None:
        self._case = case
        budget = Budget(case.seconds, lambda: case.over)
        self._search = Search(outline_of(case.instance, case.fairness), budget, self._tell, seed)
        self.rounds = 0
        self.spent = 0.0

    def _tell(self, _search: Search, _fraction: float) -> None:
        self._case.report()

    def work(self) -> None:
        """Do one round: a legal start if there is none yet, else one annealing run."""
        began = time.perf_counter()
        if self.rounds == 0:
            place_all(self._search)
        if not self._search.seated:
            choose_best(self._search, len(self._case.instance.pairs), 0.1)
        if self._search.seated:
            self._anneal()
        self.rounds += 1
        self.spent = time.perf_counter() - began

    def _anneal(self) -> None:
        grid, kept = self._search.grid, self._search.kept
        annealing.keep(grid, kept)
        self._offer(kept)
        grid.tally[LONGEST] = LONGEST_CHAIN
        work = ROUND_WORK << min(self.rounds // 2, 4)
        movable = np.arange(len(grid.meeting) - 1)
        done = 0
        while done < work and not self._case.over:
            heat = HOT * (COLD / HOT) ** (done / work)
            before = kept.figures[0]
            annealing.anneal(grid, kept, movable, self._search.work + A_MOMENT, heat, heat)
            if kept.figures[0] < before:
                self._offer(kept)
            done += A_MOMENT
            self._case.report()
        grid.tally[LONGEST] = len(grid.meeting)

    def _offer(self, kept: Kept) -> None:
        self._case.offer([int(s) for s in kept.meeting[:, 0]])


def as_json(solved: Solved) -> dict[str, object]:
    """Give the answer as plain data, slots counted from 1; ``reason`` only where one is known."""
    answer: dict[str, object] = {
        "status": solved.status.value,
        "breaks": solved.breaks,
        "bound": solved.bound,
        "seconds": round(solved.seconds, 3),
        "slots": [s + 1 for s in solved.slots],
    }
    return answer if solved.reason is None else {**answer, "reason": str(solved.reason)}
