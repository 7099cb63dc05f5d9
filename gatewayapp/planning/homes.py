"""A table of one's own for a start: the busiest people keep one table, the others walk to them."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from gatewayapp.domain.facts import EventFacts
from gatewayapp.planning.grid import FREE, Array
from gatewayapp.planning.table_moves import AT_TABLE, Rows
from gatewayapp.planning.table_rows import Sitting, hosts_of, walks_bind


def seat_at_home(facts: EventFacts, sitting: Sitting, rows: Rows) -> None:
    """Give a table to every meeting that has none; there are enough in each zone and slot."""
    homes = _Homes(sitting, rows, any_zone=not walks_bind(facts))
    lines = sitting.lines()
    hosts = hosts_of(facts)
    for person in sorted(lines, key=lambda p: (p not in hosts, -len(lines[p]), p)):
        homes.seat(lines[person])
    homes.seat(m for m, s in enumerate(sitting.slots) if s >= 0)


@dataclass
class _Homes:
    """The tables that are still free, while they are given."""

    sitting: Sitting
    rows: Rows
    any_zone: bool
    free: Array = field(init=False)
    left: Array = field(init=False)

    def __post_init__(self) -> None:
        self.free = self.rows.at == FREE
        self.left = self.free.sum(axis=1)

    def seat(self, line: Iterable[int]) -> None:
        """Give as few tables as possible to a person's meetings, those of one zone at a time."""
        by_zone: defaultdict[int, list[int]] = defaultdict(list)
        known: set[int] = set()
        for m in line:
            if self.rows.meeting[m, AT_TABLE] >= 0:
                known.add(int(self.rows.meeting[m, AT_TABLE]))
            elif m not in self.sitting.taken:
                by_zone[-1 if self.any_zone else self.sitting.zones[m]].append(m)
        for zone, waiting in by_zone.items():
            rest = waiting
            while rest:
                rest = self._seat_at_one(rest, zone, sorted(known))

    def _seat_at_one(self, waiting: Sequence[int], zone: int, known: Sequence[int]) -> list[int]:
        """Take the table that is free for most of the meetings; give those that found no place."""
        slots = [self.sitting.slots[m] for m in waiting]
        fit = 3 * self.free[:, slots].sum(axis=1)
        fit[known] += 1
        fit[fit == 1] = 0
        if zone >= 0:
            fit[self.rows.zone != zone] = -1
        tightest = np.where(fit == fit.max(), self.left, len(self.free[0]) + 1)
        table = int(tightest.argmin())
        rest = []
        for m, s in zip(waiting, slots, strict=True):
            if self.free[table, s]:
                self.free[table, s] = False
                self.left[table] -= 1
                self.rows.at[table, s] = m
                self.rows.meeting[m, AT_TABLE] = table
            else:
                rest.append(m)
        if len(rest) == len(waiting):
            raise AssertionError("more meetings than tables")
        return rest
