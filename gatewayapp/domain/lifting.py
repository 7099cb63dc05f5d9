"""Changes of an event or its plan that lift one obstacle to a meeting at one time."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from enum import IntEnum
from typing import Any

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Rule
from gatewayapp.domain.events import Table
from gatewayapp.domain.facts import Delegate, Interpreter, Participant
from gatewayapp.domain.moving import (
    Change,
    leave_out,
    move_from_tables,
    move_near,
    move_the_busy,
    move_the_interpreted,
)
from gatewayapp.domain.placing import Obstacle, Trial, groups_of, with_facts
from gatewayapp.domain.reasons import time_of
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence

NEW = -1
"""The id of a table or an interpreter that a change adds."""

MOST_STEPS = 4
"""By how much a limit is loosened at most."""


class Kind(IntEnum):
    """What is changed, from what costs nobody anything to what costs most."""

    MOVE = 0
    TABLE = 1
    INTERPRETER = 2
    RULE = 3
    WISH = 4
    PRESENCE = 5
    DELEGATE = 6
    LEAVE_OUT = 7


Lifts = dict[Obstacle | None, tuple[tuple[Kind, Callable[[Board, Wish, Trial], Iterator[Change]]], ...]]


def _be_available(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Take one side's absence back for the time."""
    side = board.facts.participant_by_id[trial.who[0]]
    for group in groups_of(board, side, wish.pair):
        back = [d for d in group if d.is_away(trial.slot.stretch)]
        there = {d: replace(d, absences=_outside(d.absences, trial.slot.stretch)) for d in back}
        delegates = tuple(there.get(d, d) for d in side.delegates)
        text = sentence(
            "Let {names} be available at {time}",
            names=tuple(d.name for d in back),
            time=time_of(trial.slot),
        )
        yield Change(text, with_side(board, replace(side, delegates=delegates)))


def _outside(stretches: Iterable[Stretch], hole: Stretch) -> tuple[Stretch, ...]:
    """Cut a hole into stretches of time."""
    parts = [
        part
        for one in stretches
        for part in (
            Stretch(one.start, min(one.end, hole.start)),
            Stretch(max(one.start, hole.end), one.end),
        )
    ]
    return tuple(part for part in parts if part.start < part.end)


def new_delegate(organisation: int) -> int:
    """Give the registration of a delegate whom a change adds."""
    return NEW - organisation


