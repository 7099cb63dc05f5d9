"""What would make an unmet wish possible, and what is to be stored where that is a simple act.

Knows no Qt.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from gatewayapp.domain.helping import helpful_changes
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import try_slots
from gatewayapp.domain.reasons import time_of, wanted_slots
from gatewayapp.domain.wishes import Wish
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.gui.plan.picture import Picture
from gatewayapp.gui.plan.told import people_of


@dataclass(frozen=True, slots=True)
class Rearrangement:
    """Meetings to store, those with id 0 as new ones, and meetings (ids) to leave out.

    ``told`` counts the people whose day differs afterwards.
    """

    meetings: tuple[Meeting, ...]
    left_out: frozenset[int]
    told: int


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A change that would help; ``act`` is there where meetings alone are changed."""

    sentence: Sentence
    act: Rearrangement | None = None


def help_for(picture: Picture, wish: Wish) -> tuple[HelpLine, ...]:
    """Give what would make a wish possible, the smallest change first."""
    board = picture.board
    found = tuple(
        HelpLine(
            help_.sentence,
            rearrangement(picture.placed, help_.board.meetings)
            if help_.board.facts is board.facts
            else None,
        )
        for help_ in helpful_changes(board, wish)
    )
    return found or _room(picture, wish)


def _room(picture: Picture, wish: Wish) -> tuple[HelpLine, ...]:
    """Offer the time at which there is room already."""
    taking_part = picture.facts.participant_by_id
    if not all(organisation in taking_part for organisation in wish.pair):
        return ()
    slots = wanted_slots(picture.facts, wish.pair)
    trials = try_slots(picture.board, wish.asker, wish.asked, slots)
    room = next((trial for trial in trials if trial.meeting), None)
    if room is None or room.meeting is None:
        return ()
    text = sentence("Let them meet at {time}", time=time_of(room.slot))
    return (HelpLine(text, rearrangement(picture.placed, (*picture.placed, room.meeting))),)


def rearrangement(before: Iterable[Meeting], after: Iterable[Meeting]) -> Rearrangement:
    """Say how to come from one plan to another; a meeting of the same two keeps its id."""
    old, new = set(before), {meeting for meeting in after if meeting.state.takes_place}
    gone = {meeting.pair: meeting for meeting in old - new}
    changed = tuple(
        replace(meeting, id=gone.pop(meeting.pair).id) if meeting.pair in gone else meeting
        for meeting in sorted(new - old, key=lambda it: (it.start, it.table))
    )
    return Rearrangement(
        changed,
        frozenset(meeting.id for meeting in gone.values()),
        len(people_of((*(old - new), *changed))),
    )
