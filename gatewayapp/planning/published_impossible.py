"""Why a published instance can have no plan at all, where one glance shows it."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.planning.dzn import Instance


def why_impossible(instance: Instance) -> Sentence | None:
    """Give a plain reason why there is no plan; None: there may be one."""
    for look in (_without_slot, _too_many_meetings, _fixed_together, _circle, _too_few_tables):
        reason = next(look(instance), None)
        if reason is not None:
            return reason
    return None


def _without_slot(instance: Instance) -> Iterator[Sentence]:
    for m, (p, q) in enumerate(instance.pairs):
        if not instance.allowed[m] - instance.forbidden[p] - instance.forbidden[q]:
            yield sentence(
                "Meeting {m}: there is no slot in which participants {p} and {q} may meet.",
                m=m + 1,
                p=p + 1,
                q=q + 1,
            )


def _too_many_meetings(instance: Instance) -> Iterator[Sentence]:
    count = Counter(p for pair in instance.pairs for p in pair)
    for p, meetings in sorted(count.items()):
        free = instance.slots - len(instance.forbidden[p])
        if meetings > free:
            yield sentence(
                "Participant {p} has {meetings} meetings, but only {free} slots.",
                p=p + 1,
                meetings=meetings,
                free=free,
            )


def _fixed_together(instance: Instance) -> Iterator[Sentence]:
    """Find two meetings of a participant that can only be in the same slot."""
    settled: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    for m, allowed in enumerate(instance.allowed):
        for p in instance.pairs[m] if len(allowed) == 1 else ():
            settled[p, min(allowed)].append(m)
    for (p, s), meetings in settled.items():
        if len(meetings) > 1:
            yield sentence(
                "Participant {p}: meetings {one} and {other} are both fixed at slot {slot}.",
                p=p + 1,
                one=meetings[0] + 1,
                other=meetings[1] + 1,
                slot=s + 1,
            )


def _circle(instance: Instance) -> Iterator[Sentence]:
    order: defaultdict[int, set[int]] = defaultdict(set)
    for first, then in instance.order:
        order[then].add(first)
    try:
        TopologicalSorter(order).prepare()
    except CycleError as error:
        yield sentence("Meeting {m} would have to come before itself.", m=error.args[1][0] + 1)


def _too_few_tables(instance: Instance) -> Iterator[Sentence]:
    room = instance.tables * instance.slots
    if len(instance.pairs) > room:
        yield sentence(
            "There are {meetings} meetings, but the tables hold only {room} in all slots.",
            meetings=len(instance.pairs),
            room=room,
        )
