"""Which wishes to hold where there are too many: turn out what is worth less."""

import math

from gatewayapp.planning.chains import IMPOSSIBLE, spare
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import chance, throw
from gatewayapp.planning.grid import (
    BOOTH,
    FILLED,
    HELD,
    LOG_MEETING,
    LOGGED,
    MOST,
    PART,
    SEATS,
    SHORT,
    SIDE,
    SLOT,
    STILL,
    VALUE,
    WHO,
    WORK,
    WORTH,
    ZONE,
    Array,
    Grid,
)
from gatewayapp.planning.seating import begin, lift, take_back
from gatewayapp.planning.sitting_down import best_for_seat, place, sit


@kernel
def goal(grid: Grid, weight: float) -> float:
    """Value the choice of meetings: those met, less those who stay short of what they are owed."""
    return float(grid.tally[VALUE]) - weight * float(grid.tally[SHORT])


@kernel
def loss(grid: Grid, m: int, s: int) -> int:
    """Say what must be turned out to put a meeting into a slot; IMPOSSIBLE where that cannot be."""
    if not grid.base[m, s]:
        return IMPOSSIBLE
    total = 0
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        _, cost = best_for_seat(grid, k, s)
        if cost >= IMPOSSIBLE:
            other = grid.at[grid.seat[k, WHO], s]
            if other < 0 or grid.meeting[other, STILL]:
                return IMPOSSIBLE
            total += grid.meeting[other, WORTH]
    return total


@kernel
def lift_cheapest_of(grid: Grid, o: int, m: int) -> bool:
    """Turn out the least valuable meeting of an organisation that holds as many as it may."""
    worst, least = -1, IMPOSSIBLE
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        if grid.seat[k, PART] != BOOTH and grid.meeting[m, SIDE + grid.seat[k, PART]] == o:
            for s in range(grid.slots.shape[0]):
                other = grid.at[grid.seat[k, WHO], s]
                if other >= 0 and not grid.meeting[other, STILL] and grid.meeting[other, WORTH] < least:
                    worst, least = other, grid.meeting[other, WORTH]
    if worst < 0:
        return False
    lift(grid, worst)
    return True


@kernel
def lift_cheapest_in(grid: Grid, s: int) -> bool:
    """Turn out a meeting of little value from the numbered tables of a slot."""
    worst, least = -1, IMPOSSIBLE
    for _ in range(8):
        other = grid.line[s, throw(grid.tally, grid.slots[s, FILLED])]
        if (
            grid.meeting[other, ZONE] >= 0
            and not grid.meeting[other, STILL]
            and grid.meeting[other, WORTH] < least
        ):
            worst, least = other, grid.meeting[other, WORTH]
    if worst < 0:
        return False
    lift(grid, worst)
    return True


@kernel
def turn_out(grid: Grid, m: int, s: int) -> bool:
    """Lift all that keeps a meeting out of a slot."""
    for side in range(2):
        o = grid.meeting[m, SIDE + side]
        if grid.organisation[o, HELD] >= grid.organisation[o, MOST] and not lift_cheapest_of(grid, o, m):
            return False
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        _, cost = best_for_seat(grid, k, s)
        other = grid.at[grid.seat[k, WHO], s]
        if cost >= IMPOSSIBLE and other >= 0 and not grid.meeting[other, STILL]:
            lift(grid, other)
    return not (grid.meeting[m, ZONE] >= 0 and spare(grid, s) <= 0) or lift_cheapest_in(grid, s)


@kernel
def cheapest_slot(grid: Grid, m: int, heat: float) -> int:
    """Choose the slot in which a meeting turns out the least value, with some luck."""
    best, least = -1, 1e30
    grid.tally[WORK] += grid.slots.shape[0]
    for s in range(grid.slots.shape[0]):
        lost = loss(grid, m, s)
        if lost < IMPOSSIBLE:
            luck = lost - heat * math.log(chance(grid.tally) + 1e-12)
            if luck < least:
                best, least = s, luck
    return best


@kernel
def exchange(grid: Grid, m: int, heat: float, weight: float) -> bool:
    """Put a meeting in for others, if that is worth it or luck says so."""
    s = cheapest_slot(grid, m, heat)
    if s < 0:
        return False
    before = goal(grid, weight)
    begin(grid)
    if turn_out(grid, m, s) and sit(grid, m, s):
        for i in range(grid.tally[LOGGED]):
            other = grid.log[i, LOG_MEETING]
            if grid.meeting[other, SLOT] < 0 and other != m:
                place(grid, other)
        gain = goal(grid, weight) - before
        if gain >= 0 or chance(grid.tally) < math.exp(gain / heat):
            return True
    take_back(grid)
    return False


@kernel
def choose(grid: Grid, waiting: Array, heat: float, weight: float) -> int:
    """Try to exchange each waiting meeting for those that hold its place; give how many came in."""
    taken = 0
    for m in waiting:
        waits = grid.meeting[m, SLOT] < 0 and grid.meeting[m, WORTH] > 0
        if waits and (place(grid, m) or exchange(grid, m, heat, weight)):
            taken += 1
    return taken
