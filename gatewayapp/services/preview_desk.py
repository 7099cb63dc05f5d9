"""Papers looked at page by page: what was gathered for a page stays at hand for the next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.pauses import without_collecting
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence
from gatewayapp.exporting.material import Order
from gatewayapp.exporting.words import words
from gatewayapp.services import papers
from gatewayapp.services.agenda_pages import agendas_on_page, draw_agendas
from gatewayapp.services.badge_designs import find_design
from gatewayapp.services.file_previews import FileKind, FilePreview, preview_file
from gatewayapp.services.papers import Laid, Lay, badge_job, ordered_plan
from gatewayapp.services.plan_book import list_editions
from gatewayapp.services.plan_notices import draft_notice
from gatewayapp.services.print_material import DRAFT
from gatewayapp.services.print_options import NO_PAGE, Preview, PrintOptions, find_stock
from gatewayapp.services.sources import Sources, divided, gather_sources
from gatewayapp.storage.database import Database

if TYPE_CHECKING:
    from gatewayapp.exporting.badges import BadgeJob

T = TypeVar("T")


class PaperKind(StrEnum):
    """The papers that are PDFs, named as at the terminal."""

    AGENDAS = "agendas-pdf"
    BADGES = "badges"
    TABLE_SIGNS = "table-signs"
    ROSTERS = "rosters"
    ROOM_PLAN = "room-plan"
    CATALOGUE = "catalogue"
    REPORT = "report"
    CALIBRATION = "calibration"


_LAYING: Mapping[PaperKind, Lay] = {
    PaperKind.TABLE_SIGNS: papers.table_signs,
    PaperKind.ROSTERS: papers.rosters,
    PaperKind.ROOM_PLAN: papers.room_plan,
    PaperKind.CATALOGUE: papers.catalogue,
    PaperKind.REPORT: papers.report,
}


@dataclass
class PreviewDesk:
    """Draws pages of one event's papers; of each kind of work only the latest is kept.

    Nothing is kept across a change of the database. One thread at a time.
    """

    db: Database
    event: int
    _kept: dict[str, tuple[object, object]] = field(default_factory=dict)

    def page(self, kind: PaperKind, options: PrintOptions, page: int = 1) -> Preview:
        """Draw one page, counted from 1; of agendas one person's, of badges one side of a sheet.

        Two to a sheet, agendas are counted by sheets. Raises ``Fault`` if there is nothing to print or
        no such page.
        """
        change = self.db.latest_change()
        if kind is PaperKind.CALIBRATION:
            return _calibration(options, page)
        if kind is PaperKind.BADGES:
            return _draw_badges(self._badges(change, options), page)
        if kind is PaperKind.AGENDAS:
            return self._agenda(change, options, page)
        return _draw_page(self._laid(change, kind, options), page)

    def file(self, kind: FileKind, options: PrintOptions, place: int = 1) -> FilePreview:
        """Read a file that has no pages; raises ``Fault`` as ``preview_file`` does."""
        with without_collecting():
            sources = self._sources(self.db.latest_change(), options)
            return preview_file(sources, kind, options, place)

    def notice(self, options: PrintOptions) -> Sentence | None:
        """Say that the plan has conflicts where a draft is printed; what was published has none."""
        change = self.db.latest_change()
        draft = options.edition == DRAFT or (
            options.edition is None and not list_editions(self.db, self.event)
        )
        if not draft:
            return None
        return self._keep("notice", change, lambda: draft_notice(self.db, self.event))

    def _badges(self, change: int, options: PrintOptions) -> "BadgeJob":
        """Give the job at hand unless something changed, its design's and stock's files too."""
        design = find_design(options.design) if options.design else None
        key = change, options, design, find_stock(options.stock)
        sources = self._sources(change, options)
        return self._keep("badges", key, lambda: badge_job(sources, options))

    def _agenda(self, change: int, options: PrintOptions, page: int) -> Preview:
        sources = self._sources(change, options)
        plan = ordered_plan(sources.plan, options)
        shown = agendas_on_page(plan, options, page)
        return draw_agendas(sources.add_waiting(shown, Progress()), plan, options, page)

    def _laid(self, change: int, kind: PaperKind, options: PrintOptions) -> Laid:
        """Give the paper at hand unless something was chosen that matters to it."""
        plain = PrintOptions(
            edition=options.edition,
            only=options.only,
            language=options.language,
            page_size=options.page_size,
            since=options.since,
            order=options.order,
            desks=options.desks,
        )
        with without_collecting():
            sources = self._sources(change, options)
            return self._keep("laid", (change, kind, plain), lambda: _LAYING[kind](sources, options))

    def _sources(self, change: int, options: PrintOptions) -> Sources:
        key = change, options.edition, options.since
        plain = replace(options, order=Order.NAME)
        sources = self._keep("sources", key, lambda: gather_sources(self.db, self.event, plain))
        if options.order is not Order.DESK:
            return sources
        return self._keep("desks", (key, options.desks), lambda: divided(sources, options))

    def _keep(self, name: str, key: object, make: Callable[[], T]) -> T:
        known = self._kept.get(name)
        if known is None or known[0] != key:
            known = self._kept[name] = (key, make())
        return known[1]  # type: ignore[return-value]  # each name always keeps the same kind of thing


def _draw_page(laid: Laid, page: int) -> Preview:
    pages = len(laid.pages.leaves)
    if not 1 <= page <= pages:
        raise Fault(NO_PAGE, page=page, pages=pages)
    document = laid.pages.page(page)
    return Preview(document.content, page, pages, laid.people, document.remarks)


def _draw_badges(job: "BadgeJob", page: int) -> Preview:
    """Draw one side of a sheet, with what is to be looked at on it."""
    from gatewayapp.exporting.badges import badges_pdf

    if not 1 <= page <= job.pages:
        raise Fault(NO_PAGE, page=page, pages=job.pages)
    document = badges_pdf(job, Progress(), (page - 1,))
    return Preview(document.content, page, job.pages, job.people, document.remarks)


def _calibration(options: PrintOptions, page: int) -> Preview:
    from gatewayapp.exporting.calibration import calibration_pdf

    if page != 1:
        raise Fault(NO_PAGE, page=page, pages=1)
    document = calibration_pdf(find_stock(options.stock), words(options.language), options.offset)
    return Preview(document.content, 1, 1, 0, document.remarks)
