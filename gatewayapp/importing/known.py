"""What the database knows before an import: plain domain objects, read once."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.events import Event
from gatewayapp.domain.imported import ChosenMapping, ImportedFile
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Participation, Registration
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.importing.companies import CompanyIndex
from gatewayapp.importing.terms import Terms, terms_of
from gatewayapp.importing.values.contacts import email_key


@dataclass(frozen=True)
class KnownData:
    """A snapshot of the database: the whole directory, and one event's own things.

    ``chosen`` are mappings that a person chose in any event, the newest first.
    ``change`` is the newest change that it holds; a plan made from it is stale after another one.
    """

    event: Event
    organisations: tuple[Organisation, ...] = ()
    people: tuple[Person, ...] = ()
    registrations: tuple[Registration, ...] = ()
    wishes: tuple[Wish, ...] = ()
    vetoes: tuple[Veto, ...] = ()
    attention: tuple[AttentionItem, ...] = ()
    change: int = 0
    imports: tuple[ImportedFile, ...] = ()
    chosen: tuple[ChosenMapping, ...] = ()
    participations: tuple[Participation, ...] = ()

    @cached_property
    def organisation_by_id(self) -> dict[int, Organisation]:
        """The organisation of an id."""
        return {organisation.id: organisation for organisation in self.organisations}

    @cached_property
    def person_by_id(self) -> dict[int, Person]:
        """The person of an id."""
        return {person.id: person for person in self.people}

    @cached_property
    def person_by_email(self) -> dict[str, Person]:
        """The person of a folded address; the first one where several share it."""
        found: dict[str, Person] = {}
        for person in self.people:
            if person.email:
                found.setdefault(email_key(person.email), person)
        return found

    @cached_property
    def people_of(self) -> dict[int | None, list[Person]]:
        """The people of an organisation's id."""
        groups: defaultdict[int | None, list[Person]] = defaultdict(list)
        for person in self.people:
            groups[person.organisation].append(person)
        return dict(groups)

    @cached_property
    def registration_by_id(self) -> dict[int, Registration]:
        """The registration of an id."""
        return {registration.id: registration for registration in self.registrations}

    @cached_property
    def registration_of(self) -> dict[int, Registration]:
        """The registration for this event of a person's id."""
        return {registration.person: registration for registration in self.registrations}

    @cached_property
    def participation_of(self) -> dict[int, Participation]:
        """How the organisation of an id takes part, where that differs from the event's rules."""
        return {one.organisation: one for one in self.participations}

    def terms_of(self, organisation: int) -> Terms:
        """Give how an organisation takes part in the event."""
        return terms_of(organisation, self.event, self.participation_of.get(organisation))

    @cached_property
    def companies(self) -> CompanyIndex:
        """The index in which spelled names of organisations are looked up."""
        here = {
            person.organisation
            for registration in self.registrations
            if (person := self.person_by_id.get(registration.person))
        }
        return CompanyIndex(sorted(self.organisations, key=lambda one: (one.id not in here, one.id)))

    @cached_property
    def days(self) -> tuple[Stretch, ...]:
        """The event's sessions in order of time."""
        return tuple(sorted(session.stretch for session in self.event.sessions))

    @property
    def first_day(self) -> datetime | None:
        """Midnight before the event's first session."""
        return self.days[0].start.replace(hour=0, minute=0) if self.days else None

    @property
    def year(self) -> int | None:
        """The year in which the event begins."""
        return self.days[0].start.year if self.days else None
