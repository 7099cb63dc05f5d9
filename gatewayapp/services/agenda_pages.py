"""One sheet of agendas to be looked at: whose it shows, and how it is drawn."""

from dataclasses import replace

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.content import PlanOnPaper
from gatewayapp.exporting.words import words
from gatewayapp.services.print_options import NO_PAGE, Preview, PrintOptions


def agendas_on_page(plan: PlanOnPaper, options: PrintOptions, page: int) -> PlanOnPaper:
    """Keep the agenda that is looked at, or the two of a sheet; raises ``Fault`` without any."""
    each = 2 if options.two_to_a_sheet else 1
    pages = -(-len(plan.agendas) // each)
    if not 1 <= page <= pages:
        raise Fault(NO_PAGE, page=page, pages=pages)
    return replace(plan, agendas=plan.agendas[(page - 1) * each : page * each])


def draw_agendas(shown: PlanOnPaper, plan: PlanOnPaper, options: PrintOptions, page: int) -> Preview:
    """Draw the agendas that are looked at, some of a whole plan's."""
    from gatewayapp.exporting.agendas_pdf import agendas_pdf
    from gatewayapp.exporting.pairing import least_size, two_to_a_sheet

    least = least_size(options.page_size) if options.two_to_a_sheet else 0
    document = agendas_pdf(shown, words(options.language), options.page_size, Progress(), least)
    count = len(plan.agendas)
    if options.two_to_a_sheet:
        document = two_to_a_sheet(document, options.page_size)
        return Preview(document.content, page, -(-count // 2), count, document.remarks)
    return Preview(document.content, page, count, count, document.remarks)
