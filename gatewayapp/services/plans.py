"""Plan an event, check its plan, solve a published instance."""

import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from gatewayapp.domain.board import Board
from gatewayapp.domain.changes import Change
from gatewayapp.domain.conflicts import Conflict, conflicts_on
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.reasons import reason_for
from gatewayapp.domain.scoring import Score, score_plan
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning.options import Bound, Part, PlanOptions, PlanResult, PlanStatus, parts_of
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import list_meetings, replace_plan
from gatewayapp.services.wishes import list_wishes
from gatewayapp.storage.database import Database

__all__ = [
    "Part",
    "PlanCheck",
    "PlanOptions",
    "PlanOutcome",
    "PlanStatus",
    "check_plan",
    "plan_meetings",
]

STANDARD_OPTIONS = PlanOptions()
SILENT = Progress()


@dataclass(frozen=True, slots=True)
class Unplanned:
    """A wish without a meeting, and why."""

    wish: int
    reason: Sentence


@dataclass(frozen=True, slots=True)
class PlanCheck:
    """What the checker says of a plan; ``wishes`` are all, also of those who do not take part."""

    status: PlanStatus
    wishes: int
    planned: int
    meetings: int
    unplanned: tuple[Unplanned, ...]
    conflicts: tuple[Conflict, ...]
    score: Score
    bound: Bound | None
    seconds: float

    def as_json(self) -> dict[str, Any]:
        """Give the check as plain data."""
        score = asdict(self.score)
        return {
            "status": self.status.value,
            "wishes": self.wishes,
            "planned": self.planned,
            "unplanned": [{"wish": it.wish, "reason": str(it.reason)} for it in self.unplanned],
            "conflicts": [{"rule": it.rule.value, "text": str(it.sentence)} for it in self.conflicts],
            "score": score,
            "bound": {} if self.bound is None else asdict(self.bound),
            "seconds": round(self.seconds, 3),
        }


@dataclass(frozen=True, slots=True)
class PlanOutcome(PlanCheck):
    """A plan that was made and stored; ``kept``: the stored one stays, nothing better was found."""

    change: Change
    kept: bool = False

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of the score beside what no plan can beat, the more important first."""
        return () if self.bound is None else parts_of(self.score, self.bound)

    def as_json(self) -> dict[str, Any]:
        """Give the outcome as plain data."""
        return {**PlanCheck.as_json(self), "kept": self.kept}


def plan_meetings(
    db: Database,
    event_id: int,
    options: PlanOptions = STANDARD_OPTIONS,
    progress: Progress = SILENT,
) -> PlanOutcome:
    """Plan an event and store the plan as one change.

    Meetings that are pinned or over stay; in a repair all others stay too unless they break a
    rule. Stopping ``progress`` stores the best plan so far. A plan is never replaced by a worse
    one (``Score.rank``): if none better is found it stays, and nothing is stored. Raises ``Fault``
    if there is nothing to plan, or if what must stay contradicts itself; ``Cancelled`` if it is
    stopped before there is a plan.
    """
    from gatewayapp.planning.engine import plan_event

    facts = gather_facts(db, event_id)
    _refuse_empty(facts)
    before = list_meetings(db, event_id)
    result = plan_event(facts, before, options, progress)
    words = "Repair the plan" if options.repair else "Plan meetings"
    name = sentence(words, seconds=options.seconds, seed=options.seed, threads=options.threads)
    change = replace_plan(db, event_id, result.meetings, name)
    check = _check(db, event_id, facts, result.meetings, result)
    return PlanOutcome(
        result.status,
        check.wishes,
        check.planned,
        check.meetings,
        check.unplanned,
        check.conflicts,
        result.score,
        result.bound,
        result.seconds,
        change,
        result.kept,
    )


def check_plan(db: Database, event_id: int) -> PlanCheck:
    """Check the stored plan against every rule, and say why wishes are unmet."""
    return _check(db, event_id, gather_facts(db, event_id), list_meetings(db, event_id))


def _refuse_empty(facts: EventFacts) -> None:
    if not facts.wishes:
        raise Fault("There are no wishes of confirmed participants to plan. Import or enter them first.")


def _check(
    db: Database,
    event_id: int,
    facts: EventFacts,
    meetings: Sequence[Meeting],
    result: PlanResult | None = None,
) -> PlanCheck:
    """Check a plan; what the planner's ``result`` says already is not looked for again."""
    began = time.perf_counter()
    board = Board(facts, tuple(meetings))
    conflicts = conflicts_on(board) if result is None else result.conflicts
    known = {} if result is None else {it.wish_id: it.reason for it in result.unmet}
    wishes = [line.wish for line in list_wishes(db, event_id)]
    unmet = [wish for wish in wishes if wish.pair not in board.by_pair]
    return PlanCheck(
        PlanStatus.INFEASIBLE if conflicts else PlanStatus.FEASIBLE,
        len(wishes),
        len(wishes) - len(unmet),
        len(board.in_time_order),
        tuple(_unplanned(board, wish, known) for wish in unmet),
        conflicts,
        score_plan(facts, meetings) if result is None else result.score,
        None,
        time.perf_counter() - began,
    )


def _unplanned(board: Board, wish: Wish, known: Mapping[int, Sentence]) -> Unplanned:
    return Unplanned(wish.id, known.get(wish.id) or reason_for(board, wish).sentence)
