"""Who wants to meet whom at the demo event."""

import random
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from demo_cast import Company, without_accents

PAIRS = 435
MUTUAL_PAIRS = 65
ASKED_BY_HOSTS = 130
VETOES = 5
USUAL, WITH_TWO_DELEGATES = (9, 11), (12, 14)  # pairs a host is in
MOST_FOR_A_VISITOR, MOST_WITH_TWO = 7, 9
RANKS, RANK_WEIGHTS = (1, 2, 3, 4, 5), (15, 25, 30, 20, 10)
# a wish may be written with less than the whole name
SHORTENED, CAPITALS, NATIVE, COMMENTED = 0.1, 0.05, 0.4, 0.25


@dataclass
class Ask:
    """One row of the wish list; ``rank`` is 1 to 5 or the word veto."""

    asker: Company
    asked: Company
    rank: int | str
    fixed: datetime | None = None
    comment: str = ""

    def cells(self, rng: random.Random) -> list[Any]:
        """Write the row as people write it."""
        names = [_as_written(company, rng) for company in (self.asker, self.asked)]
        return [*names, self.rank, self.fixed, self.comment or None]


def pairs_of(
    hosts: list[Company], visitors: list[Company], words: dict[str, Any], rng: random.Random
) -> list[tuple[Company, Company]]:
    """Choose the pairs of host and visitor behind the wishes, kindred trades first."""
    load = {visitor.site: 0 for visitor in visitors}
    pairs = []
    for host, count in sorted(_sought(hosts, words, rng), key=lambda each: -each[1]):
        kindred = words["kindred"][host.trade]
        free = [
            v for v in visitors if load[v.site] < (MOST_FOR_A_VISITOR, MOST_WITH_TWO)[len(v.people) - 1]
        ]
        free.sort(key=lambda v: load[v.site] + 4 * rng.random() - 2.5 * (v.trade in kindred))
        for visitor in free[:count]:
            load[visitor.site] += 1
            pairs.append((host, visitor))
    return pairs


def _sought(
    hosts: list[Company], words: dict[str, Any], rng: random.Random
) -> list[tuple[Company, int]]:
    """Say in how many pairs each host is; together there are ``PAIRS``."""
    counts = {
        host.site: rng.randint(*(USUAL, WITH_TWO_DELEGATES)[len(host.people) - 1]) for host in hosts
    } | words["wished"]
    ordinary = [site for site in counts if site not in words["wished"]]
    rng.shuffle(ordinary)
    missing = PAIRS - sum(counts.values())
    for turn in range(abs(missing)):
        counts[ordinary[turn % len(ordinary)]] += 1 if missing > 0 else -1
    return [(host, counts[host.site]) for host in hosts]


def wishes_of(
    pairs: list[tuple[Company, Company]],
    fixed: list[datetime],
    words: dict[str, Any],
    rng: random.Random,
) -> list[Ask]:
    """Turn pairs into wishes: some asked by both sides, a few at a fixed time."""
    pairs = rng.sample(pairs, len(pairs))
    asks = []
    for number, (host, visitor) in enumerate(pairs):
        if number < MUTUAL_PAIRS + ASKED_BY_HOSTS:
            asks.append(_ask(host, visitor, words, rng))
        if number < MUTUAL_PAIRS or number >= MUTUAL_PAIRS + ASKED_BY_HOSTS:
            asks.append(_ask(visitor, host, words, rng))
    easy = [ask for ask in asks if "EN" in ask.asker.speaks and "en" in ask.asked.speaks]
    for ask, time in zip(easy, fixed, strict=False):
        ask.rank, ask.fixed, ask.comment = 1, time, "Agreed by telephone"
    rng.shuffle(asks)
    return asks


def vetoes_of(
    asks: list[Ask], hosts: list[Company], visitors: list[Company], rng: random.Random
) -> list[Ask]:
    """Make the vetoes; the first answers a wish, the others are for pairs that nobody wished."""
    asked = {frozenset((ask.asker.site, ask.asked.site)) for ask in asks}
    answered = {(ask.asker.site, ask.asked.site) for ask in asks}
    one_sided = next(
        ask for ask in asks
        if ask.asker in visitors and (ask.asked.site, ask.asker.site) not in answered and not ask.fixed
    )  # fmt: skip
    vetoes = [Ask(one_sided.asked, one_sided.asker, "veto", comment="Competitor")]
    for host in rng.sample(hosts, VETOES - 1):
        strangers = [v for v in visitors if frozenset((host.site, v.site)) not in asked]
        vetoes.append(Ask(host, rng.choice(strangers), "veto", comment="Competitor"))
    return vetoes


def _ask(asker: Company, asked: Company, words: dict[str, Any], rng: random.Random) -> Ask:
    rank = rng.choices(RANKS, RANK_WEIGHTS)[0]
    comment = rng.choice(words["comments"]) if rng.random() < COMMENTED else ""
    return Ask(asker, asked, rank, comment=comment)


def _as_written(company: Company, rng: random.Random) -> str:
    if company.native and rng.random() < NATIVE:
        return company.native
    chance = rng.random()
    if chance < SHORTENED:
        return " ".join(company.name.replace(",", "").split()[:2])
    if chance < SHORTENED + CAPITALS:
        return company.name.upper() if company.name.isascii() else without_accents(company.name)
    return company.name
