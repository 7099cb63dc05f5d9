"""Plan an event: who meets whom, when, where and with which interpreter."""

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Conflict, conflicts_on, find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Cancelled, Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.reasons import reason_for
from gatewayapp.domain.scoring import Score, score_plan
from gatewayapp.domain.wishes import wish_values
from gatewayapp.domain.wording import sentence
from gatewayapp.planning.bounds import least_moved, most_value
from gatewayapp.planning.candidates import PER_BREAK, Layout, lay_out
from gatewayapp.planning.exact import before_exact, improve
from gatewayapp.planning.grid import BOOTH, INTERPRETER, PART, SEATS, SLOT, WHO, ZONE, Array, Grid
from gatewayapp.planning.options import Bound, PlanOptions, PlanResult, PlanStatus, UnmetWish
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
from gatewayapp.planning.table_rows import Sitting
from gatewayapp.planning.tables import give_tables

STANDARD_OPTIONS = PlanOptions()
SILENT = Progress()
REPORT_EVERY = 0.15
HOT, COLD = 500.0, 30.0
OVERTIME = 3.0
TO_PLACE, TO_CHOOSE = 0.15, 0.4
AT_LEAST_NONE = ("hand_overs", "table_changes", "walking_minutes")
"""The shares of the time in which meetings are placed and chosen at most."""


def plan_event(
    facts: EventFacts,
    meetings: Sequence[Meeting] = (),
    options: PlanOptions = STANDARD_OPTIONS,
    progress: Progress = SILENT,
) -> PlanResult:
    """Plan an event; ``meetings`` are those it has now.

    Meetings that are pinned, held, no-show or cancelled stay as they are. The others are
    planned anew, or in a repair kept where they are unless they break a rule; the result is never
    worse than they are. When ``progress`` is stopped the best plan so far is returned. Raises
    ``Fault`` if meetings that must stay contradict each other, or if the event has no slots;
    ``Cancelled`` if it is stopped before there is a plan.
    """
    _refuse_clashes(facts, meetings)
    prepare(progress)
    began = time.perf_counter()
    layout = lay_out(facts, meetings, repair=options.repair)
    plan, bound = _search(layout, meetings, options, progress)
    before = meetings if options.repair else ()
    plan, score = _better(facts, plan, _present(layout, meetings), before)
    exact = improve(layout, plan, bound, options, progress)
    plan = exact.plan
    score = score_plan(facts, plan, before)
    bound = _bounded(exact.bound, facts, meetings, score, options)
    proven = score.wish_value >= bound.wish_value and not score.empty_handed and not options.repair
    best = exact.is_best or (proven and score.breaks == (bound.breaks or 0))
    return PlanResult(
        PlanStatus.OPTIMAL if best else PlanStatus.FEASIBLE,
        plan,
        _unmet(facts, plan),
        score,
        bound,
        time.perf_counter() - began,
        kept=bool(meetings) and set(plan) == set(meetings),
    )


def _bounded(
    bound: Bound, facts: EventFacts, meetings: Sequence[Meeting], score: Score, options: PlanOptions
) -> Bound:
    """Add what is known of the other parts: a break is at least one idle slot; nothing is below 0."""
    fewest = bound.breaks or 0
    return replace(
        bound,
        empty_handed=bound.empty_handed or 0,
        moved=least_moved(facts, meetings) if options.repair else 0,
        breaks=fewest,
        idle_slots=fewest,
        **{name: 0 for name in AT_LEAST_NONE if getattr(score, name) == 0},
    )


def _better(
    facts: EventFacts, plan: tuple[Meeting, ...], present: tuple[Meeting, ...], before: Sequence[Meeting]
) -> tuple[tuple[Meeting, ...], Score]:
    """Give the better of the new plan and the present one, each without conflicts, and its score."""
    plan = _without_conflicts(facts, plan)
    score = score_plan(facts, plan, before)
    if present:
        present = _without_conflicts(facts, present)
        known = score_plan(facts, present, before)
        if known.rank <= score.rank:
            return present, known
    return plan, score


