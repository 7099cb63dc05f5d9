"""Swap what happens at two tables over a stretch of slots, so that people change tables seldom."""

import math
from typing import NamedTuple

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import chance, throw
from gatewayapp.planning.grid import CLOSED, COST, Array

IN_SLOT, AT_TABLE, FIXED, LINKS, ROW_COLUMNS = range(5)
"""Of a meeting: slot, table, 1 where its table is settled, first entry in ``link``."""

(
    OWNER,  # meeting
    OTHER,  # the meeting that one of its people has before or after it
    LATER,  # 1 where the other one comes after it
    CHANGE,  # what it costs to change tables between the two
    MINUTE,  # what a minute of walking between them costs
    BETWEEN,  # minutes from the end of one to the start of the other
    LINK_COLUMNS,
) = range(7)

BROKEN = 1 << 50
"""What it costs to be too late."""

IMPOSSIBLE = 1 << 60


class Rows(NamedTuple):
    """Tables and slots, and how meetings hang together through their people, all by index."""

    meeting: Array  # [meetings + 1, ROW_COLUMNS]
    link: Array  # [links, LINK_COLUMNS]
    loose: Array  # links of meetings whose table is not settled
    at: Array  # [tables, slots] meeting, FREE or CLOSED
    zone: Array  # [tables]
    walk: Array  # [zones, zones] minutes
    tally: Array  # DICE and COST as in a grid's


@kernel
def link_cost(rows: Rows, n: int) -> int:
    """Cost the way between two meetings of a person."""
    a = rows.meeting[rows.link[n, OWNER], AT_TABLE]
    b = rows.meeting[rows.link[n, OTHER], AT_TABLE]
    if a == b:
        return 0
    start, goal = (a, b) if rows.link[n, LATER] else (b, a)
    minutes = rows.walk[rows.zone[start], rows.zone[goal]]
    if minutes > rows.link[n, BETWEEN]:
        return BROKEN
    return int(rows.link[n, CHANGE] + minutes * rows.link[n, MINUTE])


@kernel
def half_costs(rows: Rows, a: int, b: int, first: int, last: int) -> int:
    """Cost all ways from or to meetings at two tables in some slots, in halves.

    A way from one of these meetings to another one is come across twice.
    """
    total = 0
    for s in range(first, last + 1):
        for table in (a, b):
            m = rows.at[table, s]
            if m < 0:
                continue
            for n in range(rows.meeting[m, LINKS], rows.meeting[m + 1, LINKS]):
                other = rows.link[n, OTHER]
                there, then = rows.meeting[other, AT_TABLE], rows.meeting[other, IN_SLOT]
                inside = (there == a or there == b) and first <= then <= last  # noqa: PLR1714, SIM109 - as below
                total += link_cost(rows, n) if inside else 2 * link_cost(rows, n)
    return total


@kernel
def may_swap(rows: Rows, a: int, b: int, first: int, last: int) -> bool:
    """Tell whether two tables may swap their meetings in some slots."""
    for s in range(first, last + 1):
        here, there = rows.at[a, s], rows.at[b, s]
        if (here == CLOSED and there >= 0) or (there == CLOSED and here >= 0):
            return False
        if (here >= 0 and rows.meeting[here, FIXED]) or (there >= 0 and rows.meeting[there, FIXED]):
            return False
    return True


@kernel
def swap_meetings(rows: Rows, a: int, b: int, first: int, last: int) -> None:
    """Swap the meetings of two tables in some slots."""
    for s in range(first, last + 1):
        here, there = rows.at[a, s], rows.at[b, s]
        if here == CLOSED or there == CLOSED:  # noqa: PLR1714 - numba has no such tuples
            continue
        rows.at[a, s], rows.at[b, s] = there, here
        if here >= 0:
            rows.meeting[here, AT_TABLE] = b
        if there >= 0:
            rows.meeting[there, AT_TABLE] = a


@kernel
def try_tables(rows: Rows, a: int, b: int, first: int, last: int, most: int) -> int:
    """Swap two tables' meetings in some slots if that costs at most ``most`` more; give what it cost."""
    if a == b or not may_swap(rows, a, b, first, last):
        return IMPOSSIBLE
    before = half_costs(rows, a, b, first, last)
    swap_meetings(rows, a, b, first, last)
    dearer = (half_costs(rows, a, b, first, last) - before) // 2
    if dearer > most:
        swap_meetings(rows, a, b, first, last)
        return IMPOSSIBLE
    rows.tally[COST] += dearer
    return int(dearer)


@kernel
def shuffle(rows: Rows, count: int, heat: float) -> None:
    """Try so many swaps of tables, each to bring two meetings of a person to one table.

    One in eight swaps all that happens at two tables all the time, which changes only the ways.
    """
    slots = rows.at.shape[1]
    for _ in range(count):
        n = rows.loose[throw(rows.tally, rows.loose.size)]
        m, other = rows.link[n, OWNER], rows.link[n, OTHER]
        s = rows.meeting[m, IN_SLOT]
        most = int(-heat * math.log(chance(rows.tally) + 1e-300)) if heat > 0.0 else 0
        a, b = rows.meeting[m, AT_TABLE], rows.meeting[other, AT_TABLE]
        if rows.walk.shape[0] > 1 and throw(rows.tally, 8) == 0:
            try_tables(rows, a, throw(rows.tally, rows.at.shape[0]), 0, slots - 1, most)
            continue
        if a == b:
            continue
        first, last = s, s
        if throw(rows.tally, 2):
            if rows.link[n, LATER]:
                first = throw(rows.tally, s + 1)
            else:
                last = s + throw(rows.tally, slots - s)
        try_tables(rows, a, b, first, last, most)
