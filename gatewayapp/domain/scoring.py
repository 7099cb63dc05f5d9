"""How good is this plan? The parts of its score, in the order in which they count.

A break is one maximal run of idle slots between two meetings of a person on one date,
whatever its length (Bofill et al., JAIR 74, 2022); time before the first and after the last
meeting of a day is free, absences inside count as idle, and noon is not special.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise

from gatewayapp.domain.board import Board
from gatewayapp.domain.facts import EventFacts, Participant
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.wishes import wish_values


@dataclass(frozen=True, slots=True)
class Score:
    """The parts of a plan's score.

    ``wish_value`` is in hundredths (see ``wish_values``); ``met`` of ``wishes`` are met.
    ``empty_handed`` counts the organisations that asked for a meeting and have fewer than
    their minimum. Breaks, idle slots, table changes and walking minutes add up over all
    people; ``worst_breaks`` is the most that one person has. ``hand_overs`` counts how often a
    delegate takes over from another between two consecutive times of an organisation's day.
    ``host_changes`` are the table changes of those whose organisation hosts; they count twice.
    ``moved`` counts the meetings of an earlier plan that are now at another time or table, or gone.
    """

    wishes: int
    met: int
    empty_handed: int
    wish_value: int
    moved: int
    breaks: int
    worst_breaks: int
    idle_slots: int
    hand_overs: int
    table_changes: int
    host_changes: int
    walking_minutes: int

    @property
    def rank(self) -> tuple[int, ...]:
        """The score as levels, the more important first; the smaller is the better plan."""
        return (
            self.empty_handed,
            -self.wish_value,
            self.moved,
            self.breaks,
            self.worst_breaks,
            self.idle_slots,
            self.hand_overs,
            self.table_changes + self.host_changes,
            self.walking_minutes,
        )


def score_plan(facts: EventFacts, meetings: Sequence[Meeting], before: Sequence[Meeting] = ()) -> Score:
    """Score a plan; ``before`` is the plan that people already hold in their hands."""
    board = Board(facts, tuple(meetings))
    values = wish_values(facts.wishes, facts.rules.mutual_bonus)
    met = [wish for wish in facts.wishes if wish.pair in board.by_pair]
    gaps = {d: tuple(gaps_of(board, line)) for d, line in board.by_delegate.items()}
    return Score(
        wishes=len(facts.wishes),
        met=len(met),
        empty_handed=len(empty_handed(board)),
        wish_value=sum(values[wish.id] for wish in met),
        moved=moved_meetings(board, before),
        breaks=sum(map(len, gaps.values())),
        worst_breaks=max(map(len, gaps.values()), default=0),
        idle_slots=sum(map(sum, gaps.values())),
        hand_overs=sum(hand_overs_of(board, side) for side in facts.participants),
        table_changes=sum(a != b for a, b in _steps(board, board.by_delegate)),
        host_changes=sum(a != b for a, b in _steps(board, _hosts(board))),
        walking_minutes=sum(_walk(board, a, b) for a, b in _steps(board, board.by_delegate)),
    )


def gaps_of(board: Board, line: Sequence[int]) -> Iterator[int]:
    """Give the length in slots of each break in one person's line of meetings."""
    slots = [slot for slot in map(board.slot, line) if slot is not None]
    for slot, following in pairwise(slots):
        same_day = slot.start.date() == following.start.date()
        if same_day and following.index > slot.index + 1:
            yield following.index - slot.index - 1


def breaks_by_delegate(board: Board) -> dict[int, int]:
    """Count the breaks of every delegate; those with at most one meeting have none."""
    lines = board.by_delegate
    return {d: sum(1 for _ in gaps_of(board, lines.get(d, ()))) for d in board.facts.delegate_by_id}


def empty_handed(board: Board) -> tuple[int, ...]:
    """Give the organisations that asked for meetings and have fewer than their minimum.

    Nobody is owed more meetings than they asked for.
    """
    asked: dict[int, set[int]] = {}
    for wish in board.facts.wishes:
        asked.setdefault(wish.asker, set()).add(wish.asked)
    short = []
    for organisation, wanted in asked.items():
        participant = board.facts.participant_by_id.get(organisation)
        own = participant.min_meetings if participant else None
        least = board.facts.rules.min_meetings if own is None else own
        if len(board.by_organisation.get(organisation, ())) < min(least, len(wanted)):
            short.append(organisation)
    return tuple(sorted(short))


def hand_overs_of(board: Board, side: Participant) -> int:
    """Count the hand-overs in a participant's days.

    Where one delegate leaves off and another comes in between two consecutive times of a day,
    that is one; who joins in, or leaves with nobody coming, takes nothing over.
    """
    at_work: dict[datetime, set[int]] = {}
    for delegate in side.delegates if len(side.delegates) > 1 else ():
        for i in board.by_delegate.get(delegate.registration, ()):
            at_work.setdefault(board.meetings[i].start, set()).add(delegate.registration)
    return sum(
        min(len(at_work[before] - at_work[now]), len(at_work[now] - at_work[before]))
        for before, now in pairwise(sorted(at_work))
        if before.date() == now.date()
    )


def moved_meetings(board: Board, before: Sequence[Meeting]) -> int:
    """Count the meetings of an earlier plan that are now at another time or table, or gone."""
    now = {
        pair: {(board.meetings[i].start, board.meetings[i].table) for i in indexes}
        for pair, indexes in board.by_pair.items()
    }
    old = (meeting for meeting in before if meeting.state.takes_place)
    return sum((meeting.start, meeting.table) not in now.get(meeting.pair, set()) for meeting in old)


def _hosts(board: Board) -> Iterator[int]:
    """Give the delegates of organisations that host: they stay, and visitors come to them."""
    hosts = (side for side in board.facts.participants if side.is_host)
    return (delegate.registration for side in hosts for delegate in side.delegates)


def _steps(board: Board, people: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Give the tables from which and to which people go on one date."""
    for person in people:
        for i, k in pairwise(board.by_delegate.get(person, ())):
            if board.meetings[i].start.date() == board.meetings[k].start.date():
                yield board.meetings[i].table, board.meetings[k].table


def _walk(board: Board, table: int, other: int) -> int:
    known = board.facts.table_by_id
    return board.facts.walk_minutes(table, other) if table in known and other in known else 0
