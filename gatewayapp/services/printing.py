"""Paper out: agendas, badges, signs and lists as files, and pages of them to look at first."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.contact_cards import Code
from gatewayapp.exporting.content import Agenda, Document, PageSize, PlanOnPaper, Remark
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material, Order, place_in
from gatewayapp.exporting.stocks import Stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.services.agenda_pages import NO_PAGE, agendas_on_page, draw_agendas
from gatewayapp.services.badge_designs import find_design
from gatewayapp.services.badge_pictures import badge_pictures
from gatewayapp.services.event_papers import export_catalogue, export_report, export_room_plan
from gatewayapp.services.new_paper import NewPaper, who_gets_new_paper
from gatewayapp.services.plan_notices import draft_notice
from gatewayapp.services.print_material import (
    CHANGED,
    DRAFT,
    chosen_agendas,
    chosen_bearers,
    chosen_tables,
    gather_material,
)
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
from gatewayapp.services.waiting_wishes import with_waiting_wishes
from gatewayapp.storage.database import Database

if TYPE_CHECKING:
    from gatewayapp.exporting.badges import BadgeJob


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
    plan = _plan(db, event_id, options, progress)
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
    job = _badge_job(db, event_id, options)
    return saved(badges_pdf(job, progress), out, len(job.bearers), progress)


def export_agendas_pdf(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the agendas as a PDF, each on its own page, or two to a sheet."""
    from gatewayapp.exporting.agendas_pdf import agendas_pdf
    from gatewayapp.exporting.pairing import two_to_a_sheet

    progress = progress or Progress()
    plan = _plan(db, event_id, options, progress, waiting=True)
    document = agendas_pdf(plan, words(options.language), options.page_size, progress)
    if options.two_to_a_sheet and document.pages:
        document = two_to_a_sheet(document, options.page_size)
    return _with_notice(db, event_id, plan, saved(document, out, len(plan.agendas), progress))


def export_table_signs(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write a tent card for each table, or for the tables whose numbers ``only`` holds."""
    from gatewayapp.exporting.table_signs import table_signs_pdf

    progress = progress or Progress()
    material = gather_material(db, event_id, options.edition, options.since)
    tables = chosen_tables(material, options.only)
    language = words(options.language)
    document = table_signs_pdf(material.on_paper, tables, language, options.page_size, progress)
    return saved(document, out, 0, progress)


def export_rosters(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the interpreters' rosters and the desk list of everybody confirmed as one PDF."""
    from gatewayapp.exporting.rosters import rosters_pdf

    progress = progress or Progress()
    material = gather_material(db, event_id, options.edition, options.since)
    everybody = chosen_bearers(db, material, options.only)
    chosen = {it.registration for it in everybody}
    plan = plan_on_paper(material)
    plan = replace(plan, agendas=tuple(a for a in plan.agendas if a.attendee.registration in chosen))
    document = rosters_pdf(plan, everybody, words(options.language), options.page_size, progress)
    return saved(document, out, len(everybody), progress)


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
    plan = _plan(db, event_id, options, progress)
    language = words(options.language)
    if out.suffix.lower() == ".zip":
        content = calendars_zip(plan, language)
    elif len(options.only) == 1 and len(plan.agendas) == 1:
        content = calendar_of(plan, plan.agendas[0], language)
    else:
        content = calendar_for_all(plan, language)
    return saved(Document(content, 0), out, len(plan.agendas), progress)


def preview_agendas(
    db: Database, event_id: int, options: PrintOptions = STANDARD, page: int = 1
) -> Preview:
    """Draw one person's agenda; ``page`` counts people from 1, as ``pages`` does.

    Two to a sheet it is the agendas of two people, and sheets are counted.
    """
    material = gather_material(db, event_id, options.edition, options.since)
    plan = ordered_plan(plan_on_paper(material), options)
    one = agendas_on_page(plan, options, page)
    return draw_agendas(with_waiting_wishes(db, material, one, Progress()), plan, options, page)


def export_calibration(out: Path, options: PrintOptions = STANDARD) -> Printed:
    """Write a sheet that shows how far a printer draws askew on the stock chosen."""
    from gatewayapp.exporting.calibration import calibration_pdf

    stock = find_stock(options.stock)
    document = calibration_pdf(stock, words(options.language), options.offset)
    return saved(document, out, 0, Progress())


def preview_badges(
    db: Database, event_id: int, options: PrintOptions = STANDARD, page: int = 1
) -> Preview:
    """Draw one sheet of badges, counted from 1, with what is to be looked at on it."""
    return draw_badges(_badge_job(db, event_id, options), page)


def draw_badges(job: "BadgeJob", page: int) -> Preview:
    """Draw one sheet of a job, counted from 1; raises ``Fault`` if there is none."""
    from gatewayapp.exporting.badges import badges_pdf

    if not 1 <= page <= job.pages:
        raise Fault(NO_PAGE, page=page, pages=job.pages)
    document = badges_pdf(job, Progress(), (page - 1,))
    return Preview(document.content, page, job.pages, len(job.bearers), document.remarks)


def _badge_job(db: Database, event_id: int, options: PrintOptions) -> "BadgeJob":
    return badge_job(db, gather_material(db, event_id, options.edition, options.since), options)


def badge_job(db: Database, material: Material, options: PrintOptions) -> "BadgeJob":
    """Put together what badges are drawn from."""
    from gatewayapp.exporting.badges import BadgeJob

    bearers = chosen_bearers(db, material, options.only)
    return BadgeJob(
        event=material.on_paper,
        bearers=tuple(sorted(bearers, key=lambda bearer: place_in(options.order, bearer))),
        stock=find_stock(options.stock),
        words=words(options.language),
        start_label=options.start_label,
        offset=options.offset,
        code=options.code,
        design=find_design(options.design) if options.design else None,
        agendas=_backs(material) if options.back is Back.AGENDA else None,
        pictures=badge_pictures(db, material),
    )


def _backs(material: Material) -> Mapping[int, Agenda]:
    return {agenda.attendee.registration: agenda for agenda in plan_on_paper(material).agendas}


def _plan(
    db: Database, event_id: int, options: PrintOptions, progress: Progress, *, waiting: bool = False
) -> PlanOnPaper:
    progress.report(sentence("Gathering meetings"), 0)
    material = gather_material(db, event_id, options.edition, options.since)
    plan = ordered_plan(plan_on_paper(material), options)
    return with_waiting_wishes(db, material, plan, progress) if waiting else plan


def ordered_plan(whole: PlanOnPaper, options: PrintOptions) -> PlanOnPaper:
    """Keep the agendas that are wanted, in the order of printing."""
    plan = chosen_agendas(whole, options.only)
    ordered = sorted(plan.agendas, key=lambda agenda: place_in(options.order, agenda.attendee))
    return replace(plan, agendas=tuple(ordered))


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
    "preview_agendas",
    "preview_badges",
    "who_gets_new_paper",
]
