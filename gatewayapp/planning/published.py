"""Solve a published instance: annealing for plans, a SAT solver for proofs, each feeding the other."""

import threading
import time
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence
from gatewayapp.planning.core_process import Manner, ProvingProcess, answered
from gatewayapp.planning.core_proof import Prover
from gatewayapp.planning.core_tables import TableCount, best_count
from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.options import PlanStatus
from gatewayapp.planning.published_case import Case
from gatewayapp.planning.published_impossible import why_impossible

if TYPE_CHECKING:
    from gatewayapp.planning.published_search import Searcher

CONFLICTS_AT_A_TIME = 400
FIRST_TURN = 1.0
HEAD_START = 0.3
"""Seconds for the proof alone: what it settles needs no compiled kernels, which take as long to load."""
ALONE = 1
"""Rounds of annealing before both cores go to solvers in processes of their own."""
REPORT_EVERY = 0.05
LONGEST_GOODBYE = 0.1
"""Seconds from a stop to the answer at most; what is being loaded or laid out then ends by itself."""
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
    case = Case(instance, fairness, seconds, progress)
    case.reason = why_impossible(instance)
    if case.reason is not None:
        case.refute(None)
    elif not instance.pairs:
        case.offer([])
    else:
        _solve(case, threads, seed)
    return _answer(case)


def _solve(case: Case, threads: int, seed: int) -> None:
    proving = _Proving(case)
    if threads == 1:
        _take_turns(case, proving, seed)
    else:
        _side_by_side(case, proving, seed)


def _take_turns(case: Case, proving: "_Proving", seed: int) -> None:
    proving.work_for(FIRST_TURN)
    searcher = None if case.over else _searcher(case, seed)
    _alternate(case, searcher, proving)


def _alternate(case: Case, searcher: "Searcher | None", proving: "_Proving") -> None:
    """Search and prove in turns on one core."""
    try:
        while searcher is not None and not case.over:
            searcher.work()
            proving.work_for(2 * searcher.spent)
    finally:
        proving.close()


def _side_by_side(case: Case, proving: "_Proving", seed: int) -> None:
    thread = threading.Thread(target=proving.run, name="gateway-proof")
    thread.start()
    try:
        _wait(case, thread, HEAD_START)
        _load(case)
        if not case.over:
            _search(case, proving, seed)
    finally:
        proving.stopped = True
        _part(case, thread)


def _search(case: Case, proving: "_Proving", seed: int) -> None:
    searcher = _searcher(case, seed)
    while not case.over and searcher.rounds < ALONE:
        searcher.work()
    if not case.over:
        proving.stopped = True
        _ask_elsewhere(case)
    _alternate(case, searcher, _Proving(case))


def _searcher(case: Case, seed: int) -> "Searcher":
    from gatewayapp.planning.published_search import Searcher

    return Searcher(case, seed)


def _load(case: Case) -> None:
    """Load the compiled kernels, unless the answer or a stop comes first."""
    name = "gatewayapp.planning.published_search"
    thread = threading.Thread(target=import_module, args=(name,), name="gateway-load")
    if not case.over:
        thread.start()
        _wait(case, thread, case.seconds)
        _part(case, thread)


def _part(case: Case, thread: threading.Thread) -> None:
    """Wait for a thread that is about to end, but not long if somebody said stop."""
    while thread.is_alive() and not case.progress.stopped:
        thread.join(REPORT_EVERY)
    thread.join(LONGEST_GOODBYE)


def _wait(case: Case, thread: threading.Thread, seconds: float) -> None:
    until = time.perf_counter() + seconds
    while thread.is_alive() and not case.over and time.perf_counter() < until:
        case.report()
        thread.join(REPORT_EVERY)


def _ask_elsewhere(case: Case) -> None:
    """Give both cores to solvers in processes of their own, until the case is over or one is lost."""
    with ExitStack() as stack:
        processes = [
            stack.enter_context(ProvingProcess(case.instance, case.fairness, manner))
            for manner in Manner
        ]
        try:
            for process in processes:
                process.ask(_question(case, processes))
            while not case.over:
                case.report()
                for process in answered(processes, REPORT_EVERY):
                    _learn(case, process, processes)
        except (EOFError, OSError):  # the system ended it, as for want of memory
            return


def _learn(case: Case, process: ProvingProcess, processes: Sequence[ProvingProcess]) -> None:
    """Take an answer, and ask what is to be known next."""
    most, slots = process.answer()
    if slots is None:
        case.refute(most)
    else:
        case.offer(slots)
    if not case.over:
        process.ask(_question(case, processes))


def _question(case: Case, processes: Sequence[ProvingProcess]) -> int | None:
    """Ask at the bound, or just above it if another solver asks there and that is still better."""
    most = case.question
    if most is None or case.breaks is None:
        return None
    taken = any(process.asked == most for process in processes)
    return most + 1 if taken and most + 1 < case.breaks else most


def _answer(case: Case) -> Solved:
    with case.lock:
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

    def __init__(self, case: Case) -> None:
        self._case = case
        self._provers: deque[Prover] = deque()
        self._suggested: tuple[int, ...] = ()
        self.stopped = False

    def run(self) -> None:
        try:
            while not self.stopped and not self._case.over:
                self._step()
        finally:
            self.close()

    def work_for(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while time.perf_counter() < until and not self._case.over:
            self._step()

    def close(self) -> None:
        while self._provers:
            self._provers.pop().close()

    def _begin(self) -> None:
        case = self._case
        tables = [best_count(case.instance)]
        if case.fairness == 0:
            tables.append(TableCount.MEETINGS)
        self._provers.extend(Prover(case.instance, case.fairness, tables=count) for count in tables)

    def _step(self) -> None:
        if not self._provers:
            self._begin()
        case = self._case
        most = case.question
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
