"""Who sits at which table when, as arrays: a row for each table, a column for each slot."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import EventFacts
from gatewayapp.planning.event_limits import walks_of
from gatewayapp.planning.grid import CLOSED, DICE, FREE, TALLY_SIZE, Array
from gatewayapp.planning.table_moves import (
    AT_TABLE,
    CHANGE,
    FIXED,
    IN_SLOT,
    LINK_COLUMNS,
    LINKS,
    OWNER,
    ROW_COLUMNS,
    Rows,
)

PER_CHANGE, PER_LEAD, PER_MINUTE, PER_NIGHT = 1_000_000, 50_000, 1000, 10
"""What a change of table costs, of a host twice, and of whoever is busier a little more; what a
minute of walking costs, and another table on the next day."""


@dataclass(frozen=True)
class Sitting:
    """What is settled of a plan before tables are given, by meeting.

    ``slots`` are its slot (-1: none), ``zones`` its zone's index (-1: at a booth), ``people`` its
    delegates and ``interpreters`` who interprets, as registrations; ``taken`` are the tables that
    are settled beforehand.
    """

    slots: Sequence[int]
    zones: Sequence[int]
    people: Sequence[Sequence[int]]
    interpreters: Sequence[int | None]
    taken: Mapping[int, int]

    def lines(self) -> dict[int, list[int]]:
        """Give the meetings of each delegate in order of time."""
        return self._lines(self.people)

    def interpreted(self) -> dict[int, list[int]]:
        """Give the meetings of each interpreter in order of time."""
        return self._lines([() if who is None else (who,) for who in self.interpreters])

    def _lines(self, who: Sequence[Sequence[int]]) -> dict[int, list[int]]:
        lines: defaultdict[int, list[int]] = defaultdict(list)
        held = (m for m, s in enumerate(self.slots) if s >= 0)
        for m in sorted(held, key=self.slots.__getitem__):
            for person in who[m]:
                lines[person].append(m)
        return lines


def rows_of(facts: EventFacts, sitting: Sitting, seed: int) -> Rows:
    """Lay out tables and slots; whoever is in ``taken`` sits, the others have no table (-1) yet."""
    meetings = np.zeros((len(sitting.slots) + 1, ROW_COLUMNS), np.int64)
    meetings[:-1, IN_SLOT] = sitting.slots
    meetings[:, AT_TABLE] = -1
    index = {table.id: t for t, table in enumerate(facts.tables)}
    at = _opening(facts)
    for m, table in sitting.taken.items():
        if sitting.slots[m] >= 0 and table in index:
            meetings[m, [AT_TABLE, FIXED]] = index[table], 1
            at[index[table], sitting.slots[m]] = m
    links = _links(facts, sitting)
    counts = np.bincount(links[:, OWNER], minlength=len(sitting.slots))
    meetings[:, LINKS] = list(accumulate(counts, initial=0))
    movable = (meetings[links[:, OWNER], FIXED] == 0) & (links[:, CHANGE] > 0)
    zones = {zone.id: z for z, zone in enumerate(facts.zones)}
    tally = np.zeros(TALLY_SIZE, np.int64)
    tally[DICE] = (seed * 2654435769 + 88172645463325252) % 2**62 + 1
    return Rows(
        meetings,
        links,
        np.flatnonzero(movable),
        at,
        np.array([zones[table.zone] for table in facts.tables], np.int64),
        np.array(walks_of(facts), np.int64),
        tally,
    )


def _opening(facts: EventFacts) -> Array:
    """Mark booths, which take only their own meetings, and tables that cannot be used."""
    at = np.full((len(facts.tables), len(facts.slots)), FREE, np.int64)
    for t, table in enumerate(facts.tables):
        if table.owner is not None:
            at[t] = CLOSED
        for slot in facts.slots if table.closed else ():
            if any(closed.overlaps(slot.stretch) for closed in table.closed):
                at[t, slot.index] = CLOSED
    return at


def _links(facts: EventFacts, sitting: Sitting) -> Array:
    """Link each meeting with the ones its people have before and after it, sorted by meeting."""
    rows: list[tuple[int, ...]] = []
    lines, hosts = sitting.lines(), hosts_of(facts)
    load = {person: len(line) for person, line in lines.items()}
    for person, line in lines.items():
        busier = [load[person] >= max(load[p] for p in sitting.people[m]) for m in line]
        for (i, leads), (k, leads_then) in pairwise(zip(line, busier, strict=True)):
            price = PER_CHANGE * (1 + (person in hosts)) + PER_LEAD * (leads and leads_then)
            rows += _link(facts.slots, sitting, (i, k), price, PER_MINUTE)
    if walks_bind(facts):
        for line in sitting.interpreted().values():
            for pair in pairwise(line):
                rows += _link(facts.slots, sitting, pair, 0, 0)
    table = np.array(sorted(rows), np.int64).reshape(-1, LINK_COLUMNS)
    return np.ascontiguousarray(table)


def _link(
    slots: Sequence[Slot], sitting: Sitting, pair: tuple[int, int], change: int, minute: int
) -> Iterator[tuple[int, ...]]:
    """Give the link between two meetings from both sides."""
    i, k = pair
    end, start = slots[sitting.slots[i]].end, slots[sitting.slots[k]].start
    between = int((start - end).total_seconds() // 60)
    if end.date() != start.date():
        change, minute = min(change, PER_NIGHT), 0
    yield i, k, 1, change, minute, between
    yield k, i, 0, change, minute, between


def hosts_of(facts: EventFacts) -> frozenset[int]:
    """Give the registrations of those whose organisation hosts: visitors walk to them."""
    return frozenset(d.registration for p in facts.participants if p.is_host for d in p.delegates)


def walks_bind(facts: EventFacts) -> bool:
    """Tell whether somewhere a walk takes longer than the changeover between two slots."""
    gaps = [
        (later.start - slot.end).total_seconds() / 60
        for slot, later in pairwise(facts.slots)
        if slot.end <= later.start
    ]
    return max(map(max, walks_of(facts))) > min(gaps, default=0)
