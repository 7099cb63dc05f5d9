"""Papers that are for everybody: who is here, what is held where, and what came of it all."""

from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.words import words
from gatewayapp.services.print_material import NOBODY, chosen_bearers, gather_material
from gatewayapp.services.print_options import STANDARD, Printed, PrintOptions, saved
from gatewayapp.services.waiting_wishes import count_wishes
from gatewayapp.storage.database import Database


def export_catalogue(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write who is here: profiles in two columns, with an index by country and one by sector."""
    from gatewayapp.exporting.catalogue import catalogue_pdf, exhibits_of

    progress = progress or Progress()
    material = gather_material(db, event_id, options.edition, options.since)
    exhibits, language = exhibits_of(material), words(options.language)
    if not exhibits:
        raise Fault(NOBODY)
    document = catalogue_pdf(material.on_paper, exhibits, language, options.page_size, progress)
    return saved(document, out, 0, progress)


def export_room_plan(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the list of all tables with what is held there."""
    from gatewayapp.exporting.room_plan import room_plan_pdf

    progress = progress or Progress()
    plan = plan_on_paper(gather_material(db, event_id, options.edition, options.since))
    document = room_plan_pdf(plan, words(options.language), options.page_size, progress)
    return saved(document, out, 0, progress)


def export_report(
    db: Database,
    event_id: int,
    out: Path,
    options: PrintOptions = STANDARD,
    progress: Progress | None = None,
) -> Printed:
    """Write the event's figures: a PDF with bars, or a workbook with charts if the name says .xlsx."""
    from gatewayapp.exporting.report import report_pdf, report_workbook
    from gatewayapp.exporting.statistics import report_figures

    progress = progress or Progress()
    language = words(options.language)
    material = gather_material(db, event_id, options.edition, options.since)
    wishes = count_wishes(db, material, progress)
    plan, everybody = plan_on_paper(material), chosen_bearers(db, material, ())
    tables = report_figures(plan, everybody, wishes, language)
    if out.suffix.lower() == ".xlsx":
        return saved(report_workbook(plan.event, tables, language, options.page_size), out, 0, progress)
    return saved(report_pdf(plan.event, tables, language, options.page_size), out, 0, progress)
