"""Which numbered table each meeting gets: people change tables as seldom as possible."""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from gatewayapp.domain.facts import EventFacts


def give_tables(
    facts: EventFacts,
    slots: Sequence[int],
    zones: Sequence[int],
    people: Sequence[Sequence[int]],
    taken: Mapping[int, int],
) -> dict[int, int]:
    """Give a table to each meeting that needs one; there are enough in each zone and slot.

    ``slots`` is each meeting's slot (-1: none), ``zones`` its zone's index (-1: its booth),
    ``people`` who is at it; ``taken`` the tables, by meeting, that are settled beforehand.
    """
    by_slot: defaultdict[int, list[int]] = defaultdict(list)
    for m, s in enumerate(slots):
        if s >= 0:
            by_slot[s].append(m)
    load = Counter(person for m, s in enumerate(slots) if s >= 0 for person in people[m])
    given: dict[int, int] = dict(taken)
    last: dict[int, int] = {}
    for s in sorted(by_slot):
        _give_in_slot(facts, s, by_slot[s], zones, people, load, last, given)
        for m in by_slot[s]:
            last.update(dict.fromkeys(people[m], given[m]))
    return given


def _give_in_slot(  # noqa: PLR0913, PLR0917 - one step of the loop above, with all that it has built
    facts: EventFacts,
    s: int,
    meetings: Sequence[int],
    zones: Sequence[int],
    people: Sequence[Sequence[int]],
    load: Mapping[int, int],
    last: Mapping[int, int],
    given: dict[int, int],
) -> None:
    free = _free_tables(facts, s, {given[m] for m in meetings if m in given})
    waiting = [m for m in meetings if m not in given]
    claims = sorted(
        ((load[person], -m, last[person]) for m in waiting for person in people[m] if person in last),
        reverse=True,
    )
    for _, minus_m, table in claims:
        m = -minus_m
        if m not in given and table in free[zones[m]]:
            free[zones[m]].pop(table)
            given[m] = table
    claimed = set(last.values())
    for m in waiting:
        if m not in given:
            here = free[zones[m]]
            given[m] = next((table for table in here if table not in claimed), next(iter(here)))
            here.pop(given[m])


def _free_tables(facts: EventFacts, s: int, taken: set[int]) -> dict[int, dict[int, None]]:
    """Give the numbered tables that can be used in a slot, by zone, in order."""
    index = {zone.id: z for z, zone in enumerate(facts.zones)}
    stretch = facts.slots[s].stretch
    free: dict[int, dict[int, None]] = {z: {} for z in index.values()}
    for table in facts.tables:
        shut = any(closed.overlaps(stretch) for closed in table.closed)
        if table.owner is None and table.id not in taken and not shut:
            free[index[table.zone]][table.id] = None
    return free
