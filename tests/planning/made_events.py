"""Events made from a seed, of any size: hosts, visitors, wishes with ranks, tables and rules."""

import random
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import accumulate

from gatewayapp.domain.events import Rules, Session, Slot, Table, Zone, slots_of
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish

FIRST_DAY = date(2026, 12, 1)


def grid(slots: int, days: int = 1) -> tuple[Slot, ...]:
    """Lay so many slots of 20 minutes with 5 minutes' changeover over some days."""
    per_day = -(-slots // days)
    sessions = []
    for day in range(days):
        count = min(per_day, slots - day * per_day)
        start = datetime.combine(FIRST_DAY, time(8)) + timedelta(days=day)
        end = start + timedelta(minutes=25 * count - 5)
        sessions.append(Session(day + 1, f"Day {day + 1}", start.date(), start.time(), end.time()))
    return slots_of(sessions, 20, 5)


def made_event(  # noqa: PLR0917
    seed: int,
    hosts: int,
    visitors: int,
    meetings: int,
    slots: int,
    tables: int,
    days: int = 1,
    rules: Rules = Rules(),
    interpreters: int = 0,
    zones: int = 1,
) -> EventFacts:
    """Make an event of hosts and visitors who ask for so many meetings."""
    rng = random.Random(seed)
    companies = [_company(rng, o, o <= hosts, interpreters > 0) for o in range(1, hosts + visitors + 1)]
    pairs: set[tuple[int, int]] = set()
    weight = list(accumulate(rng.paretovariate(1.5) for _ in range(visitors)))
    most = min(meetings, hosts * visitors)
    while len(pairs) < most:
        visitor = rng.choices(range(hosts + 1, hosts + visitors + 1), cum_weights=weight)[0]
        pairs.add((visitor, rng.randint(1, hosts)))
    wishes = [Wish(i, a, b, rank=rng.randint(1, 5)) for i, (a, b) in enumerate(sorted(pairs), 1)]
    back = [w for w in wishes if rng.random() < 0.2]
    wishes += [Wish(len(wishes) + i, w.asked, w.asker, rng.randint(1, 5)) for i, w in enumerate(back, 1)]
    return EventFacts(
        slots=grid(slots, days),
        zones=tuple(Zone(z, f"Hall {z}", ((z % zones + 1, 5),)) for z in range(1, zones + 1)),
        tables=tuple(Table(t, t, 1 + t % zones) for t in range(1, tables + 1)),
        participants=tuple(companies),
        interpreters=tuple(
            Interpreter(90_000 + i, f"Interpreter {i}", frozenset({"en", "ja"}))
            for i in range(interpreters)
        ),
        wishes=tuple(wishes),
        rules=rules,
    )


def _company(rng: random.Random, o: int, host: bool, spoken: bool) -> Participant:
    tongues = frozenset(rng.sample(["en", "ja"], rng.randint(1, 2))) if spoken else frozenset()
    count = 2 if rng.random() < 0.1 else 1
    delegates = tuple(Delegate(o * 10 + i, o, f"Person {o}.{i}", tongues) for i in range(count))
    return Participant(o, f"Company {o}", delegates, is_host=host)


def tight_event(seed: int) -> EventFacts:
    """Make a small event with more wishes than room, in which nearly every rule stands in the way.

    Half of the hosts stay at their booths in a hall that is too far away for one changeover, most
    people speak one language, the interpreters have shifts and rest after two meetings, nobody has
    more than four meetings in a row, and some arrive late.
    """
    rules = Rules(max_meetings_in_a_row=4, rest_after=2)
    facts = made_event(seed, 6, 9, 48, 6, 3, interpreters=2, zones=2, rules=rules)
    rng = random.Random(seed)
    hosts = [side for side in facts.participants if side.is_host]
    booths = {
        host.organisation: Table(100 + i, 100 + i, 2, owner=host.organisation)
        for i, host in enumerate(rng.sample(hosts, 3))
    }
    return replace(
        facts,
        zones=tuple(replace(zone, walk=((3 - zone.id, 20),)) for zone in facts.zones),
        tables=(*(replace(table, zone=1) for table in facts.tables), *booths.values()),
        participants=tuple(_hampered(rng, facts, side, booths) for side in facts.participants),
        interpreters=tuple(
            replace(person, shifts=(_stretch(facts, 3 * i, 3 * i + 3),))
            for i, person in enumerate(facts.interpreters)
        ),
    )


def _hampered(
    rng: random.Random, facts: EventFacts, side: Participant, booths: dict[int, Table]
) -> Participant:
    """Give a company its booth, mostly one language, and one in four people a late arrival."""
    late = (_stretch(facts, 0, rng.randint(0, 1)),) if rng.random() < 0.25 else ()
    tongues = rng.choice([("en",), ("en",), ("ja",), ("ja",), ("en", "ja")])
    delegates = tuple(
        replace(delegate, absences=late, languages=frozenset(tongues)) for delegate in side.delegates
    )
    booth = booths.get(side.organisation)
    return replace(side, delegates=delegates, booth=booth.id if booth else None)


def _stretch(facts: EventFacts, first: int, last: int) -> Stretch:
    return Stretch(facts.slots[first].start, facts.slots[min(last, len(facts.slots) - 1)].end)
