"""All that the papers of one event are made from, and everybody as they stand on paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from gatewayapp.domain.editions import AgendaChange, compare_plans
from gatewayapp.domain.events import Event, Session, Table, is_open, slots_of
from gatewayapp.domain.folding import search_key
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.content import Attendee, EventOnPaper, Issue, TableOnPaper
from gatewayapp.exporting.desks import desks_of
from gatewayapp.exporting.lettering import cleaned, is_foreign, variants_dropped

LONGEST_NUMBER = 20


@dataclass(frozen=True, slots=True)
class Registered:
    """A registration with its person and the person's organisation."""

    registration: Registration
    person: Person
    organisation: Organisation | None


@dataclass(frozen=True)
class Material:
    """All that the papers of one event are made from.

    ``meetings`` is the plan to be printed, ``before`` the one it is compared with, None without one.
    Papers are handed out at so many ``desks``; 0 if that does not matter.
    """

    event: Event
    people: tuple[Registered, ...]
    organisations: Mapping[int, Organisation]
    meetings: tuple[Meeting, ...] = ()
    before: tuple[Meeting, ...] | None = None
    issue: Issue = field(default_factory=Issue)
    desks: int = 0

    @cached_property
    def on_paper(self) -> EventOnPaper:
        """The event's facts."""
        event = self.event
        ordered = sorted(event.sessions, key=lambda s: (s.date, s.start))
        return EventOnPaper(
            name=cleaned(event.name),
            timezone=event.timezone,
            sessions=tuple(replace(session, name=cleaned(session.name)) for session in ordered),
            slots=slots_of(event.sessions, event.slot_minutes, event.gap_minutes),
            place=cleaned(event.place),
            issue=replace(self.issue, title=cleaned(self.issue.title)),
        )

    @cached_property
    def zones(self) -> Mapping[int, str]:
        """The names of the zones by id."""
        return {zone.id: cleaned(zone.name) for zone in self.event.zones}

    @cached_property
    def by_registration(self) -> Mapping[int, Registered]:
        """Everybody registered, whatever their status."""
        return {it.registration.id: it for it in self.people}

    @cached_property
    def tables(self) -> Mapping[int, TableOnPaper]:
        """The tables by id."""
        return {table.id: self._table(table) for table in self.event.tables}

    def _table(self, table: Table) -> TableOnPaper:
        owner = None if table.owner is None else self.organisations.get(table.owner)
        latin, native = (owner.name, owner.native_name) if owner else ("", "")
        drawn = beside(latin, native)
        return TableOnPaper(
            table.number,
            self.zones.get(table.zone, ""),
            cleaned(latin or native),
            variants_dropped(f"{latin}{native}"),
            tuple(closed_on_days(table, self.event.sessions)) if table.closed else (),
            drawn if latin else "",
            "" if drawn else cleaned(native),
        )

    @cached_property
    def used_tables(self) -> tuple[int, ...]:
        """The ids of the tables in order of number, without those that are closed in every slot."""
        slots, held = self.on_paper.slots, {meeting.table for meeting in self.meetings}
        used = (
            it
            for it in self.event.tables
            if not (it.closed and slots) or it.id in held or any(is_open(it, slot) for slot in slots)
        )
        return tuple(it.id for it in sorted(used, key=lambda table: table.number))

    @cached_property
    def booths(self) -> Mapping[int, TableOnPaper]:
        """The booth of each organisation that owns one in use."""
        used = set(self.used_tables)
        return {t.owner: self.tables[t.id] for t in self.event.tables if t.owner and t.id in used}

    @cached_property
    def walks(self) -> Mapping[tuple[str, str], int]:
        """The minutes from zone to zone, by their names."""
        names = self.zones
        ways = {(names[z.id], names[to]): m for z in self.event.zones for to, m in z.walk if to in names}
        return {**{(there, here): minutes for (here, there), minutes in ways.items()}, **ways}

    @cached_property
    def attendees(self) -> tuple[Attendee, ...]:
        """Everybody confirmed, in the alphabetical order of their names."""
        return attendees_of(self)

    @cached_property
    def differences(self) -> Mapping[int, AgendaChange]:
        """What is different in whose day since the plan before."""
        if self.before is None:
            return {}
        return {change.registration: change for change in compare_plans(self.before, self.meetings)}

    def name_of(self, organisation: int | None) -> str:
        """Give an organisation's name; empty without one."""
        known = None if organisation is None else self.organisations.get(organisation)
        return cleaned(known.name or known.native_name) if known else ""

    def person_name(self, registration: int) -> PersonName:
        """Give the name behind a registration; its number where it is gone."""
        known = self.by_registration.get(registration)
        return tidy_name(known.person.name) if known else PersonName(family=f"#{registration}")


