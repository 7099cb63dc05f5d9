"""Gateway beside other solvers on published originals: same question, seconds, cores, same run.

Asked are plain CP-SAT, RC2 (MaxSAT) on Gateway's own formula, and MiniZinc with Gecode where it is
installed. ``dev.py bench planning --beside`` takes three instances and at most 30 seconds each (some
four minutes); ``--beside --seconds=60`` and ``--beside --only=tic-12,forum-13crafc`` ask for others,
``--beside --all`` for all twenty. Writes ``beside.csv`` and ``beside.png``, the best value over time.
"""

import csv
import multiprocessing
import re
import shutil
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from time import perf_counter

import matplotlib as mpl
from pysat.examples.rc2 import RC2
from pysat.formula import WCNF

from benchmarks.plain import Curve, plain
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.core_proof import formula_of
from gatewayapp.planning.core_tables import best_count
from gatewayapp.planning.dzn import read_instance
from gatewayapp.planning.published import solve

HERE = Path(__file__).parent
RESULTS = HERE / "results"
SHARED = HERE.parents[1] / "shared" / "b2b"
FAIRNESS, THREADS, SECONDS = 2, 2, 30.0
USUAL = "tic-13crafc,forumt-14crafe,forum-13crafc"
HEADS = ("instance", "by", "seconds", "breaks", "proven")
Ask = Callable[[Path, float], tuple[Curve, bool]]

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


def compare(arguments: Sequence[str]) -> None:
    """Ask all solvers for the chosen instances; print and write the table and the plot."""
    said = dict(word.removeprefix("--").split("=", 1) for word in arguments if "=" in word)
    seconds = float(said.get("seconds", SECONDS))
    files = _files("" if "--all" in arguments else said.get("only", USUAL))
    if not files:
        print("The published instances are not here.")
        return
    RESULTS.mkdir(exist_ok=True)
    rows: list[tuple[object, ...]] = []
    curves: dict[str, dict[str, Curve]] = {}
    for file in files:
        for by, ask in SOLVERS.items():
            began = perf_counter()
            curve, proven = ask(file, seconds)
            spent = perf_counter() - began
            curves.setdefault(file.stem, {})[by] = [*curve, (spent, curve[-1][1])] if curve else []
            rows.append((file.stem, by, round(spent, 2), curve[-1][1] if curve else "", proven))
            print(*(f"{cell!s:>24}" for cell in rows[-1]), flush=True)
        with (RESULTS / "beside.csv").open("w", encoding="utf-8", newline="") as table:
            csv.writer(table, lineterminator="\n").writerows([HEADS, *rows])
        _draw(curves)


def _files(only: str) -> list[Path]:
    names = {f"{name}.original" for name in only.split(",") if name}
    return [file for file in sorted(SHARED.glob("*.original.dzn")) if not only or file.stem in names]


def _ask_gateway(file: Path, seconds: float) -> tuple[Curve, bool]:
    curve: Curve = []
    began = perf_counter()

    def look(step: Step) -> None:
        breaks = step.best["breaks"] if isinstance(step.best, dict) else None
        if breaks is not None and (not curve or breaks < curve[-1][1]):
            curve.append((perf_counter() - began, breaks))

    solved = solve(read_instance(file), FAIRNESS, seconds, THREADS, progress=Progress(look))
    if solved.breaks is not None:
        curve.append((solved.seconds, solved.breaks))
    return curve, solved.status == "optimal"


def _ask_cp_sat(file: Path, seconds: float) -> tuple[Curve, bool]:
    began = perf_counter()
    curve = plain(read_instance(file), seconds, THREADS, FAIRNESS)
    return curve, bool(curve) and perf_counter() - began < seconds


def _ask_rc2(file: Path, seconds: float) -> tuple[Curve, bool]:
    """Ask RC2 in a process of its own, which can be ended; it knows no plan before the best one."""
    began = perf_counter()
    spawning = multiprocessing.get_context("spawn")
    line, theirs = spawning.Pipe(duplex=False)
    process = spawning.Process(target=_rc2, args=(file, theirs))
    process.start()
    breaks = line.recv() if line.poll(seconds) else None
    process.kill()
    process.join()
    return ([] if breaks is None else [(perf_counter() - began, breaks)]), breaks is not None


def _rc2(file: Path, line: multiprocessing.connection.Connection) -> None:
    instance = read_instance(file)
    formula = formula_of(instance, FAIRNESS, best_count(instance))
    weighted = WCNF()
    weighted.extend(formula.clauses)
    weighted.extend([[-literal] for literal in formula.breaks], weights=[1] * len(formula.breaks))
    with RC2(weighted, solver="g42", adapt=True, exhaust=True, minz=True) as solver:
        line.send(solver.cost if solver.compute() else None)


def _ask_gecode(file: Path, seconds: float) -> tuple[Curve, bool]:
    program = shutil.which("minizinc")
    if program is None:
        return [], False
    model = RESULTS / "published.mzn"
    model.write_text(MODEL, encoding="utf-8")
    call = [program, "--solver", "gecode", "-p", str(THREADS), "-a", "--output-time"]
    limit = ["--time-limit", str(int(seconds * 1000)), str(model), str(file)]
    answer = subprocess.run([*call, *limit], capture_output=True, text=True, check=False).stdout
    model.unlink()
    curve: Curve = []
    for breaks, at in re.findall(r"breaks=(\d+)\n% time elapsed: ([\d.]+)", answer):
        curve.append((float(at), int(breaks)))
    return curve, "==========" in answer


SOLVERS: dict[str, Ask] = {
    "Gateway": _ask_gateway,
    "CP-SAT": _ask_cp_sat,
    "RC2": _ask_rc2,
    "Gecode": _ask_gecode,
}


def _draw(curves: dict[str, dict[str, Curve]]) -> None:
    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, lines = plt.subplots(len(curves), 1, figsize=(7, 3 * len(curves)), squeeze=False)
    for axes, (name, of_solver) in zip(lines[:, 0], curves.items(), strict=True):
        for by, curve in of_solver.items():
            if curve:
                colour = f"C{list(SOLVERS).index(by)}"
                axes.step(*zip(*curve, strict=True), colour, where="post", label=by, marker=".")
        axes.set(title=name, xlabel="seconds", ylabel="breaks", xscale="log", yscale="symlog")
        axes.set_ylim(bottom=-0.5)
        axes.legend()
    figure.tight_layout()
    figure.savefig(RESULTS / "beside.png", dpi=110)
    plt.close(figure)
