"""Plain CP-SAT, the straightforward model as anybody would write it down, to stand beside."""

from itertools import pairwise

from ortools.sat.python import cp_model

from gatewayapp.domain.facts import EventFacts
from gatewayapp.planning.dzn import Instance
from gatewayapp.planning.options import PlanResult

Curve = list[tuple[float, int]]


def core_of(facts: EventFacts, result: PlanResult) -> Instance:
    """Give the bare problem of the meetings that were planned: delegates, slots, tables."""
    people = sorted(facts.delegate_by_id)
    pairs = tuple((people.index(m.delegates[0]), people.index(m.delegates[1])) for m in result.meetings)
    everywhere = frozenset(range(len(facts.slots)))
    return Instance(
        len(people),
        len(facts.slots),
        len(facts.tables),
        pairs,
        (everywhere,) * len(pairs),
        (frozenset(),) * len(people),
        (),
    )


class _Watch(cp_model.CpSolverSolutionCallback):
    """Notes when each better plan was found."""

    def __init__(self) -> None:
        super().__init__()
        self.curve: Curve = []

    def on_solution_callback(self) -> None:
        self.curve.append((self.wall_time, int(self.objective_value)))


def plain(instance: Instance, seconds: float, threads: int, fairness: int | None = None) -> Curve:
    """Solve with the straightforward model, as anybody would write it down."""
    model = cp_model.CpModel()
    held = {
        (m, s): model.new_bool_var("")
        for m, pair in enumerate(instance.pairs)
        for s in sorted(instance.allowed[m])
        if not any(s in instance.forbidden[p] for p in pair)
    }
    of_meeting: list[list[cp_model.IntVar]] = [[] for _ in instance.pairs]
    of_slot: list[list[cp_model.IntVar]] = [[] for _ in range(instance.slots)]
    of_person: list[list[list[cp_model.IntVar]]] = [
        [[] for _ in range(instance.slots)] for _ in range(instance.participants)
    ]
    for (m, s), literal in held.items():
        of_meeting[m].append(literal)
        of_slot[s].append(literal)
        for p in instance.pairs[m]:
            of_person[p][s].append(literal)
    for some in of_meeting:
        model.add_exactly_one(some)
    for some in of_slot:
        model.add(sum(some) <= instance.tables)
    for first, then in instance.order:
        model.add(_time(held, first) < _time(held, then))
    breaks = [_breaks_of(model, line) for line in of_person if any(line)]
    if fairness is not None and breaks:
        lowest = model.new_int_var(0, instance.slots, "")
        for count in breaks:
            model.add(count <= lowest + fairness)
            model.add(count >= lowest)
    model.minimize(sum(breaks))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, threads
    watch = _Watch()
    solver.solve(model, watch)
    return watch.curve


def _time(held: dict[tuple[int, int], cp_model.IntVar], meeting: int) -> cp_model.LinearExprT:
    return sum(s * literal for (m, s), literal in held.items() if m == meeting)


def _breaks_of(model: cp_model.CpModel, line: list[list[cp_model.IntVar]]) -> cp_model.LinearExprT:
    """Count a person's runs of busy slots, less one."""
    busy = []
    for some in line:
        literal = model.new_bool_var("")
        model.add(sum(some) == literal)
        busy.append(literal)
    begins = [busy[0]]
    for before, now in pairwise(busy):
        begin = model.new_bool_var("")
        model.add(begin >= now - before)
        begins.append(begin)
    return sum(begins) - 1
