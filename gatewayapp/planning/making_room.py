"""Place what fits, and make room for the rest by Kempe chains."""

from gatewayapp.planning.chains import IMPOSSIBLE, add, dearer, grow, spare, surplus, swap
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import throw
from gatewayapp.planning.grid import CHAINS, FILLED, SEATS, SLOT, STILL, WHO, WORK, ZONE, Array, Grid
from gatewayapp.planning.seating import begin, take_back
from gatewayapp.planning.sitting_down import best_for_seat, place, seating_cost, sit, under_ceiling


@kernel
def block(grid: Grid, m: int, s: int) -> int:
    """Start a chain with the meetings that keep a meeting out of a slot; 0 if they cannot move."""
    grid.tally[CHAINS] += 1
    n = 0
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        _, cost = best_for_seat(grid, k, s)
        if cost >= IMPOSSIBLE:
            other = grid.at[grid.seat[k, WHO], s]
            if other < 0 or grid.meeting[other, STILL]:
                return 0
            n = add(grid, other, n)
    if n == 0 and grid.meeting[m, ZONE] >= 0 and spare(grid, s) <= 0 and grid.slots[s, FILLED]:
        other = grid.line[s, throw(grid.tally, grid.slots[s, FILLED])]
        if grid.meeting[other, ZONE] >= 0 and not grid.meeting[other, STILL]:
            n = add(grid, other, n)
    return n


@kernel
def clear(grid: Grid, m: int, s: int, t: int) -> bool:
    """Swap what keeps a meeting out of slot ``s`` into slot ``t``, and put the meeting in."""
    grid.tally[WORK] += 4
    n = block(grid, m, s)
    if n:
        n = grow(grid, s, t, n)
    if n == 0:
        return False
    gain = surplus(grid, n, t)
    if gain > spare(grid, t) or int(grid.meeting[m, ZONE] >= 0) - gain > spare(grid, s):
        return False
    if dearer(grid, n, s, t) >= IMPOSSIBLE:
        return False
    begin(grid)
    if swap(grid, n, s, t) and seating_cost(grid, m, s) < IMPOSSIBLE and sit(grid, m, s):
        return True
    take_back(grid)
    return False


@kernel
def make_room(grid: Grid, m: int) -> bool:
    """Find two slots whose swap along a chain makes room for a meeting."""
    if not under_ceiling(grid, m):
        return False
    slots = grid.slots.shape[0]
    first, second = throw(grid.tally, slots), throw(grid.tally, slots)
    for i in range(slots):
        s = (first + i) % slots
        if not grid.base[m, s]:
            continue
        for j in range(slots):
            t = (second + j) % slots
            if t != s and clear(grid, m, s, t):
                return True
    return False


@kernel
def fill(grid: Grid, order: Array, start: int, count: int, thorough: bool) -> int:
    """Place so many meetings of ``order`` from ``start`` on that have no slot; count the placed."""
    placed = 0
    for i in range(start, min(start + count, order.size)):
        m = order[i]
        if grid.meeting[m, SLOT] < 0 and (place(grid, m) or (thorough and make_room(grid, m))):
            placed += 1
    return placed
