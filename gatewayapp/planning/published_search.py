"""Anneal a published instance: plans with few breaks, quickly."""

import time

import numpy as np

from gatewayapp.planning import annealing
from gatewayapp.planning.compiled import with_sound_kernels
from gatewayapp.planning.core_grid import outline_of
from gatewayapp.planning.grid import LONGEST, Kept
from gatewayapp.planning.published_case import Case
from gatewayapp.planning.search import A_MOMENT, Budget, Search, choose_best, place_all

ROUND_WORK = 4_000_000
HOT, COLD = 300.0, 100.0
LONGEST_CHAIN = 60


class Searcher:
    """Anneals, again and again from the best seating, at changing heats."""

    def __init__(self, case: Case, seed: int) -> None:
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
        with_sound_kernels(self._round)
        self.rounds += 1
        self.spent = time.perf_counter() - began

    def _round(self) -> None:
        if self.rounds == 0:
            place_all(self._search)
        if not self._search.seated:
            choose_best(self._search, len(self._case.instance.pairs), 0.1)
        if self._search.seated:
            self._anneal()

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
