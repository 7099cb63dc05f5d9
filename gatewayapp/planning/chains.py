"""Kempe chains: swap two slots along all meetings that hang together; nobody is double-booked."""

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import throw
from gatewayapp.planning.grid import (
    CHAIN,
    CHAINS,
    CLOSED,
    EARLIER,
    FILLED,
    FREE,
    GROWN,
    INTERPRETER,
    LATER,
    LEFT,
    LONGEST,
    MARK,
    PAID,
    SEATS,
    SLOT,
    STILL,
    WALKS,
    WHO,
    WORK,
    ZONE,
    Grid,
)
from gatewayapp.planning.interpreting import rests_enough
from gatewayapp.planning.masks import day_cost, keeps_limits
from gatewayapp.planning.putting import put
from gatewayapp.planning.seating import begin, lift, take_back
from gatewayapp.planning.walking import can_walk, seats_can_walk, zone_of

IMPOSSIBLE = 1 << 40


@kernel
def add(grid: Grid, m: int, n: int) -> int:
    """Add a meeting to the chain unless it is part of it; give the chain's length."""
    if grid.meeting[m, MARK] == grid.tally[CHAINS]:
        return n
    grid.meeting[m, MARK] = grid.tally[CHAINS]
    grid.log[n, CHAIN] = m
    return n + 1


@kernel
def grow(grid: Grid, s: int, t: int, n: int) -> int:
    """Close the chain under "sits with the same people in the other slot".

    Gives its length; 0 if one of its meetings may not go to the other slot.
    """
    head = 0
    while head < n:
        m = grid.log[head, CHAIN]
        head += 1
        goal = t if grid.meeting[m, SLOT] == s else s
        if grid.meeting[m, STILL] or not grid.base[m, goal]:
            return 0
        for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
            other = grid.at[grid.seat[k, WHO], goal]
            if other == CLOSED:
                return 0
            if other >= 0:
                n = add(grid, other, n)
        grid.tally[GROWN] = n
        if n > grid.tally[LONGEST]:
            return 0
    return n


@kernel
def surplus(grid: Grid, n: int, s: int) -> int:
    """Count by how many numbered tables slot ``s`` gains through the chain."""
    gain = 0
    for i in range(n):
        m = grid.log[i, CHAIN]
        if grid.meeting[m, ZONE] >= 0:
            gain += -1 if grid.meeting[m, SLOT] == s else 1
    return gain


@kernel
def dearer(grid: Grid, n: int, s: int, t: int) -> int:
    """Say by how much the cost grows if the chain swaps slots; IMPOSSIBLE if a limit is broken."""
    delta = 0
    for i in range(n):
        m = grid.log[i, CHAIN]
        goal = t if grid.meeting[m, SLOT] == s else s
        for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
            r = grid.seat[k, WHO]
            if grid.at[r, goal] == FREE:
                if not keeps_limits(grid, r, s, t):
                    return IMPOSSIBLE
                delta += day_cost(grid, r, s, t) - grid.resource[r, PAID]
    return delta


@kernel
def keeps_order(grid: Grid, m: int) -> bool:
    """Tell whether a meeting comes after those it must follow and before those that follow it."""
    s = grid.meeting[m, SLOT]
    for i in range(grid.meeting[m, EARLIER], grid.meeting[m + 1, EARLIER]):
        if grid.meeting[grid.links[i], SLOT] >= s:
            return False
    for i in range(grid.meeting[m, LATER], grid.meeting[m + 1, LATER]):
        other = grid.meeting[grid.links[i], SLOT]
        if 0 <= other <= s:
            return False
    return True


@kernel
def stands(grid: Grid, m: int) -> bool:
    """Tell whether a meeting that was put down keeps the rules that look at its neighbours in time."""
    s = grid.meeting[m, SLOT]
    if not keeps_order(grid, m):
        return False
    zone = zone_of(grid, m)
    if grid.tally[WALKS] and not seats_can_walk(grid, m, s, zone):
        return False
    r = grid.meeting[m, INTERPRETER]
    if r < 0:
        return True
    return rests_enough(grid, r, s) and can_walk(grid, r, s, zone)


@kernel
def swap(grid: Grid, n: int, s: int, t: int) -> bool:
    """Swap the chain's slots; False if a rule forbids it, and then the change must be taken back."""
    for i in range(n):
        m = grid.log[i, CHAIN]
        grid.log[i, CHAIN] = m if grid.meeting[m, SLOT] == s else -m - 1
        lift(grid, m)
    good = True
    for i in range(n):
        m = grid.log[i, CHAIN]
        goal = t if m >= 0 else s
        m = m if m >= 0 else -m - 1
        grid.log[i, CHAIN] = m
        good = good and put(grid, m, goal)
    if not good:
        return False
    for i in range(n):  # noqa: SIM110 - numba has no all()
        if not stands(grid, grid.log[i, CHAIN]):
            return False
    return True


@kernel
def spare(grid: Grid, s: int) -> int:
    """Count the numbered tables that are left in a slot."""
    return int(grid.slots[s, LEFT])


@kernel
def balance_tables(grid: Grid, n: int, s: int, t: int) -> int:
    """Add meetings to the chain until neither slot needs more tables than there are.

    Gives the chain's length; 0 if that fails.
    """
    for _ in range(4):
        gain = surplus(grid, n, t)
        if gain > spare(grid, t):
            n = add_any(grid, n, t)
        elif -gain > spare(grid, s):
            n = add_any(grid, n, s)
        else:
            return n
        if n == 0:
            return 0
        n = grow(grid, s, t, n)
        if n == 0:
            return 0
    return 0


@kernel
def add_any(grid: Grid, n: int, s: int) -> int:
    """Add some meeting at a numbered table of a slot to the chain; 0 if none was found."""
    for _ in range(4):
        m = grid.line[s, throw(grid.tally, grid.slots[s, FILLED])]
        if grid.meeting[m, ZONE] >= 0 and grid.meeting[m, MARK] != grid.tally[CHAINS]:
            return add(grid, m, n)
    return 0


@kernel
def try_swap(grid: Grid, m: int, t: int, most: int) -> int:
    """Swap a meeting into another slot with all that hangs on it, if that costs at most ``most`` more.

    Gives what it cost; IMPOSSIBLE if nothing was changed.
    """
    s = grid.meeting[m, SLOT]
    grid.tally[CHAINS] += 1
    grid.log[0, CHAIN] = m
    grid.meeting[m, MARK] = grid.tally[CHAINS]
    n = grow(grid, s, t, 1)
    grid.tally[WORK] += grid.tally[GROWN] + 3
    if n:
        n = balance_tables(grid, n, s, t)
    if n == 0:
        return IMPOSSIBLE
    delta = dearer(grid, n, s, t)
    if delta > most:
        return IMPOSSIBLE
    begin(grid)
    if swap(grid, n, s, t):
        return delta
    take_back(grid)
    return IMPOSSIBLE
