"""Papers laid out from what was gathered, so that all pages can be written or one looked at."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.content import Agenda, PlanOnPaper
from gatewayapp.exporting.material import place_in
from gatewayapp.exporting.statistics import Figures, report_figures
from gatewayapp.exporting.words import words
from gatewayapp.services.badge_designs import find_design
from gatewayapp.services.print_material import NOBODY, chosen_agendas, chosen_bearers, chosen_tables
from gatewayapp.services.print_options import Back, PrintOptions, find_stock
from gatewayapp.services.sources import Sources

if TYPE_CHECKING:
    from gatewayapp.exporting.badges import BadgeJob
    from gatewayapp.exporting.pages import Pages


@dataclass(frozen=True, slots=True)
class Laid:
    """A paper that is laid out, and for how many people it is; 0 where it is not for some."""

    pages: "Pages"
    people: int = 0


Lay = Callable[[Sources, PrintOptions], Laid]


def table_signs(sources: Sources, options: PrintOptions) -> Laid:
    """Lay out a tent card for each table, or for the tables whose numbers ``only`` holds."""
    from gatewayapp.exporting.table_signs import table_sign_pages

    event, tables = sources.material.on_paper, chosen_tables(sources.material, options.only)
    return Laid(table_sign_pages(event, tables, words(options.language), options.page_size))


def rosters(sources: Sources, options: PrintOptions) -> Laid:
    """Lay out the interpreters' days and the desk list of everybody confirmed."""
    from gatewayapp.exporting.rosters import roster_pages

    bearers = chosen_bearers(sources.db, sources.material, options.only)
    everybody = sorted(bearers, key=lambda it: place_in(options.order, it))
    chosen = {it.registration for it in everybody}
    agendas = tuple(it for it in sources.plan.agendas if it.attendee.registration in chosen)
    plan = replace(sources.plan, agendas=agendas)
    pages = roster_pages(plan, everybody, words(options.language), options.page_size)
    return Laid(pages, len(everybody))


def catalogue(sources: Sources, options: PrintOptions) -> Laid:
    """Lay out who is here: profiles in two columns, with an index by country and one by sector."""
    from gatewayapp.exporting.catalogue import catalogue_pages

    event, exhibits, language = sources.material.on_paper, sources.exhibits, words(options.language)
    if not exhibits:
        raise Fault(NOBODY)
    remarks = sources.catalogue_remarks
    return Laid(catalogue_pages(event, exhibits, language, options.page_size, remarks))


def room_plan(sources: Sources, options: PrintOptions) -> Laid:
    """Lay out the list of all tables with what is held there."""
    from gatewayapp.exporting.room_plan import room_plan_pages

    language = words(options.language)
    return Laid(room_plan_pages(sources.plan, language, options.page_size, sources.room_plan_remarks))


def report(sources: Sources, options: PrintOptions) -> Laid:
    """Lay out the event's figures with bars."""
    from gatewayapp.exporting.report import report_pages

    event, language = sources.material.on_paper, words(options.language)
    return Laid(report_pages(event, figures(sources, options), language, options.page_size))


def figures(sources: Sources, options: PrintOptions) -> tuple[Figures, ...]:
    """Count what a report shows; raises ``Fault`` if nobody is confirmed."""
    everybody = chosen_bearers(sources.db, sources.material, ())
    return report_figures(sources.plan, everybody, sources.wishes, words(options.language))


def ordered_plan(whole: PlanOnPaper, options: PrintOptions) -> PlanOnPaper:
    """Keep the agendas that are wanted, in the order of printing."""
    plan = chosen_agendas(whole, options.only)
    ordered = sorted(plan.agendas, key=lambda agenda: place_in(options.order, agenda.attendee))
    return replace(plan, agendas=tuple(ordered))


def badge_job(sources: Sources, options: PrintOptions) -> "BadgeJob":
    """Put together what badges are drawn from."""
    from gatewayapp.exporting.badges import BadgeJob
    from gatewayapp.exporting.desk_covers import with_covers

    chosen = chosen_bearers(sources.db, sources.material, options.only)
    bearers = sorted(chosen, key=lambda bearer: place_in(options.order, bearer))
    return BadgeJob(
        event=sources.material.on_paper,
        bearers=tuple(with_covers(bearers)),
        stock=find_stock(options.stock),
        words=words(options.language),
        start_label=options.start_label,
        offset=options.offset,
        code=options.code,
        design=find_design(options.design) if options.design else None,
        agendas=_backs(sources.plan) if options.back is Back.AGENDA else None,
        pictures=sources.pictures,
    )


def _backs(plan: PlanOnPaper) -> Mapping[int, Agenda]:
    return {agenda.attendee.registration: agenda for agenda in plan.agendas}
