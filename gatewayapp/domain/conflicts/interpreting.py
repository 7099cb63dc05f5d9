"""Rules about interpreters."""

from collections.abc import Iterator
from itertools import pairwise

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts.conflict import Conflict, Rule, conflict
from gatewayapp.domain.facts import spoken_by


def interpreter_is_there(board: Board) -> Iterator[Conflict]:
    """Find meetings whose sides share no language and have no interpreter who speaks both."""
    for i in board.in_time_order:
        meeting = board.meetings[i]
        first, second = board.sides(i)
        if not board.facts.needs_interpreter(first, second):
            continue
        interpreter = board.facts.interpreter_by_id.get(meeting.interpreter or 0)
        if interpreter is None or not interpreter.joins(spoken_by(first), spoken_by(second)):
            yield conflict(
                Rule.INTERPRETER_THERE,
                (i,),
                "{first} and {second} share no language at {time:%a %H:%M} and lack an interpreter",
                first=board.name(meeting.first),
                second=board.name(meeting.second),
                time=meeting.start,
            )


def interpreter_is_on_duty(board: Board) -> Iterator[Conflict]:
    """Find interpreters who are given a meeting outside their shift, or who do not take part."""
    for registration, line in board.by_interpreter.items():
        interpreter = board.facts.interpreter_by_id.get(registration)
        for i in line:
            if interpreter is None or not interpreter.works(board.stretch(i)):
                yield conflict(
                    Rule.INTERPRETER_ON_DUTY,
                    (i,),
                    "The interpreter {person} is not on duty at {time:%a %H:%M}",
                    person=interpreter.name if interpreter else "#",
                    time=board.meetings[i].start,
                )


def interpreter_one_at_a_time(board: Board) -> Iterator[Conflict]:
    """Find interpreters with two meetings at once."""
    for registration, line in board.by_interpreter.items():
        interpreter = board.facts.interpreter_by_id.get(registration)
        for i, k in pairwise(line):
            if interpreter and board.stretch(i).overlaps(board.stretch(k)):
                yield conflict(
                    Rule.INTERPRETER_ONE_AT_A_TIME,
                    (i, k),
                    "The interpreter {person} has two meetings at {time:%a %H:%M}",
                    person=interpreter.name,
                    time=board.meetings[k].start,
                )


def interpreter_rests(board: Board) -> Iterator[Conflict]:
    """Find interpreters who work more meetings in a row than the event allows."""
    most = board.facts.rules.rest_after
    if most is None:
        return
    for registration, line in board.by_interpreter.items():
        interpreter = board.facts.interpreter_by_id.get(registration)
        for run in board.runs(line):
            if interpreter and len(run) > most:
                yield conflict(
                    Rule.INTERPRETER_RESTS,
                    run,
                    "The interpreter {person} works {count} meetings without rest from {time:%a %H:%M}; "
                    "{most} are allowed",
                    person=interpreter.name,
                    count=len(run),
                    time=board.meetings[run[0]].start,
                    most=most,
                )
