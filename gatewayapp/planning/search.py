"""The search for a plan: place, choose, arrange; each step reports and can be stopped."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from gatewayapp.planning import annealing, choosing
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
from gatewayapp.planning.outline import Outline, grid_of, kept_of

WORK_A_SECOND = 5_000_000
"""Steps that a common laptop does in a second."""

A_MOMENT = WORK_A_SECOND // 30
LONGEST_CHAIN = 24
OVERTIME = 3.0


@dataclass
class Budget:
    """Steps and seconds that are left; whoever counts in steps alone gets the same plan each time."""

    seconds: float
    stopped: Callable[[], bool]
    by_steps_alone: bool = False
    began: float = field(default_factory=time.perf_counter)

    @property
    def elapsed(self) -> float:
        """Seconds since the start."""
        return time.perf_counter() - self.began

    @property
    def work(self) -> int:
        """All the steps that the seconds are good for."""
        return int(self.seconds * WORK_A_SECOND)

    def is_over(self, work: int) -> bool:
        """Tell whether to stop after so many steps."""
        late = self.elapsed > self.seconds * (OVERTIME if self.by_steps_alone else 1.0)
        return late or self.stopped() or (self.by_steps_alone and work >= self.work)


@dataclass
class Search:
    """A grid that is being searched, and the best seating so far."""

    outline: Outline
    budget: Budget
    tell: Callable[["Search", float], None]
    seed: int = 1
    grid: Grid = field(init=False)
    kept: Kept = field(init=False)

    def __post_init__(self) -> None:
        self.grid = grid_of(self.outline, self.seed)
        self.kept = kept_of(self.grid)

    @property
    def work(self) -> int:
        """Steps done."""
        return int(self.grid.tally[WORK])

    def is_over(self) -> bool:
        """Whether time or steps are used up, or somebody said stop."""
        return self.budget.is_over(self.work)

    @property
    def waiting(self) -> Array:
        """The meetings without a slot that somebody wishes."""
        table = self.grid.meeting[:-1]
        return np.flatnonzero((table[:, SLOT] < 0) & (table[:, WORTH] > 0) & (table[:, STILL] == 0))

    @property
    def seated(self) -> bool:
        """Whether nobody waits."""
        return self.waiting.size == 0

    def figures(self) -> tuple[int, int, int]:
        """Give cost, value and organisations that are short, of the present seating."""
        tally = self.grid.tally
        return int(tally[COST]), int(tally[VALUE]), int(tally[SHORT])


def start(search: Search) -> None:
    """Seat those who may not move, then those who have a place already."""
    candidates = search.outline.candidates
    for wanted, seat in ((True, choosing.settle), (False, choosing.resume)):
        for m, candidate in enumerate(candidates):
            if candidate.slot >= 0 and candidate.still is wanted:
                seat(search.grid, m, candidate.slot, candidate.interpreter)


def place_all(search: Search) -> None:
    """Place what fits, the hardest and dearest first; then make room along chains."""
    order = placing_order(search.grid)
    for thorough in (False, True):
        step = 20 if thorough else 2000
        for first in range(0, order.size, step):
            if search.budget.stopped():
                return
            choosing.fill(search.grid, order, first, step, thorough)
            search.tell(search, 0.1)
        order = np.array([m for m in order if search.grid.meeting[m, SLOT] < 0], np.int64)
        if search.is_over():
            return


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
    """Exchange meetings for waiting ones until the value cannot grow, or the share of time is used."""
    grid, table = search.grid, search.grid.meeting[:-1]
    weight = float(table[:, WORTH].sum() + 1)
    annealing.keep(grid, search.kept)
    best = _rank(search.figures())
    goal, began = search.work + int(share * search.budget.work), search.work
    hottest = max(float(np.median(table[table[:, WORTH] > 0, WORTH])) / 2 if table.size else 1.0, 1.0)
    limit = search.budget.elapsed + share * search.budget.seconds
    while not search.is_over() and search.work < goal and search.budget.elapsed < limit:
        waiting = search.waiting
        if waiting.size == 0 or (grid.tally[SHORT] == 0 and grid.tally[VALUE] >= most_value):
            break
        heat = hottest * (1.0 - (search.work - began) / (goal - began)) + 1.0
        for first in range(0, waiting.size, 200):
            choosing.choose(grid, waiting[first : first + 200], heat, weight)
            search.tell(search, 0.3)
            if search.is_over():
                break
        if _rank(search.figures()) < best:
            best = _rank(search.figures())
            annealing.keep(grid, search.kept)
    if _rank(search.figures()) != best:
        annealing.bring_back(grid, search.kept)


def _rank(figures: tuple[int, int, int]) -> tuple[int, int]:
    """Order choices: few who are short, then much value."""
    return figures[2], -figures[1]


def arrange(search: Search, hot: float, cold: float) -> None:
    """Anneal the breaks away for the rest of the time, and bring back the best seating found."""
    grid, kept = search.grid, search.kept
    annealing.keep(grid, kept)
    movable = np.flatnonzero((grid.meeting[:-1, SLOT] >= 0) & (grid.meeting[:-1, STILL] == 0))
    began, ends = search.work, max(search.budget.work, search.work + A_MOMENT)
    grid.tally[LONGEST] = LONGEST_CHAIN
    left = max(search.budget.seconds - search.budget.elapsed, 0.1)
    clock = search.budget.elapsed
    while movable.size and kept.figures[0] > 0 and not search.is_over():
        done = (search.work - began) / (ends - began)
        if not search.budget.by_steps_alone:
            done = (search.budget.elapsed - clock) / left
        heat = hot * (cold / hot) ** min(done, 1.0)
        annealing.anneal(grid, kept, movable, search.work + A_MOMENT, heat, heat)
        search.tell(search, 0.4 + 0.6 * min(done, 1.0))
    grid.tally[LONGEST] = len(grid.meeting)
    annealing.bring_back(grid, kept)
