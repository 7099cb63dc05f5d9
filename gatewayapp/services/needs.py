"""Everything at an event that needs a person: found from the database as it is, mended elsewhere."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.board import Board
from gatewayapp.domain.changes import Change
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Table
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.reasons import Reason, reason_for
from gatewayapp.domain.registrations import Attendance, Role, Status
from gatewayapp.domain.speech import Speechless, speechless_pairs
from gatewayapp.domain.wording import Sentence
from gatewayapp.services.events import event_of_id, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.people import (
    PersonLine,
    list_attendance,
    list_people,
    update_registrations,
)
from gatewayapp.services.plan_book import list_meetings
from gatewayapp.services.wishes import WishLine, list_wishes
from gatewayapp.storage.database import Database

UNSURE = frozenset({Status.APPLIED, Status.WAITING})


@dataclass(frozen=True, slots=True)
class Silence:
    """Two organisations that could not talk, with the delegates whose languages may be mended."""

    pair: Speechless
    first: Organisation
    second: Organisation
    delegates: tuple[PersonLine, ...]


@dataclass(frozen=True, slots=True)
class Breach:
    """A rule that the plan breaks, and the meetings (ids) that do."""

    sentence: Sentence
    meetings: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class UnmetWish:
    """A wish without a meeting, and why."""

    line: WishLine
    reason: Reason


def unconfirmed(db: Database, event_id: int) -> tuple[PersonLine, ...]:
    """List the registrations that are applied for or on the waiting list."""
    return tuple(line for line in list_people(db, event_id) if line.registration.status in UNSURE)


def silences(db: Database, event_id: int) -> tuple[Silence, ...]:
    """List wished pairs that share no language and whom no interpreter joins."""
    people, wishes = list_people(db, event_id), list_wishes(db, event_id)
    attending = list_attendance(db, event_id)
    teams: defaultdict[int, list[PersonLine]] = defaultdict(list)
    for line in people:
        if line.organisation is not None and _meets(line):
            teams[line.organisation.id].append(line)
    known = {it.id: it for line in wishes for it in (line.asker, line.asked)}
    return tuple(
        Silence(
            pair,
            known[pair.first],
            known[pair.second],
            (*teams[pair.first], *teams[pair.second]),
        )
        for pair in speechless(attending, ((it.wish.asker, it.wish.asked) for it in wishes))
    )


def speechless(
    people: Iterable[Attendance], wished: Iterable[tuple[int, int]]
) -> tuple[Speechless, ...]:
    """Find the wished pairs that could not talk, from lists that are read already."""
    teams: defaultdict[int, list[frozenset[str]]] = defaultdict(list)
    interpreters = []
    for one in people:
        if one.status is not Status.CONFIRMED:
            continue
        if one.organisation is not None and one.role.meets:
            teams[one.organisation].append(one.languages)
        elif one.role is Role.INTERPRETER:
            interpreters.append(one.languages)
    return speechless_pairs(wished, teams, interpreters)


def _meets(line: PersonLine) -> bool:
    return line.registration.status is Status.CONFIRMED and line.registration.role.meets


def unmet_wishes(db: Database, event_id: int) -> tuple[UnmetWish, ...]:
    """List the wishes without a meeting with their reasons, the most important first."""
    board = Board(gather_facts(db, event_id), list_meetings(db, event_id))
    unmet = [line for line in list_wishes(db, event_id) if line.wish.pair not in board.by_pair]
    unmet.sort(key=lambda line: (line.wish.rank, line.wish.id))
    return tuple(UnmetWish(line, reason_for(board, line.wish)) for line in unmet)


def broken_rules(db: Database, event_id: int) -> tuple[Breach, ...]:
    """List where the plan breaks a rule of the event, as the checker finds it."""
    meetings = list_meetings(db, event_id)
    return tuple(
        Breach(it.sentence, tuple(meetings[i].id for i in it.meetings))
        for it in find_conflicts(gather_facts(db, event_id), meetings)
    )


def set_status(db: Database, lines: Sequence[PersonLine], status: Status) -> Change:
    """Give registrations a status as one step."""
    return update_registrations(db, [replace(it.registration, status=status) for it in lines])


def add_tables(db: Database, event_id: int, count: int) -> Change:
    """Add so many tables to an event's last zone, numbered on."""
    with db.read() as rows:
        event = event_of_id(rows, event_id)
    last = max(table.number for table in event.tables)
    new = (Table(0, last + step, event.zones[-1].id) for step in range(1, count + 1))
    return save_event(db, replace(event, tables=(*event.tables, *new)))
