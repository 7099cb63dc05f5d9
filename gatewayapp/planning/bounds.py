"""What no plan can beat."""

from collections.abc import Sequence
from functools import reduce

import numpy as np
from ortools.linear_solver import pywraplp

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import Rule, conflicts_on
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.placing import groups_of
from gatewayapp.planning.capacity import INTERPRETS, most_held
from gatewayapp.planning.grid import BOOTH, FIRST, SECOND
from gatewayapp.planning.outline import Candidate, Outline

OF_TIME_AND_PLACE = frozenset(
    {
        Rule.ON_THE_GRID,
        Rule.TAKES_PART,
        Rule.ONE_TABLE_ONE_MEETING,
        Rule.TABLE_OPEN,
        Rule.OWN_BOOTH,
        Rule.NO_VETO,
        Rule.NOT_MET_BEFORE,
        Rule.FIXED_TIME,
        Rule.SESSION,
        Rule.ORDER,
        Rule.MOST_IN_ALL,
    }
)
"""Rules that are kept again only if a meeting moves or goes, whoever sits in it."""


def most_value(outline: Outline) -> int:
    """Bound the value of the wishes that can be met: nobody is in two meetings at once.

    A linear relaxation: each organisation holds at most as many meetings as its delegates have
    free slots (or as it may), and all meetings together as many as there are tables.
    """
    worth = [candidate.value if candidate.slots else 0 for candidate in outline.candidates]
    load, room = _loads(outline), _capacities(outline)
    if all(len(meetings) <= room[key] for key, meetings in load.items()):
        return sum(worth)
    solver = pywraplp.Solver.CreateSolver("GLOP")
    held = [solver.NumVar(0, 1, "") for _ in worth]
    for key, meetings in load.items():
        if len(meetings) > room[key]:
            row = solver.Constraint(-solver.infinity(), room[key])
            for m in meetings:
                row.SetCoefficient(held[m], 1)
    goal = solver.Objective()
    for variable, value in zip(held, worth, strict=True):
        goal.SetCoefficient(variable, value)
    goal.SetMaximization()
    if solver.Solve() != pywraplp.Solver.OPTIMAL:
        return sum(worth)
    return int(np.floor(goal.Value() + 1e-6 * max(sum(worth), 1)))


def least_moved(facts: EventFacts, meetings: Sequence[Meeting]) -> int:
    """Bound how many meetings a repair moves or gives up: one for each clash of time or place.

    Conflicts that share a meeting count once. People who could be replaced are no such conflict.
    """
    board = Board(facts, tuple(meetings))
    concerned: set[int] = set()
    count = 0
    for conflict in sorted(conflicts_on(board), key=lambda it: len(it.meetings)):
        forced = conflict.rule in OF_TIME_AND_PLACE or (
            conflict.rule is Rule.PRESENT and _nobody_can(board, conflict.meetings[0])
        )
        if forced and concerned.isdisjoint(conflict.meetings):
            concerned.update(conflict.meetings)
            count += 1
    return count


def _nobody_can(board: Board, i: int) -> bool:
    """Tell whether a side of a meeting has nobody who could hold it at its time."""
    meeting, when = board.meetings[i], board.stretch(i)
    sides = [board.facts.participant_by_id.get(o) for o in (meeting.first, meeting.second)]
    return any(
        all(any(d.is_away(when) for d in group) for group in groups_of(board, side, meeting.pair))
        for side in sides
        if side is not None
    )


def _loads(outline: Outline) -> dict[tuple[str, int], list[int]]:
    """Group the candidates by what they share: organisation, person, booth, numbered tables."""
    load: dict[tuple[str, int], list[int]] = {}
    for m, candidate in enumerate(outline.candidates):
        for o in candidate.sides:
            load.setdefault(("organisation", o), []).append(m)
        for seat in candidate.seats:
            if len(seat.others) <= 1:
                load.setdefault(("resource", seat.resource), []).append(m)
        if candidate.zone >= 0:
            load.setdefault(("tables", 0), []).append(m)
        if (
            outline.limits[INTERPRETS]
            and not candidate.still
            and _surely_interpreted(outline, candidate)
        ):
            load.setdefault(("interpreters", 0), []).append(m)
    return load


def _surely_interpreted(outline: Outline, candidate: Candidate) -> bool:
    """Tell whether whoever sits at a meeting, the two sides share no language."""
    tongues: dict[int, list[int]] = {FIRST: [], SECOND: [], BOOTH: []}
    for seat in candidate.seats:
        people = seat.others or (seat.resource,)
        tongues[seat.part] += [outline.resources[r].tongue for r in people]
    here, there = tongues[FIRST], tongues[SECOND]
    known = all(here) and all(there)
    return (
        bool(outline.limits[INTERPRETS])
        and known
        and not reduce(int.__or__, here, 0) & reduce(int.__or__, there, 0)
    )


def _capacities(outline: Outline) -> dict[tuple[str, int], int]:
    free = _held_at_most(outline)
    teams: dict[int, set[int]] = {}
    for candidate in outline.candidates:
        for seat in candidate.seats:
            if seat.part != BOOTH:
                teams.setdefault(candidate.sides[seat.part], set()).update((seat.resource, *seat.others))
    room = {("resource", r): count for r, count in enumerate(free)}
    for o, team in teams.items():
        room["organisation", o] = min(outline.most[o], sum(free[r] for r in team))
    for candidate in outline.candidates:
        for o in candidate.sides:
            room.setdefault(("organisation", o), outline.most[o])
    room["tables", 0] = sum(map(sum, outline.room))
    working = (r for r, resource in enumerate(outline.resources) if resource.interprets)
    room["interpreters", 0] = sum(free[r] for r in working)
    return room


def _held_at_most(outline: Outline) -> list[int]:
    """Say how many meetings each resource can hold; limits are left aside where some may be broken."""
    settled = {
        r
        for candidate in outline.candidates
        if candidate.still
        for r in (candidate.interpreter, *(seat.resource for seat in candidate.seats))
    }
    slots = len(outline.times.day)
    return [
        slots - len(resource.closed) if r in settled else most_held(outline, r)
        for r, resource in enumerate(outline.resources)
    ]
