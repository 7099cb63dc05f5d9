"""What differs between two plans, person by person, old against new. Knows no Qt."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from gatewayapp.domain.editions import AgendaChange, compare_plans
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.plan.rows import row_name
from gatewayapp.gui.plan.versions import Version, meetings_of

if TYPE_CHECKING:
    from gatewayapp.services.people import PersonLine
    from gatewayapp.storage.database import Database


class Difference(Enum):
    """What became of a meeting; of several the first in this order is shown by its sign."""

    ADDED = "added"
    CANCELLED = "cancelled"
    JOINED = "joined"
    LEFT = "left"
    TIME = "time"
    TABLE = "table"
    PEOPLE = "people"
    INTERPRETER = "interpreter"


@dataclass(frozen=True, slots=True)
class ComparedLine:
    """One meeting in one person's day, before and after.

    ``leads`` in the first line of a person; ``tables`` are the numbers before and after.
    """

    registration: int
    position: int
    leads: bool
    name: str
    organisation: str
    partner: str
    before: Meeting | None
    after: Meeting | None
    tables: tuple[str, str]
    interpreters: tuple[str, str]
    differences: tuple[Difference, ...]

    @property
    def key(self) -> tuple[int, int]:
        """What tells the line apart from all others."""
        return self.registration, self.position

    @property
    def meeting(self) -> Meeting | None:
        """The meeting as it is after, else as it was."""
        return self.after or self.before


@dataclass(frozen=True, slots=True)
class Comparison:
    """All lines of two plans; a meeting counts once, for however many people it changes."""

    lines: tuple[ComparedLine, ...] = ()
    people: int = 0
    moved: int = 0
    added: int = 0
    cancelled: int = 0


@dataclass(frozen=True, slots=True)
class Names:
    """How people, organisations, tables and interpreters are called."""

    people: Mapping[int, "PersonLine"]
    organisations: Mapping[int, Organisation]
    facts: EventFacts

    def person(self, registration: int) -> str:
        """Name somebody as the badge does."""
        line = self.people.get(registration)
        return line.person.name.listed if line else "–"

    def organisation_of(self, registration: int) -> Organisation | None:
        """Give somebody's organisation."""
        line = self.people.get(registration)
        return line.organisation if line else None

    def partner(self, meeting: Meeting, registration: int) -> str:
        """Name the other side of a meeting, or both for somebody who belongs to neither."""
        own = self.organisation_of(registration)
        others = [o for o in (meeting.first, meeting.second) if own is None or o != own.id]
        sides = others if len(others) == 1 else [meeting.first, meeting.second]
        return " × ".join(row_name(self.organisations, side) for side in sides)

    def table(self, meeting: Meeting | None) -> str:
        """Give the number of a meeting's table."""
        table = self.facts.table_by_id.get(meeting.table) if meeting else None
        return str(table.number) if table else ""

    def interpreter(self, meeting: Meeting | None) -> str:
        """Name a meeting's interpreter."""
        return self.person(meeting.interpreter) if meeting and meeting.interpreter else ""


def compare(
    db: "Database",
    event: int,
    versions: tuple[Version, Version],
    facts: EventFacts,
    organisations: Mapping[int, Organisation],
) -> Comparison:
    """Read two plans of an event, the older first, and compare every person's day."""
    from gatewayapp.services.people import list_people

    people = {line.registration.id: line for line in list_people(db, event)}
    before, after = (meetings_of(db, event, version) for version in versions)
    return lay_side_by_side(before, after, Names(people, organisations, facts))


def lay_side_by_side(before: Iterable[Meeting], after: Iterable[Meeting], names: Names) -> Comparison:
    """Compare every person's day in two plans; people in order of their names."""
    older, newer = tuple(before), tuple(after)
    changes = sorted(compare_plans(older, newer), key=lambda it: names.person(it.registration))
    met = _pairs(older) & _pairs(newer)
    lines = tuple(line for change in changes for line in _lines(change, names, met))
    return Comparison(
        lines,
        len(changes),
        moved=len({new for change in changes for _, new in change.moved}),
        added=len({new for change in changes for new in change.added if new.pair not in met}),
        cancelled=len({old for change in changes for old in change.dropped if old.pair not in met}),
    )


def _pairs(meetings: Iterable[Meeting]) -> frozenset[frozenset[int]]:
    return frozenset(meeting.pair for meeting in meetings if meeting.state.takes_place)


def _lines(change: AgendaChange, names: Names, met: frozenset[frozenset[int]]) -> Iterator[ComparedLine]:
    """Give a person's lines; ``met`` are the pairs that meet before and after, with others perhaps."""
    pairs: list[tuple[Meeting | None, Meeting | None]] = [*change.moved]
    pairs += [(None, new) for new in change.added] + [(old, None) for old in change.dropped]
    own = names.organisation_of(change.registration)
    for position, (old, new) in enumerate(sorted(pairs, key=_start)):
        meeting = new or old
        assert meeting is not None
        yield ComparedLine(
            registration=change.registration,
            position=position,
            leads=position == 0,
            name=names.person(change.registration),
            organisation=own.name if own else "",
            partner=names.partner(meeting, change.registration),
            before=old,
            after=new,
            tables=(names.table(old), names.table(new)),
            interpreters=(names.interpreter(old), names.interpreter(new)),
            differences=tuple(_differences(old, new, stays=meeting.pair in met)),
        )


def _start(pair: tuple[Meeting | None, Meeting | None]) -> object:
    return min(meeting.start for meeting in pair if meeting)


def _differences(old: Meeting | None, new: Meeting | None, *, stays: bool) -> Iterator[Difference]:
    if old is None:
        yield Difference.JOINED if stays else Difference.ADDED
    elif new is None:
        yield Difference.LEFT if stays else Difference.CANCELLED
    else:
        if old.start != new.start:
            yield Difference.TIME
        if old.table != new.table:
            yield Difference.TABLE
        if set(old.delegates) != set(new.delegates):
            yield Difference.PEOPLE
        if old.interpreter != new.interpreter:
            yield Difference.INTERPRETER
