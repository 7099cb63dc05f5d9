"""What a person's day costs, and whether it keeps the rules, read off the mask of busy slots."""

from typing import Any

from numba import types, uint64
from numba.extending import intrinsic

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import (
    A_DAY,
    BIT,
    CLOSED,
    DAY,
    FAIRNESS,
    FREE_A_DAY,
    IN_A_ROW,
    PER_BREAK,
    PER_IDLE_SLOT,
    PER_UNFAIR_BREAK,
    SESSION,
    WEIGHT,
    WORD,
    Grid,
)


@intrinsic  # type: ignore[untyped-decorator]
def ones(_typing: Any, _word: Any) -> tuple[Any, Any]:
    """Count the bits that are set in a word."""

    def generate(_context: Any, builder: Any, _signature: Any, args: Any) -> Any:
        return builder.ctpop(args[0])

    return types.int64(types.uint64), generate


@kernel
def spread(word: int) -> int:
    """Set all bits below the highest one that is set."""
    for shift in (1, 2, 4, 8, 16, 32):
        word |= word >> uint64(shift)
    return word


@kernel
def nowhere(grid: Grid) -> int:
    """Give the slot that is none; a literal would make numba compile the callee once more."""
    return int(grid.slots.shape[0])


@kernel
def day_cost(grid: Grid, r: int, s: int, t: int) -> int:
    """Cost a resource's breaks and idle slots, as if slots ``s`` and ``t`` were toggled."""
    if grid.resource[r, WEIGHT] == 0:
        return 0
    breaks, idle = 0, 0
    runs, last, gap, carry = 0, 0, 0, uint64(0)
    for w in range(grid.joined.size):
        if not grid.joined[w]:
            breaks += max(0, runs - 1)
            idle += last
            runs, last, gap, carry = 0, 0, 0, uint64(0)
        u = grid.busy[r, w]
        if s < grid.slots.shape[0] and grid.slots[s, WORD] == w:
            u ^= uint64(1) << uint64(grid.slots[s, BIT])
        if t < grid.slots.shape[0] and grid.slots[t, WORD] == w:
            u ^= uint64(1) << uint64(grid.slots[t, BIT])
        if u:
            low = ones((u & (~u + uint64(1))) - uint64(1))
            high = ones(spread(u))
            if runs:
                last += gap + low
                low = 0
            last += high - low - ones(u)
            gap = 64 - high
            runs += ones(u & ~((u << uint64(1)) | carry))
        elif runs:
            gap += 64
        carry = u >> uint64(63)
    breaks += max(0, runs - 1)
    idle += last
    tune = grid.tally
    unfair = max(0, breaks - tune[FAIRNESS])
    cost = tune[PER_BREAK] * breaks + tune[PER_IDLE_SLOT] * idle + tune[PER_UNFAIR_BREAK] * unfair
    return int(cost)


@kernel
def keeps_limits(grid: Grid, r: int, s: int, t: int) -> bool:
    """Tell whether a delegate's day keeps its limits, as if slots ``s`` and ``t`` were toggled."""
    limits = grid.tally
    if grid.resource[r, WEIGHT] == 0 or limits[IN_A_ROW] + limits[A_DAY] + limits[FREE_A_DAY] == 0:
        return True
    run, today, present = 0, 0, 0
    for x in range(grid.slots.shape[0]):
        if x and grid.slots[x, SESSION] != grid.slots[x - 1, SESSION]:
            run = 0
        if x and grid.slots[x, DAY] != grid.slots[x - 1, DAY]:
            today, present = 0, 0
        present += int(grid.at[r, x] != CLOSED)
        busy = grid.at[r, x] >= 0
        if x == s or x == t:  # noqa: PLR1714, SIM109 - numba has no such tuples
            busy = not busy
        if busy:
            run += 1
            today += 1
        else:
            run = 0
        if limits[IN_A_ROW] and run > limits[IN_A_ROW]:
            return False
        if limits[A_DAY] and today > limits[A_DAY]:
            return False
        ends = x + 1 == grid.slots.shape[0] or grid.slots[x + 1, DAY] != grid.slots[x, DAY]
        if limits[FREE_A_DAY] and ends and today and today >= present:
            return False
    return True
