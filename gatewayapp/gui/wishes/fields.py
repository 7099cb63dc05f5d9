"""What the columns of the wishes table say; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.domain.organisations import Organisation
from gatewayapp.services.wishes import WishLine


class Field(Enum):
    """The columns of the wishes table, in their order."""

    RANK = auto()
    ASKER = auto()
    DIRECTION = auto()
    ASKED = auto()
    STATE = auto()
    FIXED = auto()
    COMMENT = auto()
    SESSION = auto()
    DELEGATES = auto()
    ASKER_COUNTRY = auto()
    ASKED_COUNTRY = auto()


SHOWN_AT_FIRST = tuple(Field)[:7]


class Outcome(Enum):
    """What has come of a wish so far."""

    UNMET = auto()
    PLANNED = auto()
    PINNED = auto()
    HELD = auto()
    NO_SHOW = auto()
    CANCELLED = auto()


OUTCOMES = {
    MeetingState.PLANNED: Outcome.PLANNED,
    MeetingState.PINNED: Outcome.PINNED,
    MeetingState.HELD: Outcome.HELD,
    MeetingState.NO_SHOW: Outcome.NO_SHOW,
    MeetingState.CANCELLED: Outcome.CANCELLED,
}


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language for wishes; ``table`` gives a table's number by its id.

    ``sessions`` are named in order of time.
    """

    outcomes: Mapping[Outcome, str]
    when: Callable[[datetime], str]
    placed: Callable[[str, str, int], str]
    at_table: Callable[[str, int], str]
    table: Callable[[int], int]
    native_first: bool = False
    starts: tuple[datetime, ...] = ()
    sessions: tuple[str, ...] = ()


def outcome_of(line: WishLine) -> Outcome:
    """Tell what has come of a wish."""
    return Outcome.UNMET if line.meeting is None else OUTCOMES[line.meeting.state]


def is_met(line: WishLine) -> bool:
    """Tell whether a meeting for the wish takes place."""
    return line.meeting is not None and line.meeting.state.takes_place


def name_of(organisation: Organisation, words: Words) -> str:
    """Give an organisation's name in the script that the reader's language prefers."""
    names = (organisation.native_name, organisation.name)
    return next(filter(None, names if words.native_first else names[::-1]), "")


def state_text(line: WishLine, words: Words, *, brief: bool = False) -> str:
    """Say when and at which table the wish is met, or that it is not.

    ``brief`` leaves the usual word "planned" away, which a time says by itself.
    """
    outcome = outcome_of(line)
    if line.meeting is None or not line.meeting.state.takes_place:
        return words.outcomes[outcome]
    time, table = words.when(line.meeting.start), words.table(line.meeting.table)
    if brief and outcome is Outcome.PLANNED:
        return words.at_table(time, table)
    return words.placed(words.outcomes[outcome], time, table)