def _bring_a_delegate(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Let one side send one person more, who speaks what the others of that side speak."""
    facts = board.facts
    side = facts.participant_by_id[trial.who[0]]
    named = any(d in facts.delegate_by_id for w in facts.wishes_by_pair[wish.pair] for d in w.delegates)
    if side.together or named or new_delegate(side.organisation) in facts.delegate_by_id:
        return
    tongues = frozenset.union(*(d.languages for d in side.delegates))
    guest = Delegate(new_delegate(side.organisation), side.organisation, side.name, tongues)
    text = sentence(
        "Let {name} send one more delegate, free at {time}", name=side.name, time=time_of(trial.slot)
    )
    yield Change(text, with_side(board, replace(side, delegates=(*side.delegates, guest))))


def with_side(board: Board, side: Participant) -> Board:
    """Give the plan at the event with another state of one participant."""
    others = board.facts.participants
    return with_facts(
        board,
        participants=tuple(side if o.organisation == side.organisation else o for o in others),
    )


def _let_interpret(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Let an interpreter work who is off duty at the time."""
    when = trial.slot.stretch
    for person in board.facts.interpreters:
        if person.works(when):
            continue
        shifts = (*person.shifts, when) if person.shifts else ()
        there = replace(person, shifts=shifts, absences=_outside(person.absences, when))
        text = sentence(
            "Let the interpreter {name} work at {time}", name=person.name, time=time_of(trial.slot)
        )
        others = (there if p is person else p for p in board.facts.interpreters)
        yield Change(text, with_facts(board, interpreters=tuple(others)))


def _add_interpreter(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    sides = (board.facts.participant_by_id[o] for o in wish.pair)
    tongues = frozenset(code for side in sides for d in side.delegates for code in d.languages)
    text = sentence("Add an interpreter at {time} who joins their languages", time=time_of(trial.slot))
    guest = Interpreter(NEW, "", tongues)
    yield Change(text, with_facts(board, interpreters=(*board.facts.interpreters, guest)))


def _open_table(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Open a table that is closed at the time."""
    when = trial.slot.stretch
    for table in board.facts.tables:
        if any(closed.overlaps(when) for closed in table.closed):
            there = replace(table, closed=_outside(table.closed, when))
            tables = tuple(there if t is table else t for t in board.facts.tables)
            text = sentence(
                "Open table {number} at {time}", number=table.number, time=time_of(trial.slot)
            )
            yield Change(text, with_facts(board, tables=tables))


def _add_table(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Add a numbered table to one of the zones."""
    number = max((table.number for table in board.facts.tables), default=0) + 1
    for zone in board.facts.zones:
        time = time_of(trial.slot)
        text = (
            sentence("Add a table in {zone} at {time}", zone=zone.name, time=time)
            if len(board.facts.zones) > 1
            else sentence("Add a table at {time}", time=time)
        )
        yield Change(text, with_facts(board, tables=(*board.facts.tables, Table(NEW, number, zone.id))))


LIMITS = {
    Rule.MOST_IN_A_ROW: "max_meetings_in_a_row",
    Rule.MOST_A_DAY: "max_meetings_a_day",
    Rule.INTERPRETER_RESTS: "rest_after",
}
ALLOWED = {
    Rule.MOST_IN_A_ROW: "Allow {most} meetings in a row",
    Rule.MOST_A_DAY: "Allow {most} meetings a day",
    Rule.INTERPRETER_RESTS: "Let interpreters work {most} meetings without rest",
}
"""The limits that can be loosened, and how that is said."""


def _relax(board: Board, _wish: Wish, trial: Trial) -> Iterator[Change]:
    """Loosen the rule that would be broken, as little as it takes."""
    rules, rule = board.facts.rules, trial.conflicts[0].rule
    if rule is Rule.FREE_SLOT_A_DAY:
        yield _ruled(board, sentence("Do without the free slot a day"), free_slot_a_day=False)
    name, allowed = LIMITS.get(rule, ""), ALLOWED.get(rule, "")
    most = getattr(rules, name) if name else None
    for more in range(most + 1, most + 1 + MOST_STEPS) if most is not None else ():
        yield _ruled(board, sentence(allowed, most=more), **{name: more})


def _ruled(board: Board, text: Sentence, **changes: Any) -> Change:
    return Change(text, with_facts(board, rules=replace(board.facts.rules, **changes)))


def _forget_order(board: Board, wish: Wish, trial: Trial) -> Iterator[Change]:
    """Let the meeting come before and after any other."""
    if trial.conflicts[0].rule is not Rule.ORDER:
        return
    own = {it.id for it in board.facts.wishes_by_pair[wish.pair]}
    wishes = tuple(
        replace(it, after=() if it.id in own else tuple(w for w in it.after if w not in own))
        if it.after
        else it
        for it in board.facts.wishes
    )
    text = sentence("Take back the order of their meeting and others")
    yield Change(text, with_facts(board, wishes=wishes))


LIFTS: Lifts = {
    Obstacle.AWAY: ((Kind.PRESENCE, _be_available), (Kind.DELEGATE, _bring_a_delegate)),
    Obstacle.BUSY: ((Kind.MOVE, move_the_busy), (Kind.DELEGATE, _bring_a_delegate)),
    Obstacle.NO_INTERPRETER: ((Kind.INTERPRETER, _add_interpreter),),
    Obstacle.INTERPRETERS_BUSY: (
        (Kind.MOVE, move_the_interpreted),
        (Kind.INTERPRETER, _let_interpret),
        (Kind.INTERPRETER, _add_interpreter),
    ),
    Obstacle.TABLES_TAKEN: (
        (Kind.MOVE, move_from_tables),
        (Kind.TABLE, _open_table),
        (Kind.TABLE, _add_table),
    ),
    Obstacle.RULE: (
        (Kind.MOVE, move_near),
        (Kind.TABLE, _add_table),
        (Kind.RULE, _relax),
        (Kind.WISH, _forget_order),
    ),
}
"""What may lift an obstacle."""

LAST_RESORTS: Lifts = {
    obstacle: (*some, (Kind.LEAVE_OUT, leave_out)) for obstacle, some in LIFTS.items()
}
"""What may lift an obstacle where nothing else does: to leave out another meeting."""
