"""Who gets new paper since an edition, and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from gatewayapp.domain.editions import AgendaChange
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.exporting.material import Material
from gatewayapp.services.badge_changes import NEW, changed_badges
from gatewayapp.services.plan_book import compare_editions, list_editions
from gatewayapp.services.print_material import gather_material
from gatewayapp.storage.database import Database

_BADGE: Mapping[str, Sentence] = {
    "name": sentence("name"),
    "number": sentence("number"),
    "role": sentence("role"),
    "organisation": sentence("organisation"),
    "country": sentence("country"),
    "job title": sentence("job title"),
    "languages": sentence("languages"),
    "table": sentence("table"),
    "picture": sentence("picture"),
}


@dataclass(frozen=True, slots=True)
class NewPaper:
    """Somebody who gets new paper: what changed of their agenda, and of what their badge says."""

    number: str
    name: str
    agenda: AgendaChange
    badge: tuple[str, ...] = ()

    @property
    def why(self) -> Sentence:
        """The reasons in words."""
        return sentence("{reasons}", reasons=tuple(self._reasons()))

    def _reasons(self) -> Iterator[Sentence]:
        if self.agenda.added:
            yield sentence("{count} new", count=len(self.agenda.added))
        if self.agenda.moved:
            yield sentence("{count} moved", count=len(self.agenda.moved))
        if self.agenda.dropped:
            yield sentence("{count} dropped", count=len(self.agenda.dropped))
        if NEW in self.badge:
            yield sentence("new badge")
        elif self.badge:
            parts = tuple(_BADGE[part] for part in self.badge)
            yield sentence("other badge ({parts})", parts=parts)


def who_gets_new_paper(
    db: Database, event_id: int, since: int, until: int | None = None
) -> tuple[NewPaper, ...]:
    """Give those whose agenda or badge says something else than in edition ``since``.

    Agendas are compared with edition ``until``, None for the plan as it is; badges with what they say
    now. With ``since`` 0 nobody holds paper yet, and all who meet somebody get an agenda.
    """
    material = gather_material(db, event_id)
    agendas = {it.registration: it for it in compare_editions(db, event_id, since, until)}
    badges = _badges(db, material, since)
    return tuple(
        NewPaper(*_named(material, it), agendas.get(it, AgendaChange(it)), badges.get(it, ()))
        for it in sorted({*agendas, *badges})
    )


def _badges(db: Database, material: Material, since: int) -> Mapping[int, tuple[str, ...]]:
    edition = next((it for it in list_editions(db, material.event.id) if it.number == since), None)
    if edition is None:
        return {}
    changed = changed_badges(db, material, edition.id)
    there = material.by_registration
    return {
        registration: parts
        for registration, parts in changed.items()
        if there[registration].registration.status is Status.CONFIRMED
    }


def _named(material: Material, registration: int) -> tuple[str, str]:
    """Give number and name; those who were removed have only their registration's id."""
    known = material.by_registration.get(registration)
    if known is None:
        return str(registration), ""
    return known.registration.number, known.person.name.listed
