"""Simulated annealing over Kempe chains: few breaks, then few idle slots; the meetings stay the same."""

import math

from gatewayapp.planning.chains import stands, try_swap
from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.dice import chance, throw
from gatewayapp.planning.grid import (
    COST,
    FREE,
    INTERPRETER,
    OTHERS,
    PAID,
    SEATS,
    SHORT,
    SLOT,
    VALUE,
    WHO,
    WORK,
    ZONE,
    Array,
    Grid,
    Kept,
)
from gatewayapp.planning.masks import day_cost, keeps_limits, nowhere
from gatewayapp.planning.putting import put
from gatewayapp.planning.seating import begin, lift, occupy, set_down, take_back, take_seat

HAND_OVERS = 0.2
"""The share of moves that give a meeting to another delegate, where there is one."""


@kernel
def allowance(grid: Grid, heat: float) -> int:
    """Say how much dearer a move may be at this heat: Metropolis, the luck drawn beforehand."""
    if heat <= 0.0:
        return 0
    return int(-heat * math.log(chance(grid.tally) + 1e-300))


@kernel
def hand_over(grid: Grid, k: int, m: int, most: int) -> bool:
    """Give a seat to another delegate who is free then, if that costs at most ``most`` more."""
    choices = grid.seat[k + 1, OTHERS] - grid.seat[k, OTHERS]
    r, own, s = (
        grid.other[grid.seat[k, OTHERS] + throw(grid.tally, choices)],
        grid.seat[k, WHO],
        grid.meeting[m, SLOT],
    )
    if r == own or grid.at[r, s] != FREE or not keeps_limits(grid, r, s, nowhere(grid)):
        return False
    delta = (
        day_cost(grid, r, s, nowhere(grid))
        - grid.resource[r, PAID]
        + day_cost(grid, own, s, nowhere(grid))
        - grid.resource[own, PAID]
    )
    if delta > most or not keeps_limits(grid, own, s, nowhere(grid)):
        return False
    begin(grid)
    lift(grid, m)
    take_seat(grid, k, r)
    if put(grid, m, s) and stands(grid, m):
        return True
    take_back(grid)
    return False


@kernel
def keep(grid: Grid, kept: Kept) -> None:
    """Keep the present seating."""
    for m in range(kept.meeting.shape[0]):
        kept.meeting[m, 0] = grid.meeting[m, SLOT]
        kept.meeting[m, 1] = grid.meeting[m, ZONE]
        kept.meeting[m, 2] = grid.meeting[m, INTERPRETER]
    for k in range(kept.seat.size):
        kept.seat[k] = grid.seat[k, WHO]
    kept.figures[0] = grid.tally[COST]
    kept.figures[1] = grid.tally[VALUE]
    kept.figures[2] = grid.tally[SHORT]


@kernel
def bring_back(grid: Grid, kept: Kept) -> None:
    """Seat everybody as they were kept."""
    begin(grid)
    for m in range(kept.meeting.shape[0]):
        if grid.meeting[m, SLOT] >= 0:
            lift(grid, m)
    for k in range(kept.seat.size):
        grid.seat[k, WHO] = kept.seat[k]
    for m in range(kept.meeting.shape[0]):
        grid.meeting[m, ZONE] = kept.meeting[m, 1]
        if kept.meeting[m, 0] >= 0:
            set_down(grid, m, kept.meeting[m, 0], kept.meeting[m, 1])
            if kept.meeting[m, 2] >= 0:
                grid.meeting[m, INTERPRETER] = kept.meeting[m, 2]
                occupy(grid, kept.meeting[m, 2], kept.meeting[m, 0], m)
    begin(grid)


@kernel
def random_move(grid: Grid, m: int, most: int) -> None:
    """Try one move of a meeting: a hand-over to another delegate, or a swap of slots along a chain."""
    k = grid.meeting[m, SEATS] + throw(grid.tally, grid.meeting[m + 1, SEATS] - grid.meeting[m, SEATS])
    if grid.seat[k + 1, OTHERS] - grid.seat[k, OTHERS] > 1 and chance(grid.tally) < HAND_OVERS:
        hand_over(grid, k, m, most)
        return
    t = throw(grid.tally, grid.slots.shape[0])
    if t != grid.meeting[m, SLOT] and grid.base[m, t]:
        try_swap(grid, m, t, most)


@kernel
def anneal(grid: Grid, kept: Kept, movable: Array, goal: int, hot: float, cold: float) -> None:
    """Move meetings at random until the work is ``goal``, cooling down; keep the best seating."""
    start, best, unsaved = grid.tally[WORK], kept.figures[0], False
    ratio = math.log(cold / hot)
    heat = hot
    while grid.tally[WORK] < goal:
        heat = hot * math.exp(ratio * float(grid.tally[WORK] - start) / float(goal - start))
        for _ in range(128):
            grid.tally[WORK] += 1
            m = movable[throw(grid.tally, movable.size)]
            if grid.meeting[m, SLOT] < 0:
                continue
            most = allowance(grid, heat)
            if unsaved and most > 0:
                keep(grid, kept)
                unsaved = False
            random_move(grid, m, most)
            if grid.tally[COST] < best:
                best = grid.tally[COST]
                unsaved = True
    if unsaved:
        keep(grid, kept)