def closed_on_days(table: Table, sessions: Sequence[Session]) -> Iterator[Stretch]:
    """Say when a table is closed on each day, from the start of its sessions to their end."""
    for day in sorted({session.date for session in sessions}):
        held = [it.stretch for it in sessions if it.date == day]
        first, last = min(it.start for it in held), max(it.end for it in held)
        for closed in sorted(table.closed):
            if any(closed.overlaps(it) for it in held):
                yield Stretch(max(closed.start, first), min(closed.end, last))


def tidy_name(name: PersonName) -> PersonName:
    """Bring a name into a form that can be drawn; a Latin name stands alone if no font has the other."""
    return replace(
        name,
        family=cleaned(name.family),
        given=cleaned(name.given),
        native=beside(name.family or name.given, name.native),
        reading=cleaned(name.reading),
    )


def beside(latin: str, native: str) -> str:
    """Give a name in its own script as it can be drawn beside the Latin one; empty if it cannot be."""
    return "" if latin and is_foreign(native) else cleaned(native)


class Order(StrEnum):
    """In which order papers come, as they are handed out."""

    NAME = "name"
    COMPANY = "company"
    NUMBER = "number"
    DESK = "desk"


def place_in(order: Order, attendee: Attendee) -> str:
    """Give the key by which attendees, sorted by name already, are sorted further."""
    if order is Order.NUMBER:
        return attendee.number.zfill(LONGEST_NUMBER)
    if order is Order.COMPANY:
        return search_key(attendee.organisation or attendee.native_organisation)
    return ""


def attendees_of(material: Material) -> tuple[Attendee, ...]:
    """Give everybody confirmed, in the alphabetical order of their names."""
    confirmed = (it for it in material.people if it.registration.status is Status.CONFIRMED)
    everybody = tuple(attendee_of(material, it) for it in sorted(confirmed, key=_listing_key))
    if not material.desks:
        return everybody
    desks = desks_of(everybody, material.desks)
    return tuple(replace(it, desk=desks[it.registration]) for it in everybody)


def _listing_key(it: Registered) -> tuple[str, str]:
    name = it.person.name
    return search_key(
        name.listed if name.family or name.given else name.reading or name.native
    ), it.registration.number


def attendee_of(material: Material, it: Registered) -> Attendee:
    """Give a registration as it stands on paper."""
    organisation = it.organisation
    own = {} if organisation is None else {
        "organisation": cleaned(organisation.name),
        "native_organisation": beside(organisation.name, organisation.native_name),
        "board_name": cleaned(organisation.board_name),
        "country": organisation.country,
        "booth": material.booths.get(organisation.id),
    }  # fmt: skip
    return Attendee(
        registration=it.registration.id,
        number=cleaned(it.registration.number),
        name=tidy_name(it.person.name),
        role=it.registration.role,
        job_title=cleaned(it.person.job_title),
        languages=it.person.languages,
        email=cleaned(it.person.email),
        phone=cleaned(it.person.phone),
        foreign=" / ".join(_left_out(it)),
        variants=variants_dropped(
            it.person.name.native + (organisation.native_name if organisation else "")
        ),
        **own,  # type: ignore[arg-type]
    )


def _left_out(it: Registered) -> Iterator[str]:
    name, organisation = it.person.name, it.organisation
    if name.native and not tidy_name(name).native:
        yield cleaned(name.native)
    if organisation and organisation.native_name:
        drawn = beside(organisation.name, organisation.native_name)
        yield from () if drawn else (cleaned(organisation.native_name),)
