"""Random numbers with a state of their own in a tally, so that the same seed gives the same search."""

from numba import int64, uint64

from gatewayapp.planning.compiled import kernel
from gatewayapp.planning.grid import DICE, Array


@kernel
def roll(tally: Array) -> int:
    """Give the next 64 random bits (xorshift64*)."""
    x = uint64(tally[DICE])
    x ^= x >> uint64(12)
    x ^= x << uint64(25)
    x ^= x >> uint64(27)
    tally[DICE] = int64(x)
    product: int = x * uint64(2685821657736338717)
    return product


@kernel
def throw(tally: Array, sides: int) -> int:
    """Give a random number from 0 to ``sides - 1``."""
    number: int = int64(((roll(tally) >> uint64(33)) * uint64(sides)) >> uint64(31))
    return number


@kernel
def chance(tally: Array) -> float:
    """Give a random number from 0 up to but without 1."""
    return float(roll(tally) >> uint64(11)) * (1.0 / 9007199254740992.0)
