"""The grid of a published instance."""

from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.grid import FIRST, SECOND
from gatewayapp.planning.outline import NO_FAIRNESS, Candidate, Outline, Resource, Seat, SlotTimes

PER_BREAK, PER_IDLE_SLOT = 1000, 100
"""Idle slots do not count, but a short break is sooner closed than a long one."""


def outline_of(instance: Instance, fairness: int | None) -> Outline:
    """Lay out an instance: each participant is one delegate, all tables are one zone."""
    line = range(instance.slots)
    return Outline(
        times=SlotTimes([0] * instance.slots, [0] * instance.slots, line, line),
        resources=[Resource(closed) for closed in instance.forbidden],
        candidates=[
            Candidate((Seat(p, FIRST), Seat(q, SECOND)), sorted(slots), (0, 0), value=1)
            for (p, q), slots in zip(instance.pairs, instance.allowed, strict=True)
        ],
        room=[[instance.tables] * instance.slots],
        order=instance.order,
        tune=(PER_BREAK, PER_IDLE_SLOT, 2 * PER_BREAK, NO_FAIRNESS if fairness is None else fairness),
    )
