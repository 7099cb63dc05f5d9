"""How much is proven: all published instances, and small events with more wishes than room.

``published`` compares every instance and fairness value of ``../shared/b2b/published.csv``;
``beside`` gives other solvers the same question, seconds and cores; ``small`` draws events with
interpreters and two halls.
"""

import csv
import multiprocessing
import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter

import matplotlib as mpl
from pysat.examples.rc2 import RC2
from pysat.formula import WCNF

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.core_proof import formula_of
from gatewayapp.planning.core_tables import TableCount
from gatewayapp.planning.dzn import read_instance
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions, PlanResult, PlanStatus
from gatewayapp.planning.published import Solved, solve
from tests.planning.made_events import made_event

HERE = Path(__file__).parent
RESULTS = HERE / "results"
SHARED = HERE.parents[1] / "shared" / "b2b"
THREADS, SECONDS, SMALL_SECONDS = 2, 60, 30
Row = tuple[object, ...]

MODEL = """
int: nBusiness; int: nMeetings; int: nTables; int: nTotalSlots; int: nMorningSlots;
array[1..nMeetings, 1..3] of int: requested;
array[1..nBusiness] of set of int: meetingsxBusiness;
array[1..nBusiness] of int: nMeetingsBusiness;
array[1..nBusiness] of set of int: forbidden;
array[1..nMeetings] of int: fixed;
array[1..nMeetings] of set of int: precedences;
include "alldifferent.mzn"; include "global_cardinality_low_up.mzn";
set of int: T = 1..nTotalSlots;
array[1..nBusiness] of set of int: own =
  [{m | m in 1..nMeetings where requested[m, 1] = p \\/ requested[m, 2] = p} | p in 1..nBusiness];
array[1..nMeetings] of var T: at;
array[1..nBusiness] of var 0..nTotalSlots: breaks;
constraint forall(m in 1..nMeetings)(
  (requested[m, 3] = 1 -> at[m] <= nMorningSlots) /\\ (requested[m, 3] = 2 -> at[m] > nMorningSlots)
  /\\ (fixed[m] > 0 -> at[m] = fixed[m]) /\\ forall(b in precedences[m] diff {0})(at[b] < at[m])
  /\\ forall(p in 1..2)(not (at[m] in forbidden[requested[m, p]])));
constraint forall(p in 1..nBusiness)(alldifferent([at[m] | m in own[p]]));
constraint global_cardinality_low_up(at, [s | s in T], [0 | s in T], [nTables | s in T]);
constraint forall(p in 1..nBusiness)(
  if card(own[p]) < 2 then breaks[p] = 0 else
    breaks[p] = sum(m in own[p])(
      bool2int(forall(k in own[p])(at[k] != at[m] + 1))) - 1 endif);
constraint max(breaks) - min(breaks) <= 2;
solve :: int_search(at, dom_w_deg, indomain_min) minimize sum(breaks);
output ["breaks=", show(sum(breaks)), "\\n"];
"""


