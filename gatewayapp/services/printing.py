"""Paper out: agendas and badges as files, and single pages of them to look at first."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.content import Document, PageSize, PlanOnPaper, Remark
from gatewayapp.exporting.files import write_whole
from gatewayapp.exporting.gathering import Material, plan_on_paper
from gatewayapp.exporting.stocks import MM, Stock, read_stocks
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource, user_data
from gatewayapp.services.print_material import (
    CHANGED,
    DRAFT,
    chosen_agendas,
    chosen_bearers,
    gather_material,
)
from gatewayapp.storage.database import Database

if TYPE_CHECKING:
    from gatewayapp.exporting.badges import BadgeJob

STANDARD_STOCK = "a4-2x5-80x50"
_NO_STOCK = "There is no stock named {name}. The stocks are: {names}."
_NO_PAGE = "There is no sheet {page}; the last one is {pages}."


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """What is printed, for whom and on which paper.

    ``edition`` None means the newest edition, or a draft of the plan as it stands if there is none;
    ``DRAFT`` always means the plan as it stands. ``only`` holds registration numbers, or ``CHANGED``
    for those who need new paper since the edition ``since`` (None: the one before).
    Badges begin at label ``start_label``, counted from 1, and are moved by the offsets in millimetres.
    """

    edition: int | None = None
    only: tuple[str, ...] = ()
    language: Language = Language.BOTH
    stock: str = STANDARD_STOCK
    start_label: int = 1
    offset_right_mm: float = 0
    offset_down_mm: float = 0
    page_size: PageSize = PageSize.A4
    since: int | None = None


STANDARD = PrintOptions()


@dataclass(frozen=True, slots=True)
class Printed:
    """A file that was written: how many pages or sheets for how many people, and what to look at."""

    path: Path
    pages: int
    people: int
    warnings: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Preview:
    """One page of a paper as a PDF; ``page`` counts from 1, ``pages`` and ``people`` of the whole."""

    content: bytes
    page: int
    pages: int
    people: int
    warnings: tuple[Remark, ...] = ()


def list_stocks() -> tuple[Stock, ...]:
    """List the label stocks: those that are shipped and those in the user's own folder."""
    own = {stock.name: stock for stock in read_stocks(user_data() / "stocks")}
    shipped = {stock.name: stock for stock in read_stocks(resource("stocks"))}
    return tuple(sorted({**shipped, **own}.values(), key=lambda stock: stock.name))


def find_stock(name: str) -> Stock:
    """Find a stock by name; raises ``Fault`` that lists the names."""
    stocks = {stock.name: stock for stock in list_stocks()}
    if name not in stocks:
        raise Fault(_NO_STOCK, name=name, names=", ".join(stocks))
    return stocks[name]


def export_agendas(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the agendas as a workbook: a sheet for each participant, and overviews."""
    from gatewayapp.exporting.agendas_workbook import agendas_workbook

    progress = progress or Progress()
    plan = _plan(db, event_id, options, progress)
    document = agendas_workbook(plan, words(options.language), options.page_size, progress)
    return _saved(document, out, len(plan.agendas), progress)


def export_badges(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the badges of everybody confirmed as a PDF on the stock chosen."""
    from gatewayapp.exporting.badges import badges_pdf

    progress = progress or Progress()
    job = _badge_job(db, event_id, options)
    return _saved(badges_pdf(job, progress), out, len(job.bearers), progress)


def preview_badges(
    db: Database, event_id: int, options: PrintOptions = STANDARD, page: int = 1
) -> Preview:
    """Draw one sheet of badges, counted from 1, with what is to be looked at on it."""
    from gatewayapp.exporting.badges import badges_pdf

    job = _badge_job(db, event_id, options)
    if not 1 <= page <= job.pages:
        raise Fault(_NO_PAGE, page=page, pages=job.pages)
    document = badges_pdf(job, Progress(), (page - 1,))
    return Preview(document.content, page, job.pages, len(job.bearers), document.remarks)


def _badge_job(db: Database, event_id: int, options: PrintOptions) -> "BadgeJob":
    from gatewayapp.exporting.badges import BadgeJob

    material = gather_material(db, event_id, options.edition, options.since)
    return BadgeJob(
        event=material.on_paper,
        bearers=chosen_bearers(db, material, options.only),
        stock=find_stock(options.stock),
        words=words(options.language),
        start_label=options.start_label,
        offset=(options.offset_right_mm * MM, options.offset_down_mm * MM),
    )


def _plan(db: Database, event_id: int, options: PrintOptions, progress: Progress) -> PlanOnPaper:
    progress.report(sentence("Gathering meetings"), 0)
    material: Material = gather_material(db, event_id, options.edition, options.since)
    return chosen_agendas(plan_on_paper(material), options.only)


def _saved(document: Document, out: Path, people: int, progress: Progress) -> Printed:
    progress.check()
    write_whole(out, document.content)
    progress.report(sentence("Saved {file}", file=out.name), 1)
    return Printed(out, document.pages, people, document.remarks)


__all__ = [
    "CHANGED",
    "DRAFT",
    "Language",
    "PageSize",
    "Preview",
    "PrintOptions",
    "Printed",
    "Remark",
    "Stock",
    "export_agendas",
    "export_badges",
    "find_stock",
    "list_stocks",
    "preview_badges",
]
