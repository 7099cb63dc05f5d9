"""All papers side by side: times against the bare libraries, memory, the first look, long names."""

import multiprocessing
import resource as limits
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter, process_time

from benchmarks import agendas, agendas_pdf, badges, crowds, names
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf as draw_agendas
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import EventOnPaper, PageSize
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from gatewayapp.services.databases import open_database
from gatewayapp.services.events import find_event
from gatewayapp.services.preview_desk import PaperKind, PreviewDesk
from gatewayapp.services.print_options import PrintOptions

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


def _every_first_page() -> None:
    """Time page 1 of each paper of a very large event after a choice, when it was seen before."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "house.gateway"
        crowds.full_house(path, MANY, meeting=2000)
        with open_database(path) as db:
            previews = PreviewDesk(db, find_event(db, None).id)
            told = [f"{kind.value} {1000 * _turned(previews, kind):.0f}" for kind in PaperKind]
    print(f"page 1 after a choice, {MANY} people, 40000 meetings, in ms: {', '.join(told)} (<= 300)")


def _turned(previews: PreviewDesk, kind: PaperKind) -> float:
    """Give the processor time for the page in another size, on other labels."""
    options = PrintOptions()
    previews.page(kind, options)
    start = process_time()
    previews.page(kind, replace(options, page_size=PageSize.LETTER, stock="a6-x4"))
    return process_time() - start


def measure(_arguments: Sequence[str] = ()) -> None:
    """Print all figures of paper."""
    badges.measure()
    agendas.measure()
    agendas_pdf.measure()
    _first_look()
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        peak = pool.apply(_peak, (MANY,))
    print(f"memory: {MANY} badges, at most {peak:.0f} MB (<= 500 MB)")
    _every_first_page()
    names.measure()


if __name__ == "__main__":
    measure()
