"""Papers looked at page by page: what was gathered for a page stays at hand for the next."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, TypeVar

from gatewayapp.domain.progress import Progress
from gatewayapp.domain.wording import Sentence
from gatewayapp.exporting.content import PlanOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material
from gatewayapp.services.agenda_pages import agendas_on_page, draw_agendas
from gatewayapp.services.badge_designs import find_design
from gatewayapp.services.paper_previews import PaperKind, page_of, preview_paper, write_paper
from gatewayapp.services.plan_book import list_editions
from gatewayapp.services.plan_notices import draft_notice
from gatewayapp.services.print_material import DRAFT, gather_material
from gatewayapp.services.print_options import Preview, Printed, PrintOptions, find_stock
from gatewayapp.services.printing import badge_job, draw_badges, ordered_plan
from gatewayapp.services.waiting_wishes import waiting_adder
from gatewayapp.storage.database import Database

if TYPE_CHECKING:
    from gatewayapp.exporting.badges import BadgeJob

T = TypeVar("T")
Adder = Callable[[PlanOnPaper, Progress], PlanOnPaper]


@dataclass
class PreviewDesk:
    """Draws pages of one event's papers; of each kind of work only the latest is kept.

    Nothing is kept across a change of the database. One thread at a time.
    """

    db: Database
    event: int
    _kept: dict[str, tuple[object, object]] = field(default_factory=dict)

    def page(self, kind: PaperKind, options: PrintOptions, page: int = 1) -> Preview:
        """Draw a page as ``preview_paper`` does; raises ``Fault`` as it does."""
        change = self.db.latest_change()
        if kind is PaperKind.CALIBRATION:
            return preview_paper(self.db, self.event, kind, options, page)
        if kind is PaperKind.BADGES:
            return draw_badges(self._badges(change, options), page)
        if kind is PaperKind.AGENDAS:
            return self._agenda(change, options, page)
        content, printed = self._whole(change, kind, options)
        single, pages = page_of(content, page)
        return Preview(single, page, pages, printed.people, printed.warnings)

    def _badges(self, change: int, options: PrintOptions) -> "BadgeJob":
        """Give the job at hand unless something changed, its design's and stock's files too."""
        design = find_design(options.design) if options.design else None
        key = change, options, design, find_stock(options.stock)
        material = self._material(change, options)
        return self._keep("badges", key, lambda: badge_job(self.db, material, options))

    def notice(self, options: PrintOptions) -> Sentence | None:
        """Say that the plan has conflicts where a draft is printed; what was published has none."""
        change = self.db.latest_change()
        draft = options.edition == DRAFT or (
            options.edition is None and not list_editions(self.db, self.event)
        )
        if not draft:
            return None
        return self._keep("notice", change, lambda: draft_notice(self.db, self.event))

    def _agenda(self, change: int, options: PrintOptions, page: int) -> Preview:
        material = self._material(change, options)
        key = change, options.edition, options.since
        whole: PlanOnPaper = self._keep("plan", key, lambda: plan_on_paper(material))
        add: Adder = self._keep("waiting", key, lambda: waiting_adder(self.db, material))
        plan = ordered_plan(whole, options)
        shown = agendas_on_page(plan, options, page)
        return draw_agendas(add(shown, Progress()), plan, options, page)

    def _material(self, change: int, options: PrintOptions) -> Material:
        key = change, options.edition, options.since
        return self._keep(
            "material",
            key,
            lambda: gather_material(self.db, self.event, options.edition, options.since),
        )

    def _whole(self, change: int, kind: PaperKind, options: PrintOptions) -> tuple[bytes, Printed]:
        plain = replace(options, start_label=1, code=PrintOptions().code, design="")
        return self._keep("whole", (change, kind, plain), lambda: self._written(kind, options))

    def _written(self, kind: PaperKind, options: PrintOptions) -> tuple[bytes, Printed]:
        with TemporaryDirectory() as folder:
            out = Path(folder) / "paper.pdf"
            printed = write_paper(self.db, self.event, kind, out, options)
            return out.read_bytes(), printed

    def _keep(self, name: str, key: object, make: Callable[[], T]) -> T:
        known = self._kept.get(name)
        if known is None or known[0] != key:
            known = self._kept[name] = (key, make())
        return known[1]  # type: ignore[return-value]  # each name always keeps the same kind of thing
