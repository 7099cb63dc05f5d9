"""Check a plan of a published instance, free of any solver."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from gatewayapp.planning.dzn import Instance


def count_breaks(instance: Instance, slots: Sequence[int]) -> list[int]:
    """Count the breaks of each participant; slots count from 0."""
    busy: defaultdict[int, set[int]] = defaultdict(set)
    for pair, s in zip(instance.pairs, slots, strict=True):
        for p in pair:
            busy[p].add(s)
    return [
        sum(s + 1 not in busy[p] for s in busy[p]) - 1 if busy[p] else 0
        for p in range(instance.participants)
    ]


def faults_of(instance: Instance, slots: Sequence[int], fairness: int | None) -> Iterator[str]:
    """Say in which ways a plan breaks the rules; slots count from 0."""
    if len(slots) != len(instance.pairs):
        yield f"{len(slots)} slots for {len(instance.pairs)} meetings"
        return
    yield from _misplaced(instance, slots)
    yield from _crowded(instance, slots)
    for first, then in instance.order:
        if slots[first] >= slots[then]:
            yield f"meeting {then + 1} not after meeting {first + 1}"
    breaks = count_breaks(instance, slots)
    if fairness is not None and breaks and max(breaks) - min(breaks) > fairness:
        yield f"breaks differ by {max(breaks) - min(breaks)}"


def _misplaced(instance: Instance, slots: Sequence[int]) -> Iterator[str]:
    for m, s in enumerate(slots):
        if s not in instance.allowed[m]:
            yield f"meeting {m + 1} in slot {s + 1}, which its session or fixed time rules out"
        for p in instance.pairs[m]:
            if s in instance.forbidden[p]:
                yield f"participant {p + 1} in slot {s + 1}, which is forbidden"


def _crowded(instance: Instance, slots: Sequence[int]) -> Iterator[str]:
    taken = Counter((p, s) for pair, s in zip(instance.pairs, slots, strict=True) for p in pair)
    for (p, s), count in taken.items():
        if count > 1:
            yield f"participant {p + 1} has {count} meetings in slot {s + 1}"
    for s, count in Counter(slots).items():
        if count > instance.tables:
            yield f"{count} meetings in slot {s + 1}"
