"""The planner beside plain CP-SAT, on events of several shapes and on published instances.

Each line gives what was reached in the same time on the same number of threads. The tables and a
plot of the breaks over time go to ``benchmarks/results``. ``--all`` measures every shape and
every published instance that lies in ``../shared/b2b``; ``--shape NAME`` measures one shape;
``--published``, ``--beside`` and ``--small`` measure what is proven (see ``benchmarks/proofs.py``
and ``benchmarks/beside.py``).
"""

import csv
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

import matplotlib as mpl

from benchmarks import beside, proofs
from benchmarks.plain import Curve, plain
from benchmarks.shapes import HEADS, SHAPES, THREADS, Measured, Shape, measured, row_of
from gatewayapp.planning.dzn import Instance, read_instance
from gatewayapp.planning.published import solve
from tests.planning.instances import drawn_instance

HERE = Path(__file__).parent
RESULTS = HERE / "results"
SHARED = HERE.parents[1] / "shared" / "b2b"
SHORT = ("70 people", "Athens 2014")


def measure(arguments: Sequence[str] = ()) -> None:
    """Measure, print and write the tables and the plots."""
    asked = [name for name in ("published", "small") if f"--{name}" in arguments]
    for name in asked:
        getattr(proofs, name)()
    if "--beside" in arguments:
        beside.compare(arguments)
    if asked or "--beside" in arguments:
        return
    RESULTS.mkdir(exist_ok=True)
    everything, one = "--all" in arguments, "--shape" in arguments
    for shape in _shapes(arguments):
        _measure_shape(shape)
    if not one:
        _measure_instances(everything)


def _shapes(arguments: Sequence[str]) -> list[Shape]:
    """Give the shapes that are asked for; a name may be shortened."""
    if "--shape" in arguments:
        name = arguments[arguments.index("--shape") + 1].casefold()
        return [shape for shape in SHAPES if shape.name.casefold().startswith(name)]
    return [shape for shape in SHAPES if "--all" in arguments or shape.name in SHORT]


def _measure_shape(shape: Shape) -> None:
    """Measure a shape; its row in the table is written anew, the others stay."""
    figures = measured(shape)
    for head, figure in zip(HEADS, row_of(figures), strict=True):
        print(f"{head.replace('_', ' '):>20}  {figure if figure is not None else '-'}")
    print(f"{'load':>20}  {os.getloadavg()[0]:.1f}", flush=True)
    _draw(figures)
    table = RESULTS / "planning.csv"
    known = {row[0]: row for row in _rows_of(table)}
    known[shape.name] = tuple("" if it is None else str(it) for it in row_of(figures))
    ordered = [known[shape.name] for shape in SHAPES if shape.name in known]
    with table.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADS, *ordered])


def _rows_of(table: Path) -> Iterator[tuple[str, ...]]:
    """Read the rows of earlier shapes, if the table has the same columns."""
    if table.exists():
        with table.open(encoding="utf-8", newline="") as file:
            heads, *rows = csv.reader(file)
        yield from map(tuple, rows) if tuple(heads) == HEADS else ()


def _measure_instances(everything: bool) -> None:
    rows: list[tuple[object, ...]] = [("case", "by", "seconds", "breaks", "bound")]
    for name, instance in _instances(everything):
        solved = solve(instance, seconds=60, threads=THREADS)
        seconds = max(solved.seconds, 10.0)
        curve = plain(instance, seconds, THREADS, fairness=2)
        rows.append((name, "Gateway", round(solved.seconds, 2), solved.breaks, solved.bound))
        rows.append((name, "CP-SAT", round(seconds, 2), curve[-1][1] if curve else "", ""))
        for row in rows[-2:]:
            print(*(f"{cell!s:>22}" for cell in row), flush=True)
    with (RESULTS / "instances.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)


def _instances(everything: bool) -> list[tuple[str, Instance]]:
    files = sorted(SHARED.glob("*.dzn")) if SHARED.exists() else []
    if not files:
        return [(f"drawn {seed}", drawn_instance(seed, 40, 120, 12, 14)) for seed in range(3)]
    chosen = files if everything else [file for file in files if "tic-13" in file.name]
    return [(file.stem, read_instance(file)) for file in chosen]


def _draw(figures: Measured) -> None:
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    curves: dict[str, Curve] = {"Gateway": figures.curve, "CP-SAT": figures.cp_sat_curve}
    picture, axes = plt.subplots(figsize=(7, 4))
    for label, curve in curves.items():
        if curve:
            axes.step(*zip(*curve, strict=True), where="post", label=label)
    axes.set(title=figures.shape, xlabel="seconds", ylabel="breaks")
    axes.legend()
    picture.savefig(
        RESULTS / f"planning_{figures.shape.replace(' ', '_').replace(',', '')}.png", dpi=120
    )
    plt.close(picture)
