"""What it means that a plan breaks a rule."""

from dataclasses import dataclass
from enum import StrEnum

from gatewayapp.domain.wording import Sentence, sentence


class Rule(StrEnum):
    """The hard rules of a plan; a plan that breaks one is not published."""

    ON_THE_GRID = "on-the-grid"
    TAKES_PART = "takes-part"
    NOT_ITSELF = "not-itself"
    BOTH_SIDES_THERE = "both-sides-there"
    ONE_MEETING_AT_A_TIME = "one-meeting-at-a-time"
    PRESENT = "present"
    STAYS_TOGETHER = "stays-together"
    NAMED_DELEGATES = "named-delegates"
    ONE_TABLE_ONE_MEETING = "one-table-one-meeting"
    TABLE_OPEN = "table-open"
    OWN_BOOTH = "own-booth"
    TIME_TO_WALK = "time-to-walk"
    INTERPRETER_THERE = "interpreter-there"
    INTERPRETER_ON_DUTY = "interpreter-on-duty"
    INTERPRETER_ONE_AT_A_TIME = "interpreter-one-at-a-time"
    INTERPRETER_RESTS = "interpreter-rests"
    NO_VETO = "no-veto"
    MEET_ONCE = "meet-once"
    NOT_MET_BEFORE = "not-met-before"
    FIXED_TIME = "fixed-time"
    SESSION = "session"
    ORDER = "order"
    MOST_IN_A_ROW = "most-in-a-row"
    MOST_A_DAY = "most-a-day"
    MOST_IN_ALL = "most-in-all"
    FREE_SLOT_A_DAY = "free-slot-a-day"
    FAIRNESS = "fairness"


@dataclass(frozen=True, slots=True)
class Conflict:
    """A broken rule; ``meetings`` are indexes into the plan that was checked."""

    rule: Rule
    sentence: Sentence
    meetings: tuple[int, ...]


def conflict(rule: Rule, meetings: tuple[int, ...], template: str, **values: object) -> Conflict:
    """Make a conflict with its sentence."""
    return Conflict(rule, sentence(template, **values), meetings)
