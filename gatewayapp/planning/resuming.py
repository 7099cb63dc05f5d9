"""Put meetings back where they are in the present plan."""

from gatewayapp.planning.chains import stands
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import FREE, INTERPRETS, SEATS, WHO, ZONE, Grid
from gatewayapp.planning.interpreting import employ, find_interpreter, may_interpret, needs_interpreter
from gatewayapp.planning.masks import keeps_limits, nowhere
from gatewayapp.planning.seating import lift, set_down
from gatewayapp.planning.sitting_down import under_ceiling


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
