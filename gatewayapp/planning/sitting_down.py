"""Who takes the seats of a meeting in a slot, and what that costs."""

from gatewayapp.planning.chains import IMPOSSIBLE, spare, stands
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import throw
from gatewayapp.planning.grid import (
    BOOTH,
    FREE,
    HELD,
    INTERPRETS,
    MOST,
    OTHERS,
    OWNER,
    PAID,
    PART,
    SCRATCH,
    SEATS,
    SIDE,
    SLOT,
    TONGUE,
    WHO,
    WORK,
    ZONE,
    Grid,
)
from gatewayapp.planning.masks import day_cost, keeps_limits, nowhere, ones
from gatewayapp.planning.putting import put
from gatewayapp.planning.seating import lift, take_seat

MISMATCH = 1 << 20


@kernel
def load(grid: Grid, r: int) -> int:
    """Count a resource's meetings."""
    count = 0
    for w in range(grid.joined.size):
        count += ones(grid.busy[r, w])
    return count


@kernel
def added_cost(grid: Grid, k: int, r: int, s: int) -> int:
    """Say what it costs to give seat ``k`` in slot ``s`` to a free resource."""
    if not keeps_limits(grid, r, s, nowhere(grid)):
        return IMPOSSIBLE
    cost = (day_cost(grid, r, s, nowhere(grid)) - grid.resource[r, PAID]) * 64 + min(load(grid, r), 63)
    if grid.tally[INTERPRETS] and grid.resource[r, TONGUE] and not speaks_with(grid, k, r):
        cost += MISMATCH
    return int(cost)


@kernel
def speaks_with(grid: Grid, k: int, r: int) -> bool:
    """Tell whether a resource in seat ``k`` shares a language with the other seats, as they are now."""
    m = grid.seat[k, OWNER]
    for i in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        if grid.seat[i, PART] != grid.seat[k, PART] and grid.seat[i, PART] != BOOTH:
            tongue = grid.resource[grid.seat[i, WHO], TONGUE]
            if tongue and not (tongue & grid.resource[r, TONGUE]):
                return False
    return True


@kernel
def best_for_seat(grid: Grid, k: int, s: int) -> tuple[int, int]:
    """Find who can take a seat in a slot most cheaply; IMPOSSIBLE if nobody is free."""
    own = grid.seat[k, WHO]
    best, least = own, IMPOSSIBLE
    if grid.at[own, s] == FREE:
        least = added_cost(grid, k, own, s)
    for i in range(grid.seat[k, OTHERS], grid.seat[k + 1, OTHERS]):
        r = grid.other[i]
        if r != own and grid.at[r, s] == FREE:
            cost = added_cost(grid, k, r, s)
            if cost < least:
                best, least = r, cost
    return best, least


@kernel
def under_ceiling(grid: Grid, m: int) -> bool:
    """Tell whether both organisations may hold one meeting more."""
    for side in range(2):
        o = grid.meeting[m, SIDE + side]
        if grid.organisation[o, HELD] >= grid.organisation[o, MOST]:
            return False
    return True


@kernel
def seating_cost(grid: Grid, m: int, s: int) -> int:
    """Say what it costs to put a meeting into a slot; IMPOSSIBLE where it does not fit."""
    if not grid.base[m, s] or (grid.meeting[m, ZONE] >= 0 and spare(grid, s) <= 0):
        return IMPOSSIBLE
    total = 0
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        _, cost = best_for_seat(grid, k, s)
        if cost >= IMPOSSIBLE:
            return IMPOSSIBLE
        total += cost
    return total


@kernel
def sit(grid: Grid, m: int, s: int) -> bool:
    """Put a meeting into a slot, its seats given to whoever is free and cheapest.

    Where that fails the meeting has no slot; interpreters may have changed places.
    """
    if not under_ceiling(grid, m):
        return False
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        r, cost = best_for_seat(grid, k, s)
        if cost >= IMPOSSIBLE:
            return False
        if r != grid.seat[k, WHO]:
            take_seat(grid, k, r)
    if put(grid, m, s) and stands(grid, m):
        return True
    if grid.meeting[m, SLOT] >= 0:
        lift(grid, m)
    return False


@kernel
def place(grid: Grid, m: int) -> bool:
    """Put a meeting into the cheapest slot that is free for all of it."""
    if not under_ceiling(grid, m):
        return False
    slots = grid.slots.shape[0]
    grid.tally[WORK] += slots
    first = throw(grid.tally, slots)
    for s in range(slots):
        grid.slots[s, SCRATCH] = seating_cost(grid, m, s)
    while True:
        best, least = -1, IMPOSSIBLE
        for i in range(slots):
            s = (first + i) % slots
            if grid.slots[s, SCRATCH] < least:
                best, least = s, grid.slots[s, SCRATCH]
        if best < 0:
            return False
        grid.slots[best, SCRATCH] = IMPOSSIBLE
        if sit(grid, m, best):
            return True
