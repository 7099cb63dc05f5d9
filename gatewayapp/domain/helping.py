"""What would make a meeting possible? The smallest changes that do, each of them tried out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from gatewayapp.domain.board import Board
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.lasting import LASTING
from gatewayapp.domain.lifting import LAST_RESORTS, LIFTS, Kind, Lifts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import Trial, try_slot, try_slots, with_facts, with_meeting
from gatewayapp.domain.reasons import lasting_reason, time_of, wanted_slots
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence

MOST_NAMED = 4
MOST_OF_A_KIND = 30
MOST_TRIED = 300
"""Changes that are tried out in search of one that helps by itself, or of a second beside a first."""


@dataclass(frozen=True, slots=True)
class Help:
    """What to change, and the plan as it is then, with the meeting in it."""

    sentence: Sentence
    board: Board


@dataclass(frozen=True, slots=True)
class _Draft:
    """Changes on the way to a meeting; ``kinds`` and ``said`` name them in their order."""

    board: Board
    kinds: tuple[Kind, ...] = ()
    said: tuple[Sentence, ...] = ()

    def help_by(self, meeting: Meeting) -> Help:
        said = self.said[0]
        for then in self.said[1:]:
            said = sentence("{change}; {then:inside}", change=said, then=then)
        return Help(said, with_meeting(self.board, meeting))


def what_would_help(facts: EventFacts, meetings: Sequence[Meeting], wish: Wish) -> tuple[Sentence, ...]:
    """Say what would make an unmet wish possible, the smallest and cheapest change first.

    Each sentence names one change, or two or more that go together, after which there is a time
    that breaks no rule. Empty where there is such a time already.
    """
    return tuple(help_.sentence for help_ in helpful_changes(Board(facts, tuple(meetings)), wish))


def helpful_changes(board: Board, wish: Wish) -> tuple[Help, ...]:
    """Give the changes that ``what_would_help`` names with the plans they lead to."""
    draft = _take_part(board, wish)
    trials = _trials(draft.board, wish)
    room = next((trial.meeting for trial in trials if trial.meeting), None)
    if room:
        return (draft.help_by(room),) if draft.said else ()
    found = _at_any_time(draft, wish) | _search(draft, trials, wish)
    smallest_first = sorted(found.items(), key=lambda item: (len(item[0]), item[0]))
    return tuple(help_ for _, help_ in smallest_first)[:MOST_NAMED]


Found = dict[tuple[Kind, ...], Help]
Node = tuple[_Draft, Trial]


def _trials(board: Board, wish: Wish) -> tuple[Trial, ...]:
    return try_slots(board, wish.asker, wish.asked, wanted_slots(board.facts, wish.pair))


def _take_part(board: Board, wish: Wish) -> _Draft:
    """Lift what would stand in the way at any time."""
    draft = _Draft(board)
    while reason := lasting_reason(draft.board, wish):
        kind, lift = LASTING[reason.why]
        change = lift(draft.board, wish)
        draft = _Draft(change.board, (*draft.kinds, kind), (*draft.said, change.sentence))
    return draft


def _at_any_time(draft: _Draft, wish: Wish) -> Found:
    """Take back the times that the pair's wishes ask for."""
    facts = draft.board.facts
    if len(wanted_slots(facts, wish.pair)) == len(facts.slots):
        return {}
    wishes = tuple(
        replace(it, fixed=None, session=None) if it.pair == wish.pair else it for it in facts.wishes
    )
    free = with_facts(draft.board, wishes=wishes)
    room = next((trial for trial in _trials(free, wish) if trial.meeting), None)
    if room is None or room.meeting is None:
        return {}
    text = sentence(
        "Let them meet at another time than asked for, such as {time}", time=time_of(room.slot)
    )
    kinds = (*draft.kinds, Kind.WISH)
    return {kinds: _Draft(free, kinds, (*draft.said, text)).help_by(room.meeting)}


def _search(draft: _Draft, trials: Sequence[Trial], wish: Wish) -> Found:
    """Look for single changes that help; else for two together, or a meeting to leave out."""
    start = [(draft, trial) for trial in trials]
    found, better = _level(start, wish, LIFTS)
    if found:
        return found
    alone, more = _level(start, wish, LAST_RESORTS)
    return alone | _level(better, wish, LIFTS)[0] or _level(more, wish, LAST_RESORTS)[0]


def _level(nodes: Sequence[Node], wish: Wish, lifts: Lifts) -> tuple[Found, list[Node]]:
    """Try one change more on each draft; give what helps, and what is better than before."""
    found: Found = {}
    better: list[Node] = []
    tried = 0
    for draft, trial in nodes:
        for kind, lift in lifts.get(trial.obstacle, ()):
            kinds = (*draft.kinds, kind)
            changes = () if kinds in found else lift(draft.board, wish, trial)
            for change in islice(changes, min(MOST_OF_A_KIND, MOST_TRIED - tried)):
                tried += 1
                longer = _Draft(change.board, kinds, (*draft.said, change.sentence))
                outcome = try_slot(longer.board, wish.asker, wish.asked, trial.slot)
                if outcome.meeting:
                    found[kinds] = longer.help_by(outcome.meeting)
                    break
                if _obstacle(outcome) != _obstacle(trial):
                    better.append((longer, outcome))
    return found, better


def _obstacle(trial: Trial) -> tuple[object, ...]:
    return trial.obstacle, trial.who, tuple(conflict.rule for conflict in trial.conflicts)
