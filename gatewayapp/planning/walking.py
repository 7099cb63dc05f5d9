"""Where meetings are held, and whether people can walk from one to the next."""

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import BOOTH, END, PART, PLACE, SEATS, START, WALKS, WHO, ZONE, Grid


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
