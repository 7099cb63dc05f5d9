"""What stands on the plan board: who sits in each row, which meeting in each cell. Knows no Qt."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import Delegate, EventFacts, Participant
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.organisations import Organisation

Place = tuple[int, int]


class Side(StrEnum):
    """Whose day the rows of the board show."""

    HOSTS = "hosts"
    VISITORS = "visitors"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Row:
    """One row: the people who always sit together, or a table.

    A participant whose delegates meet separately has a row for each of them, so that no row
    ever holds two meetings at once. ``chips`` are the numbers of its usual table in each session,
    empty where it has none.
    """

    title: str
    note: str
    chips: tuple[str, ...] = ()
    full_name: str = ""
    organisation: int | None = None
    delegates: tuple[int, ...] = ()
    table: int | None = None


@dataclass(frozen=True, slots=True)
class Card:
    """A meeting as one row sees it: the partner, and what is out of the ordinary.

    ``others`` are further meetings at the same place: there are none in a plan without conflicts.
    """

    meeting: Meeting
    title: str
    note: str
    partner: str
    table: str
    shows_table: bool
    interpreter: str = ""
    others: tuple[Meeting, ...] = ()

    @property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings at the place."""
        return (self.meeting, *self.others)

    @property
    def pinned(self) -> bool:
        """Whether the planner leaves it where it is."""
        return self.meeting.state is not MeetingState.PLANNED


@dataclass(frozen=True)
class Sheet:
    """All cells of one event, seen from one side; places are (row, index of the slot)."""

    side: Side
    slots: tuple[Slot, ...]
    rows: tuple[Row, ...]
    cards: Mapping[Place, Card]
    away: frozenset[Place]
    tables_used: tuple[int, ...]
    tables_open: tuple[int, ...]

    @cached_property
    def has_chips(self) -> bool:
        """Whether any row has a usual table."""
        return any(any(row.chips) for row in self.rows)

    @cached_property
    def place_of(self) -> dict[int, Place]:
        """The first place at which a meeting stands, by its id."""
        in_order = sorted(self.cards.items(), reverse=True)
        return {meeting.id: place for place, card in in_order for meeting in card.meetings}

    def slots_of(self, session: int) -> tuple[Slot, ...]:
        """The slots of one session, in order of time."""
        return tuple(slot for slot in self.slots if slot.session == session)

    def words_of(self, row: int) -> tuple[str, ...]:
        """All words by which a filter may find a row: its own and those on its cards."""
        line = self.rows[row]
        cards = (self.cards.get((row, slot.index)) for slot in self.slots)
        on_cards = (
            word for card in cards if card for word in (card.title, card.partner, card.interpreter)
        )
        return (line.title, line.note, line.full_name, *line.chips, *on_cards)


def lay_sheet(
    facts: EventFacts, meetings: Sequence[Meeting], organisations: Mapping[int, Organisation], side: Side
) -> Sheet:
    """Lay all meetings that take place on a board."""
    placed = [m for m in meetings if m.state.takes_place and m.start in facts.slot_by_start]
    rows = (
        _table_rows(facts) if side is Side.TABLES else _people_rows(facts, placed, organisations, side)
    )
    return Sheet(
        side=side,
        slots=facts.slots,
        rows=rows,
        cards=_cards(facts, placed, organisations, rows),
        away=frozenset(_away(facts, rows)),
        tables_used=tuple(_tables_used(facts, placed)),
        tables_open=tuple(
            sum(not any(shut.overlaps(slot.stretch) for shut in table.closed) for table in facts.tables)
            for slot in facts.slots
        ),
    )


def sides_of(facts: EventFacts) -> tuple[Side, ...]:
    """Give the sides that an event has; one where everybody meets everybody has only visitors."""
    hosts = any(participant.is_host for participant in facts.participants)
    return (Side.HOSTS, Side.VISITORS, Side.TABLES) if hosts else (Side.VISITORS, Side.TABLES)


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


def _cards(
    facts: EventFacts,
    placed: Iterable[Meeting],
    organisations: Mapping[int, Organisation],
    rows: Sequence[Row],
) -> dict[Place, Card]:
    by_delegate = {delegate: number for number, row in enumerate(rows) for delegate in row.delegates}
    by_table = {row.table: number for number, row in enumerate(rows) if row.table is not None}
    cards: dict[Place, Card] = {}
    for meeting in placed:
        slot = facts.slot_by_start[meeting.start]
        at_table = {by_table[meeting.table]} if meeting.table in by_table else set()
        for row in at_table | {by_delegate[d] for d in meeting.delegates if d in by_delegate}:
            usual = rows[row].chips[slot.session]
            card, before = (
                _card(facts, meeting, organisations, rows[row], usual),
                cards.get((row, slot.index)),
            )
            cards[row, slot.index] = (
                replace(before, others=(*before.others, meeting)) if before else card
            )
    return cards


def _card(
    facts: EventFacts,
    meeting: Meeting,
    organisations: Mapping[int, Organisation],
    row: Row,
    usual: str,
) -> Card:
    here = row.organisation or meeting.first
    partner = meeting.second if here == meeting.first else meeting.first
    table = facts.table_by_id.get(meeting.table)
    number = str(table.number) if table else "–"
    interpreter = facts.interpreter_by_id.get(meeting.interpreter or 0)
    other = board_name(organisations, facts, partner)
    by_table = row.table is not None
    country = organisations[partner].country if partner in organisations else ""
    return Card(
        meeting=meeting,
        title=board_name(organisations, facts, meeting.first) if by_table else other,
        note=other if by_table else country,
        partner=facts.participant_by_id[partner].name if partner in facts.participant_by_id else other,
        table=number,
        shows_table=number != usual,
        interpreter=interpreter.name.split()[0] if interpreter and interpreter.name else "",
    )


def _away(facts: EventFacts, rows: Sequence[Row]) -> Iterable[Place]:
    for number, row in enumerate(rows):
        delegates = [facts.delegate_by_id[delegate] for delegate in row.delegates]
        table = facts.table_by_id.get(row.table or 0)
        for slot in facts.slots:
            closed = table and any(shut.overlaps(slot.stretch) for shut in table.closed)
            if closed or any(delegate.is_away(slot.stretch) for delegate in delegates):
                yield number, slot.index


def _tables_used(facts: EventFacts, placed: Iterable[Meeting]) -> Iterable[int]:
    used: dict[int, set[int]] = defaultdict(set)
    for meeting in placed:
        used[facts.slot_by_start[meeting.start].index].add(meeting.table)
    return (len(used[slot.index]) for slot in facts.slots)
