"""How much is proven: all published instances, and small events with more wishes than room.

``published`` compares every instance and fairness value of ``../shared/b2b/published.csv``, checks
every plan and writes ``published.csv`` with sums (some four minutes); ``small`` draws events with
interpreters and two halls. ``beside`` stands in ``benchmarks/beside.py``.
"""

import csv
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

import matplotlib as mpl

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.dzn import read_instance
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, PlanResult
from gatewayapp.planning.published_check import count_breaks, faults_of
from tests.planning.made_events import tight_event

HERE = Path(__file__).parent
RESULTS = HERE / "results"
SHARED = HERE.parents[1] / "shared" / "b2b"
THREADS, SECONDS, SMALL_SECONDS, SMALL_EVENTS = 2, 60, 30, 20
NUMBER = re.compile(r"[\d.]+$")
HEADS = (
    "instance", "fairness", "optimum", "breaks", "bound", "status", "agrees", "seconds", "wall",
    "maxsat seconds of the paper",
)  # fmt: skip


def published() -> None:
    """Solve each published instance with each fairness value, check each plan, and compare.

    Each is solved by the command, in a process of its own: ``seconds`` is what the command says,
    ``wall`` what passes from its start to its end. What counts is what the checker says.
    """
    if not SHARED.exists():
        print("The published instances are not here.")
        return
    RESULTS.mkdir(exist_ok=True)
    _command("tic-13crafc.original", "2")  # compiles where nothing is compiled yet
    print(f"load {os.getloadavg()[0]:.1f}")
    with (SHARED / "published.csv").open(encoding="utf-8") as file:
        cases = sorted(
            csv.DictReader(file), key=lambda case: (case["fairness"] != "2", case["fairness"])
        )
    rows: list[dict[str, str]] = []
    for case in cases:
        rows.append(_published_row(case))
        print(*(f"{cell:>12}" for cell in rows[-1].values()), flush=True)
    sums = list(_sums(rows))
    for line in sums:
        print(*(cell for cell in line.values() if cell), sep="  ")
    with (RESULTS / "published.csv").open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, HEADS, lineterminator="\n", restval="")
        table.writeheader()
        table.writerows([*rows, *sums])
    _draw(rows)
    print(f"load {os.getloadavg()[0]:.1f}")


def _command(instance: str, fairness: str) -> tuple[dict[str, Any], float]:
    """Run ``gatewayapp solve``; give its answer and the seconds from its start to its end."""
    file = str(SHARED / f"{instance}.dzn")
    call = [sys.executable, "-m", "gatewayapp", "solve", file, "--fairness", fairness, "--json"]
    began = perf_counter()
    asked = subprocess.run(
        [*call, "--seconds", str(SECONDS), "--threads", str(THREADS)],
        capture_output=True,
        text=True,
        check=False,
        cwd=HERE.parent,
    )
    return json.loads(asked.stdout), perf_counter() - began


def _published_row(case: dict[str, str]) -> dict[str, str]:
    answer, wall = _command(case["instance"], case["fairness"])
    breaks = _checked(case, answer)
    right = case["optimum"] == breaks and answer["status"] in {"optimal", "infeasible"}
    return {
        "instance": case["instance"],
        "fairness": case["fairness"],
        "optimum": case["optimum"],
        "breaks": breaks,
        "bound": str(answer["bound"]),
        "status": answer["status"],
        "agrees": "yes" if right else "no",
        "seconds": f"{answer['seconds']:.2f}",
        "wall": f"{wall:.2f}",
        "maxsat seconds of the paper": case["maxsat_seconds"],
    }


def _checked(case: dict[str, str], answer: dict[str, Any]) -> str:
    """Count the breaks of a plan anew, and look for faults, by the checker that knows no solver."""
    if not answer["slots"]:
        return "UNSAT" if answer["status"] == "infeasible" else ""
    instance = read_instance(SHARED / f"{case['instance']}.dzn")
    slots = [slot - 1 for slot in answer["slots"]]
    faults = list(faults_of(instance, slots, int(case["fairness"])))
    return faults[0] if faults else str(sum(count_breaks(instance, slots)))


def _sums(rows: list[dict[str, str]]) -> Iterator[dict[str, str]]:
    """Sum up originals by fairness, variants, and what has no plan."""
    originals = [row for row in rows if "original" in row["instance"]]
    for fairness in "2013":
        yield _sum("originals", fairness, [row for row in originals if row["fairness"] == fairness])
    yield _sum("variants", "2", [row for row in rows if row not in originals])
    yield _sum("without a plan", "", [row for row in rows if row["optimum"] == "UNSAT"])
    yield _sum("all", "", rows)


def _sum(name: str, fairness: str, rows: list[dict[str, str]]) -> dict[str, str]:
    slowest = max(float(row["wall"]) for row in rows)
    theirs = [row["maxsat seconds of the paper"] for row in rows]
    return {
        "instance": f"sum of {len(rows)} {name}; slowest {slowest:.2f} s",
        "fairness": fairness,
        "agrees": f"{sum(row['agrees'] == 'yes' for row in rows)} of {len(rows)}",
        "seconds": f"{sum(float(row['seconds']) for row in rows):.2f}",
        "wall": f"{sum(float(row['wall']) for row in rows):.2f}",
        "maxsat seconds of the paper": f"{sum(float(s) for s in theirs if NUMBER.match(s)):.1f}",
    }


def _draw(rows: list[dict[str, str]]) -> None:
    """Draw our seconds against the paper's."""
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    known = [
        (float(row["maxsat seconds of the paper"]), float(row["wall"]))
        for row in rows
        if NUMBER.match(row["maxsat seconds of the paper"])
    ]
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.loglog(*zip(*known, strict=True), "o", markersize=4)
    axes.loglog([0.05, 60], [0.05, 60], linewidth=0.8)
    axes.set(xlabel="seconds, MaxSAT of the paper on its machine", ylabel="seconds, Gateway")
    figure.savefig(RESULTS / "published.png", dpi=120)
    plt.close(figure)


def small() -> None:
    """Plan small events with more wishes than room until the value is proven, and count them."""
    proven = 0
    events = [tight_event(seed) for seed in range(SMALL_EVENTS)]
    for number, facts in enumerate(events, 1):
        result = _until_proven(facts)
        assert not find_conflicts(facts, result.meetings)
        proven += result.score.wish_value == result.bound.wish_value
        print(
            f"{number:>3} {len(facts.wishes)} wishes, {result.score.met} met, value "
            f"{result.score.wish_value} of at most {result.bound.wish_value}, breaks "
            f"{result.score.breaks}, {result.seconds:.1f} s",
            flush=True,
        )
    print(f"value proven best on {proven} of {len(events)}; load {os.getloadavg()[0]:.1f}")


def _until_proven(facts: EventFacts) -> PlanResult:
    proven: list[bool] = []

    def look(step: Step) -> None:
        best = step.best
        proven.append(isinstance(best, dict) and best["value"] == best.get("most_value"))
        if proven[-2:] == [True, True]:
            progress.stop()

    progress = Progress(look)
    return plan_event(facts, options=PlanOptions(SMALL_SECONDS, threads=THREADS), progress=progress)
