"""How things stand with an event, in numbers."""

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gatewayapp.domain.attention import AttentionItem
    from gatewayapp.domain.events import Event


@dataclass(frozen=True, slots=True)
class Standing:
    """The counts of one event; ``edition`` is the newest number, 0 for none.

    ``agendas`` is for how many there is one; ``speechless`` are wished pairs that could not talk,
    ``lacking`` the tables that are too few. ``met`` are the wishes whose pair has a meeting that takes
    place, ``meetings`` all that take place. ``events`` and ``backups`` are those of the database.
    """

    events: tuple["Event", ...] = ()
    people: int = 0
    confirmed: int = 0
    agendas: int = 0
    here: int = 0
    organisations: int = 0
    wishes: int = 0
    met: int = 0
    meetings: int = 0
    tables: int = 0
    edition: int = 0
    new_papers: int = 0
    unconfirmed: int = 0
    speechless: int = 0
    lacking: int = 0
    waiting: tuple["AttentionItem", ...] = ()
    backup: datetime | None = None
    backups: int = 0

    @property
    def unmet(self) -> int:
        """How many wishes have no meeting."""
        return self.wishes - self.met

    @property
    def needs_attention(self) -> int:
        """How many things wait for a person."""
        unmet = self.unmet if self.meetings else 0
        return len(self.waiting) + unmet + self.unconfirmed + self.speechless + bool(self.lacking)
