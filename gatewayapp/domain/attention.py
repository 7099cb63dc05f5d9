"""Rows of spreadsheets that wait for a person's decision."""

from dataclasses import dataclass, field
from enum import StrEnum

from gatewayapp.domain.wording import Sentence


class Settlement(StrEnum):
    """What a person decided about a doubtful row."""

    OPEN = "open"
    TAKEN = "taken"
    SAME = "same"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class AttentionItem:
    """A doubtful row of an import, kept whole until a person decides.

    ``kind`` is what was imported ("registrations", "wishes", "availability"), ``source`` the
    file's name, ``row`` 1-based as a spreadsheet program shows it, ``cell`` such as "D7" for a
    matrix. ``cells`` pairs the sheet's headings with the cells as read; ``like`` names what
    the row resembles and ``like_id`` is the id of that thing, if it is stored.
    """

    id: int
    event: int
    kind: str
    source: str
    row: int
    why: Sentence
    cell: str = ""
    cells: dict[str, str] = field(default_factory=dict)
    like: str = ""
    like_id: int | None = None
    settlement: Settlement = Settlement.OPEN
