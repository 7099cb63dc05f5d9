"""Where one more meeting could go in a plan, and what stands in its way.

Used for the reasons of unmet wishes and for the cells that light up while a meeting is dragged.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import product
from typing import Any

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import RULES, Conflict, Rule
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate, Interpreter, Participant, spoken_by
from gatewayapp.domain.meetings import Meeting, MeetingState

Group = tuple[Delegate, ...]

# Fairness looks at everybody at once, so it cannot be judged from the neighbours of one meeting.
_LOCAL_RULES = tuple(check for rule, check in RULES.items() if rule is not Rule.FAIRNESS)


class Obstacle(StrEnum):
    """What keeps a meeting from one slot; the first that applies in this order is named."""

    AWAY = "away"
    BUSY = "busy"
    NO_INTERPRETER = "no-interpreter"
    INTERPRETERS_BUSY = "interpreters-busy"
    TABLES_TAKEN = "tables-taken"
    RULE = "rule"


@dataclass(frozen=True, slots=True)
class Trial:
    """What happens when a pair tries one slot: a legal meeting, or the obstacle to it.

    ``who`` are the organisations that are away or busy; ``conflicts`` the rules that would be
    broken where a rule is the obstacle.
    """

    slot: Slot
    meeting: Meeting | None = None
    obstacle: Obstacle | None = None
    who: tuple[int, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def try_slot(board: Board, first: int, second: int, slot: Slot) -> Trial:
    """Try to place a meeting of two participants in a slot beside all others of the plan."""
    return try_slots(board, first, second, (slot,))[0]


def try_slots(board: Board, first: int, second: int, slots: Iterable[Slot]) -> tuple[Trial, ...]:
    """Try to place a meeting of two participants in each of some slots."""
    sides = [board.facts.participant_by_id[o] for o in (first, second)]
    groups = [groups_of(board, side, frozenset((first, second))) for side in sides]
    return tuple(_try_slot(board, sides, groups, slot) for slot in slots)


def _try_slot(
    board: Board, sides: list[Participant], all_groups: list[list[Group]], slot: Slot
) -> Trial:
    groups = [_present(some, slot) for some in all_groups]
    away = tuple(s.organisation for s, present in zip(sides, groups, strict=True) if not present)
    if away:
        return Trial(slot, obstacle=Obstacle.AWAY, who=away)
    free = [[g for g in present if not _busy(board, g, slot)] for present in groups]
    busy = tuple(s.organisation for s, some in zip(sides, free, strict=True) if not some)
    if busy:
        return Trial(slot, obstacle=Obstacle.BUSY, who=busy)
    return _try_groups(board, sides, list(product(*free)), slot)


def conflicts_with(board: Board, meeting: Meeting) -> tuple[Conflict, ...]:
    """Give the conflicts that one more meeting would have with the plan; indexes are of no use.

    Only the lines of its people, tables, interpreter and organisations are looked at.
    """
    near = _neighbours(board, meeting)
    small = Board(board.facts, (*(board.meetings[i] for i in sorted(near)), meeting))
    last = len(near)
    return tuple(c for check in _LOCAL_RULES for c in check(small) if last in c.meetings)


def without(board: Board, index: int) -> Board:
    """Give the plan as if one meeting were cancelled, to try it elsewhere; indexes stay.

    The lines of a plan that was looked at before are kept, so that a meeting of a large plan is
    lifted in an instant.
    """
    gone = board.meetings[index]
    freed = replace(gone, state=MeetingState.CANCELLED)
    left = Board(board.facts, (*board.meetings[:index], freed, *board.meetings[index + 1 :]))
    lines: dict[str, Any] = {
        "in_time_order": _left_out(board.in_time_order, index),
        "by_delegate": _thinned(board.by_delegate, gone.delegates, index),
        "by_table": _thinned(board.by_table, (gone.table,), index),
        "by_organisation": _thinned(board.by_organisation, gone.pair, index),
        "by_interpreter": _thinned(board.by_interpreter, (gone.interpreter,), index),
        "by_pair": _thinned(board.by_pair, (gone.pair,), index),
    }
    left.__dict__.update(lines)  # where cached properties keep their values
    return left


def with_meeting(board: Board, meeting: Meeting) -> Board:
    """Give the plan with one meeting more, at the end; the lines of the others are kept."""
    index = len(board.meetings)
    more = Board(board.facts, (*board.meetings, meeting))
    when = bisect_right(board.in_time_order, meeting.start, key=lambda i: board.meetings[i].start)
    order = (*board.in_time_order[:when], index, *board.in_time_order[when:])
    interpreter = () if meeting.interpreter is None else (meeting.interpreter,)
    lines: dict[str, Any] = {
        "in_time_order": order,
        "by_delegate": _thickened(more, board.by_delegate, meeting.delegates),
        "by_table": _thickened(more, board.by_table, (meeting.table,)),
        "by_organisation": _thickened(more, board.by_organisation, meeting.pair),
        "by_interpreter": _thickened(more, board.by_interpreter, interpreter),
        "by_pair": _thickened(more, board.by_pair, (meeting.pair,)),
    }
    more.__dict__.update(lines)
    return more


def with_facts(board: Board, **changes: Any) -> Board:
    """Give the plan at the event as it would be with other facts; the slots must stay the same."""
    changed = Board(board.facts.altered(**changes), board.meetings)
    changed.__dict__.update({k: v for k, v in vars(board).items() if k not in vars(changed)})
    return changed


def _left_out(order: tuple[int, ...], index: int) -> tuple[int, ...]:
    """Give a long line without one of its meetings, faster than by looking at each."""
    at = order.index(index) if index in order else len(order)
    return order[:at] + order[at + 1 :]


def _thickened(more: Board, lines: dict[Any, tuple[int, ...]], owners: Iterable[Any]) -> dict[Any, Any]:
    """Give the lines with the last meeting, which stands where its time is."""
    last = len(more.meetings) - 1
    longer = [(*lines.get(owner, ()), last) for owner in owners]
    in_order = (sorted(line, key=lambda i: (more.meetings[i].start, i)) for line in longer)
    return {**lines, **{owner: tuple(line) for owner, line in zip(owners, in_order, strict=True)}}


def _thinned(lines: dict[Any, tuple[int, ...]], owners: Iterable[Any], gone: int) -> dict[Any, Any]:
    """Give the lines without one meeting; an owner without any other has no line."""
    thinned = dict(lines)
    for owner in owners:
        rest = tuple(i for i in thinned.pop(owner, ()) if i != gone)
        if rest:
            thinned[owner] = rest
    return thinned


def _present(groups: list[Group], slot: Slot) -> list[Group]:
    return [group for group in groups if not any(d.absences and d.is_away(slot.stretch) for d in group)]


def groups_of(board: Board, side: Participant, pair: frozenset[int]) -> list[Group]:
    """Give the groups of delegates that may sit at the table for one side, the smallest only."""
    wishes = board.facts.wishes_by_pair.get(pair, ())
    named = {d for wish in wishes for d in wish.delegates}
    asked_for = tuple(d for d in side.delegates if d.registration in named)
    if side.together:
        return [side.delegates]
    return [asked_for] if asked_for else [(delegate,) for delegate in side.delegates]


def _busy(board: Board, group: Group, slot: Slot) -> bool:
    return any(slot.index in board.busy_slots(delegate.registration) for delegate in group)


def _try_groups(
    board: Board, sides: list[Participant], groups: list[tuple[Group, ...]], slot: Slot
) -> Trial:
    staffed = [(g, i) for g in groups for i in _interpreters(board, g, slot)]
    if not staffed:
        known = any(_speakers(board, g) for g in groups)
        obstacle = Obstacle.INTERPRETERS_BUSY if known else Obstacle.NO_INTERPRETER
        return Trial(slot, obstacle=obstacle)
    tables = _tables(board, sides, slot)
    if not tables:
        return Trial(slot, obstacle=Obstacle.TABLES_TAKEN)
    conflicts: tuple[Conflict, ...] = ()
    for (group, interpreter), table in product(staffed, tables):
        meeting = _meeting(sides, group, interpreter, slot.start, table)
        found = conflicts_with(board, meeting)
        if not found:
            return Trial(slot, meeting=meeting)
        conflicts = conflicts or found
    return Trial(slot, obstacle=Obstacle.RULE, conflicts=conflicts)


def _meeting(
    sides: list[Participant],
    groups: tuple[Group, ...],
    interpreter: int | None,
    start: datetime,
    table: int,
) -> Meeting:
    people = tuple(delegate.registration for group in groups for delegate in group)
    first, second = sides
    meeting = Meeting(0, first.organisation, second.organisation, start, table, people, interpreter)
    if second.is_host and not first.is_host:
        return replace(meeting, first=second.organisation, second=first.organisation)
    return meeting


def _speakers(board: Board, groups: tuple[Group, ...]) -> list[Interpreter]:
    here, there = map(spoken_by, groups)
    return [person for person in board.facts.interpreters if person.joins(here, there)]


def _interpreters(board: Board, groups: tuple[Group, ...], slot: Slot) -> Iterator[int | None]:
    """Give the interpreters who could serve, or None once if the two sides need none."""
    if not board.facts.needs_interpreter(*groups):
        yield None
        return
    for person in _speakers(board, groups):
        line = board.by_interpreter.get(person.registration, ())
        engaged = any(board.stretch(i).overlaps(slot.stretch) for i in line)
        if person.works(slot.stretch) and not engaged:
            yield person.registration


def _tables(board: Board, sides: list[Participant], slot: Slot) -> list[int]:
    """Give the tables that could be used: a free booth of a side, else one free table a zone."""
    taken = board.taken_tables.get(slot.start, frozenset())
    booths = {side.booth for side in sides if side.booth is not None}
    free = [
        table
        for table in board.facts.tables
        if table.id not in taken
        and (table.id in booths if booths else table.owner is None)
        and not any(closed.overlaps(slot.stretch) for closed in table.closed)
    ]
    return [table.id for table in free] if booths else list({t.zone: t.id for t in free}.values())


def _neighbours(board: Board, meeting: Meeting) -> set[int]:
    near = {i for o in meeting.pair for i in board.by_organisation.get(o, ())}
    near |= {i for d in meeting.delegates for i in board.by_delegate.get(d, ())}
    near |= set(board.by_interpreter.get(meeting.interpreter or 0, ()))
    near |= {i for i in board.by_table.get(meeting.table, ()) if _close(board, i, meeting)}
    return near | _in_order_with(board, meeting)


def _close(board: Board, i: int, meeting: Meeting) -> bool:
    return abs(board.meetings[i].start - meeting.start) < board.slot_length


def _in_order_with(board: Board, meeting: Meeting) -> set[int]:
    """Give the meetings that must come before or after this one."""
    own = {wish.id for wish in board.facts.wishes_by_pair.get(meeting.pair, ())}
    linked = {wish.pair for wish in board.facts.ordered_wishes if own & {wish.id, *wish.after}} | {
        other.pair
        for wish in board.facts.ordered_wishes
        if wish.id in own
        for other in board.facts.wishes
        if other.id in wish.after
    }
    return {i for pair in linked for i in board.by_pair.get(pair, ())}
