"""Check-in desks: everybody divided into alphabetical stretches of even size."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from gatewayapp.domain.folding import search_key
from gatewayapp.exporting.content import Attendee, CheckInDesk
from gatewayapp.exporting.words import Words

PEOPLE_PER_DESK = 150


def usual_desks(people: int) -> int:
    """Give how many desks so many people need."""
    return max(1, -(-people // PEOPLE_PER_DESK))


def desks_of(everybody: Sequence[Attendee], count: int) -> dict[int, CheckInDesk]:
    """Give the desk of each registration, for people in the order of their names.

    Nobody of one family name is sent to two desks; so there may be fewer than ``count``. What a desk
    bears are the first letters that tell its first and last name from those at the desks beside it.
    """
    if not everybody:
        return {}
    starts = _starts([_family(it) for it in everybody], count)
    stretches = [everybody[start:end] for start, end in pairwise((*starts, len(everybody)))]
    desks: dict[int, CheckInDesk] = {}
    for number, (people, (first, last)) in enumerate(
        zip(stretches, _signs(stretches), strict=True), start=1
    ):
        desk = CheckInDesk(number, first, last)
        desks |= {who.registration: desk for who in people}
    return desks


def desk_said(desk: CheckInDesk, words: Words) -> str:
    """Say at which desk papers are handed out, and for which names."""
    return f"{words.one('Desk {number}', number=desk.number)}  {desk.letters}"


def _starts(families: Sequence[str], count: int) -> list[int]:
    """Give where each desk begins: where a name begins, as near to an even division as can be."""
    begins = [at for at, (one, next_) in enumerate(pairwise(families), start=1) if one != next_]
    even = [round(number * len(families) / count) for number in range(1, count)] if begins else []
    return sorted({0, *(_nearest(begins, goal) for goal in even)})


def _nearest(places: Sequence[int], goal: int) -> int:
    return min(places, key=lambda place: abs(place - goal))


def _signs(stretches: Sequence[Sequence[Attendee]]) -> Iterator[tuple[str, str]]:
    """Give the first and last letters of each stretch."""
    parted = [_apart(_family(one[-1]), _family(next_[0])) for one, next_ in pairwise(stretches)]
    first, last = _family(stretches[0][0])[:1], _family(stretches[-1][-1])[:1]
    firsts, lasts = (first, *(begins for _, begins in parted)), (*(ends for ends, _ in parted), last)
    yield from ((one.upper(), other.upper()) for one, other in zip(firsts, lasts, strict=True))


def _apart(one: str, other: str) -> tuple[str, str]:
    """Shorten two different names to as few letters as tell them apart."""
    length = next(n for n in range(1, len(one) + len(other) + 1) if one[:n] != other[:n])
    return one[:length], other[:length]


def _family(who: Attendee) -> str:
    name = who.name
    return search_key(name.family or name.given or name.reading or name.native)
