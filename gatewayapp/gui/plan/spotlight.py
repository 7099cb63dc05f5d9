"""One person, table or interpreter of whom alone the board shows the meetings. Knows no Qt."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.gui.plan.rows import Row
from gatewayapp.gui.plan.sheet import Card, Sheet


class Subject(Enum):
    """What the board is about."""

    PERSON = "person"
    TABLE = "table"
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class Spotlight:
    """The subject, its id (a registration or a table) and its name, for a table its number."""

    subject: Subject
    id: int
    name: str

    def shows(self, meeting: Meeting) -> bool:
        """Tell whether a meeting is one of the subject's."""
        if self.subject is Subject.PERSON:
            return self.id in meeting.delegates
        if self.subject is Subject.TABLE:
            return meeting.table == self.id
        return meeting.interpreter == self.id

    def is_row(self, row: Row) -> bool:
        """Tell whether a row is the subject's own."""
        own = {Subject.PERSON: row.delegates, Subject.TABLE: (row.table,)}
        return self.id in own.get(self.subject, (row.interpreter,))

    def rows(self, sheet: Sheet, session: int | None) -> tuple[int, ...]:
        """Give the rows in which the subject has a meeting in a session or in any, and its own."""
        slots = {slot.index for slot in sheet.slots_of(session)}
        met = {
            row
            for (row, slot), card in sheet.cards.items()
            if slot in slots and any(map(self.shows, card.meetings))
        }
        own = {number for number, row in enumerate(sheet.rows) if self.is_row(row)}
        return tuple(sorted(met | own))


def spotlights_of(facts: EventFacts, row: Row | None, card: Card | None) -> tuple[Spotlight, ...]:
    """Give the subjects that a cell offers: those of its row, then those of its meeting."""
    found = dict.fromkeys((*_of_row(facts, row), *(_of_card(facts, card) if card else ())))
    return tuple(found)


def _of_row(facts: EventFacts, row: Row | None) -> Iterator[Spotlight]:
    if row is None:
        return
    for delegate in row.delegates:
        yield from _person(facts, delegate)
    yield from _table(facts, row.table)
    yield from _interpreter(facts, row.interpreter)


def _of_card(facts: EventFacts, card: Card) -> Iterator[Spotlight]:
    for delegate in card.meeting.delegates:
        yield from _person(facts, delegate)
    yield from _table(facts, card.meeting.table)
    yield from _interpreter(facts, card.meeting.interpreter)


def _person(facts: EventFacts, registration: int) -> Iterator[Spotlight]:
    known = facts.delegate_by_id.get(registration)
    if known:
        yield Spotlight(Subject.PERSON, registration, known.name)


def _table(facts: EventFacts, table: int | None) -> Iterator[Spotlight]:
    known = facts.table_by_id.get(table or 0)
    if known:
        yield Spotlight(Subject.TABLE, known.id, str(known.number))


def _interpreter(facts: EventFacts, registration: int | None) -> Iterator[Spotlight]:
    known = facts.interpreter_by_id.get(registration or 0)
    if known:
        yield Spotlight(Subject.INTERPRETER, known.registration, known.name)
