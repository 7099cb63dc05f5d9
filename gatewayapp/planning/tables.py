"""Which numbered table each meeting gets: people change tables seldom, then walk little."""

from collections.abc import Callable

from gatewayapp.domain.facts import EventFacts
from gatewayapp.planning.homes import seat_at_home
from gatewayapp.planning.table_moves import AT_TABLE, Rows, shuffle
from gatewayapp.planning.table_rows import PER_CHANGE, Sitting, rows_of

TRIALS_A_LINK = 40
FEWEST_ROUNDS = 20
MOST_AT_A_TIME = 20_000
"""Swaps that are tried before somebody looks whether to stop: some 20 ms."""

HOT, COLD = 0.3 * PER_CHANGE, 0.03 * PER_CHANGE
LAST_ROUNDS = 3
"""Rounds at the end that take only what is no worse."""


def give_tables(
    facts: EventFacts, sitting: Sitting, stopped: Callable[[], bool] = bool, seed: int = 1
) -> dict[int, int]:
    """Give a table to each meeting that needs one; there are enough in each zone and slot.

    The busiest people get a table of their own first; then tables are swapped at random, less
    and less boldly, until few people change tables. When ``stopped`` says so, that ends.
    """
    rows = rows_of(facts, sitting, seed)
    seat_at_home(facts, sitting, rows)
    _settle_down(rows, stopped)
    held = (m for m, s in enumerate(sitting.slots) if s >= 0)
    return {m: facts.tables[t].id for m in held if (t := int(rows.meeting[m, AT_TABLE])) >= 0}


def _settle_down(rows: Rows, stopped: Callable[[], bool]) -> None:
    """Swap tables from hot to cold."""
    trials = TRIALS_A_LINK * rows.loose.size
    rounds = max(FEWEST_ROUNDS, trials // MOST_AT_A_TIME)
    for i in range(rounds + LAST_ROUNDS if trials else 0):
        if stopped():
            return
        heat = HOT * (COLD / HOT) ** (i / rounds) if i < rounds else 0.0
        shuffle(rows, trials // rounds, heat)
