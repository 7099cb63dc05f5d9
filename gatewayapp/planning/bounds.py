"""What no plan can beat."""

import numpy as np
from ortools.linear_solver import pywraplp

from gatewayapp.planning.grid import BOOTH
from gatewayapp.planning.outline import Outline


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
    return load


def _capacities(outline: Outline) -> dict[tuple[str, int], int]:
    slots = len(outline.times.day)
    free = [slots - len(resource.closed) for resource in outline.resources]
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
    return room
