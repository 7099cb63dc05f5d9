"""What the exact search may choose from: of each meeting its slots, its people and its place."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property, reduce
from itertools import product

from gatewayapp.planning.grid import BOOTH, SECOND
from gatewayapp.planning.outline import Candidate, Outline, Seat

INTERPRETS, LONGEST_WALK = 3, 5
"""Places in ``Outline.limits``."""


@dataclass(frozen=True, slots=True)
class Team:
    """Who could hold a meeting; one of ``interpreters`` must join them, None: nobody need."""

    people: tuple[int, ...]
    interpreters: tuple[int, ...] | None = None


@dataclass(frozen=True)
class Options:
    """The choices of an outline.

    A place is the index of a zone, whose numbered tables are alike, or -1 - r for the booth r.
    """

    outline: Outline

    @cached_property
    def interpreters(self) -> tuple[int, ...]:
        """All interpreters."""
        return tuple(r for r, resource in enumerate(self.outline.resources) if resource.interprets)

    @cached_property
    def delegates(self) -> tuple[int, ...]:
        """All whose breaks count."""
        return tuple(r for r, resource in enumerate(self.outline.resources) if resource.weight)

    def teams(self, m: int, s: int) -> tuple[Team, ...]:
        """Give the teams that could hold a meeting in a slot."""
        candidate = self.outline.candidates[m]
        return tuple(
            team for seats in self._seatings(candidate) for team in self._team(candidate, seats, s)
        )

    def _seatings(self, candidate: Candidate) -> Iterator[tuple[tuple[Seat, int], ...]]:
        seats = [seat for seat in candidate.seats if seat.part != BOOTH]
        choices = product(*(seat.others or (seat.resource,) for seat in seats))
        return (tuple(zip(seats, people, strict=True)) for people in choices)

    def _team(self, candidate: Candidate, seats: tuple[tuple[Seat, int], ...], s: int) -> Iterator[Team]:
        people = tuple(r for _, r in seats)
        if any(s in self.outline.resources[r].closed for r in people):
            return
        if candidate.still:
            yield Team(people, (candidate.interpreter,) if candidate.interpreter >= 0 else None)
            return
        here = self._tongues([r for seat, r in seats if seat.part != SECOND])
        there = self._tongues([r for seat, r in seats if seat.part == SECOND])
        if not self.outline.limits[INTERPRETS] or not here or not there or here & there:
            yield Team(people)
            return
        able = tuple(r for r in self.interpreters if self._joins(r, here, there, s))
        if able:
            yield Team(people, able)

    def _tongues(self, people: list[int]) -> int:
        """Give the languages of a side as bits; 0 where somebody's are not known."""
        spoken = [self.outline.resources[r].tongue for r in people]
        return reduce(int.__or__, spoken, 0) if all(spoken) else 0

    def _joins(self, r: int, here: int, there: int, s: int) -> bool:
        interpreter = self.outline.resources[r]
        return (
            bool(interpreter.tongue & here and interpreter.tongue & there)
            and s not in interpreter.closed
        )

    def places(self, m: int, s: int) -> tuple[int, ...]:
        """Give the places where a meeting could be held in a slot."""
        candidate, outline = self.outline.candidates[m], self.outline
        booths = [
            r for seat in candidate.seats if seat.part == BOOTH for r in seat.others or (seat.resource,)
        ]
        if booths:
            return tuple(-1 - r for r in booths if s not in outline.resources[r].closed)
        zones = (candidate.zone,) if candidate.still else range(len(outline.room))
        return tuple(z for z in zones if outline.room[z][s] > 0)

    def room(self, place: int, s: int) -> int:
        """Give how many meetings a place holds in a slot."""
        return self.outline.room[place][s] if place >= 0 else 1

    def zone(self, place: int) -> int:
        """Give the zone of a place."""
        return place if place >= 0 else self.outline.resources[-1 - place].place

    @cached_property
    def size(self) -> int:
        """About how many literals a model of the choices has."""
        zones = len(self.outline.room)
        return sum(
            len(candidate.slots) * (_seatings_of(candidate) + zones)
            for candidate in self.outline.candidates
        )


def _seatings_of(candidate: Candidate) -> int:
    sizes = [max(len(seat.others), 1) for seat in candidate.seats]
    return reduce(int.__mul__, sizes, 1)


def options_of(outline: Outline) -> Options:
    """Give the choices of an outline; zones are one where every way is shorter than the changeover."""
    times = outline.times
    gaps = [later - end for end, later in zip(times.end, times.start[1:], strict=False)]
    if outline.limits[LONGEST_WALK] > min(gaps, default=0):
        return Options(outline)
    candidates = [replace(candidate, zone=min(candidate.zone, 0)) for candidate in outline.candidates]
    room = [[sum(some) for some in zip(*outline.room, strict=True)]]
    return Options(replace(outline, candidates=candidates, room=room, walk=((0,),)))
