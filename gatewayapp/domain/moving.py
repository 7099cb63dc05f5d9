"""Other meetings that are moved or left out to make room for one at one time."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from gatewayapp.domain.board import Board
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.placing import Obstacle, Trial, groups_of, try_slots, with_meeting, without
from gatewayapp.domain.reasons import time_of, wanted_slots
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence

MOST_MOVABLE = 40
MOST_TIMES = 4
MOST_LEFT_OUT = 4


@dataclass(frozen=True, slots=True)
class Change:
    """A change in words, and the plan as it is then."""

    sentence: Sentence
    board: Board


def move_the_busy(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Move the meeting that one of those has who are busy."""
    for group in _present_groups(board, wish, trial):
        kept_from = {i for d in group for i in _meetings_in(board, d, trial.slot)}
        for i in kept_from:
            yield from _moves(board, i, trial.slot)


def move_from_tables(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Move a meeting that is held at the time, so that its table is free."""
    there = (i for i in board.in_time_order if board.stretch(i).overlaps(trial.slot.stretch))
    return _moves_of(board, there, trial.slot)


def move_near(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Move another meeting that one of the two has on the day."""
    lines = {i for o in wish.pair for i in board.by_organisation.get(o, ())}
    day = trial.slot.start.date()
    near = (i for i in sorted(lines) if board.meetings[i].start.date() == day)
    return _moves_of(board, near, trial.slot)


def move_the_interpreted(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Move a meeting whose interpreter is needed."""
    there = (
        i
        for line in board.by_interpreter.values()
        for i in line
        if board.stretch(i).overlaps(trial.slot.stretch)
    )
    return _moves_of(board, there, trial.slot)


def leave_out(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Give up the meeting that stands in the way and is worth least."""
    if trial.obstacle is Obstacle.BUSY:
        groups = _present_groups(board, wish, trial)
        there = {i for group in groups for d in group for i in _meetings_in(board, d, trial.slot)}
    else:
        there = {i for i in board.in_time_order if board.stretch(i).overlaps(trial.slot.stretch)}
    loose = [i for i in there if board.meetings[i].state.may_move]
    for i in sorted(loose, key=lambda i: (_importance(board, i), i))[:MOST_LEFT_OUT]:
        meeting = board.meetings[i]
        text = sentence(
            "Leave out {first} – {second} at {time}",
            first=board.name(meeting.first),
            second=board.name(meeting.second),
            time=sentence("{time:%a %H:%M}", time=meeting.start),
        )
        yield Change(text, without(board, i))


def _importance(board: Board, index: int) -> int:
    """Say how important a meeting is by its best rank; less than any rank if nobody asked."""
    wishes = board.facts.wishes_by_pair.get(board.meetings[index].pair, ())
    return -min((wish.rank for wish in wishes), default=9)


def _moves_of(board: Board, indexes: Iterable[int], slot: Slot) -> Iterator[Change]:
    for i in islice(indexes, MOST_MOVABLE):
        yield from islice(_moves(board, i, slot), MOST_TIMES)


def _moves(board: Board, index: int, slot: Slot) -> Iterator[Change]:
    """Move a meeting to each time where there is room for it."""
    meeting = board.meetings[index]
    if meeting.state not in {MeetingState.PLANNED, MeetingState.PINNED}:
        return
    template = "Move {first} – {second} from {time} to {other}"
    if meeting.state is MeetingState.PINNED:
        template = "Unpin {first} – {second} and move it from {time} to {other}"
    if not all(o in board.facts.participant_by_id for o in meeting.pair):
        return
    lifted = without(board, index)
    for goal in wanted_slots(board.facts, meeting.pair):
        if goal.stretch.overlaps(slot.stretch) or goal.start == meeting.start:
            continue
        moved = try_slots(lifted, meeting.first, meeting.second, (goal,))[0].meeting
        if moved:
            text = sentence(
                template,
                first=board.name(meeting.first),
                second=board.name(meeting.second),
                time=sentence("{time:%a %H:%M}", time=meeting.start),
                other=time_of(goal),
            )
            yield Change(text, with_meeting(lifted, replace(moved, state=meeting.state)))


def _present_groups(board: Board, wish: Wish, trial: Trial) -> Iterator[tuple[Delegate, ...]]:
    side = board.facts.participant_by_id[trial.who[0]]
    for group in groups_of(board, side, wish.pair):
        if not any(d.is_away(trial.slot.stretch) for d in group):
            yield group


def _meetings_in(board: Board, delegate: Delegate, slot: Slot) -> Iterator[int]:
    line = board.by_delegate.get(delegate.registration, ())
    return (i for i in line if board.stretch(i).overlaps(slot.stretch))
