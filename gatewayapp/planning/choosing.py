"""Which wishes to hold: place what fits, make room by Kempe chains, turn out what is worth less."""

import math

from gatewayapp.planning.chains import (
    IMPOSSIBLE,
    add,
    dearer,
    grow,
    spare,
    stands,
    surplus,
    swap,
)
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import chance, throw
from gatewayapp.planning.grid import (
    BOOTH,
    CHAINS,
    FILLED,
    FREE,
    HELD,
    INTERPRETS,
    LOG_MEETING,
    LOGGED,
    MOST,
    OTHERS,
    OWNER,
    PAID,
    PART,
    SCRATCH,
    SEATS,
    SHORT,
    SIDE,
    SLOT,
    STILL,
    TONGUE,
    VALUE,
    WHO,
    WORK,
    WORTH,
    ZONE,
    Array,
    Grid,
)
from gatewayapp.planning.masks import day_cost, keeps_limits, nowhere, ones
from gatewayapp.planning.seating import (
    begin,
    employ,
    find_interpreter,
    lift,
    may_interpret,
    needs_interpreter,
    put,
    set_down,
    take_back,
    take_seat,
)

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


@kernel
def resume(grid: Grid, m: int, s: int, interpreter: int) -> bool:
    """Put a meeting back where it is in the present plan, if that is still legal."""
    if not grid.base[m, s] or not under_ceiling(grid, m):
        return False
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        r = grid.seat[k, WHO]
        if grid.at[r, s] != FREE or not keeps_limits(grid, r, s, nowhere(grid)):
            return False
    zone = grid.meeting[m, ZONE]
    if zone >= 0 and grid.left[zone, s] <= 0:
        return False
    set_down(grid, m, s, zone)
    if needs_interpreter(grid, m) and grid.tally[INTERPRETS]:
        usable = interpreter >= 0 and grid.at[interpreter, s] == FREE
        if usable and may_interpret(grid, interpreter, m, s):
            employ(grid, interpreter, m, s)
        elif not find_interpreter(grid, m, s):
            lift(grid, m)
            return False
    if stands(grid, m):
        return True
    lift(grid, m)
    return False


@kernel
def settle(grid: Grid, m: int, s: int, interpreter: int) -> bool:
    """Put a meeting that must not move where it is, even against a rule; False if somebody is taken."""
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        if grid.at[grid.seat[k, WHO], s] >= 0:
            return False
    set_down(grid, m, s, grid.meeting[m, ZONE])
    if interpreter >= 0 and grid.at[interpreter, s] < 0:
        employ(grid, interpreter, m, s)
    return True
