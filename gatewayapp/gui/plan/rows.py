"""The rows of the plan board: people who sit together, tables, interpreters. Knows no Qt."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from gatewayapp.domain.facts import Delegate, EventFacts, Participant
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.organisations import Organisation


class Side(StrEnum):
    """Whose day the rows of the board show."""

    HOSTS = "hosts"
    VISITORS = "visitors"
    TABLES = "tables"
    INTERPRETERS = "interpreters"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the people who always sit together, a table, or an interpreter.

    A participant whose delegates meet separately has a row for each of them, so that no row
    ever holds two meetings at once. ``chips`` are the numbers of its usual table in each session,
    empty where it has none, or where most other rows of people have none.
    """

    title: str
    note: str
    chips: tuple[str, ...] = ()
    full_name: str = ""
    organisation: int | None = None
    delegates: tuple[int, ...] = ()
    table: int | None = None
    interpreter: int | None = None


def rows_of(
    facts: EventFacts, placed: Sequence[Meeting], organisations: Mapping[int, Organisation], side: Side
) -> tuple[Row, ...]:
    """Give the rows of one side in their order."""
    if side is Side.TABLES:
        return _table_rows(facts)
    if side is Side.INTERPRETERS:
        return _interpreter_rows(facts)
    return _people_rows(facts, placed, organisations, side)


def sides_of(facts: EventFacts) -> tuple[Side, ...]:
    """Give the sides that an event has; one where everybody meets everybody has only visitors."""
    hosts = any(participant.is_host for participant in facts.participants)
    sides = (Side.HOSTS, Side.VISITORS, Side.TABLES) if hosts else (Side.VISITORS, Side.TABLES)
    return (*sides, Side.INTERPRETERS) if facts.interpreters else sides


def lanes_of(participant: Participant) -> tuple[tuple[Delegate, ...], ...]:
    """Divide a participant's delegates into those whose days are one."""
    if participant.together:
        return (participant.delegates,)
    return tuple((delegate,) for delegate in participant.delegates)


def board_name(organisations: Mapping[int, Organisation], facts: EventFacts, organisation: int) -> str:
    """Give an organisation's name for boards and cards."""
    if organisation in organisations:
        return organisations[organisation].board_name
    participant = facts.participant_by_id.get(organisation)
    return participant.name if participant else "–"


def row_name(organisations: Mapping[int, Organisation], organisation: int) -> str:
    """Give an organisation's name where there is room for more than on a card: short if it has one."""
    found = organisations.get(organisation)
    return (found.short_name or found.name or found.native_name) if found else "–"


def _table_rows(facts: EventFacts) -> tuple[Row, ...]:
    return tuple(
        Row(
            title=facts.zone_by_id[table.zone].name if table.zone in facts.zone_by_id else "",
            note=facts.participant_by_id[table.owner].name
            if table.owner in facts.participant_by_id
            else "",
            chips=(str(table.number),) * _sessions(facts),
            table=table.id,
        )
        for table in facts.tables
    )


def _interpreter_rows(facts: EventFacts) -> tuple[Row, ...]:
    none = ("",) * _sessions(facts)
    people = sorted(facts.interpreters, key=lambda it: it.name.casefold())
    return tuple(
        Row(
            title=person.name,
            note=" · ".join(sorted(person.languages)),
            chips=none,
            full_name=person.name,
            interpreter=person.registration,
        )
        for person in people
    )


def _people_rows(
    facts: EventFacts, placed: Iterable[Meeting], organisations: Mapping[int, Organisation], side: Side
) -> tuple[Row, ...]:
    tables = _tables_used_by(facts, placed)
    rows = [
        _people_row(facts, participant, lane, tables, organisations)
        for participant in facts.participants
        if participant.is_host is (side is Side.HOSTS)
        for lane in lanes_of(participant)
    ]
    if 2 * sum(any(row.chips) for row in rows) < len(rows):
        rows = [replace(row, chips=("",) * len(row.chips)) for row in rows]
    return tuple(sorted(rows, key=_order))


def _order(row: Row) -> tuple[bool, str, str]:
    first = next(filter(None, row.chips), "")
    return not first, first.zfill(6), row.title.casefold()


def _people_row(
    facts: EventFacts,
    participant: Participant,
    lane: tuple[Delegate, ...],
    tables: Mapping[tuple[int, int], Counter[int]],
    organisations: Mapping[int, Organisation],
) -> Row:
    least = 1 if participant.is_host else 2
    homes = (
        participant.booth or _home(tables.get((lane[0].registration, session)), least)
        for session in range(_sessions(facts))
    )
    return Row(
        title=row_name(organisations, participant.organisation),
        note=", ".join(delegate.name for delegate in lane),
        chips=tuple(str(facts.table_by_id[h].number) if h in facts.table_by_id else "" for h in homes),
        full_name=participant.name,
        organisation=participant.organisation,
        delegates=tuple(delegate.registration for delegate in lane),
    )


def _sessions(facts: EventFacts) -> int:
    return max((slot.session + 1 for slot in facts.slots), default=0)


def _tables_used_by(facts: EventFacts, placed: Iterable[Meeting]) -> dict[tuple[int, int], Counter[int]]:
    """Count the tables at which each delegate sits in each session."""
    tables: dict[tuple[int, int], Counter[int]] = defaultdict(Counter)
    for meeting in placed:
        session = facts.slot_by_start[meeting.start].session
        for delegate in meeting.delegates:
            tables[delegate, session][meeting.table] += 1
    return tables


def _home(counts: Counter[int] | None, least: int) -> int | None:
    """Find the table at which more than half of the meetings take place, and no fewer than ``least``."""
    if not counts:
        return None
    table, times = counts.most_common(1)[0]
    return table if times >= least and 2 * times > counts.total() else None
