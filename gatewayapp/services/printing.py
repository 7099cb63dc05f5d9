"""Paper out: agendas, badges, signs and lists as files."""

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.contact_cards import Code
from gatewayapp.exporting.content import Document, PageSize, PlanOnPaper, Remark
from gatewayapp.exporting.material import Order
from gatewayapp.exporting.stocks import Stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.services import papers
from gatewayapp.services.new_paper import NewPaper, who_gets_new_paper
from gatewayapp.services.papers import Lay, badge_job, figures, ordered_plan
from gatewayapp.services.plan_notices import draft_notice
from gatewayapp.services.print_material import CHANGED, DRAFT
from gatewayapp.services.print_options import (
    STANDARD,
    STANDARD_STOCK,
    Back,
    Preview,
    Printed,
    PrintOptions,
    find_stock,
    list_stocks,
    saved,
)
from gatewayapp.services.sources import Sources, gather_sources
from gatewayapp.storage.database import Database


class Export(Protocol):
    """Writes a paper of an event into a file; raises ``Fault`` if there is nothing to write."""

    def __call__(
        self,
        db: Database,
        event_id: int,
        out: Path,
        options: PrintOptions = STANDARD,
        progress: Progress | None = None,
    ) -> Printed:
        """Write the file."""
        ...


def _exporter(lay: Lay) -> Export:
    """Give what writes all pages of a paper."""

    def export(
        db: Database,
        event_id: int,
        out: Path,
        options: PrintOptions = STANDARD,
        progress: Progress | None = None,
    ) -> Printed:
        progress = progress or Progress()
        laid = lay(_gathered(db, event_id, options, progress), options)
        return saved(laid.pages.pdf(progress), out, laid.people, progress)

    return export


export_table_signs = _exporter(papers.table_signs)
export_rosters = _exporter(papers.rosters)
export_catalogue = _exporter(papers.catalogue)
export_room_plan = _exporter(papers.room_plan)
_export_report_pages = _exporter(papers.report)


def export_agendas(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the agendas as a workbook: a sheet for each participant, and overviews.

    A name that ends in .zip gets each person's own workbook.
    """
    from gatewayapp.exporting.agendas_workbook import agenda_workbooks, agendas_workbook

    progress = progress or Progress()
    plan = ordered_plan(_gathered(db, event_id, options, progress).plan, options)
    write = agenda_workbooks if out.suffix.lower() == ".zip" else agendas_workbook
    document = write(plan, words(options.language), options.page_size, progress)
    return _with_notice(db, event_id, plan, saved(document, out, len(plan.agendas), progress))


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
    job = badge_job(_gathered(db, event_id, options, progress), options)
    return saved(badges_pdf(job, progress), out, job.people, progress)


def export_agendas_pdf(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the agendas as a PDF, each on its own page, or two to a sheet."""
    from gatewayapp.exporting.agendas_pdf import agendas_pdf
    from gatewayapp.exporting.pairing import least_size, two_to_a_sheet

    progress = progress or Progress()
    sources = _gathered(db, event_id, options, progress)
    plan = sources.add_waiting(ordered_plan(sources.plan, options), progress)
    least = least_size(options.page_size) if options.two_to_a_sheet else 0
    document = agendas_pdf(plan, words(options.language), options.page_size, progress, least)
    if options.two_to_a_sheet and document.pages:
        document = two_to_a_sheet(document, options.page_size)
    return _with_notice(db, event_id, plan, saved(document, out, len(plan.agendas), progress))


def export_calendar(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write a calendar of all meetings, or of one person's if ``only`` names one.

    A name that ends in .zip gets each person's own calendar.
    """
    from gatewayapp.exporting.calendars import calendar_for_all, calendar_of, calendars_zip

    progress = progress or Progress()
    plan = ordered_plan(_gathered(db, event_id, options, progress).plan, options)
    language = words(options.language)
    if out.suffix.lower() == ".zip":
        content = calendars_zip(plan, language)
    elif len(options.only) == 1 and len(plan.agendas) == 1:
        content = calendar_of(plan, plan.agendas[0], language)
    else:
        content = calendar_for_all(plan, language)
    return saved(Document(content, 0), out, len(plan.agendas), progress)


def export_report(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the event's figures: a PDF with bars, or a workbook with charts if the name says .xlsx."""
    from gatewayapp.exporting.report import report_workbook

    if out.suffix.lower() != ".xlsx":
        return _export_report_pages(db, event_id, out, options, progress)
    progress = progress or Progress()
    sources = _gathered(db, event_id, options, progress)
    event, language = sources.material.on_paper, words(options.language)
    document = report_workbook(event, figures(sources, options), language, options.page_size)
    return saved(document, out, 0, progress)


def export_calibration(out: Path, options: PrintOptions = STANDARD) -> Printed:
    """Write a sheet that shows how far a printer draws askew on the stock chosen."""
    from gatewayapp.exporting.calibration import calibration_pdf

    stock = find_stock(options.stock)
    document = calibration_pdf(stock, words(options.language), options.offset)
    return saved(document, out, 0, Progress())


def _gathered(db: Database, event_id: int, options: PrintOptions, progress: Progress) -> Sources:
    progress.report(sentence("Gathering meetings"), 0)
    return gather_sources(db, event_id, options)


def _with_notice(db: Database, event_id: int, plan: PlanOnPaper, printed: Printed) -> Printed:
    draft = plan.event.issue.number is None
    return replace(printed, notice=draft_notice(db, event_id)) if draft else printed


__all__ = [
    "CHANGED",
    "DRAFT",
    "STANDARD_STOCK",
    "Back",
    "Code",
    "Language",
    "NewPaper",
    "Order",
    "PageSize",
    "Preview",
    "PrintOptions",
    "Printed",
    "Remark",
    "Stock",
    "export_agendas",
    "export_agendas_pdf",
    "export_badges",
    "export_calendar",
    "export_calibration",
    "export_catalogue",
    "export_report",
    "export_room_plan",
    "export_rosters",
    "export_table_signs",
    "find_stock",
    "list_stocks",
    "who_gets_new_paper",
]
