"""Between plans and the exact model: a plan as a hint, a solution as a plan."""

from collections.abc import Iterator, Sequence
from typing import TypeVar

from ortools.sat.python.cp_model import CpSolver, IntVar

from gatewayapp.domain.meetings import Meeting
from gatewayapp.planning.candidates import Layout
from gatewayapp.planning.exact_model import ExactModel
from gatewayapp.planning.table_rows import Sitting
from gatewayapp.planning.tables import give_tables

Choice = TypeVar("Choice")


def hint(exact: ExactModel, layout: Layout, plan: Sequence[Meeting]) -> None:
    """Let the solver begin with a plan."""
    true = set(_true_literals(exact, layout, plan))
    exact.model.clear_hints()
    for literal in _choices(exact):
        exact.model.add_hint(literal, literal.index in true)


def _choices(exact: ExactModel) -> list[IntVar]:
    chosen = list(exact.held.values())
    for key in exact.held:
        chosen += exact.seated[key].values()
        chosen += exact.placed[key].values()
        chosen += exact.served[key].values()
    return list({literal.index: literal for literal in chosen}.values())


def _true_literals(exact: ExactModel, layout: Layout, plan: Sequence[Meeting]) -> Iterator[int]:
    facts = layout.facts
    index = {frozenset(pair): m for m, pair in enumerate(layout.pairs)}
    person = {registration: r for r, registration in enumerate(layout.registrations)}
    booths = {table: -1 - r for r, table in layout.booths.items()}
    zones = {zone.id: z for z, zone in enumerate(facts.zones)}
    one_zone = len(exact.options.outline.room) == 1
    for meeting in plan:
        key = (index.get(meeting.pair, -1), facts.slot_by_start[meeting.start].index)
        if not meeting.state.takes_place or key not in exact.held:
            continue
        zone = 0 if one_zone else zones[facts.table_by_id[meeting.table].zone]
        people = {person[d] for d in meeting.delegates}
        yield exact.held[key].index
        yield from (v.index for team, v in exact.seated[key].items() if set(team.people) == people)
        yield from (
            v.index for p, v in exact.placed[key].items() if p == booths.get(meeting.table, zone)
        )
        if meeting.interpreter is not None:
            serving = exact.served[key].get(person[meeting.interpreter])
            yield from () if serving is None else (serving.index,)


def plan_from(exact: ExactModel, layout: Layout, solver: CpSolver) -> tuple[Meeting, ...]:
    """Read the meetings off a solution; those that may not move are returned as they came."""
    keys = {m: (m, s) for (m, s), held in exact.held.items() if solver.boolean_value(held)}
    slots = [keys[m][1] if m in keys else -1 for m in range(len(layout.pairs))]
    teams = {m: _chosen(exact.seated[key], solver) for m, key in keys.items()}
    people = [
        [layout.registrations[r] for r in teams[m].people] if m in teams else []
        for m in range(len(layout.pairs))
    ]
    places = [_chosen(exact.placed[keys[m]], solver) if m in keys else 0 for m in range(len(slots))]
    interpreters = [
        _interpreter(exact, layout, solver, keys[m])
        if m in teams and teams[m].interpreters is not None
        else None
        for m in range(len(slots))
    ]
    booths = {m: layout.booths[-1 - place] for m, place in enumerate(places) if place < 0}
    still = {m: o for m, o in enumerate(layout.origins) if o and m in keys and not o.state.may_move}
    pinned = {m: origin.table for m, origin in still.items()}
    sitting = Sitting(slots, places, people, interpreters, booths | pinned)
    tables = give_tables(layout.facts, sitting)
    return tuple(
        still.get(m)
        or Meeting(
            _known_id(layout, m),
            *layout.pairs[m],
            layout.facts.slots[slots[m]].start,
            tables[m],
            tuple(people[m]),
            interpreters[m],
        )
        for m in sorted(keys)
    )


def _known_id(layout: Layout, m: int) -> int:
    origin = layout.origins[m]
    return origin.id if origin else 0


def _chosen(choices: dict[Choice, IntVar], solver: CpSolver) -> Choice:
    return next(choice for choice, literal in choices.items() if solver.boolean_value(literal))


def _interpreter(exact: ExactModel, layout: Layout, solver: CpSolver, key: tuple[int, int]) -> int:
    return layout.registrations[_chosen(exact.served[key], solver)]
