"""Lifts a meeting: works out once what every cell of its row says to it. Knows no Qt."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Conflict
from gatewayapp.domain.events import Slot
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import conflicts_with, try_slot, without
from gatewayapp.domain.scoring import gaps_of
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.gui.plan.marks import Fit, Lift, Mark, Swap
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.sheet import Card
from gatewayapp.gui.plan.swapping import weigh_swap

NOTHING = sentence("")


@dataclass(frozen=True, slots=True)
class Weighed:
    """A slot in which the meeting would be legal: as what, and how many breaks more its people have."""

    landed: Meeting
    breaks: int


def lift_meeting(picture: Picture, card: Card, row: int) -> Lift:
    """Lift a meeting and weigh every slot of the event for it."""
    meeting = card.meeting
    at = next(i for i, other in enumerate(picture.meetings) if other.id == meeting.id)
    board = without(picture.board, at)
    weighed = {slot.index: _weigh(board, meeting, slot) for slot in picture.facts.slots}
    legal = [w.breaks for w in weighed.values() if isinstance(w, Weighed)]
    best = min(legal, default=0)
    marks = {
        slot.index: _mark(board, meeting, slot, weighed[slot.index], best)
        for slot in picture.facts.slots
    }
    ranks = (wish.rank for wish in picture.facts.wishes_by_pair.get(meeting.pair, ()))

    @cache
    def swap_at(slot: int) -> Swap | None:
        in_the_way = marks[slot].in_the_way
        return weigh_swap(picture.board, meeting, in_the_way) if in_the_way else None

    return Lift(meeting, card.title, card.note, row, marks, min(ranks, default=None), swap_at)


def _weigh(board: Board, meeting: Meeting, slot: Slot) -> "Weighed | tuple[Conflict, ...]":
    """Try the slot with the same people, table and interpreter, then with others.

    Where the people are busy nothing else is looked for: that is what is said of the slot.
    """
    same = replace(meeting, start=slot.start)
    busy = _meetings_then(board, meeting, slot)
    conflicts = () if busy else conflicts_with(board, same)
    if not busy and not conflicts:
        return Weighed(same, _breaks_added(board, meeting, same))
    trial = try_slot(board, meeting.first, meeting.second, slot)
    if trial.meeting is None:
        return conflicts
    other = replace(trial.meeting, id=meeting.id, state=meeting.state)
    return Weighed(other, _breaks_added(board, meeting, other))


def _breaks_added(board: Board, before: Meeting, after: Meeting) -> int:
    people = {*before.delegates, *after.delegates}
    return _breaks(board, after, people) - _breaks(board, before, people)


def _breaks(board: Board, meeting: Meeting, people: Iterable[int]) -> int:
    """Count the breaks of some people with one more meeting on the board."""
    mine = [i for person in people for i in board.by_delegate.get(person, ())]
    kept = sorted(set(mine))
    small = Board(board.facts, (*(board.meetings[i] for i in kept), meeting))
    return sum(len(tuple(gaps_of(small, small.by_delegate.get(person, ())))) for person in people)


def _mark(
    board: Board, meeting: Meeting, slot: Slot, weighed: "Weighed | tuple[Conflict, ...]", best: int
) -> Mark:
    if slot.start == meeting.start:
        return Mark(Fit.HERE, sentence("from here\n{time:%H:%M}", time=slot.start), NOTHING)
    if isinstance(weighed, Weighed):
        return _legal_mark(board, meeting, weighed, best)
    return _blocked_mark(board, meeting, slot, weighed)


def _legal_mark(board: Board, meeting: Meeting, weighed: Weighed, best: int) -> Mark:
    landed, changes = weighed.landed, tuple(_changes(board, meeting, weighed.landed))
    if weighed.breaks > 0:
        changes = (_price_words(weighed.breaks), *changes)
    text = sentence("{changes}", changes=changes) if changes else NOTHING
    if weighed.breaks > 0:
        return Mark(Fit.COSTS, _cost_words(weighed.breaks), text, landed)
    if set(landed.delegates) != set(meeting.delegates) or landed.interpreter != meeting.interpreter:
        return Mark(Fit.COSTS, sentence("fits, with others"), text, landed)
    if weighed.breaks == best < 0:
        return Mark(Fit.BEST, _gain_words(-best), text, landed)
    if landed.table != meeting.table:
        number = board.facts.table_by_id[landed.table].number
        return Mark(Fit.FITS, sentence("fits,\nat table {number}", number=number), text, landed)
    return Mark(Fit.FITS, sentence("fits"), text, landed)


def _cost_words(breaks: int) -> Sentence:
    if breaks == 1:
        return sentence("fits, but 1 break more")
    return sentence("fits, but {count} breaks more", count=breaks)


def _price_words(breaks: int) -> Sentence:
    if breaks == 1:
        return sentence("It leaves one more idle stretch between the meetings of the two sides")
    return sentence(
        "It leaves {count} more idle stretches between the meetings of the two sides", count=breaks
    )


def _gain_words(breaks: int) -> Sentence:
    if breaks == 1:
        return sentence("best: 1 break less")
    return sentence("best: {count} breaks fewer", count=breaks)


def _changes(board: Board, before: Meeting, after: Meeting) -> Iterable[Sentence]:
    """Say what else than the time is different after the move."""
    facts = board.facts
    if after.table != before.table:
        yield sentence("It moves to table {number}", number=facts.table_by_id[after.table].number)
    if set(after.delegates) != set(before.delegates):
        names = tuple(facts.delegate_by_id[d].name for d in after.delegates if d not in before.delegates)
        yield sentence("{names} would come", names=names)
    if after.interpreter != before.interpreter and after.interpreter is not None:
        yield sentence("{name} would interpret", name=facts.interpreter_by_id[after.interpreter].name)


def _blocked_mark(board: Board, meeting: Meeting, slot: Slot, conflicts: tuple[Conflict, ...]) -> Mark:
    busy = _meetings_then(board, meeting, slot)
    if busy:
        person, i = next(iter(busy.items()))
        words = _busy_words(board, person, i)
    else:
        words = conflicts[0].sentence
    blocking = frozenset(board.meetings[i].id for i in busy.values())
    return Mark(Fit.BLOCKED, sentence("not possible"), words, None, blocking)


def _meetings_then(board: Board, meeting: Meeting, slot: Slot) -> Mapping[int, int]:
    """Give the meetings (indexes) that the people of the lifted one have in a slot, by delegate."""
    return {
        person: i
        for person in meeting.delegates
        for i in board.by_delegate.get(person, ())
        if board.stretch(i).overlaps(slot.stretch)
    }


def _busy_words(board: Board, person: int, i: int) -> Sentence:
    delegate, other = board.facts.delegate_by_id[person], board.meetings[i]
    table = board.facts.table_by_id.get(other.table)
    return sentence(
        "{name} ({organisation}) is at table {table} with {partner} then.",
        name=delegate.name,
        organisation=board.name(delegate.organisation),
        table=table.number if table else "–",
        partner=board.name(board.other(i, delegate.organisation)),
    )
