"""Events of several shapes, each planned in a process of its own, so that its memory can be told."""

import resource
import threading
from bisect import bisect_right
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import astuple, dataclass, field, fields
from itertools import pairwise
from multiprocessing import get_context
from time import perf_counter

from benchmarks.plain import Curve, core_of, plain
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.facts import EventFacts
from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.progress import Progress, Step
from gatewayapp.planning.engine import plan_event
from gatewayapp.planning.options import PlanOptions
from tests.planning.made_events import made_event

THREADS = 2


@dataclass(frozen=True)
class Shape:
    """A made event: how many of what, for how many seconds it is planned, and when that is stopped."""

    name: str
    hosts: int
    visitors: int
    meetings: int
    slots: int
    tables: int
    seconds: float = 20
    days: int = 1
    beside: bool = True
    stops: tuple[float, ...] = (0.3, 1.0, 3.0)

    def made(self) -> EventFacts:
        return made_event(
            1, self.hosts, self.visitors, self.meetings, self.slots, self.tables, days=self.days
        )


SHAPES = (
    Shape("70 people", 30, 40, 250, 14, 20),
    Shape("150 people", 60, 90, 600, 16, 45),
    Shape("300 people", 120, 180, 1500, 20, 90),
    Shape("Athens 2014", 250, 307, 851, 16, 70),
    Shape("Seoul 2013", 35, 200, 581, 32, 40, days=2),
    Shape("2,000 people", 500, 1500, 8000, 24, 450, 60, 2, beside=False, stops=(0.3, 1, 3, 8)),
    Shape("ATE 2000", 700, 1500, 50_000, 86, 750, 60, 3, beside=False, stops=(1, 40)),
    Shape("IMEX 2024", 4000, 11_000, 86_000, 24, 4000, 120, 2, beside=False, stops=(5,)),
)
"""The shapes of issue and practice; of the wishes a fifth is answered, which makes a few wishes more."""


@dataclass
class Measured:
    """What one shape gave; times in seconds, memory in megabytes."""

    shape: str
    wishes: int = 0
    first_plan: float | None = None
    breaks_at_20: int | None = None
    breaks_at_60: int | None = None
    breaks: int = 0
    total: float = 0.0
    met: int = 0
    meetings: int = 0
    value_of_bound: float = 0.0
    conflicts: int = 0
    table_changes: int = 0
    host_changes: int = 0
    memory: int = 0
    reports_a_second: float = 0.0
    longest_silence: float = 0.0
    longest_stop: float = 0.0
    cp_sat_breaks: int | None = None
    curve: Curve = field(default_factory=list)
    cp_sat_curve: Curve = field(default_factory=list)


HEADS = tuple(it.name for it in fields(Measured) if "curve" not in it.name)


def row_of(measured: Measured) -> tuple[object, ...]:
    """Give the figures in the order of ``HEADS``."""
    figures = astuple(measured)[: len(HEADS)]
    return tuple(round(it, 4) if isinstance(it, float) else it for it in figures)


def measured(shape: Shape) -> Measured:
    """Plan a shape in a process of its own."""
    with ProcessPoolExecutor(1, get_context("spawn")) as alone:
        return alone.submit(_measure, shape).result()


def _measure(shape: Shape) -> Measured:
    plan_event(made_event(1, 3, 3, 5, 4, 2), options=PlanOptions(seconds=0.1))  # compiles, imports
    facts = shape.made()
    figures = Measured(shape.name, len(facts.wishes))
    stamps: list[float] = []
    began = perf_counter()

    def hear(step: Step) -> None:
        stamps.append(perf_counter() - began)
        if isinstance(step.best, dict):
            figures.curve.append((stamps[-1], int(step.best["breaks"])))

    result = plan_event(
        facts, options=PlanOptions(shape.seconds, threads=THREADS), progress=Progress(hear)
    )
    figures.total = perf_counter() - began
    _fill(figures, [0.0, *stamps, figures.total])
    figures.meetings, score = len(result.meetings), result.score
    figures.met, figures.breaks = score.met, score.breaks
    figures.table_changes, figures.host_changes = score.table_changes, score.host_changes
    figures.value_of_bound = score.wish_value / max(result.bound.wish_value, 1)
    figures.conflicts = len(find_conflicts(facts, result.meetings))
    figures.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    figures.longest_stop = max(_seconds_to_stop(facts, after) for after in shape.stops)
    if shape.beside:
        figures.cp_sat_curve = plain(core_of(facts, result), shape.seconds, THREADS)
        figures.cp_sat_breaks = figures.cp_sat_curve[-1][1] if figures.cp_sat_curve else None
    return figures


def _fill(figures: Measured, stamps: list[float]) -> None:
    times = [when for when, _ in figures.curve]
    figures.first_plan = times[0] if times else None
    for second in (20, 60):
        before = bisect_right(times, second)
        if before and (figures.total >= second or second == 20):
            setattr(figures, f"breaks_at_{second}", figures.curve[before - 1][1])
    figures.longest_silence = max(b - a for a, b in pairwise(stamps))
    figures.reports_a_second = (len(stamps) - 2) / figures.total


def _seconds_to_stop(facts: EventFacts, after: float) -> float:
    """Stop after some seconds and take the time to the answer."""
    progress = Progress()
    asked: list[float] = []

    def stop() -> None:
        asked.append(perf_counter())
        progress.stop()

    timer = threading.Timer(after, stop)
    timer.start()
    with suppress(Cancelled):
        plan_event(facts, options=PlanOptions(600, threads=THREADS), progress=progress)
    return perf_counter() - asked[0] if asked else 0.0
