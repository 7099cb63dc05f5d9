"""Weighs a swap: the lifted meeting goes where others stand in its way, those come where it was.

Knows no Qt.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from functools import reduce

from gatewayapp.domain.board import Board
from gatewayapp.domain.events import Slot
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import (
    Obstacle,
    Trial,
    conflicts_with,
    try_slot,
    with_meeting,
    without,
)
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.gui.plan.deeds import MOVABLE
from gatewayapp.gui.plan.marks import Swap
from gatewayapp.gui.plan.told import people_of


def weigh_swap(board: Board, meeting: Meeting, in_the_way: Collection[int]) -> Swap:
    """Try to let a meeting and those (ids) in the way of its people exchange their times."""
    lines = [i for d in meeting.delegates for i in board.by_delegate.get(d, ())]
    places = {board.meetings[i].id: i for i in lines}
    others = [board.meetings[places[id_]] for id_ in sorted(in_the_way)]
    fixed = next((other for other in others if other.state not in MOVABLE), None)
    if fixed is not None:
        first, second = board.name(fixed.first), board.name(fixed.second)
        return _refused(sentence("{first} – {second} is over and stays", first=first, second=second))
    bare = reduce(without, (places[it.id] for it in (meeting, *others)), board)
    slots = board.facts.slot_by_start
    wanted = [(meeting, slots.get(others[0].start)), *((it, slots.get(meeting.start)) for it in others)]
    landed: list[Meeting] = []
    for moving, slot in wanted:
        placed = _place(bare, moving, slot) if slot else _OFF_GRID
        if isinstance(placed, Sentence):
            return _refused(placed)
        landed.append(placed)
        bare = with_meeting(bare, placed)
    return _judged(bare, (meeting, *others), landed)


_OFF_GRID = sentence("one of the two is not at a time of the event")


def _refused(why: Sentence) -> Swap:
    return Swap(refusal=sentence("A swap would break: {why}", why=why))


def _judged(board: Board, before: Sequence[Meeting], landed: list[Meeting]) -> Swap:
    """Look at the exchanged meetings once more now that all are there."""
    first = len(board.meetings) - len(landed)
    for i, meeting in enumerate(landed, first):
        conflicts = conflicts_with(without(board, i), meeting)
        if conflicts:
            return _refused(conflicts[0].sentence)
    return Swap(tuple(landed), len(people_of((*before, *landed))))


def _place(board: Board, meeting: Meeting, slot: Slot) -> Meeting | Sentence:
    """Put a meeting into a slot, as it is or with another table and interpreter; else say why not."""
    same = replace(meeting, start=slot.start)
    if not conflicts_with(board, same):
        return same
    trial = try_slot(board, meeting.first, meeting.second, slot)
    if trial.meeting is None:
        return _obstacle(board, trial)
    return replace(trial.meeting, id=meeting.id, state=meeting.state)


def _obstacle(board: Board, trial: Trial) -> Sentence:
    time = sentence("{time:%a %H:%M}", time=trial.slot.start)
    if trial.conflicts:
        return trial.conflicts[0].sentence
    names = tuple(board.name(organisation) for organisation in trial.who)
    if trial.obstacle is Obstacle.AWAY:
        return sentence("{names} is away at {time}", names=names, time=time)
    if trial.obstacle is Obstacle.BUSY:
        return sentence("{names} has another meeting at {time}", names=names, time=time)
    if trial.obstacle is Obstacle.TABLES_TAKEN:
        return sentence("no table is free at {time}", time=time)
    return sentence("no interpreter is free at {time}", time=time)
