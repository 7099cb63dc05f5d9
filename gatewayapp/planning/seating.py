"""The smallest steps: take a meeting out of its slot, put it into one, take a change back."""

from numba import uint64

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import (
    BIT,
    BOOTH,
    CLOSED,
    COST,
    END,
    FILLED,
    FIRST,
    FREE,
    HELD,
    INTERPRETER,
    INTERPRETS,
    LEAST,
    LEFT,
    LOG_INTERPRETER,
    LOG_MEETING,
    LOG_SLOT,
    LOG_ZONE,
    LOGGED,
    PAID,
    PART,
    PLACE,
    PLACED,
    POSITION,
    REST_AFTER,
    SEATS,
    SEATS_LOGGED,
    SECOND,
    SESSION,
    SHORT,
    SIDE,
    SLOT,
    STAMP,
    START,
    STILL,
    TONGUE,
    TOUCHED,
    VALUE,
    WALKS,
    WEIGHT,
    WHO,
    WORD,
    WORTH,
    ZONE,
    Grid,
)
from gatewayapp.planning.masks import day_cost, nowhere


@kernel
def begin(grid: Grid) -> None:
    """Begin a change that ``take_back`` can undo."""
    grid.tally[STAMP] += 1
    grid.tally[LOGGED] = 0
    grid.tally[SEATS_LOGGED] = 0


@kernel
def remember(grid: Grid, m: int) -> None:
    """Log where a meeting was before the change."""
    if grid.meeting[m, TOUCHED] != grid.tally[STAMP]:
        grid.meeting[m, TOUCHED] = grid.tally[STAMP]
        n = grid.tally[LOGGED]
        grid.log[n, LOG_MEETING] = m
        grid.log[n, LOG_SLOT] = grid.meeting[m, SLOT]
        grid.log[n, LOG_ZONE] = grid.meeting[m, ZONE]
        grid.log[n, LOG_INTERPRETER] = grid.meeting[m, INTERPRETER]
        grid.tally[LOGGED] = n + 1


@kernel
def toggle(grid: Grid, r: int, s: int) -> None:
    """Turn a resource's slot from free to busy or back."""
    grid.busy[r, grid.slots[s, WORD]] ^= uint64(1) << uint64(grid.slots[s, BIT])
    if grid.resource[r, WEIGHT]:
        cost = day_cost(grid, r, nowhere(grid), nowhere(grid))
        grid.tally[COST] += cost - grid.resource[r, PAID]
        grid.resource[r, PAID] = cost


@kernel
def occupy(grid: Grid, r: int, s: int, m: int) -> None:
    """Make a resource busy with a meeting."""
    grid.at[r, s] = m
    toggle(grid, r, s)


@kernel
def release(grid: Grid, r: int, s: int) -> None:
    """Free a resource."""
    grid.at[r, s] = FREE
    toggle(grid, r, s)


@kernel
def count_in(grid: Grid, m: int) -> None:
    """Count a meeting for its two organisations."""
    grid.tally[VALUE] += grid.meeting[m, WORTH]
    grid.tally[PLACED] += 1
    for side in range(2):
        o = grid.meeting[m, SIDE + side]
        grid.organisation[o, HELD] += 1
        if grid.organisation[o, HELD] == grid.organisation[o, LEAST]:
            grid.tally[SHORT] -= 1


@kernel
def count_out(grid: Grid, m: int) -> None:
    """Count a meeting for its two organisations no longer."""
    grid.tally[VALUE] -= grid.meeting[m, WORTH]
    grid.tally[PLACED] -= 1
    for side in range(2):
        o = grid.meeting[m, SIDE + side]
        if grid.organisation[o, HELD] == grid.organisation[o, LEAST]:
            grid.tally[SHORT] += 1
        grid.organisation[o, HELD] -= 1


