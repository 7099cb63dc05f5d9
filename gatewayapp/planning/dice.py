"""Random numbers with a state of their own, so that the same seed gives the same search."""

from numba import int64, uint64

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import DICE, Grid


@kernel
def roll(grid: Grid) -> int:
    """Give the next 64 random bits (xorshift64*)."""
    x = uint64(grid.tally[DICE])
    x ^= x >> uint64(12)
    x ^= x << uint64(25)
    x ^= x >> uint64(27)
    grid.tally[DICE] = int64(x)
    product: int = x * uint64(2685821657736338717)
    return product


@kernel
def throw(grid: Grid, sides: int) -> int:
    """Give a random number from 0 to ``sides - 1``."""
    number: int = int64(((roll(grid) >> uint64(33)) * uint64(sides)) >> uint64(31))
    return number


@kernel
def chance(grid: Grid) -> float:
    """Give a random number from 0 up to but without 1."""
    return float(roll(grid) >> uint64(11)) * (1.0 / 9007199254740992.0)
