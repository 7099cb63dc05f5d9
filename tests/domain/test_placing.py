"""Where one more meeting could go: what is offered passes the checker, what is refused cannot be."""

from collections.abc import Iterator
from itertools import combinations, product

from hypothesis import given, settings
from hypothesis import strategies as st

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Rule, find_conflicts
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import conflicts_with, try_slot
from tests.planning.events import small_events


def filled(facts: EventFacts, turns: list[int]) -> tuple[Meeting, ...]:
    """Fill a plan meeting by meeting, each pair in the slot whose turn it is."""
    meetings: tuple[Meeting, ...] = ()
    for turn, pair in zip(turns, facts.wishes_by_pair, strict=False):
        first, second = sorted(pair)
        trial = try_slot(Board(facts, meetings), first, second, facts.slots[turn % len(facts.slots)])
        if trial.meeting:
            meetings = (*meetings, trial.meeting)
    return meetings


def every_meeting(facts: EventFacts, pair: tuple[int, int], slot: Slot) -> Iterator[Meeting]:
    """Give every meeting of a pair in a slot, sound or not, with any people, table and interpreter."""
    sides = [facts.participant_by_id[o].delegates for o in pair]
    groups = [[g for n in range(1, len(s) + 1) for g in combinations(s, n)] for s in sides]
    interpreters = [None, *(person.registration for person in facts.interpreters)]
    for first, second, table, interpreter in product(*groups, facts.tables, interpreters):
        people = tuple(d.registration for d in (*first, *second))
        yield Meeting(0, *pair, slot.start, table.id, people, interpreter)


def breaks_none(facts: EventFacts, meetings: tuple[Meeting, ...]) -> bool:
    return not [c for c in find_conflicts(facts, meetings) if c.rule is not Rule.FAIRNESS]


@given(small_events(), st.lists(st.integers(0, 20), min_size=14, max_size=14))
def test_meetings_that_are_offered_keep_every_rule(facts: EventFacts, turns: list[int]) -> None:
    assert breaks_none(facts, filled(facts, turns))


@settings(max_examples=60)
@given(small_events(most_people=4, most_slots=3), st.lists(st.integers(0, 5), min_size=6, max_size=6))
def test_slot_that_is_refused_has_no_room_for_the_smallest_groups(
    facts: EventFacts, turns: list[int]
) -> None:
    meetings = filled(facts, turns)
    board = Board(facts, meetings)
    for pair in [tuple(sorted(pair)) for pair in facts.wishes_by_pair if pair not in board.by_pair]:
        for slot in facts.slots:
            if try_slot(board, *pair, slot).meeting is None:
                named = {d for w in facts.wishes_by_pair[frozenset(pair)] for d in w.delegates}
                assert not [
                    meeting
                    for meeting in every_meeting(facts, pair, slot)
                    if _smallest(facts, meeting, named) and breaks_none(facts, (*meetings, meeting))
                ]


def _smallest(facts: EventFacts, meeting: Meeting, named: set[int]) -> bool:
    """Tell whether nobody sits at the table who need not."""
    for organisation in (meeting.first, meeting.second):
        side = facts.participant_by_id[organisation]
        there = [d for d in side.delegates if d.registration in meeting.delegates]
        needed = [d for d in side.delegates if d.registration in named]
        if len(there) != (len(side.delegates) if side.together else max(1, len(needed))):
            return False
    return True


@given(small_events(), st.lists(st.integers(0, 20), min_size=14, max_size=14), st.data())
def test_conflicts_of_one_more_meeting_are_those_the_checker_finds(
    facts: EventFacts, turns: list[int], data: st.DataObject
) -> None:
    meetings = filled(facts, turns)
    pair = tuple(sorted(data.draw(st.sampled_from(list(facts.wishes_by_pair)))))
    slot = data.draw(st.sampled_from(facts.slots))
    more = data.draw(st.sampled_from(list(every_meeting(facts, pair, slot))))
    near = {conflict.rule for conflict in conflicts_with(Board(facts, meetings), more)}
    last = len(meetings)
    found = find_conflicts(facts, (*meetings, more))
    assert near == {c.rule for c in found if last in c.meetings and c.rule is not Rule.FAIRNESS}
