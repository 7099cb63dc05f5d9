"""What a change of the database leaves behind for those who show or undo it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from gatewayapp.domain.wording import Sentence


@dataclass(frozen=True, slots=True)
class Change:
    """A change that is stored, undone or redone; ``touched`` holds pairs of kind and id.

    Kinds are "organisation", "person", "registration", "participation", "wish", "veto",
    "meeting", "event", "session", "zone", "table", "edition", "attention", "import" and "picture".
    A change that changed nothing is not stored: it touches nothing and bears the id of the one before.
    """

    id: int
    name: Sentence
    touched: frozenset[tuple[str, int]]


class ChangeState(StrEnum):
    """Whether a change holds, can be redone, or was left behind by another change."""

    DONE = "done"
    UNDONE = "undone"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """A change in the history; ``at`` is in UTC, ``origin`` says where the data came from."""

    change: int
    at: datetime
    name: Sentence
    origin: str
    state: ChangeState
