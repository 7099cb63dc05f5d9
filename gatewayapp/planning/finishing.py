"""From meetings to an answer: checked, never worse than what there was, with reasons and bounds."""

import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Conflict, conflicts_on
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.reasons import reason_for
from gatewayapp.domain.scoring import Score, score_plan
from gatewayapp.domain.wishes import wish_values
from gatewayapp.planning.bounds import least_moved
from gatewayapp.planning.candidates import Layout
from gatewayapp.planning.grid import Kept
from gatewayapp.planning.options import Bound, PlanOptions, PlanResult, PlanStatus, Ready, UnmetWish
from gatewayapp.planning.search import Search
from gatewayapp.planning.seated_plan import meetings_of

NOT_BELOW_NONE = ("hand_overs", "table_changes", "walking_minutes")
FIRST_READY = 0.1
"""Seconds of search before a plan is made ready for the first time."""

REST = 2.0
"""How much longer than it takes the making ready rests between two times."""


@dataclass(frozen=True)
class Checked:
    """A plan without conflicts that could be mended, with its score."""

    plan: tuple[Meeting, ...]
    score: Score
    conflicts: tuple[Conflict, ...]


@dataclass(frozen=True)
class Case:
    """One planning job."""

    facts: EventFacts
    meetings: tuple[Meeting, ...]
    options: PlanOptions
    layout: Layout
    began: float = field(default_factory=time.perf_counter)

    @cached_property
    def present(self) -> Checked | None:
        """The plan there is, as far as it still matters; None: there is none."""
        mattering = {origin for origin in self.layout.origins if origin is not None}
        plan = tuple(m for m in self.meetings if m in mattering or not m.state.takes_place)
        return self._checked(plan) if plan else None

    @property
    def untouched(self) -> tuple[Meeting, ...]:
        """The meetings that are no part of the search: those that do not take place."""
        return tuple(meeting for meeting in self.meetings if not meeting.state.takes_place)

    def better(self, plan: tuple[Meeting, ...]) -> Checked:
        """Give the better of a new plan and the present one."""
        checked = self._checked(plan)
        present = self.present
        return present if present and present.score.rank <= checked.score.rank else checked

    def _checked(self, plan: tuple[Meeting, ...]) -> Checked:
        """Drop meetings until the checker finds no conflict that a movable meeting has a part in."""
        worth = _worth(self.facts)
        while True:
            conflicts = conflicts_on(Board(self.facts, plan))
            doomed = {
                min(loose, key=lambda i: (worth.get(plan[i].pair, 0), -i))
                for conflict in conflicts
                if (loose := [i for i in conflict.meetings if plan[i].state.may_move])
            }
            if not doomed:
                return Checked(plan, score_plan(self.facts, plan, self.before), conflicts)
            plan = tuple(meeting for i, meeting in enumerate(plan) if i not in doomed)

    @property
    def before(self) -> Sequence[Meeting]:
        """The plan that people hold in their hands, where it matters."""
        return self.meetings if self.options.repair else ()

    def answer(self, checked: Checked, bound: Bound, *, is_best: bool = False) -> PlanResult:
        """Give the answer with the reasons of all wishes that are unmet."""
        unmet = reasons(self.facts, checked.plan)
        assert unmet is not None
        return self.result(checked, bound, unmet, is_best=is_best)

    def result(
        self, checked: Checked, bound: Bound, unmet: tuple[UnmetWish, ...], *, is_best: bool = False
    ) -> PlanResult:
        """Put the answer together."""
        score = checked.score
        bound = self._bounded(bound, score)
        proven = score.wish_value >= bound.wish_value and not score.empty_handed
        best = is_best or (proven and not self.options.repair and score.breaks == bound.breaks)
        return PlanResult(
            PlanStatus.OPTIMAL if best else PlanStatus.FEASIBLE,
            checked.plan,
            unmet,
            score,
            bound,
            time.perf_counter() - self.began,
            kept=bool(self.meetings) and set(checked.plan) == set(self.meetings),
            conflicts=checked.conflicts,
        )

    def _bounded(self, bound: Bound, score: Score) -> Bound:
        """Add what is known of the other parts: a break is at least one idle slot; none is below 0."""
        fewest = bound.breaks or 0
        none = {name: 0 for name in NOT_BELOW_NONE if getattr(score, name) == 0}
        return replace(
            bound,
            empty_handed=bound.empty_handed or 0,
            moved=self._least_moved,
            breaks=fewest,
            idle_slots=fewest,
            **none,
        )

    @cached_property
    def _least_moved(self) -> int:
        return least_moved(self.facts, self.meetings) if self.options.repair else 0


def _worth(facts: EventFacts) -> dict[frozenset[int], int]:
    values = wish_values(facts.wishes, facts.rules.mutual_bonus)
    return {
        pair: sum(values[wish.id] for wish in wishes) for pair, wishes in facts.wishes_by_pair.items()
    }


def reasons(
    facts: EventFacts, plan: Sequence[Meeting], given_up: Callable[[], bool] = bool
) -> tuple[UnmetWish, ...] | None:
    """Say why each wish without a meeting has none; None if that is given up on the way."""
    board = Board(facts, tuple(plan))
    unmet: list[UnmetWish] = []
    for wish in facts.wishes:
        if wish.pair not in board.by_pair:
            if given_up():
                return None
            unmet.append(UnmetWish(wish.id, reason_for(board, wish).sentence))
    return tuple(unmet)


@dataclass
class Finisher:
    """Makes the best seating so far into an answer now and then, beside the search.

    So whoever stops has an answer at once, though perhaps not with the very last improvement.
    """

    case: Case
    ready: Ready
    over: bool = False
    took: float = 0.0
    """Seconds that it took the last time."""
    _thread: threading.Thread | None = None
    _figures: tuple[int, ...] = ()
    _due: float = field(default_factory=lambda: time.perf_counter() + FIRST_READY)

    def look(self, search: Search, bound: Bound | None) -> None:
        """Begin to make an answer ready if it is time to and there is a better one."""
        busy = self._thread is not None and self._thread.is_alive()
        if not search.has_plan or busy or time.perf_counter() < self._due:
            return
        if self._figures != search.best_figures():
            self._figures = search.best_figures()
            kept = Kept(*(np.copy(part) for part in search.kept))
            work = (search, kept, bound or Bound(int(self._all_worth)))
            self._thread = threading.Thread(
                target=self._make_ready, args=work, name="gateway-plan-ready"
            )
            self._thread.start()

    @cached_property
    def _all_worth(self) -> int:
        return sum(candidate.value for candidate in self.case.layout.outline.candidates)

    def _make_ready(self, search: Search, kept: Kept, bound: Bound) -> None:
        began = time.perf_counter()
        case = self.case
        plan = meetings_of(case.layout, search.grid, kept, lambda: True, case.options.seed)
        checked = case.better((*plan, *case.untouched))
        unmet = reasons(case.facts, checked.plan, self._may_give_up)
        if unmet is not None:
            self.ready.result = case.result(checked, bound, unmet)
        self.took = time.perf_counter() - began
        self._due = time.perf_counter() + REST * self.took

    def _may_give_up(self) -> bool:
        return self.over and self.ready.result is not None