@kernel
def lift(grid: Grid, m: int) -> None:
    """Take a meeting out of its slot."""
    remember(grid, m)
    s = grid.meeting[m, SLOT]
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        release(grid, grid.seat[k, WHO], s)
    if grid.meeting[m, INTERPRETER] >= 0:
        release(grid, grid.meeting[m, INTERPRETER], s)
        grid.meeting[m, INTERPRETER] = -1
    if grid.meeting[m, ZONE] >= 0:
        grid.left[grid.meeting[m, ZONE], s] += 1
        grid.slots[s, LEFT] += 1
    last = grid.slots[s, FILLED] - 1
    moved = grid.line[s, last]
    grid.line[s, grid.meeting[m, POSITION]] = moved
    grid.meeting[moved, POSITION] = grid.meeting[m, POSITION]
    grid.slots[s, FILLED] = last
    grid.meeting[m, SLOT] = -1
    count_out(grid, m)


@kernel
def set_down(grid: Grid, m: int, s: int, zone: int) -> None:
    """Put a meeting into a slot whose people are free, without an interpreter."""
    remember(grid, m)
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        occupy(grid, grid.seat[k, WHO], s, m)
    grid.meeting[m, ZONE] = zone
    if zone >= 0:
        grid.left[zone, s] -= 1
        grid.slots[s, LEFT] -= 1
    grid.meeting[m, POSITION] = grid.slots[s, FILLED]
    grid.line[s, grid.slots[s, FILLED]] = m
    grid.slots[s, FILLED] += 1
    grid.meeting[m, SLOT] = s
    count_in(grid, m)


@kernel
def take_seat(grid: Grid, k: int, r: int) -> None:
    """Give a seat of a meeting that has no slot to another resource."""
    n = grid.tally[SEATS_LOGGED]
    grid.seat_log[n, 0] = k
    grid.seat_log[n, 1] = grid.seat[k, WHO]
    grid.tally[SEATS_LOGGED] = n + 1
    grid.seat[k, WHO] = r


@kernel
def take_back(grid: Grid) -> None:
    """Undo everything since ``begin``."""
    count, seats = grid.tally[LOGGED], grid.tally[SEATS_LOGGED]
    for i in range(count):
        if grid.meeting[grid.log[i, LOG_MEETING], SLOT] >= 0:
            lift(grid, grid.log[i, LOG_MEETING])
    for i in range(seats - 1, -1, -1):
        grid.seat[grid.seat_log[i, 0], WHO] = grid.seat_log[i, 1]
    for i in range(count):
        m, s = grid.log[i, LOG_MEETING], grid.log[i, LOG_SLOT]
        zone, interpreter = grid.log[i, LOG_ZONE], grid.log[i, LOG_INTERPRETER]
        if s >= 0:
            set_down(grid, m, s, zone)
            if interpreter >= 0:
                grid.meeting[m, INTERPRETER] = interpreter
                occupy(grid, interpreter, s, m)
        else:
            grid.meeting[m, ZONE] = zone
    begin(grid)


@kernel
def zone_of(grid: Grid, m: int) -> int:
    """Give the zone in which a meeting is held."""
    if grid.meeting[m, ZONE] >= 0:
        return int(grid.meeting[m, ZONE])
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        if grid.seat[k, PART] == BOOTH:
            return int(grid.resource[grid.seat[k, WHO], PLACE])
    return -1


@kernel
def can_walk(grid: Grid, r: int, s: int, zone: int) -> bool:
    """Tell whether a resource in a zone in slot ``s`` can come from its last meeting and go on."""
    if not grid.tally[WALKS] or zone < 0:
        return True
    for step in (-1, 1):
        t = s + step
        while 0 <= t < grid.slots.shape[0]:
            between = (
                grid.slots[t, START] - grid.slots[s, END]
                if step > 0
                else grid.slots[s, START] - grid.slots[t, END]
            )
            if between >= grid.tally[WALKS]:
                break
            if grid.at[r, t] >= 0:
                there = zone_of(grid, grid.at[r, t])
                if there >= 0 and between < max(grid.walk[zone, there], grid.walk[there, zone]):
                    return False
                break
            t += step
    return True


@kernel
def seats_can_walk(grid: Grid, m: int, s: int, zone: int) -> bool:
    """Tell whether all people of a meeting can walk to and from a zone."""
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        if grid.seat[k, PART] != BOOTH and not can_walk(grid, grid.seat[k, WHO], s, zone):
            return False
    return True


