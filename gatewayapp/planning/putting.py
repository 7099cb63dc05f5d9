"""Put a meeting into a slot with all that it needs there."""

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import INTERPRETS, ZONE, Grid
from gatewayapp.planning.interpreting import find_interpreter, needs_interpreter
from gatewayapp.planning.seating import set_down
from gatewayapp.planning.walking import fitting_zone


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
