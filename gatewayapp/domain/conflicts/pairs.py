"""Rules about who meets whom, and when the wish behind a meeting wants it."""

from collections.abc import Iterator

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts.conflict import Conflict, Rule, conflict
from gatewayapp.domain.wishes import Wish


def no_veto(board: Board) -> Iterator[Conflict]:
    """Find meetings of organisations that must never meet."""
    for pair, indexes in board.by_pair.items():
        if pair in board.facts.vetoed_pairs:
            yield conflict(
                Rule.NO_VETO, indexes, "{first} and {second} must not meet", **_who(board, indexes[0])
            )


def meet_once(board: Board) -> Iterator[Conflict]:
    """Find organisations that meet twice."""
    for indexes in board.by_pair.values():
        if len(indexes) > 1:
            yield conflict(
                Rule.MEET_ONCE, indexes, "{first} and {second} meet twice", **_who(board, indexes[0])
            )


def not_met_before(board: Board) -> Iterator[Conflict]:
    """Find organisations that met at an earlier event, where the event rules that out."""
    if not board.facts.rules.avoid_met_before:
        return
    for pair, indexes in board.by_pair.items():
        if pair in board.facts.met_before:
            yield conflict(
                Rule.NOT_MET_BEFORE,
                indexes,
                "{first} and {second} met at an earlier event",
                **_who(board, indexes[0]),
            )


def fixed_times(board: Board) -> Iterator[Conflict]:
    """Find meetings that are not at the time their wish fixes."""
    for i, wish in _meetings_with_wishes(board):
        if wish.fixed is not None and wish.fixed != board.meetings[i].start:
            yield conflict(
                Rule.FIXED_TIME,
                (i,),
                "{first} and {second} are fixed at {fixed:%a %H:%M}, not at {time:%a %H:%M}",
                **_who(board, i),
                fixed=wish.fixed,
                time=board.meetings[i].start,
            )


def wanted_sessions(board: Board) -> Iterator[Conflict]:
    """Find meetings outside the session their wish asks for."""
    for i, wish in _meetings_with_wishes(board):
        slot = board.slot(i)
        if wish.session is not None and slot and slot.session != wish.session:
            yield conflict(
                Rule.SESSION,
                (i,),
                "{first} and {second} want another session than that of {time:%a %H:%M}",
                **_who(board, i),
                time=board.meetings[i].start,
            )


def wanted_order(board: Board) -> Iterator[Conflict]:
    """Find meetings that do not come strictly after those their wish names."""
    if not board.facts.ordered_wishes:
        return
    wish_by_id = {wish.id: wish for wish in board.facts.wishes}
    for i, wish in _meetings_with_wishes(board):
        earlier = (wish_by_id[w].pair for w in wish.after if w in wish_by_id)
        for k in (k for pair in earlier for k in board.by_pair.get(pair, ())):
            if board.meetings[k].start >= board.meetings[i].start:
                yield conflict(
                    Rule.ORDER,
                    (k, i),
                    "{first} – {second} must come after {earlier_first} – {earlier_second}",
                    **_who(board, i),
                    earlier_first=board.name(board.meetings[k].first),
                    earlier_second=board.name(board.meetings[k].second),
                )


def _meetings_with_wishes(board: Board) -> Iterator[tuple[int, Wish]]:
    for i in board.in_time_order:
        for wish in board.facts.wishes_by_pair.get(board.meetings[i].pair, ()):
            yield i, wish


def _who(board: Board, i: int) -> dict[str, object]:
    meeting = board.meetings[i]
    return {"first": board.name(meeting.first), "second": board.name(meeting.second)}
