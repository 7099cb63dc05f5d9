"""A problem in plain Python, and the grid of arrays made from it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

import numpy as np

from gatewayapp.planning.grid import (
    BIT,
    CLOSED,
    DAY,
    DICE,
    EARLIER,
    END,
    FAIRNESS,
    FREE,
    IN_A_ROW,
    INTERPRETER,
    LATER,
    LEAST,
    LEFT,
    LOG_COLUMNS,
    LONGEST,
    MEETING_COLUMNS,
    MOST,
    ORGANISATION_COLUMNS,
    OTHERS,
    OWNER,
    PART,
    PER_BREAK,
    PLACE,
    RESOURCE_COLUMNS,
    SEAT_COLUMNS,
    SEATS,
    SESSION,
    SHORT,
    SIDE,
    SLOT,
    SLOT_COLUMNS,
    START,
    STILL,
    TALLY_SIZE,
    TONGUE,
    WALKS,
    WEIGHT,
    WHO,
    WORD,
    WORTH,
    ZONE,
    Array,
    Grid,
    Kept,
)

BITS = 64
UNLIMITED = 1 << 30
LONGEST_SEARCHED = 400
"""Chains that make room are given up when they grow longer: they hardly ever end well."""
NO_FAIRNESS = 1 << 20
STANDARD_TUNE = (1000, 1, 0, NO_FAIRNESS)


@dataclass(frozen=True, slots=True)
class Seat:
    """One place at the table: who takes it, which part they play, and who else might."""

    resource: int
    part: int
    others: tuple[int, ...] = ()


@dataclass(slots=True)
class Candidate:
    """A meeting that could be held. ``slots`` are those its wishes allow.

    ``slot``, ``zone`` and ``interpreter`` say where it stands at the start; ``zone`` -1 means a booth.
    """

    seats: tuple[Seat, ...]
    slots: Sequence[int]
    sides: tuple[int, int]
    value: int = 0
    zone: int = 0
    still: bool = False
    slot: int = -1
    interpreter: int = -1


@dataclass(slots=True)
class Resource:
    """A delegate, booth or interpreter. ``closed`` are slots in which it is not available."""

    closed: frozenset[int] = frozenset()
    weight: int = 1
    tongue: int = 0
    place: int = -1
    interprets: bool = False


@dataclass(slots=True)
class SlotTimes:
    """The slots: day and session of each, start and end in minutes."""

    day: Sequence[int]
    session: Sequence[int]
    start: Sequence[int]
    end: Sequence[int]


@dataclass(slots=True)
class Outline:
    """A whole problem; ``order`` pairs candidates of which the first comes strictly earlier."""

    times: SlotTimes
    resources: Sequence[Resource]
    candidates: Sequence[Candidate]
    room: Sequence[Sequence[int]]
    walk: Sequence[Sequence[int]] = ((0,),)
    least: Sequence[int] = ()
    most: Sequence[int] = ()
    order: Sequence[tuple[int, int]] = ()
    limits: Sequence[int] = (0, 0, 0, 0, 0, 0)
    tune: Sequence[int] = field(default=STANDARD_TUNE)


def grid_of(outline: Outline, seed: int) -> Grid:
    """Make the grid of a problem, with nobody seated but those who stay where they are."""
    times, meetings = outline.times, outline.candidates
    slots, count = len(times.day), len(meetings)
    seats = [seat for candidate in meetings for seat in candidate.seats]
    words = _words(times.day)
    resources = outline.resources
    room = np.array(outline.room, np.int64).reshape(-1, slots)
    most_in_slot = min(count, int(room.sum(axis=0).max(initial=0)) + _booths(outline) + _still(meetings))
    earlier = _order(outline.order, count)
    later = _order([(then, first) for first, then in outline.order], count)
    return Grid(
        meeting=_meetings(outline, earlier[0], later[0]),
        seat=_seats(meetings, seats),
        other=_ints([r for seat in seats for r in seat.others]),
        base=_allowed([candidate.slots for candidate in meetings], slots),
        links=np.concatenate([earlier[1], later[1]]),
        organisation=_organisations(outline),
        slots=_slots(times, words, room),
        resource=_resources(resources),
        interpreters=_ints([r for r, resource in enumerate(resources) if resource.interprets]),
        left=room,
        walk=_ints(outline.walk).reshape(len(outline.walk), -1),
        at=_opening(resources, slots),
        busy=np.zeros((len(resources), words[-1][0] + 1), np.uint64),
        joined=_joined(times.day, words),
        line=np.zeros((slots, max(most_in_slot, 1)), np.int64),
        log=np.zeros((count + 1, LOG_COLUMNS), np.int64),
        seat_log=np.zeros((4 * len(seats) + 64 * slots, 2), np.int64),
        tally=_first_tally(outline, seed),
    )


def kept_of(grid: Grid) -> Kept:
    """Make room for the best seating, which is none yet."""
    count, seats = len(grid.meeting) - 1, len(grid.seat) - 1
    nothing = np.full((count, 3), -1, np.int64)
    return Kept(nothing, np.copy(grid.seat[:seats, WHO]), np.array([2**60, -1, 2**30], np.int64))


def _meetings(outline: Outline, earlier: Array, later: Array) -> Array:
    candidates = outline.candidates
    table = np.zeros((len(candidates) + 1, MEETING_COLUMNS), np.int64)
    table[:, SEATS] = _starts([len(candidate.seats) for candidate in candidates])
    table[:, EARLIER] = earlier
    table[:, LATER] = later + earlier[-1]
    for m, candidate in enumerate(candidates):
        table[m, [STILL, WORTH, ZONE]] = candidate.still, candidate.value, candidate.zone
        table[m, SIDE : SIDE + 2] = candidate.sides
    table[:, [SLOT, INTERPRETER]] = -1
    return table


def _seats(candidates: Sequence[Candidate], seats: Sequence[Seat]) -> Array:
    table = np.zeros((len(seats) + 1, SEAT_COLUMNS), np.int64)
    table[:-1, WHO] = [seat.resource for seat in seats]
    table[:-1, OWNER] = [m for m, candidate in enumerate(candidates) for _ in candidate.seats]
    table[:-1, PART] = [seat.part for seat in seats]
    table[:, OTHERS] = _starts([len(seat.others) for seat in seats])
    return table


def _slots(times: SlotTimes, words: Sequence[tuple[int, int]], room: Array) -> Array:
    table = np.zeros((len(times.day), SLOT_COLUMNS), np.int64)
    columns = (DAY, times.day), (SESSION, times.session), (START, times.start), (END, times.end)
    for column, values in columns:
        table[:, column] = values
    table[:, [WORD, BIT]] = words
    table[:, LEFT] = room.sum(axis=0)
    return table


def _organisations(outline: Outline) -> Array:
    table = np.zeros((max(len(outline.least), 1), ORGANISATION_COLUMNS), np.int64)
    table[:, LEAST] = outline.least or 0
    table[:, MOST] = outline.most or UNLIMITED
    return table


def _resources(resources: Sequence[Resource]) -> Array:
    table = np.zeros((len(resources), RESOURCE_COLUMNS), np.int64)
    for r, resource in enumerate(resources):
        table[r, [WEIGHT, TONGUE, PLACE]] = resource.weight, resource.tongue, resource.place
    return table


def _first_tally(outline: Outline, seed: int) -> Array:
    tally = np.zeros(TALLY_SIZE, np.int64)
    tally[SHORT] = sum(some > 0 for some in outline.least)
    tally[PER_BREAK : FAIRNESS + 1] = outline.tune
    tally[IN_A_ROW : WALKS + 1] = outline.limits
    tally[LONGEST] = min(len(outline.candidates), LONGEST_SEARCHED)
    tally[DICE] = (seed * 2654435769 + 88172645463325252) % 2**62 + 1
    return tally


def _ints(values: object) -> Array:
    return np.array(values, np.int64)


def _starts(lengths: Sequence[int]) -> Array:
    return np.array([0, *accumulate(lengths)], np.int64)


def _words(days: Sequence[int]) -> list[tuple[int, int]]:
    """Give the word and bit of each slot; a new day starts a new word."""
    places: list[tuple[int, int]] = []
    for s, day in enumerate(days):
        word, bit = places[-1] if places else (0, -1)
        fresh = bool(places) and (day != days[s - 1] or bit == BITS - 1)
        places.append((word + 1, 0) if fresh else (word, bit + 1))
    return places


def _joined(days: Sequence[int], words: Sequence[tuple[int, int]]) -> Array:
    first_slot = {word: s for s, (word, bit) in enumerate(words) if bit == 0}
    return np.array([s > 0 and days[s] == days[s - 1] for _, s in sorted(first_slot.items())], np.bool_)


def _allowed(slots_of: Sequence[Sequence[int]], slots: int) -> Array:
    allowed = np.zeros((len(slots_of), slots), np.bool_)
    for m, chosen in enumerate(slots_of):
        if len(chosen) == slots:
            allowed[m] = True
        else:
            allowed[m, list(chosen)] = True
    return allowed


def _opening(resources: Sequence[Resource], slots: int) -> Array:
    at = np.full((len(resources), slots), FREE, np.int64)
    for r, resource in enumerate(resources):
        at[r, list(resource.closed)] = CLOSED
    return at


def _order(pairs: Sequence[tuple[int, int]], count: int) -> tuple[Array, Array]:
    """Give, for each candidate, those that come before it."""
    before: list[list[int]] = [[] for _ in range(count)]
    for first, then in pairs:
        before[then].append(first)
    return _starts([len(some) for some in before]), _ints([m for some in before for m in some])


def _booths(outline: Outline) -> int:
    return sum(resource.place >= 0 for resource in outline.resources)


def _still(meetings: Sequence[Candidate]) -> int:
    return sum(candidate.still for candidate in meetings)
