"""The search for a plan: place, choose, arrange; each step reports and can be stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from gatewayapp.planning import annealing
from gatewayapp.planning.choosing import choose
from gatewayapp.planning.grid import (
    COST,
    HELD,
    LEAST,
    LONGEST,
    SHORT,
    SIDE,
    SLOT,
    STILL,
    VALUE,
    WORK,
    WORTH,
    Array,
    Grid,
    Kept,
)
from gatewayapp.planning.making_room import fill
from gatewayapp.planning.outline import Outline, grid_of, kept_of
from gatewayapp.planning.resuming import resume, settle

WORK_A_SECOND = 5_000_000
"""Steps that a common laptop does in a second."""

A_MOMENT = WORK_A_SECOND // 30
A_POLISH = 6 * A_MOMENT
LONGEST_CHAIN = 24
TRIALS_AT_A_TIME = 5000
"""Pairs of slots that are tried to make room before somebody looks whether to stop."""

WARM, COOL = 300.0, 60.0
"""Heats between which breaks are polished away while meetings are still being chosen."""

SHORT_ROUND, LONG_ROUND = 0.1, 0.95
"""The shares of the time that is left after which each round of annealing has cooled down."""

TEPID, COLDEST = 20.0, 2.0
"""Heats between which idle slots are polished away: a break costs a thousand, an idle slot ten."""


@dataclass
class Budget:
    """Seconds or moves that are left; whoever counts moves gets the same plan each time."""

    seconds: float
    stopped: Callable[[], bool]
    moves: int | None = None
    began: float = field(default_factory=time.perf_counter)

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self.began

    def spent(self, work: int) -> float:
        """Give the share of the budget that is used after so many moves."""
        if self.moves is not None:
            return work / max(self.moves, 1)
        return self.elapsed / max(self.seconds, 1e-9)

    def is_over(self, work: int) -> bool:
        """Tell whether to stop after so many moves."""
        return self.stopped() or self.spent(work) >= 1.0 or self.elapsed > self.seconds


@dataclass
class Search:
    """A grid that is being searched, and the best seating so far."""

    outline: Outline
    budget: Budget
    tell: Callable[["Search", float], None]
    seed: int = 1
    grid: Grid = field(init=False)
    kept: Kept = field(init=False)
    has_plan: bool = False
    """Whether every meeting was tried once, so that the seating is a plan and no beginning of one."""

    def __post_init__(self) -> None:
        self.grid = grid_of(self.outline, self.seed)
        self.kept = kept_of(self.grid)

    @property
    def work(self) -> int:
        """Moves done."""
        return int(self.grid.tally[WORK])

    @property
    def spent(self) -> float:
        """The share of the budget that is used."""
        return self.budget.spent(self.work)

    def is_over(self) -> bool:
        """Whether time or moves are used up, or somebody said stop."""
        return self.budget.is_over(self.work)

    @property
    def waiting(self) -> Array:
        """The meetings without a slot that somebody wishes."""
        table = self.grid.meeting[:-1]
        return np.flatnonzero((table[:, SLOT] < 0) & (table[:, WORTH] > 0) & (table[:, STILL] == 0))

    @property
    def movable(self) -> Array:
        """The meetings that have a slot and may go to another."""
        table = self.grid.meeting[:-1]
        return np.flatnonzero((table[:, SLOT] >= 0) & (table[:, STILL] == 0))

    @property
    def seated(self) -> bool:
        """Whether nobody waits."""
        return self.waiting.size == 0

    def figures(self) -> tuple[int, int, int]:
        """Give cost, value and organisations that are short, of the present seating."""
        tally = self.grid.tally
        return int(tally[COST]), int(tally[VALUE]), int(tally[SHORT])

    def best_figures(self) -> tuple[int, int, int]:
        """Give cost, value and organisations that are short, of the best seating."""
        cost, value, short = self.kept.figures
        return int(cost), int(value), int(short)

    def keep_better(self) -> bool:
        """Keep the present seating if it is the best so far; tell whether it is."""
        better = _rank(self.figures()) < _rank(self.best_figures())
        if better:
            annealing.keep(self.grid, self.kept)
        return better

    def go_to_best(self) -> None:
        """Seat everybody as in the best seating so far, if they are not."""
        if not self.keep_better() and _rank(self.figures()) != _rank(self.best_figures()):
            annealing.bring_back(self.grid, self.kept)


def _rank(figures: tuple[int, int, int]) -> tuple[int, int, int]:
    """Order seatings: few who are short, then much value, then few breaks."""
    cost, value, short = figures
    return short, -value, cost


def start(search: Search) -> None:
    """Seat those who may not move, then those who have a place already."""
    candidates = search.outline.candidates
    for wanted, seat in ((True, settle), (False, resume)):
        for m, candidate in enumerate(candidates):
            if candidate.slot >= 0 and candidate.still is wanted:
                seat(search.grid, m, candidate.slot, candidate.interpreter)


def place_all(search: Search, share: float = 1.0) -> None:
    """Place what fits, the hardest and dearest first; then make room along chains.

    Making room goes on until ``share`` of the budget is used.
    """
    order = placing_order(search.grid)
    for thorough in (False, True):
        step = max(1, min(20, TRIALS_AT_A_TIME // len(search.grid.slots) ** 2)) if thorough else 500
        for first in range(0, order.size, step):
            if search.budget.stopped() or (thorough and (search.is_over() or search.spent > share)):
                search.keep_better()
                return
            fill(search.grid, order, first, step, thorough)
            search.tell(search, 0.05)
        search.has_plan = True
        search.keep_better()
        order = np.array([m for m in order if search.grid.meeting[m, SLOT] < 0], np.int64)


def placing_order(grid: Grid) -> Array:
    """Order the waiting meetings: those that organisations are owed, then by value, the narrow first."""
    table = grid.meeting[:-1]
    waiting = np.flatnonzero((table[:, SLOT] < 0) & (table[:, STILL] == 0))
    freedom = grid.base[waiting].sum(axis=1)
    by_value = waiting[np.lexsort((waiting, freedom, -table[waiting, WORTH]))]
    chances = np.bincount(table[waiting, SIDE : SIDE + 2].ravel(), minlength=len(grid.organisation))
    got = grid.organisation[:, HELD].copy()
    owed: list[int] = []
    for o in np.argsort(chances, kind="stable"):
        if got[o] >= grid.organisation[o, LEAST]:
            continue
        ours = by_value[(table[by_value, SIDE] == o) | (table[by_value, SIDE + 1] == o)]
        for m in ours[: grid.organisation[o, LEAST] - got[o]]:
            owed.append(int(m))
            got[table[m, SIDE : SIDE + 2]] += 1
    first = list(dict.fromkeys(owed))
    chosen = set(first)
    return np.array([*first, *(int(m) for m in by_value if int(m) not in chosen)], np.int64)


def choose_best(search: Search, most_value: int, share: float) -> None:
    """Exchange meetings for waiting ones until the value cannot grow, or the share of time is used.

    Each better choice has its breaks polished away soon, so that whoever stops has a good plan.
    """
    grid, table = search.grid, search.grid.meeting[:-1]
    weight = float(table[:, WORTH].sum() + 1)
    hottest = max(float(np.median(table[table[:, WORTH] > 0, WORTH])) / 2 if table.size else 1.0, 1.0)
    began, ends = search.spent, search.spent + share
    better, polished = search.keep_better(), search.work
    while search.spent < ends and not search.is_over():
        waiting = search.waiting
        if waiting.size == 0 or (grid.tally[SHORT] == 0 and grid.tally[VALUE] >= most_value):
            break
        heat = hottest * max(1.0 - (search.spent - began) / share, 0.0) + 1.0
        for first in range(0, waiting.size, 50):
            choose(grid, waiting[first : first + 50], heat, weight)
            better |= search.keep_better()
            search.tell(search, search.spent)
            if search.is_over():
                break
        if better and search.work - polished > A_POLISH:
            polish(search)
            better, polished = False, search.work
    search.go_to_best()


def polish(search: Search) -> None:
    """Anneal breaks out of the best seating for a while, then go on from the present one."""
    aside = kept_of(search.grid)
    annealing.keep(search.grid, aside)
    search.go_to_best()
    began = search.work
    _cool(search, WARM, COOL, lambda: (search.work - began) / A_POLISH)
    annealing.bring_back(search.grid, aside)


def arrange(search: Search, hot: float, cold: float) -> None:
    """Anneal the breaks away for the rest of the time, in a short and a long round from the best.

    The last moments are so cold that no break comes back, while idle slots still go.
    """
    start = search.spent
    for share, begins, ends in (
        (SHORT_ROUND, hot, cold),
        (LONG_ROUND, hot, cold),
        (1.0, TEPID, COLDEST),
    ):
        search.go_to_best()
        _cool(search, begins, ends, _until(search, start + share * (1.0 - start)))
    search.go_to_best()


def _until(search: Search, ends: float) -> Callable[[], float]:
    """Count from 0 to 1 while the budget is spent from what it is now to the share ``ends``."""
    began = search.spent
    return lambda: (search.spent - began) / max(ends - began, 1e-9)


def _cool(search: Search, hot: float, cold: float, done: Callable[[], float]) -> None:
    """Anneal from hot to cold while ``done`` goes from 0 to 1; the best seating is kept."""
    grid, kept, movable = search.grid, search.kept, search.movable
    longest = grid.tally[LONGEST]
    grid.tally[LONGEST] = LONGEST_CHAIN
    while movable.size and kept.figures[0] > 0 and not search.is_over() and (share := done()) < 1.0:
        heat = hot * (cold / hot) ** share
        annealing.anneal(grid, kept, movable, search.work + A_MOMENT, heat, heat)
        search.tell(search, search.spent)
    grid.tally[LONGEST] = longest
