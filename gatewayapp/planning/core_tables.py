"""What to count so that no slot needs more tables than there are."""

from collections import Counter
from enum import Enum

from gatewayapp.planning.dzn import Instance


class TableCount(Enum):
    """What is counted to keep within the tables of a slot; each is true to the problem.

    Counting the busy participants is short. Where most meetings are between one of a few hosts
    and one of many visitors, counting the hosts is shorter still, and refutes what the others
    hardly do.
    """

    BUSY_PEOPLE = "busy people"
    BUSY_HOSTS = "busy hosts"
    MEETINGS = "meetings"


def hosts_of(instance: Instance) -> frozenset[int]:
    """Give participants of whom one sits in each meeting: always the one with most meetings left."""
    left, hosts = set(instance.pairs), set[int]()
    while left:
        count = Counter(p for pair in sorted(left) for p in pair)
        hosts.add(count.most_common(1)[0][0])
        left = {pair for pair in left if hosts.isdisjoint(pair)}
    return frozenset(hosts)


def best_count(instance: Instance) -> TableCount:
    """Choose what to count: the hosts, where few of them meet each other."""
    hosts = hosts_of(instance)
    twice = sum(hosts.issuperset(pair) for pair in instance.pairs)
    return TableCount.BUSY_HOSTS if twice <= instance.tables else TableCount.BUSY_PEOPLE
