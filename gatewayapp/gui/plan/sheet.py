"""What stands on the plan board: who sits in each row, which meeting in each cell. Knows no Qt."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.plan.rows import Row, Side, board_name, rows_of

Place = tuple[int, int]


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
    def places_of(self) -> Mapping[int, Sequence[Place]]:
        """The places at which a meeting stands, in their order, by its id."""
        found: dict[int, list[Place]] = defaultdict(list)
        for place in sorted(self.cards):
            for meeting in self.cards[place].meetings:
                found[meeting.id].append(place)
        return dict(found)

    @cached_property
    def place_of(self) -> Mapping[int, Place]:
        """The first place at which a meeting stands, by its id."""
        return {meeting: places[0] for meeting, places in self.places_of.items()}

    def prepare(self) -> None:
        """Work out ahead, in a worker, what the window looks up at every step."""
        for name in ("has_chips", "place_of"):
            getattr(self, name)

    def slots_of(self, session: int | None) -> tuple[Slot, ...]:
        """The slots of one session, or of all, in order of time."""
        return tuple(slot for slot in self.slots if session in {None, slot.session})

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
    rows = rows_of(facts, placed, organisations, side)
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


def _cards(
    facts: EventFacts,
    placed: Iterable[Meeting],
    organisations: Mapping[int, Organisation],
    rows: Sequence[Row],
) -> dict[Place, Card]:
    by_delegate = {delegate: number for number, row in enumerate(rows) for delegate in row.delegates}
    by_table = {row.table: number for number, row in enumerate(rows) if row.table is not None}
    by_interpreter = {row.interpreter: number for number, row in enumerate(rows) if row.interpreter}
    cards: dict[Place, Card] = {}
    for meeting in placed:
        slot = facts.slot_by_start[meeting.start]
        own = {by_delegate[d] for d in meeting.delegates if d in by_delegate}
        own |= {by_table[meeting.table]} if meeting.table in by_table else set()
        own |= {by_interpreter[meeting.interpreter]} if meeting.interpreter in by_interpreter else set()
        for row in own:
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
    aside = row.organisation is None
    country = organisations[partner].country if partner in organisations else ""
    return Card(
        meeting=meeting,
        title=board_name(organisations, facts, meeting.first) if aside else other,
        note=other if aside else country,
        partner=facts.participant_by_id[partner].name if partner in facts.participant_by_id else other,
        table=number,
        shows_table=number != usual,
        interpreter=interpreter.name.split()[0]
        if interpreter and interpreter.name and not row.interpreter
        else "",
    )


def _away(facts: EventFacts, rows: Sequence[Row]) -> Iterable[Place]:
    for number, row in enumerate(rows):
        delegates = [facts.delegate_by_id[delegate] for delegate in row.delegates]
        table, person = (
            facts.table_by_id.get(row.table or 0),
            facts.interpreter_by_id.get(row.interpreter or 0),
        )
        for slot in facts.slots:
            closed = table and any(shut.overlaps(slot.stretch) for shut in table.closed)
            off = person is not None and not person.works(slot.stretch)
            if closed or off or any(delegate.is_away(slot.stretch) for delegate in delegates):
                yield number, slot.index


def _tables_used(facts: EventFacts, placed: Iterable[Meeting]) -> Iterable[int]:
    used: dict[int, set[int]] = defaultdict(set)
    for meeting in placed:
        used[facts.slot_by_start[meeting.start].index].add(meeting.table)
    return (len(used[slot.index]) for slot in facts.slots)
