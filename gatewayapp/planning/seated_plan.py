"""Read a plan off the best seating: its meetings with their people, tables and interpreters."""

from collections.abc import Callable

from gatewayapp.domain.meetings import Meeting
from gatewayapp.planning.candidates import Layout
from gatewayapp.planning.grid import BOOTH, PART, SEATS, Grid, Kept
from gatewayapp.planning.table_rows import Sitting
from gatewayapp.planning.tables import give_tables

SLOT, ZONE, INTERPRETER = range(3)
"""Columns of ``Kept.meeting``."""


def meetings_of(
    layout: Layout, grid: Grid, kept: Kept, stopped: Callable[[], bool], seed: int
) -> tuple[Meeting, ...]:
    """Give tables and read the meetings off; those that may not move are returned as they came.

    Of the grid only what never changes is looked at, so it may be searched meanwhile.
    """
    sitting = _sitting(layout, grid, kept)
    tables = give_tables(layout.facts, sitting, stopped, seed)
    plan: list[Meeting] = []
    for m, (pair, origin) in enumerate(zip(layout.pairs, layout.origins, strict=True)):
        if origin is not None and not origin.state.may_move:
            plan.append(origin)
        elif sitting.slots[m] >= 0:
            plan.append(
                Meeting(
                    origin.id if origin else 0,
                    *pair,
                    layout.facts.slots[sitting.slots[m]].start,
                    tables[m],
                    tuple(sitting.people[m]),
                    sitting.interpreters[m],
                )
            )
    return tuple(plan)


def _sitting(layout: Layout, grid: Grid, kept: Kept) -> Sitting:
    delegates, taken = _seated(layout, grid, kept)
    slots, zones, interpreters = kept.meeting.T.tolist()
    for m, origin in enumerate(layout.origins):
        waits = slots[m] >= 0 and m not in taken
        if origin is not None and waits and _stays(layout, origin, slots[m], zones[m]):
            taken[m] = origin.table
    people = [layout.registrations[r] if r >= 0 else None for r in interpreters]
    return Sitting(slots, zones, delegates, people, taken)


def _stays(layout: Layout, origin: Meeting, s: int, zone: int) -> bool:
    """Tell whether a meeting keeps its time and numbered table."""
    facts = layout.facts
    slot = facts.slots[s]
    table = facts.table_by_id.get(origin.table)
    if not origin.state.may_move:
        return True
    return (
        layout.repair
        and origin.start == slot.start
        and table is not None
        and table.owner is None
        and facts.zones[zone].id == table.zone
        and not any(closed.overlaps(slot.stretch) for closed in table.closed)
    )


def _seated(layout: Layout, grid: Grid, kept: Kept) -> tuple[list[list[int]], dict[int, int]]:
    """Give the registrations at each meeting, and the table of each that is held at a booth."""
    delegates: list[list[int]] = []
    booths: dict[int, int] = {}
    first, who, part = grid.meeting[:, SEATS].tolist(), kept.seat.tolist(), grid.seat[:, PART].tolist()
    for m in range(len(layout.pairs)):
        seats = range(first[m], first[m + 1])
        delegates.append([layout.registrations[who[k]] for k in seats if part[k] != BOOTH])
        for k in seats:
            if part[k] == BOOTH:
                booths[m] = layout.booths[who[k]]
    return delegates, booths
