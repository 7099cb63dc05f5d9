"""Rules about the people at the table."""

from collections.abc import Iterator
from itertools import pairwise

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts.conflict import Conflict, Rule, conflict


def both_sides_take_part(board: Board) -> Iterator[Conflict]:
    """Find meetings of organisations or people that do not take part."""
    for i in board.in_time_order:
        meeting = board.meetings[i]
        for organisation in (meeting.first, meeting.second):
            if organisation not in board.facts.participant_by_id:
                yield conflict(
                    Rule.TAKES_PART,
                    (i,),
                    "{name} has no confirmed delegate for the meeting at {time:%a %H:%M}",
                    name=board.name(organisation),
                    time=meeting.start,
                )
        known = board.facts.delegate_by_id
        if any(d not in known or known[d].organisation not in meeting.pair for d in meeting.delegates):
            yield conflict(
                Rule.TAKES_PART,
                (i,),
                "{first} – {second} at {time:%a %H:%M}: somebody at the table is not confirmed",
                **_who(board, i),
            )


def not_with_itself(board: Board) -> Iterator[Conflict]:
    """Find organisations that meet themselves."""
    for i in board.in_time_order:
        if board.meetings[i].first == board.meetings[i].second:
            yield conflict(Rule.NOT_ITSELF, (i,), "{first} would meet itself", **_who(board, i))


def each_side_is_there(board: Board) -> Iterator[Conflict]:
    """Find meetings at which one side has nobody at the table."""
    for i in board.in_time_order:
        first, second = board.sides(i)
        if not first or not second:
            yield conflict(
                Rule.BOTH_SIDES_THERE,
                (i,),
                "{first} – {second} at {time:%a %H:%M}: nobody of {missing} is at the table",
                **_who(board, i),
                missing=board.name(board.meetings[i].second if first else board.meetings[i].first),
            )


def one_meeting_at_a_time(board: Board) -> Iterator[Conflict]:
    """Find people who are at two tables at once."""
    for registration, line in board.by_delegate.items():
        delegate = board.facts.delegate_by_id.get(registration)
        for i, k in pairwise(line):
            if board.stretch(i).overlaps(board.stretch(k)):
                organisation = delegate.organisation if delegate else board.meetings[i].first
                yield conflict(
                    Rule.ONE_MEETING_AT_A_TIME,
                    (i, k),
                    "{person} meets {first} and {second} at the same time, {time:%a %H:%M}",
                    person=delegate.name if delegate else "#",
                    first=board.name(board.other(i, organisation)),
                    second=board.name(board.other(k, organisation)),
                    time=board.meetings[k].start,
                )


def people_are_present(board: Board) -> Iterator[Conflict]:
    """Find meetings in the absence of somebody who shall be at the table."""
    for i in board.in_time_order:
        for delegate in (*board.sides(i)[0], *board.sides(i)[1]):
            if delegate.is_away(board.stretch(i)):
                yield conflict(
                    Rule.PRESENT,
                    (i,),
                    "{person} is away at {time:%a %H:%M}, when {first} meets {second}",
                    person=delegate.name,
                    **_who(board, i),
                )


def those_who_stay_together(board: Board) -> Iterator[Conflict]:
    """Find meetings that lack a delegate of an organisation that stays together."""
    for i in board.in_time_order:
        for organisation in (board.meetings[i].first, board.meetings[i].second):
            participant = board.facts.participant_by_id.get(organisation)
            if participant is None or not participant.together:
                continue
            if any(d.registration not in board.meetings[i].delegates for d in participant.delegates):
                yield conflict(
                    Rule.STAYS_TOGETHER,
                    (i,),
                    "{name} stays together, but not all of it is at the meeting at {time:%a %H:%M}",
                    name=participant.name,
                    time=board.meetings[i].start,
                )


def named_delegates_come(board: Board) -> Iterator[Conflict]:
    """Find meetings that lack somebody whom a wish names."""
    for i in board.in_time_order:
        for wish in board.facts.wishes_by_pair.get(board.meetings[i].pair, ()):
            missing = [d for d in wish.delegates if d not in board.meetings[i].delegates]
            if missing:
                known = board.facts.delegate_by_id.get(missing[0])
                yield conflict(
                    Rule.NAMED_DELEGATES,
                    (i,),
                    "{first} – {second} at {time:%a %H:%M}: {person} was asked for and is not there",
                    **_who(board, i),
                    person=known.name if known else "#",
                )


def _who(board: Board, i: int) -> dict[str, object]:
    meeting = board.meetings[i]
    return {
        "first": board.name(meeting.first),
        "second": board.name(meeting.second),
        "time": meeting.start,
    }
