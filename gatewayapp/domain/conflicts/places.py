"""Rules about tables, booths and the way between them."""

from collections.abc import Iterator
from itertools import pairwise

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts.conflict import Conflict, Rule, conflict


def on_the_grid(board: Board) -> Iterator[Conflict]:
    """Find meetings whose start is no slot of the event, or whose table is gone."""
    for i in board.in_time_order:
        meeting = board.meetings[i]
        if board.slot(i) is None:
            yield conflict(
                Rule.ON_THE_GRID,
                (i,),
                "{first} – {second}: no slot starts at {time:%a %H:%M}",
                first=board.name(meeting.first),
                second=board.name(meeting.second),
                time=meeting.start,
            )
        if meeting.table not in board.facts.table_by_id:
            yield conflict(
                Rule.ON_THE_GRID,
                (i,),
                "{first} – {second} at {time:%a %H:%M}: the table is no longer there",
                first=board.name(meeting.first),
                second=board.name(meeting.second),
                time=meeting.start,
            )


def one_table_one_meeting(board: Board) -> Iterator[Conflict]:
    """Find tables with two meetings at once."""
    for table_id, line in board.by_table.items():
        table = board.facts.table_by_id.get(table_id)
        for i, k in pairwise(line):
            if table and board.stretch(i).overlaps(board.stretch(k)):
                yield conflict(
                    Rule.ONE_TABLE_ONE_MEETING,
                    (i, k),
                    "Table {number} has two meetings at {time:%a %H:%M}: {first} and {second}",
                    number=table.number,
                    time=board.meetings[k].start,
                    first=board.name(board.meetings[i].first),
                    second=board.name(board.meetings[k].first),
                )


def table_is_open(board: Board) -> Iterator[Conflict]:
    """Find meetings at a table that is closed then."""
    for i in board.in_time_order:
        table = board.facts.table_by_id.get(board.meetings[i].table)
        if table and any(closed.overlaps(board.stretch(i)) for closed in table.closed):
            yield conflict(
                Rule.TABLE_OPEN,
                (i,),
                "Table {number} cannot be used at {time:%a %H:%M}",
                number=table.number,
                time=board.meetings[i].start,
            )


def booths_keep_their_owner(board: Board) -> Iterator[Conflict]:
    """Find meetings at another's booth, and booth owners who meet elsewhere.

    Where both sides own a booth, either booth will do.
    """
    for i in board.in_time_order:
        meeting = board.meetings[i]
        sides = [board.facts.participant_by_id.get(o) for o in (meeting.first, meeting.second)]
        booths = {side.booth: side.name for side in sides if side and side.booth is not None}
        table = board.facts.table_by_id.get(meeting.table)
        if booths and meeting.table not in booths:
            yield conflict(
                Rule.OWN_BOOTH,
                (i,),
                "{owner} meets at its own booth, but not at {time:%a %H:%M}",
                owner=next(iter(booths.values())),
                time=meeting.start,
            )
        elif table and table.owner is not None and table.owner not in meeting.pair:
            yield conflict(
                Rule.OWN_BOOTH,
                (i,),
                "Table {number} is the booth of {owner}, who is not at the meeting at {time:%a %H:%M}",
                number=table.number,
                owner=board.name(table.owner),
                time=meeting.start,
            )


def time_to_walk(board: Board) -> Iterator[Conflict]:
    """Find people and interpreters who cannot reach their next table in time."""
    for registration, line in (*board.by_delegate.items(), *board.by_interpreter.items()):
        person = board.facts.delegate_by_id.get(registration) or board.facts.interpreter_by_id.get(
            registration
        )
        for i, k in pairwise(line):
            if person is None or not _both_tables_known(board, i, k):
                continue
            minutes = board.facts.walk_minutes(board.meetings[i].table, board.meetings[k].table)
            between = (board.stretch(k).start - board.stretch(i).end).total_seconds() / 60
            if 0 <= between < minutes:
                yield conflict(
                    Rule.TIME_TO_WALK,
                    (i, k),
                    "{person} needs {minutes} minutes to walk to table {number}, but has {between:.0f} "
                    "before {time:%a %H:%M}",
                    person=person.name,
                    minutes=minutes,
                    number=board.facts.table_by_id[board.meetings[k].table].number,
                    between=between,
                    time=board.meetings[k].start,
                )


def _both_tables_known(board: Board, i: int, k: int) -> bool:
    known = board.facts.table_by_id
    return board.meetings[i].table in known and board.meetings[k].table in known
