"""What is proven of each part of a plan's score, in words. Knows no Qt."""

import math
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from gatewayapp.domain.wording import Sentence, sentence

if TYPE_CHECKING:
    from gatewayapp.services.plans import Part

NAMES = {
    "empty_handed": sentence("Organisations with too few meetings"),
    "wish_value": sentence("Wishes met, by number and rank"),
    "breaks": sentence("Breaks"),
    "idle_slots": sentence("Idle slots"),
    "hand_overs": sentence("Hand-overs between delegates"),
    "table_changes": sentence("Table changes"),
    "walking_minutes": sentence("Minutes of walking"),
}


def proof_lines(parts: Iterable["Part"]) -> tuple[Sentence, ...]:
    """Say of each part how good it is, and by how much it could be better, as far as that is proven."""
    return tuple(_lines(parts))


def _lines(parts: Iterable["Part"]) -> Iterator[Sentence]:
    best_so_far = True
    for part in parts:
        if part.name in NAMES:
            yield _line(part, best_so_far)
        best_so_far = part.is_best


def _line(part: "Part", best_so_far: bool) -> Sentence:
    """A bound holds only where all parts before are the best: of others nothing is proven."""
    name = NAMES[part.name]
    if part.name == "wish_value":
        return _wish_line(name, part)
    if part.is_best:
        return sentence("{part}: {count}, proven best", part=name, count=part.reached)
    if best_so_far and part.better is not None:
        words = "{part}: {count}, at most {better} fewer"
        return sentence(words, part=name, count=part.reached, better=part.better)
    return sentence("{part}: {count}", part=name, count=part.reached)


def _wish_line(name: Sentence, part: "Part") -> Sentence:
    if part.better is None:
        return sentence("{part}: not proven", part=name)
    if part.better == 0:
        return sentence("{part}: proven best", part=name)
    percent = math.ceil(1000 * part.better / max(part.bound or 1, 1)) / 10
    return sentence("{part}: at most {percent} % better", part=name, percent=percent)
