"""Everything that the People page shows, read at once in a worker; no Qt."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.events import Event
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.progress import Progress
from gatewayapp.gui.people.availability import Availability, availability_of
from gatewayapp.gui.people.fields import Words, leading
from gatewayapp.gui.people.rows import PersonRow, name_key_of, person_rows
from gatewayapp.services.attention import list_attention
from gatewayapp.services.participating import list_parts
from gatewayapp.services.people import list_first_people, list_organisations, list_people
from gatewayapp.services.plan_book import list_meetings
from gatewayapp.services.wishes import WishLine, list_wishes

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

PIECE = 100
IN_SIGHT = 100
ABOUT_PEOPLE = frozenset({"registrations", "availability"})


@dataclass(frozen=True)
class Roll:
    """The people of an event with what the side panel says of each."""

    rows: tuple[PersonRow, ...] = ()
    organisations: tuple[Organisation, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    doubts: tuple[AttentionItem, ...] = ()
    wishes: dict[int, tuple[WishLine, ...]] = field(default_factory=dict)

    def availability(self, event: Event, row: PersonRow) -> Availability:
        """Give the days of one person."""
        return availability_of(event, row.line.registration, self.meetings)

    def doubts_about(self, row: PersonRow) -> tuple[AttentionItem, ...]:
        """Give the rows of spreadsheets that may be this person."""
        return tuple(item for item in self.doubts if item.like_id == row.line.person.id)

    def wishes_of(self, row: PersonRow) -> tuple[WishLine, ...]:
        """Give the wishes of the person's organisation, the most important ones first."""
        return self.wishes.get(row.line.person.organisation or 0, ())


def call_roll(db: "Database", event_id: int, words: Words) -> Roll:
    """Read an event's people, their meetings, wishes and doubts."""
    doubts = tuple(item for item in list_attention(db, event_id) if item.kind in ABOUT_PEOPLE)
    like = {item.like_id for item in doubts if item.like_id is not None}
    return Roll(
        person_rows(list_people(db, event_id), words, like, list_parts(db, event_id)),
        list_organisations(db),
        list_meetings(db, event_id),
        doubts,
        _by_asker(list_wishes(db, event_id)),
    )


def first_of_roll(db: "Database", event_id: int, words: Words) -> tuple[PersonRow, ...]:
    """Read as many people as a screen can show, in order of their names, if there are more.

    Gives nobody if there are no more, as all are read soon.
    """

    def order(name: PersonName) -> tuple[bool, str]:
        cell = leading(name, words)
        return not cell.text, name_key_of(cell)

    lines = list_first_people(db, event_id, IN_SIGHT + 1, order)
    return person_rows(lines, words, (), list_parts(db, event_id)) if len(lines) > IN_SIGHT else ()


def take_apart(rows: list[PersonRow], _progress: Progress) -> None:
    """Let go of what is not shown any more, in a worker and piece by piece.

    Python frees 20,000 rows in one go while every thread waits, unless it comes to breathe in between.
    """
    while rows:
        del rows[-PIECE:]


def _by_asker(lines: Iterable[WishLine]) -> dict[int, tuple[WishLine, ...]]:
    wishes: defaultdict[int, list[WishLine]] = defaultdict(list)
    for line in lines:
        wishes[line.wish.asker].append(line)
    return {asker: tuple(sorted(own, key=lambda line: line.wish.rank)) for asker, own in wishes.items()}
