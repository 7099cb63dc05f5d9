"""All papers side by side: times against the bare libraries, memory, the first look, long names."""

import multiprocessing
import resource as limits
import sys
from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

from benchmarks import agendas, agendas_pdf, badges, names
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf as draw_agendas
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import EventOnPaper, PageSize
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource

MANY = 15_000
MEGABYTE = 1 << 20


def _job(count: int) -> BadgeJob:
    people = tuple(map(badges.bearer, range(1, count + 1)))
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    event = EventOnPaper("Tokyo Green Mission 2026", "Asia/Tokyo", (), ())
    return BadgeJob(event, people, stock, words(Language.BOTH))


def _peak(count: int) -> float:
    """Draw badges and give the most memory that this process ever held, in MB."""
    badges_pdf(_job(count), Progress())
    unit = 1 if sys.platform == "darwin" else 1024
    return limits.getrusage(limits.RUSAGE_SELF).ru_maxrss * unit / MEGABYTE


def _first_look() -> None:
    """Time page 1 of many, when the fonts are read already."""
    job, plan = _job(badges.BADGES), agendas.plan()
    start = perf_counter()
    badges_pdf(job, Progress(), (0,))
    middle = perf_counter()
    one = replace(plan, agendas=plan.agendas[:1])
    draw_agendas(one, job.words, PageSize.A4, Progress())
    ends = 1000 * (middle - start), 1000 * (perf_counter() - middle)
    print(f"page 1: badges {ends[0]:.0f} ms, agenda {ends[1]:.0f} ms (<= 300 ms)")


def measure(_arguments: Sequence[str] = ()) -> None:
    """Print all figures of paper."""
    badges.measure()
    agendas.measure()
    agendas_pdf.measure()
    _first_look()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        peak = pool.apply(_peak, (MANY,))
    print(f"memory: {MANY} badges, at most {peak:.0f} MB (<= 500 MB)")
    names.measure()


if __name__ == "__main__":
    measure()
