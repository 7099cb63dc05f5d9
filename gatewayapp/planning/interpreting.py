"""Which meetings need an interpreter, and who can serve."""

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import (
    CLOSED,
    FIRST,
    FREE,
    INTERPRETER,
    PART,
    REST_AFTER,
    SEATS,
    SECOND,
    SESSION,
    STILL,
    TONGUE,
    WHO,
    Grid,
)
from gatewayapp.planning.seating import occupy, release, remember
from gatewayapp.planning.walking import can_walk, zone_of


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
