"""Improve the plan of a small event by exact search, and prove how good it is."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from math import ceil

from ortools.sat.python import cp_model

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.scoring import Score, score_plan
from gatewayapp.domain.wording import sentence
from gatewayapp.planning.candidates import MOST_LANGUAGES, Layout
from gatewayapp.planning.exact_model import ExactModel, model_of
from gatewayapp.planning.exact_options import Options, options_of
from gatewayapp.planning.exact_plan import hint, plan_from
from gatewayapp.planning.options import Bound, PlanOptions

LARGEST = 12_000
"""Choices up to which exact search promises more than annealing for the same time."""

SHARE, MOST_BEFORE = 0.3, 2.0
"""How much of the time goes to annealing where exact search follows, and at most how many seconds."""

SHORTEST = 0.3
OVERTIME = 3.0
LOOK_EVERY, REPORT_EVERY = 0.05, 0.2
ROUNDING = 1e-6
STRONG = ("max_lp", "default_lp")
"""What two workers do: without a linear relaxation of everything hardly any value is ever proven."""


@dataclass(frozen=True, slots=True)
class Proven:
    """The best plan, what no plan can beat, and whether nothing can beat this one."""

    plan: tuple[Meeting, ...]
    bound: Bound
    is_best: bool = False


def before_exact(layout: Layout, options: PlanOptions) -> PlanOptions:
    """Give the options of the search before the exact one: a share of the time where one follows."""
    return replace(options, seconds=_before(options)) if _suits(layout, options) else options


def _before(options: PlanOptions) -> float:
    return min(SHARE * options.seconds, MOST_BEFORE)


def _suits(layout: Layout, options: PlanOptions) -> bool:
    """Tell whether an event is small and plain enough for exact search, and there is time for it."""
    facts, times = layout.facts, layout.outline.times
    spoken = {code for d in facts.delegate_by_id.values() for code in d.languages}
    spoken |= {code for person in facts.interpreters for code in person.languages}
    apart = all(end <= start for end, start in zip(times.end, times.start[1:], strict=False))
    settled = [meeting for meeting in layout.origins if meeting and not meeting.state.may_move]
    return (
        not options.repair
        and options.moves is None
        and options.seconds >= SHORTEST
        and apart
        and len(spoken) <= MOST_LANGUAGES
        and Options(layout.outline).size <= LARGEST
        and not find_conflicts(facts, settled)
    )


def _nobody(_plan: tuple[Meeting, ...], _bound: Bound) -> None:
    return


def improve(
    layout: Layout,
    plan: tuple[Meeting, ...],
    bound: Bound,
    options: PlanOptions,
    progress: Progress,
    better: Callable[[tuple[Meeting, ...], Bound], None] = _nobody,
) -> Proven:
    """Look for the best plan of a small event in what is left of the seconds.

    ``plan`` has no conflicts. Level by level: nobody below the minimum, then the most value, then
    the fewest breaks. A level is bounded only where those before it are proven. ``better`` hears
    of each better plan.
    """
    if not layout.pairs:
        short = score_plan(layout.facts, plan).empty_handed
        return Proven(plan, replace(bound, empty_handed=short), is_best=True)
    if progress.stopped or not _suits(layout, options):
        return Proven(plan, bound)
    options = replace(options, seconds=options.seconds - _before(options))
    ladder = _Ladder(layout, options, progress, plan, bound, better)
    exact = ladder.exact
    served = ladder.climb(exact.short, lambda score: score.empty_handed, 0, 0.3)
    most = ladder.climb(-1 * exact.value, lambda score: -score.wish_value, -bound.wish_value, 0.6)
    if served == ladder.score.empty_handed:
        ladder.bound = Bound(-most, empty_handed=served)
    fewest = ladder.climb(exact.breaks, lambda score: score.breaks, 0, 1.0)
    score = ladder.score
    if not ladder.sound or (served, -most) != (score.empty_handed, score.wish_value):
        return Proven(ladder.plan, ladder.bound if ladder.sound else bound)
    return Proven(ladder.plan, Bound(-most, fewest, served), fewest == score.breaks)


@dataclass
class _Ladder:
    """The levels of the objective, one after the other; each keeps what those before it reached."""

    layout: Layout
    options: PlanOptions
    progress: Progress
    plan: tuple[Meeting, ...]
    bound: Bound
    better: Callable[[tuple[Meeting, ...], Bound], None]
    began: float = field(default_factory=time.perf_counter)
    work: float = 0.0
    sound: bool = True
    exact: ExactModel = field(init=False)
    score: Score = field(init=False)

    def __post_init__(self) -> None:
        self.exact = model_of(options_of(self.layout.outline))
        self.score = score_plan(self.layout.facts, self.plan)

    def climb(
        self, goal: cp_model.LinearExprT, reached: Callable[[Score], int], floor: int, share: float
    ) -> int:
        """Lower a level as far as a share of the time goes; give what it cannot be below."""
        if reached(self.score) > floor and self.sound and not self.progress.stopped:
            hint(self.exact, self.layout, self.plan)
            self.exact.model.minimize(goal)
            solver = self._solver(share)
            status = self._solve(solver)
            self._take(solver, status)
            if status in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
                floor = max(floor, ceil(solver.best_objective_bound - ROUNDING))
        self.exact.model.add(goal <= reached(self.score))
        return floor

    def _solver(self, share: float) -> cp_model.CpSolver:
        """Make a solver; one thread is given work instead of time, so that it always does the same."""
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = self.options.threads
        solver.parameters.random_seed = self.options.seed
        if self.options.threads == len(STRONG):
            solver.parameters.subsolvers.extend(STRONG)
        else:
            solver.parameters.linearization_level = 2
        left = self.options.seconds - (time.perf_counter() - self.began)
        if self.options.threads == 1:
            solver.parameters.max_deterministic_time = share * max(self.options.seconds - self.work, 0)
            left += (OVERTIME - 1) * self.options.seconds
        solver.parameters.max_time_in_seconds = max(share * left, 0)
        return solver

    def _solve(self, solver: cp_model.CpSolver) -> cp_model.CpSolverStatus:
        """Run the solver beside this thread, which reports and passes on the wish to stop."""
        answer: list[cp_model.CpSolverStatus] = []
        thread = threading.Thread(target=lambda: answer.append(solver.solve(self.exact.model)))
        thread.start()
        told = 0.0
        while thread.is_alive():
            thread.join(LOOK_EVERY)
            if self.progress.stopped:
                solver.stop_search()  # again and again: it is not heard before the search begins
            if time.perf_counter() - told > REPORT_EVERY:
                told = time.perf_counter()
                self._report()
        self.work += solver.response_proto.deterministic_time
        return answer[0]

    def _report(self) -> None:
        score, most = self.score, self.bound.wish_value
        best = {
            "met": score.met, "value": score.wish_value, "breaks": score.breaks, "most_value": most
        }  # fmt: skip
        line = sentence("{met} wishes met, breaks: {breaks}", met=score.met, breaks=score.breaks)
        self.progress.report(line, 0.9, best)

    def _take(self, solver: cp_model.CpSolver, status: object) -> None:
        """Take a better plan from the solver, if the checker agrees."""
        if status == cp_model.UNKNOWN:
            return
        if status not in {cp_model.OPTIMAL, cp_model.FEASIBLE}:
            self.sound = False
            return
        plan = plan_from(self.exact, self.layout, solver)
        untouched = tuple(meeting for meeting in self.plan if not meeting.state.takes_place)
        plan = (*plan, *untouched)
        self.sound = not find_conflicts(self.layout.facts, plan)
        score = score_plan(self.layout.facts, plan)
        if self.sound and score.rank < self.score.rank:
            self.plan, self.score = plan, score
            self.better(plan, self.bound)
