"""Is this plan correct? The specification of a plan, free of any solver: one rule, one function."""

from collections.abc import Callable, Iterator, Sequence

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import interpreting, loads, pairs, people, places
from gatewayapp.domain.conflicts.conflict import Conflict, Rule
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting

__all__ = ["RULES", "Conflict", "Rule", "conflicts_on", "find_conflicts"]

RULES: dict[Rule, Callable[[Board], Iterator[Conflict]]] = {
    Rule.ON_THE_GRID: places.on_the_grid,
    Rule.TAKES_PART: people.both_sides_take_part,
    Rule.NOT_ITSELF: people.not_with_itself,
    Rule.BOTH_SIDES_THERE: people.each_side_is_there,
    Rule.ONE_MEETING_AT_A_TIME: people.one_meeting_at_a_time,
    Rule.PRESENT: people.people_are_present,
    Rule.STAYS_TOGETHER: people.those_who_stay_together,
    Rule.NAMED_DELEGATES: people.named_delegates_come,
    Rule.ONE_TABLE_ONE_MEETING: places.one_table_one_meeting,
    Rule.TABLE_OPEN: places.table_is_open,
    Rule.OWN_BOOTH: places.booths_keep_their_owner,
    Rule.TIME_TO_WALK: places.time_to_walk,
    Rule.INTERPRETER_THERE: interpreting.interpreter_is_there,
    Rule.INTERPRETER_ON_DUTY: interpreting.interpreter_is_on_duty,
    Rule.INTERPRETER_ONE_AT_A_TIME: interpreting.interpreter_one_at_a_time,
    Rule.INTERPRETER_RESTS: interpreting.interpreter_rests,
    Rule.NO_VETO: pairs.no_veto,
    Rule.MEET_ONCE: pairs.meet_once,
    Rule.NOT_MET_BEFORE: pairs.not_met_before,
    Rule.FIXED_TIME: pairs.fixed_times,
    Rule.SESSION: pairs.wanted_sessions,
    Rule.ORDER: pairs.wanted_order,
    Rule.MOST_IN_A_ROW: loads.most_in_a_row,
    Rule.MOST_A_DAY: loads.most_a_day,
    Rule.MOST_IN_ALL: loads.most_in_all,
    Rule.FREE_SLOT_A_DAY: loads.free_slot_a_day,
    Rule.FAIRNESS: loads.fair_breaks,
}


def find_conflicts(facts: EventFacts, meetings: Sequence[Meeting]) -> tuple[Conflict, ...]:
    """Check a plan against every rule; an empty answer means the plan is correct."""
    return conflicts_on(Board(facts, tuple(meetings)))


def conflicts_on(board: Board) -> tuple[Conflict, ...]:
    """Check a plan that is already laid out."""
    return tuple(conflict for rule in RULES.values() for conflict in rule(board))