@kernel
def fitting_zone(grid: Grid, m: int, s: int) -> int:
    """Find a zone with a table left that the people can reach; the meeting's own one first."""
    own = grid.meeting[m, ZONE]
    if grid.left[own, s] > 0 and seats_can_walk(grid, m, s, own):
        return int(own)
    any_zone = -1
    for zone in range(grid.left.shape[0]):
        if grid.left[zone, s] > 0:
            if seats_can_walk(grid, m, s, zone):
                return zone
            any_zone = zone
    return any_zone


@kernel
def spoken(grid: Grid, m: int) -> tuple[int, int]:
    """Give the masks of languages of the two sides; 0 if one of a side's people's are unknown."""
    here, there, known_here, known_there = 0, 0, True, True
    for k in range(grid.meeting[m, SEATS], grid.meeting[m + 1, SEATS]):
        tongue = grid.resource[grid.seat[k, WHO], TONGUE]
        if grid.seat[k, PART] == FIRST:
            here |= tongue
            known_here = known_here and tongue != 0
        elif grid.seat[k, PART] == SECOND:
            there |= tongue
            known_there = known_there and tongue != 0
    return here if known_here else 0, there if known_there else 0


@kernel
def needs_interpreter(grid: Grid, m: int) -> bool:
    """Tell whether the two sides of a meeting share no language."""
    here, there = spoken(grid, m)
    return here != 0 and there != 0 and (here & there) == 0


@kernel
def rests_enough(grid: Grid, r: int, s: int) -> bool:
    """Tell whether an interpreter who works in slot ``s`` still rests in time."""
    if grid.tally[REST_AFTER] == 0:
        return True
    run = 1
    t = s
    while t > 0 and grid.slots[t - 1, SESSION] == grid.slots[s, SESSION] and grid.at[r, t - 1] >= 0:
        run += 1
        t -= 1
    t = s
    while (
        t + 1 < grid.slots.shape[0]
        and grid.slots[t + 1, SESSION] == grid.slots[s, SESSION]
        and grid.at[r, t + 1] >= 0
    ):
        run += 1
        t += 1
    return bool(run <= grid.tally[REST_AFTER])


@kernel
def may_interpret(grid: Grid, r: int, m: int, s: int) -> bool:
    """Tell whether an interpreter who is free or could be freed can serve a meeting in a slot."""
    here, there = spoken(grid, m)
    return (
        grid.at[r, s] != CLOSED
        and (grid.resource[r, TONGUE] & here) != 0
        and (grid.resource[r, TONGUE] & there) != 0
        and rests_enough(grid, r, s)
        and can_walk(grid, r, s, zone_of(grid, m))
    )


@kernel
def employ(grid: Grid, r: int, m: int, s: int) -> None:
    """Give an interpreter to a meeting."""
    grid.meeting[m, INTERPRETER] = r
    occupy(grid, r, s, m)


@kernel
def find_interpreter(grid: Grid, m: int, s: int) -> bool:
    """Find a free interpreter for a meeting, or free one by giving another to the meeting they have."""
    for i in range(grid.interpreters.size):
        r = grid.interpreters[i]
        if grid.at[r, s] == FREE and may_interpret(grid, r, m, s):
            employ(grid, r, m, s)
            return True
    for i in range(grid.interpreters.size):
        r = grid.interpreters[i]
        if grid.at[r, s] < 0 or not may_interpret(grid, r, m, s):
            continue
        other = grid.at[r, s]
        if grid.meeting[other, STILL]:
            continue
        for k in range(grid.interpreters.size):
            q = grid.interpreters[k]
            if grid.at[q, s] == FREE and may_interpret(grid, q, other, s):
                remember(grid, other)
                release(grid, r, s)
                employ(grid, q, other, s)
                employ(grid, r, m, s)
                return True
    return False


@kernel
def put(grid: Grid, m: int, s: int) -> bool:
    """Put a meeting into a slot, with a zone and an interpreter where it needs them.

    False: there is none; the change must be taken back.
    """
    zone = grid.meeting[m, ZONE]
    if zone >= 0:
        zone = fitting_zone(grid, m, s)
        if zone < 0:
            return False
    set_down(grid, m, s, zone)
    if grid.tally[INTERPRETS] and needs_interpreter(grid, m):
        return find_interpreter(grid, m, s)
    return True