def published() -> None:
    """Solve each published instance with each fairness value, and compare."""
    if not SHARED.exists():
        print("The published instances are not here.")
        return
    RESULTS.mkdir(exist_ok=True)
    solve(read_instance(SHARED / "tic-12.original.dzn"))  # compiles
    print(f"load {os.getloadavg()[0]:.1f}")
    with (SHARED / "published.csv").open(encoding="utf-8") as file:
        cases = sorted(
            csv.DictReader(file), key=lambda case: (case["fairness"] != "2", case["fairness"])
        )
    heads = (
        "instance",
        "fairness",
        "optimum",
        "breaks",
        "status",
        "seconds",
        "maxsat seconds of the paper",
    )
    rows: list[Row] = []
    for case in cases:
        solved = solve(
            read_instance(SHARED / f"{case['instance']}.dzn"), int(case["fairness"]), SECONDS, THREADS
        )
        rows.append(_published_row(case, solved))
        print(*(f"{cell!s:>12}" for cell in rows[-1]), flush=True)
        with (RESULTS / "published.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows([heads, *rows])
    _sum_up(rows)
    _draw(rows)


def _published_row(case: dict[str, str], solved: Solved) -> Row:
    breaks = "UNSAT" if solved.status is PlanStatus.INFEASIBLE else solved.breaks
    return (
        case["instance"],
        case["fairness"],
        case["optimum"],
        breaks,
        solved.status.value,
        round(solved.seconds, 2),
        case["maxsat_seconds"],
    )


def _sum_up(rows: list[Row]) -> None:
    right = sum(str(row[2]) == str(row[3]) and row[4] in {"optimal", "infeasible"} for row in rows)
    originals = [float(str(row[5])) for row in rows if row[1] == "2" and "original" in str(row[0])]
    refuted = [float(str(row[5])) for row in rows if row[2] == "UNSAT"]
    print(f"{right} of {len(rows)} proven with the published value")
    print(f"originals at 2: sum {sum(originals):.1f} s, slowest {max(originals):.1f} s")
    print(f"without a plan: slowest {max(refuted):.1f} s; load {os.getloadavg()[0]:.1f}")


def _draw(rows: list[Row]) -> None:
    """Draw our seconds against the paper's."""
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    known = [
        (float(str(row[6])), float(str(row[5]))) for row in rows if re.match(r"[\d.]+$", str(row[6]))
    ]
    figure, axes = plt.subplots(figsize=(5, 5))
    axes.loglog(*zip(*known, strict=True), "o", markersize=4)
    axes.loglog([0.05, 60], [0.05, 60], linewidth=0.8)
    axes.set(xlabel="seconds, MaxSAT of the paper on its machine", ylabel="seconds, Gateway")
    figure.savefig(RESULTS / "published.png", dpi=120)
    plt.close(figure)


def beside() -> None:
    """Ask Gateway, RC2 and MiniZinc with Gecode for the published originals, 20 seconds each."""
    rows: list[Row] = [("instance", "by", "seconds", "breaks", "proven")]
    for file in sorted(SHARED.glob("*.original.dzn")):
        for by, ask in (("Gateway", _ask_gateway), ("RC2", _ask_rc2), ("Gecode", _ask_gecode)):
            began = perf_counter()
            breaks, proven = ask(file, 20)
            rows.append((file.stem, by, round(perf_counter() - began, 2), breaks, proven))
            print(*(f"{cell!s:>24}" for cell in rows[-1]), flush=True)
    with (RESULTS / "beside.csv").open("w", encoding="utf-8", newline="") as table:
        csv.writer(table, lineterminator="\n").writerows(rows)


def _ask_gateway(file: Path, seconds: float) -> tuple[int | None, bool]:
    solved = solve(read_instance(file), 2, seconds, THREADS)
    return solved.breaks, solved.status is PlanStatus.OPTIMAL


def _ask_rc2(file: Path, seconds: float) -> tuple[int | None, bool]:
    """Ask RC2 in a process of its own, which can be ended."""
    line, theirs = multiprocessing.Pipe(duplex=False)
    process = multiprocessing.get_context("spawn").Process(target=_rc2, args=(file, theirs))
    process.start()
    breaks = line.recv() if line.poll(seconds) else None
    process.kill()
    process.join()
    return breaks, breaks is not None


def _rc2(file: Path, line: multiprocessing.connection.Connection) -> None:
    formula = formula_of(read_instance(file), 2, TableCount.BUSY_PEOPLE)
    weighted = WCNF()
    weighted.extend(formula.clauses)
    weighted.extend([[-literal] for literal in formula.breaks], weights=[1] * len(formula.breaks))
    with RC2(weighted, solver="g42", adapt=True, exhaust=True, minz=True) as solver:
        line.send(solver.cost if solver.compute() else None)


def _ask_gecode(file: Path, seconds: float) -> tuple[int | None, bool]:
    program = shutil.which("minizinc")
    if program is None:
        return None, False
    model = RESULTS / "published.mzn"
    model.write_text(MODEL, encoding="utf-8")
    call = [
        program,
        "--solver",
        "gecode",
        "-p",
        str(THREADS),
        "-a",
        "--time-limit",
        str(int(seconds * 1000)),
    ]
    answer = subprocess.run([*call, str(model), str(file)], capture_output=True, text=True, check=False)
    found = re.findall(r"breaks=(\d+)", answer.stdout)
    return (int(found[-1]) if found else None), "==========" in answer.stdout


def small() -> None:
    """Plan small events with more wishes than room until the value is proven, and count them."""
    proven = 0
    events = list(_small_events())
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
    def look(step: Step) -> None:
        best = step.best
        if isinstance(best, dict) and best["value"] == best.get("most_value"):
            progress.stop()

    progress = Progress(look)
    return plan_event(facts, options=PlanOptions(SMALL_SECONDS, threads=THREADS), progress=progress)


def _small_events() -> Iterator[EventFacts]:
    """Draw events of 20 companies: two halls, two interpreters, about two wishes for each place."""
    for seed in range(20):
        yield made_event(
            seed, hosts=8, visitors=12, meetings=60, slots=6, tables=6, interpreters=2, zones=2
        )
