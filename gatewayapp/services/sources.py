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
    """The material of an event; what takes long is put together when it is first asked for.

    Those divided among desks take all that desks do not change from the ``undivided`` ones.
    """

    db: Database
    material: Material
    undivided: "Sources | None" = None

    @cached_property
    def plan(self) -> PlanOnPaper:
        """Everybody's agenda and every table's meetings."""
        if self.undivided is None:
            return plan_on_paper(self.material)
        plan, people = self.undivided.plan, {it.registration: it for it in self.material.attendees}
        agendas = (replace(it, attendee=people[it.attendee.registration]) for it in plan.agendas)
        return replace(plan, agendas=tuple(agendas))

    @cached_property
    def add_waiting(self) -> Callable[[PlanOnPaper, Progress], PlanOnPaper]:
        """What adds to agendas the wishes without a meeting."""
        return self.undivided.add_waiting if self.undivided else waiting_adder(self.db, self.material)

    @cached_property
    def wishes(self) -> WishCount:
        """How many wishes there are, and how many are met."""
        if self.undivided:
            return self.undivided.wishes
        return count_wishes(self.db, self.material, Progress())

    @cached_property
    def room_plan_remarks(self) -> tuple[Remark, ...]:
        """What to look at in the room plan, whatever its language and size."""
        from gatewayapp.exporting.room_plan import room_plan_remarks

        return self.undivided.room_plan_remarks if self.undivided else room_plan_remarks(self.plan)

    @cached_property
    def exhibits(self) -> "tuple[Exhibit, ...]":
        """The organisations in the catalogue."""
        from gatewayapp.exporting.catalogue import exhibits_of

        return self.undivided.exhibits if self.undivided else exhibits_of(self.material)

    @cached_property
    def catalogue_remarks(self) -> tuple[Remark, ...]:
        """What to look at in the catalogue, whatever its language and size."""
        from gatewayapp.exporting.catalogue import catalogue_remarks

        return self.undivided.catalogue_remarks if self.undivided else catalogue_remarks(self.exhibits)

    @cached_property
    def pictures(self) -> PicturesOf:
        """What gives the photo and the logo of somebody."""
        return self.undivided.pictures if self.undivided else badge_pictures(self.db, self.material)


def gather_sources(db: Database, event_id: int, options: PrintOptions) -> Sources:
    """Gather what papers are made from; raises ``Fault`` if the edition does not exist."""
    material = gather_material(db, event_id, options.edition, options.since)
    return divided(Sources(db, material), options)


def divided(sources: Sources, options: PrintOptions) -> Sources:
    """Divide people among check-in desks, if papers are wanted in that order."""
    if options.order is not Order.DESK:
        return sources
    desks = options.desks or usual_desks(len(sources.material.attendees))
    return Sources(sources.db, replace(sources.material, desks=desks), sources)
