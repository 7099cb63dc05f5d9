"""Why has this wish no meeting? The shortest true sentence, and the obstacle it names."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gatewayapp.domain.board import Board
from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import Obstacle, Trial, try_slots
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence

MOST_TIMES_NAMED = 3


class Why(StrEnum):
    """The kind of obstacle that a reason names."""

    NOT_TAKING_PART = "not-taking-part"
    VETO = "veto"
    MET_BEFORE = "met-before"
    NO_SUCH_TIME = "no-such-time"
    NEVER_BOTH_PRESENT = "never-both-present"
    MOST_REACHED = "most-reached"
    BUSY = "busy"
    NEVER_BOTH_FREE = "never-both-free"
    NO_INTERPRETER = "no-interpreter"
    INTERPRETERS_BUSY = "interpreters-busy"
    TABLES_TAKEN = "tables-taken"
    RULE = "rule"
    MIXED = "mixed"
    ROOM = "room"


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a wish has no meeting; ``slots`` are those at which the obstacle stands."""

    why: Why
    sentence: Sentence
    slots: tuple[Slot, ...] = ()


def why_unmet(facts: EventFacts, meetings: Sequence[Meeting], wish: Wish) -> Sentence:
    """Say why a wish has no meeting in a plan."""
    return reason_for(Board(facts, tuple(meetings)), wish).sentence


def reason_for(board: Board, wish: Wish) -> Reason:
    """Find the shortest true reason why a wish has no meeting."""
    lasting = lasting_reason(board, wish)
    if lasting:
        return lasting
    slots = wanted_slots(board.facts, wish.pair)
    if not slots:
        return Reason(Why.NO_SUCH_TIME, sentence("The event has no slot at the time the wish asks for"))
    trials = try_slots(board, wish.asker, wish.asked, slots)
    room = next((trial for trial in trials if trial.meeting), None)
    if room:
        return Reason(
            Why.ROOM,
            sentence("There is room at {time}: plan again", time=time_of(room.slot)),
            (room.slot,),
        )
    return _reason_from(board, wish, trials)


def lasting_reason(board: Board, wish: Wish) -> Reason | None:
    """Give a reason that no other time would change, None: there is none."""
    facts = board.facts
    for organisation in (wish.asker, wish.asked):
        if organisation not in facts.participant_by_id:
            text = sentence("One of the two has no confirmed delegate who holds meetings")
            return Reason(Why.NOT_TAKING_PART, text)
    if wish.pair in facts.vetoed_pairs:
        return Reason(Why.VETO, sentence("The two must not meet (veto)"))
    if facts.rules.avoid_met_before and wish.pair in facts.met_before:
        return Reason(Why.MET_BEFORE, sentence("The two met at an earlier event"))
    for organisation in (wish.asker, wish.asked):
        most = most_meetings(board.facts, organisation)
        if most is not None and len(board.by_organisation.get(organisation, ())) >= most:
            text = sentence(
                "{name} already has {most} meetings, the most it may have",
                name=board.name(organisation),
                most=most,
            )
            return Reason(Why.MOST_REACHED, text)
    return None


def most_meetings(facts: EventFacts, organisation: int) -> int | None:
    """Give how many meetings a participant may have; None: as many as you like."""
    own = facts.participant_by_id[organisation].max_meetings
    return facts.rules.max_meetings if own is None else own


def wanted_slots(facts: EventFacts, pair: frozenset[int]) -> tuple[Slot, ...]:
    """Give the slots that all wishes of a pair allow."""
    wishes = facts.wishes_by_pair.get(pair, ())
    fixed: set[datetime] = {w.fixed for w in wishes if w.fixed is not None}
    sessions = {w.session for w in wishes if w.session is not None}
    return tuple(slot for slot in facts.slots if fixed <= {slot.start} and sessions <= {slot.session})


