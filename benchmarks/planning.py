"""The planner beside plain CP-SAT, on events of several shapes and on published instances.

Each line gives what was reached in the same time on the same number of threads. The table and a
plot of the best value over time go to ``benchmarks/results``. ``--all`` measures every shape and
every published instance that lies in ``../shared/b2b``; ``--published``, ``--beside`` and
``--small`` measure what is proven (see ``benchmarks/proofs.py`` and ``benchmarks/beside.py``).
"""

import csv
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import matplotlib as mpl
from ortools.sat.python import cp_model

from benchmarks import beside, proofs
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.dzn import Instance, read_instance
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, PlanResult
from gatewayapp.planning.published import solve
from tests.planning.instances import drawn_instance
from tests.planning.made_events import made_event

HERE = Path(__file__).parent
RESULTS = HERE / "results"
SHARED = HERE.parents[1] / "shared" / "b2b"
THREADS = 2
Curve = list[tuple[float, int]]


@dataclass(frozen=True)
class Shape:
    """A made event: how many of what, and for how many seconds it is planned."""

    name: str
    hosts: int
    visitors: int
    meetings: int
    slots: int
    tables: int
    seconds: float

    def made(self) -> EventFacts:
        return made_event(
            1, self.hosts, self.visitors, self.meetings, self.slots, self.tables, interpreters=0
        )


SMALL = (Shape("70 people", 30, 40, 250, 14, 20, 5), Shape("Athens 2014", 250, 307, 851, 16, 70, 10))
LARGE = (
    Shape("150 people", 60, 90, 600, 16, 45, 20),
    Shape("300 people", 120, 180, 1500, 20, 90, 20),
    Shape("Seoul 2013", 35, 200, 581, 32, 40, 20),
    Shape("2,000 people", 500, 1500, 8000, 24, 450, 60),
)


def measure(arguments: Sequence[str] = ()) -> None:
    """Measure, print and write the table and the plot."""
    asked = [name for name in ("published", "small") if f"--{name}" in arguments]
    for name in asked:
        getattr(proofs, name)()
    if "--beside" in arguments:
        beside.compare(arguments)
    if asked or "--beside" in arguments:
        return
    everything = "--all" in arguments
    RESULTS.mkdir(exist_ok=True)
    plan_event(made_event(1, 3, 3, 5, 4, 2), options=PlanOptions(seconds=0.1))
    shapes = SMALL + LARGE if everything else SMALL
    rows = [row for shape in shapes for row in _event_rows(shape)]
    rows += [row for name, instance in _instances(everything) for row in _instance_rows(name, instance)]
    with (RESULTS / "planning.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("case", "by", "seconds", "wishes met", "breaks", "bound"), *rows])


def _event_rows(shape: Shape) -> list[tuple[object, ...]]:
    facts = shape.made()
    curve: Curve = []
    began = perf_counter()
    result = plan_event(
        facts,
        options=PlanOptions(shape.seconds, threads=THREADS),
        progress=Progress(lambda step: curve.append((perf_counter() - began, _breaks(step)))),
    )
    plain = _plain(_core_of(facts, result), shape.seconds)
    _draw(shape.name, {"Gateway": curve, "CP-SAT": plain})
    rows = [
        (shape.name, "Gateway", round(result.seconds, 2), result.score.met, result.score.breaks, ""),
        (shape.name, "CP-SAT", shape.seconds, result.score.met, plain[-1][1] if plain else "", ""),
    ]
    return _said(rows)


def _breaks(step: Step) -> int:
    assert isinstance(step.best, dict)
    return int(step.best["breaks"])


def _instance_rows(name: str, instance: Instance) -> list[tuple[object, ...]]:
    solved = solve(instance, seconds=60, threads=THREADS)
    seconds = max(solved.seconds, 10.0)
    plain = _plain(instance, seconds, fairness=2)
    rows = [
        (name, "Gateway", round(solved.seconds, 2), "", solved.breaks, solved.bound),
        (name, "CP-SAT", round(seconds, 2), "", plain[-1][1] if plain else "", ""),
    ]
    return _said(rows)


def _said(rows: list[tuple[object, ...]]) -> list[tuple[object, ...]]:
    for row in rows:
        print(*(f"{cell!s:>22}" for cell in row), flush=True)
    return rows


def _instances(everything: bool) -> list[tuple[str, Instance]]:
    files = sorted(SHARED.glob("*.dzn")) if SHARED.exists() else []
    if not files:
        return [(f"drawn {seed}", drawn_instance(seed, 40, 120, 12, 14)) for seed in range(3)]
    chosen = files if everything else [file for file in files if "tic-13" in file.name]
    return [(file.stem, read_instance(file)) for file in chosen]


def _core_of(facts: EventFacts, result: PlanResult) -> Instance:
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


def _plain(instance: Instance, seconds: float, fairness: int | None = None) -> Curve:
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
    solver.parameters.max_time_in_seconds, solver.parameters.num_workers = seconds, THREADS
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


def _draw(name: str, curves: dict[str, Curve]) -> None:
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7, 4))
    for label, curve in curves.items():
        if curve:
            axes.step(*zip(*curve, strict=True), where="post", label=label)
    axes.set(title=name, xlabel="seconds", ylabel="breaks")
    axes.legend()
    figure.savefig(RESULTS / f"planning_{name.replace(' ', '_').replace(',', '')}.png", dpi=120)
    plt.close(figure)
