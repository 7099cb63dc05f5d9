"""What an event allows: its slots, tables and ways, and how many meetings each organisation has."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from gatewayapp.domain.events import Slot
from gatewayapp.domain.facts import EventFacts
from gatewayapp.planning.outline import NO_FAIRNESS, UNLIMITED, SlotTimes


def times_of(slots: Sequence[Slot]) -> SlotTimes:
    """Give the days, sessions and minutes of slots."""
    days = sorted({slot.start.date() for slot in slots})
    return SlotTimes(
        [days.index(slot.start.date()) for slot in slots],
        [slot.session for slot in slots],
        [_minutes(slot.start) for slot in slots],
        [_minutes(slot.end) for slot in slots],
    )


def _minutes(time: datetime) -> int:
    return time.toordinal() * 1440 + time.hour * 60 + time.minute


def room_of(facts: EventFacts) -> list[list[int]]:
    """Count the numbered tables that can be used, by zone and slot."""
    index = {zone.id: z for z, zone in enumerate(facts.zones)}
    room = [[0] * len(facts.slots) for _ in facts.zones]
    for table in facts.tables:
        if table.owner is None:
            for slot in facts.slots:
                shut = any(closed.overlaps(slot.stretch) for closed in table.closed)
                room[index[table.zone]][slot.index] += not shut
    return room or [[0] * len(facts.slots)]


def walks_of(facts: EventFacts) -> list[list[int]]:
    """Give the minutes of walking from each zone to each."""
    zones = facts.zones
    ways = [dict(zone.walk) for zone in zones]
    return [
        [0 if a.id == b.id else ways[i].get(b.id, ways[j].get(a.id, 0)) for j, b in enumerate(zones)]
        for i, a in enumerate(zones)
    ] or [[0]]


def limits_of(facts: EventFacts, longest_walk: int) -> tuple[int, ...]:
    """Give the rules that limit people's days; 0 switches one off."""
    rules = facts.rules
    return (
        rules.max_meetings_in_a_row or 0,
        rules.max_meetings_a_day or 0,
        int(rules.free_slot_a_day),
        int(facts.interprets),
        rules.rest_after or 0,
        longest_walk,
    )


def fairness_of(facts: EventFacts) -> int:
    """Give by how much the breaks of two people may differ."""
    fairness = facts.rules.fairness
    return NO_FAIRNESS if fairness is None else fairness


def least_of(facts: EventFacts, organisations: Iterable[int]) -> list[int]:
    """Give how many meetings each organisation is owed; nobody more than they asked for."""
    asked: defaultdict[int, set[int]] = defaultdict(set)
    for wish in facts.wishes:
        asked[wish.asker].add(wish.asked)
    return [min(_owed(facts, o), len(asked[o])) if o in asked else 0 for o in organisations]


def _owed(facts: EventFacts, organisation: int) -> int:
    participant = facts.participant_by_id.get(organisation)
    own = participant.min_meetings if participant else None
    return facts.rules.min_meetings if own is None else own


def most_of(facts: EventFacts, organisations: Iterable[int]) -> list[int]:
    """Give how many meetings each organisation may have."""
    return [_allowed(facts, o) for o in organisations]


def _allowed(facts: EventFacts, organisation: int) -> int:
    participant = facts.participant_by_id.get(organisation)
    own = participant.max_meetings if participant else None
    most = facts.rules.max_meetings if own is None else own
    return UNLIMITED if most is None else most


def order_of(facts: EventFacts, pairs: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Give the pairs, by index, of which the first must come before the second."""
    index = {frozenset(pair): m for m, pair in enumerate(pairs)}
    pair_of = {wish.id: wish.pair for wish in facts.wishes}
    return sorted(
        {
            (index[pair_of[earlier]], index[wish.pair])
            for wish in facts.wishes
            for earlier in wish.after
            if earlier in pair_of and pair_of[earlier] in index and wish.pair in index
        }
    )
