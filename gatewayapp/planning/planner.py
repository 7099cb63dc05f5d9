"""The way to a plan: lay out, search, prove, check; the answer is what the checker says it is."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning.bounds import most_value
from gatewayapp.planning.candidates import PER_BREAK, Layout, lay_out
from gatewayapp.planning.exact import before_exact, improve
from gatewayapp.planning.finishing import Case, Finisher
from gatewayapp.planning.grid import SLOT, Array
from gatewayapp.planning.options import Bound, PlanOptions, PlanResult, Ready
from gatewayapp.planning.preparing import prepare
from gatewayapp.planning.search import (
    WORK_A_SECOND,
    Budget,
    Search,
    arrange,
    choose_best,
    place_all,
    polish,
    start,
)
from gatewayapp.planning.seated_plan import meetings_of

HOT, COLD = 500.0, 30.0
OVERTIME = 3.0
QUICK = 0.05
"""An answer that takes so many seconds is made anew after a stop, with the very last improvements."""

TO_PLACE, TO_CHOOSE = 0.15, 0.4
"""The shares of the time in which meetings are placed and chosen at most."""


def make_plan(
    facts: EventFacts,
    meetings: tuple[Meeting, ...],
    options: PlanOptions,
    progress: Progress,
    ready: Ready,
) -> PlanResult:
    """Plan an event as ``plan_event`` says; ``ready`` holds what could be answered meanwhile."""
    _refuse_clashes(facts, meetings)
    prepare(progress)
    progress.report(sentence("Laying out the event"))
    case = Case(facts, meetings, options, lay_out(facts, meetings, repair=options.repair))
    reporter = _Reporter(progress, Finisher(case, ready), _wishes_of(case.layout))
    plan = _search(case, reporter)
    reporter.finisher.over = True
    if progress.stopped and ready.result and reporter.finisher.took > QUICK:
        return ready.result
    reporter.say(sentence("Checking the plan"))
    checked = case.better((*plan, *case.untouched))
    ready.result = case.answer(checked, reporter.bound)
    reporter.tell_answer(ready.result)

    def better(plan: tuple[Meeting, ...], bound: Bound) -> None:
        ready.result = case.answer(case.better(plan), bound)

    exact = improve(case.layout, checked.plan, reporter.bound, options, progress, better)
    if exact.plan is not checked.plan:
        checked = case.better(exact.plan)
    return case.answer(checked, exact.bound, is_best=exact.is_best)


def _refuse_clashes(facts: EventFacts, meetings: Sequence[Meeting]) -> None:
    if not facts.slots:
        raise Fault("The event has no slots. Give it a session that is longer than one meeting.")
    settled = [m for m in meetings if m.state.takes_place and not m.state.may_move]
    for conflict in find_conflicts(facts, settled):
        if any(settled[i].state is MeetingState.PINNED for i in conflict.meetings):
            raise Fault(
                "Pinned meetings contradict each other or the event: {conflict}. Unpin or move one.",
                conflict=conflict.sentence,
            )


def _search(case: Case, reporter: "_Reporter") -> tuple[Meeting, ...]:
    """Look for the best seating and read its meetings off."""
    layout, options, progress = case.layout, case.options, reporter.progress
    if not layout.pairs:
        return ()
    budget = _budget(before_exact(layout, options), lambda: progress.stopped)
    search = Search(layout.outline, budget, reporter.tell, options.seed)
    start(search)
    place_all(search, 1.0 if options.repair else TO_PLACE)
    if not search.has_plan:
        raise Cancelled
    reporter.finisher.look(search, None)
    if not options.repair:
        polish(search)
    reporter.bound = Bound(most_value(layout.outline))
    if not options.repair:
        choose_best(search, reporter.bound.wish_value, TO_CHOOSE)
        arrange(search, HOT, COLD)
    reporter.say(sentence("Giving tables"))
    return meetings_of(layout, search.grid, search.kept, budget.stopped, options.seed)


def _budget(options: PlanOptions, stopped: Callable[[], bool]) -> Budget:
    if options.moves is not None:
        return Budget(math.inf, stopped, options.moves)
    if options.threads > 1:
        return Budget(options.seconds, stopped)
    moves = int(options.seconds * WORK_A_SECOND)
    return Budget(OVERTIME * options.seconds, stopped, moves)


@dataclass
class _Reporter:
    """Passes on how far the search is, and has an answer made ready.

    The best plan so far is the one that is kept when somebody stops: the last that is checked.
    """

    progress: Progress
    finisher: Finisher
    wishes: Array
    bound: Bound = field(default=Bound(0, 0))
    best: dict[str, int] | None = None

    def tell(self, search: Search, fraction: float) -> None:
        """Tell how good the best plan is so far."""
        self.finisher.look(search, self.bound if self.bound.wish_value else None)
        cost, *_ = search.best_figures() if search.has_plan else search.figures()
        slots = search.kept.meeting[:, 0] if search.has_plan else search.grid.meeting[:-1, SLOT]
        met = int(self.wishes[slots >= 0].sum())
        breaks = cost // PER_BREAK
        if self.finisher.ready.result is not None:
            self._take(self.finisher.ready.result)
        line = sentence("{met} wishes met, breaks: {breaks}", met=met, breaks=breaks)
        self.progress.report(line, min(fraction, 1.0), self.best)

    def tell_answer(self, result: PlanResult) -> None:
        """Tell how good a checked plan is."""
        score = result.score
        self._take(result)
        self.say(sentence("{met} wishes met, breaks: {breaks}", met=score.met, breaks=score.breaks))

    def _take(self, result: PlanResult) -> None:
        score = result.score
        self.best = {"met": score.met, "value": score.wish_value, "breaks": score.breaks}
        if self.bound.wish_value:
            self.best["most_value"] = self.bound.wish_value

    def say(self, line: Sentence) -> None:
        """Tell what is being done with the best plan."""
        self.progress.report(line, 1.0, self.best)


def _wishes_of(layout: Layout) -> Array:
    """Count the wishes behind each candidate."""
    wishes = layout.facts.wishes_by_pair
    return np.array([len(wishes.get(frozenset(pair), ())) for pair in layout.pairs])
