"""The plans that the planner made before, and the way back to one of them."""

from collections.abc import Sequence
from dataclasses import dataclass

from gatewayapp.domain.board import Board
from gatewayapp.domain.changes import Change, HistoryLine
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.scoring import breaks_by_delegate
from gatewayapp.domain.wording import sentence
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.no_shows import REPAIR
from gatewayapp.services.plan_book import edition_meetings, list_meetings, replace_plan
from gatewayapp.storage.database import Database
from gatewayapp.storage.earlier_plans import EarlierPlan, earlier_plans

PLANNING = frozenset({"Plan meetings", "Repair the plan", REPAIR})
MOST = 12
_OPEN = frozenset({MeetingState.PLANNED, MeetingState.PINNED})
_FORGOTTEN = "This plan is not in the journal any more. Choose another one."


@dataclass(frozen=True, slots=True)
class PlanRun:
    """A plan that the planner made, with what it is worth by what is known of the event today."""

    line: HistoryLine
    meetings: tuple[Meeting, ...]
    wishes: int
    met: int
    breaks: int


def list_runs(db: Database, event_id: int) -> tuple[PlanRun, ...]:
    """List the plans that the planner made for an event, the newest first."""
    facts = gather_facts(db, event_id)
    return tuple(_run(facts, plan) for plan in _plans(db, event_id))


def _plans(db: Database, event_id: int) -> tuple[EarlierPlan, ...]:
    with db.read() as rows:
        return earlier_plans(rows, event_id, PLANNING, MOST)


def _run(facts: EventFacts, plan: EarlierPlan) -> PlanRun:
    board = Board(facts, plan.meetings)
    met = sum(wish.pair in board.by_pair for wish in facts.wishes)
    breaks = sum(breaks_by_delegate(board).values())
    return PlanRun(plan.line, plan.meetings, len(facts.wishes), met, breaks)


def run_meetings(db: Database, event_id: int, change: int) -> tuple[Meeting, ...]:
    """Give the meetings as a planning (the id of its change) left them; raises ``Fault`` if unknown."""
    found = next((plan for plan in _plans(db, event_id) if plan.line.change == change), None)
    if found is None:
        raise Fault(_FORGOTTEN)
    return found.meetings


def go_back_to_run(db: Database, event_id: int, change: int) -> Change:
    """Store the plan of an earlier planning again, as one change."""
    return _go_back(db, event_id, run_meetings(db, event_id, change))


def go_back_to_edition(db: Database, event_id: int, number: int) -> Change:
    """Store the plan of an edition again, as one change."""
    return _go_back(db, event_id, edition_meetings(db, event_id, number))


def _go_back(db: Database, event_id: int, meetings: Sequence[Meeting]) -> Change:
    """Store an earlier plan as far as its people and tables are still there.

    What was held, cancelled or missed since stays as it is.
    """
    facts, now = gather_facts(db, event_id), list_meetings(db, event_id)
    settled = {meeting.pair for meeting in now if meeting.state not in _OPEN}
    kept = [it for it in meetings if it.pair not in settled and _is_possible(facts, it)]
    return replace_plan(db, event_id, kept, sentence("Go back to an earlier plan"))


def _is_possible(facts: EventFacts, meeting: Meeting) -> bool:
    people = all(person in facts.delegate_by_id for person in meeting.delegates)
    interpreted = meeting.interpreter is None or meeting.interpreter in facts.interpreter_by_id
    return people and interpreted and meeting.table in facts.table_by_id