def _reason_from(board: Board, wish: Wish, trials: Sequence[Trial]) -> Reason:
    both_there = [trial for trial in trials if trial.obstacle is not Obstacle.AWAY]
    if not both_there:
        return _never_present(board, wish, trials)
    both_free = [trial for trial in both_there if trial.obstacle is not Obstacle.BUSY]
    if not both_free:
        return _always_busy(board, wish, both_there)
    obstacles = {trial.obstacle for trial in both_free}
    if len(obstacles) > 1:
        return _mixed(both_free)
    return _same_everywhere(both_free)


def _never_present(board: Board, wish: Wish, trials: Sequence[Trial]) -> Reason:
    always_away = [o for o in (wish.asker, wish.asked) if all(o in trial.who for trial in trials)]
    slots = tuple(trial.slot for trial in trials)
    if always_away:
        text = sentence("{name} is away whenever the two could meet", name=board.name(always_away[0]))
    else:
        text = sentence("The two are never present at the same time")
    return Reason(Why.NEVER_BOTH_PRESENT, text, slots)


def _always_busy(board: Board, wish: Wish, trials: Sequence[Trial]) -> Reason:
    slots = tuple(trial.slot for trial in trials)
    for organisation in (wish.asked, wish.asker):
        if all(organisation in trial.who for trial in trials):
            text = sentence(
                "{name} has other meetings whenever both are present (slots: {count})",
                name=board.name(organisation),
                count=len(slots),
            )
            return Reason(Why.BUSY, text, slots)
    text = sentence(
        "Whenever both are present, one of the two has another meeting (slots: {count})",
        count=len(slots),
    )
    return Reason(Why.NEVER_BOTH_FREE, text, slots)


def _same_everywhere(trials: Sequence[Trial]) -> Reason:
    slots = tuple(trial.slot for trial in trials)
    obstacle, times = trials[0].obstacle, _times(slots)
    if obstacle is Obstacle.NO_INTERPRETER:
        text = sentence("They share no language, and no interpreter joins their languages")
        return Reason(Why.NO_INTERPRETER, text, slots)
    if obstacle is Obstacle.INTERPRETERS_BUSY:
        text = sentence(
            "Both are free only at {times}, when no interpreter for them is free", times=times
        )
        return Reason(Why.INTERPRETERS_BUSY, text, slots)
    if obstacle is Obstacle.TABLES_TAKEN:
        text = sentence("Both are free only at {times}, when no table is free", times=times)
        return Reason(Why.TABLES_TAKEN, text, slots)
    text = sentence(
        "Both are free only at {times}, but then: {why}",
        times=times,
        why=trials[0].conflicts[0].sentence,
    )
    return Reason(Why.RULE, text, slots)


def _mixed(trials: Sequence[Trial]) -> Reason:
    """Say which obstacle stands at which times, where they differ."""
    words = {
        Obstacle.NO_INTERPRETER: sentence("nobody interprets"),
        Obstacle.INTERPRETERS_BUSY: sentence("no interpreter is free"),
        Obstacle.TABLES_TAKEN: sentence("no table is free"),
        Obstacle.RULE: sentence("a rule of the event stands against it"),
    }
    parts = tuple(
        sentence(
            "at {times} {why}", times=_times(t.slot for t in trials if t.obstacle is obstacle), why=why
        )
        for obstacle, why in words.items()
        if any(trial.obstacle is obstacle for trial in trials)
    )
    text = sentence("Both are free at times, but {parts}", parts=parts)
    return Reason(Why.MIXED, text, tuple(trial.slot for trial in trials))


def _times(slots: Iterable[Slot]) -> tuple[Sentence, ...]:
    slots = tuple(slots)
    named = tuple(time_of(slot) for slot in slots[:MOST_TIMES_NAMED])
    more = len(slots) - len(named)
    return (*named, sentence("{count} more times", count=more)) if more else named


def time_of(slot: Slot) -> Sentence:
    """Say when a slot begins."""
    return sentence("{time:%a %H:%M}", time=slot.start)
