"""Rules about how much a person or an organisation is given to do."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts.conflict import Conflict, Rule, conflict
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate
from gatewayapp.domain.scoring import breaks_by_delegate


def most_in_a_row(board: Board) -> Iterator[Conflict]:
    """Find people with more meetings in a row than the event allows."""
    most = board.facts.rules.max_meetings_in_a_row
    if most is None:
        return
    for delegate, line in _people(board):
        for run in board.runs(line):
            if len(run) > most:
                yield conflict(
                    Rule.MOST_IN_A_ROW,
                    run,
                    "{person} has {count} meetings in a row from {time:%a %H:%M}; {most} are allowed",
                    person=delegate.name,
                    count=len(run),
                    time=board.meetings[run[0]].start,
                    most=most,
                )


def most_a_day(board: Board) -> Iterator[Conflict]:
    """Find people with more meetings on a day than the event allows."""
    most = board.facts.rules.max_meetings_a_day
    if most is None:
        return
    for delegate, line in _people(board):
        for day, meetings in _by_day(board, line).items():
            if len(meetings) > most:
                yield conflict(
                    Rule.MOST_A_DAY,
                    meetings,
                    "{person} has {count} meetings on {day:%a %d %b}; {most} are allowed",
                    person=delegate.name,
                    count=len(meetings),
                    day=day,
                    most=most,
                )


def most_in_all(board: Board) -> Iterator[Conflict]:
    """Find organisations with more meetings than they or the event allow."""
    for organisation, line in board.by_organisation.items():
        participant = board.facts.participant_by_id.get(organisation)
        if participant is None:
            continue
        own = participant.max_meetings
        most = board.facts.rules.max_meetings if own is None else own
        if most is not None and len(line) > most:
            yield conflict(
                Rule.MOST_IN_ALL,
                line,
                "{name} has {count} meetings; {most} are allowed",
                name=participant.name,
                count=len(line),
                most=most,
            )


def free_slot_a_day(board: Board) -> Iterator[Conflict]:
    """Find people without a free slot on a day on which they hold meetings."""
    if not board.facts.rules.free_slot_a_day:
        return
    present = _slots_by_day(board)
    for delegate, line in _people(board):
        for day, meetings in _by_day(board, line).items():
            stretches = [slot.stretch for slot in present[day] if not delegate.is_away(slot.stretch)]
            busy = {board.meetings[i].start for i in meetings}
            if all(stretch.start in busy for stretch in stretches):
                yield conflict(
                    Rule.FREE_SLOT_A_DAY,
                    meetings,
                    "{person} has no free slot on {day:%a %d %b}",
                    person=delegate.name,
                    day=day,
                )


def fair_breaks(board: Board) -> Iterator[Conflict]:
    """Find whether two people's numbers of breaks differ by more than the event allows."""
    most = board.facts.rules.fairness
    if most is None:
        return
    breaks = breaks_by_delegate(board)
    if breaks and max(breaks.values()) - min(breaks.values()) > most:
        worst, best = max(breaks, key=breaks.__getitem__), min(breaks, key=breaks.__getitem__)
        yield conflict(
            Rule.FAIRNESS,
            board.by_delegate.get(worst, ()),
            "Breaks of {worst}: {many}, of {best}: {few}; they may differ by {most}",
            worst=board.facts.delegate_by_id[worst].name,
            many=breaks[worst],
            best=board.facts.delegate_by_id[best].name,
            few=breaks[best],
            most=most,
        )


def _people(board: Board) -> Iterator[tuple[Delegate, tuple[int, ...]]]:
    known = board.facts.delegate_by_id
    return ((known[d], line) for d, line in board.by_delegate.items() if d in known)


def _by_day(board: Board, line: tuple[int, ...]) -> dict[date, tuple[int, ...]]:
    days: Counter[date] = Counter(board.meetings[i].start.date() for i in line)
    return {day: tuple(i for i in line if board.meetings[i].start.date() == day) for day in days}


def _slots_by_day(board: Board) -> dict[date, list[Slot]]:
    days: defaultdict[date, list[Slot]] = defaultdict(list)
    for slot in board.facts.slots:
        days[slot.start.date()].append(slot)
    return days
