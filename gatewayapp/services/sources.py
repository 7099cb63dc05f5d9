"""What an event's papers are made from, gathered once for as many papers as are wanted."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING

from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.content import PicturesOf, PlanOnPaper, Remark
from gatewayapp.exporting.desks import usual_desks
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material, Order
from gatewayapp.exporting.statistics import WishCount
from gatewayapp.services.badge_pictures import badge_pictures
from gatewayapp.services.print_material import gather_material
from gatewayapp.services.print_options import PrintOptions
from gatewayapp.services.waiting_wishes import count_wishes, waiting_adder
from gatewayapp.storage.database import Database

if TYPE_CHECKING:
    from gatewayapp.exporting.catalogue import Exhibit


@dataclass(frozen=True)
class Sources:
    """The material of an event; what takes long is put together when it is first asked for."""

    db: Database
    material: Material

    @cached_property
    def plan(self) -> PlanOnPaper:
        """Everybody's agenda and every table's meetings."""
        return plan_on_paper(self.material)

    @cached_property
    def add_waiting(self) -> Callable[[PlanOnPaper, Progress], PlanOnPaper]:
        """What adds to agendas the wishes without a meeting."""
        return waiting_adder(self.db, self.material)

    @cached_property
    def wishes(self) -> WishCount:
        """How many wishes there are, and how many are met."""
        return count_wishes(self.db, self.material, Progress())

    @cached_property
    def room_plan_remarks(self) -> tuple[Remark, ...]:
        """What to look at in the room plan, whatever its language and size."""
        from gatewayapp.exporting.room_plan import room_plan_remarks

        return room_plan_remarks(self.plan)

    @cached_property
    def exhibits(self) -> "tuple[Exhibit, ...]":
        """The organisations in the catalogue."""
        from gatewayapp.exporting.catalogue import exhibits_of

        return exhibits_of(self.material)

    @cached_property
    def catalogue_remarks(self) -> tuple[Remark, ...]:
        """What to look at in the catalogue, whatever its language and size."""
        from gatewayapp.exporting.catalogue import catalogue_remarks

        return catalogue_remarks(self.exhibits)

    @cached_property
    def pictures(self) -> PicturesOf:
        """What gives the photo and the logo of somebody."""
        return badge_pictures(self.db, self.material)


def gather_sources(db: Database, event_id: int, options: PrintOptions) -> Sources:
    """Gather what papers are made from; raises ``Fault`` if the edition does not exist."""
    material = gather_material(db, event_id, options.edition, options.since)
    if options.order is not Order.DESK:
        return Sources(db, material)
    desks = options.desks or usual_desks(len(material.attendees))
    return Sources(db, replace(material, desks=desks))
