"""The smallest steps: take a meeting out of its slot, put it into one, take a change back."""

from numba import uint64

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import (
    BIT,
    COST,
    FILLED,
    FREE,
    HELD,
    INTERPRETER,
    LEAST,
    LEFT,
    LOG_INTERPRETER,
    LOG_MEETING,
    LOG_SLOT,
    LOG_ZONE,
    LOGGED,
    PAID,
    PLACED,
    POSITION,
    SEATS,
    SEATS_LOGGED,
    SHORT,
    SIDE,
    SLOT,
    STAMP,
    TOUCHED,
    VALUE,
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