def _present(layout: Layout, meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """Give the present plan as far as it still matters."""
    mattering = {origin for origin in layout.origins if origin is not None}
    return tuple(m for m in meetings if m in mattering or not m.state.takes_place)


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


def _search(
    layout: Layout, meetings: Sequence[Meeting], options: PlanOptions, progress: Progress
) -> tuple[tuple[Meeting, ...], Bound]:
    rest = _untouched(meetings)
    if not layout.pairs:
        return rest, Bound(0, 0)
    reporter = _Reporter(progress, _wishes_of(layout))
    budget = _budget(before_exact(layout, options), progress)
    search = Search(layout.outline, budget, reporter.tell, options.seed)
    start(search)
    place_all(search, 1.0 if options.repair else TO_PLACE)
    if not search.has_plan:
        raise Cancelled
    if not options.repair:
        polish(search)
    bound = Bound(most_value(layout.outline))
    reporter.bound = bound
    if not options.repair:
        choose_best(search, bound.wish_value, TO_CHOOSE)
        arrange(search, HOT, COLD)
    return (*_meetings(layout, search.grid, budget.stopped, options.seed), *rest), bound


def _budget(options: PlanOptions, progress: Progress) -> Budget:
    if options.moves is not None:
        return Budget(math.inf, lambda: progress.stopped, options.moves)
    if options.threads > 1:
        return Budget(options.seconds, lambda: progress.stopped)
    moves = int(options.seconds * WORK_A_SECOND)
    return Budget(OVERTIME * options.seconds, lambda: progress.stopped, moves)


@dataclass
class _Reporter:
    """Passes on how far the search is, at most five times a second."""

    progress: Progress
    wishes: Array
    bound: Bound | None = None
    last: float = field(default=0.0)

    def tell(self, search: Search, fraction: float) -> None:
        now = time.perf_counter()
        if now - self.last < REPORT_EVERY:
            return
        self.last = now
        cost, value, _ = search.best_figures() if search.has_plan else search.figures()
        slots = search.kept.meeting[:, 0] if search.has_plan else search.grid.meeting[:-1, SLOT]
        met = int(self.wishes[slots >= 0].sum())
        best = {"met": met, "value": value, "breaks": cost // PER_BREAK}
        if self.bound:
            best["most_value"] = self.bound.wish_value
        line = sentence("{met} wishes met, {breaks} breaks", met=met, breaks=best["breaks"])
        self.progress.report(line, min(fraction, 1.0), best)


def _wishes_of(layout: Layout) -> Array:
    """Count the wishes behind each candidate."""
    wishes = layout.facts.wishes_by_pair
    return np.array([len(wishes.get(frozenset(pair), ())) for pair in layout.pairs])


def _untouched(meetings: Sequence[Meeting]) -> tuple[Meeting, ...]:
    """Give the meetings that are no part of the search: those that do not take place."""
    return tuple(meeting for meeting in meetings if not meeting.state.takes_place)


def _meetings(layout: Layout, grid: Grid, stopped: Callable[[], bool], seed: int) -> tuple[Meeting, ...]:
    """Read the meetings off the grid; those that may not move are returned as they came."""
    delegates, booths = _seated(layout, grid)
    table = grid.meeting
    slots = [int(s) for s in table[:-1, SLOT]]
    taken = dict(booths)
    for m, origin in enumerate(layout.origins):
        if origin is not None and slots[m] >= 0 and m not in taken and _stays(layout, origin, m, grid):
            taken[m] = origin.table
    zones = [int(z) for z in table[:-1, ZONE]]
    interpreters = [layout.registrations[r] if r >= 0 else None for r in table[:-1, INTERPRETER]]
    sitting = Sitting(slots, zones, delegates, interpreters, taken)
    tables = give_tables(layout.facts, sitting, stopped, seed)
    plan: list[Meeting] = []
    for m, (pair, origin) in enumerate(zip(layout.pairs, layout.origins, strict=True)):
        if origin is not None and not origin.state.may_move:
            plan.append(origin)
        elif slots[m] >= 0:
            plan.append(
                Meeting(
                    origin.id if origin else 0,
                    *pair,
                    layout.facts.slots[slots[m]].start,
                    tables[m],
                    tuple(delegates[m]),
                    interpreters[m],
                )
            )
    return tuple(plan)


def _stays(layout: Layout, origin: Meeting, m: int, grid: Grid) -> bool:
    """Tell whether a meeting keeps its time and numbered table."""
    facts = layout.facts
    slot = facts.slots[int(grid.meeting[m, SLOT])]
    table = facts.table_by_id.get(origin.table)
    if not origin.state.may_move:
        return True
    return (
        layout.repair
        and origin.start == slot.start
        and table is not None
        and table.owner is None
        and facts.zones[int(grid.meeting[m, ZONE])].id == table.zone
        and not any(closed.overlaps(slot.stretch) for closed in table.closed)
    )


def _seated(layout: Layout, grid: Grid) -> tuple[list[list[int]], dict[int, int]]:
    """Give the registrations at each meeting, and the table of each that is held at a booth."""
    delegates: list[list[int]] = []
    booths: dict[int, int] = {}
    for m in range(len(layout.pairs)):
        seats = range(int(grid.meeting[m, SEATS]), int(grid.meeting[m + 1, SEATS]))
        people = [int(grid.seat[k, WHO]) for k in seats if grid.seat[k, PART] != BOOTH]
        delegates.append([layout.registrations[r] for r in people])
        for k in seats:
            if grid.seat[k, PART] == BOOTH:
                booths[m] = layout.booths[int(grid.seat[k, WHO])]
    return delegates, booths


def _without_conflicts(facts: EventFacts, plan: tuple[Meeting, ...]) -> tuple[Meeting, ...]:
    """Drop meetings until the checker finds no conflict that a movable meeting has a part in."""
    values = wish_values(facts.wishes, facts.rules.mutual_bonus)
    worth = {
        pair: sum(values[wish.id] for wish in wishes) for pair, wishes in facts.wishes_by_pair.items()
    }
    while True:
        doomed = {
            min(loose, key=lambda i: (worth.get(plan[i].pair, 0), -i))
            for conflict in conflicts_on(Board(facts, plan))
            if (loose := _movable(plan, conflict))
        }
        if not doomed:
            return plan
        plan = tuple(meeting for i, meeting in enumerate(plan) if i not in doomed)


def _movable(plan: Sequence[Meeting], conflict: Conflict) -> list[int]:
    return [i for i in conflict.meetings if plan[i].state.may_move]


def _unmet(facts: EventFacts, plan: tuple[Meeting, ...]) -> tuple[UnmetWish, ...]:
    board = Board(facts, plan)
    return tuple(
        UnmetWish(wish.id, reason_for(board, wish).sentence)
        for wish in facts.wishes
        if wish.pair not in board.by_pair
    )
