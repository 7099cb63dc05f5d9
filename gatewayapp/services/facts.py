"""One event as the planner, the checker and the scorer see it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from gatewayapp.domain.events import Event, slots_of
from gatewayapp.domain.facts import Delegate, EventFacts, Interpreter, Participant
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Participation, Registration, Role, Status
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.events import event_of_id
from gatewayapp.storage import reading
from gatewayapp.storage.database import Connection, Database

_HOSTING = frozenset({Role.HOST, Role.EXHIBITOR})


@dataclass(frozen=True, slots=True)
class _Guest:
    registration: Registration
    person: Person


def gather_facts(db: Database, event_id: int) -> EventFacts:
    """Gather an event's facts: only what is confirmed takes part.

    Wishes and vetoes that name an organisation without a delegate are left out.
    """
    with db.read() as rows:
        return facts_of(rows, event_id)


def facts_of(rows: Connection, event_id: int) -> EventFacts:
    """Gather an event's facts from a state of the database that is being read or changed."""
    return facts_for(rows, event_of_id(rows, event_id))


def facts_for(rows: Connection, event: Event) -> EventFacts:
    """Gather the facts of a stored event as if its sessions, tables and rules were as given."""
    event_id = event.id
    guests = _confirmed(rows, event_id)
    directory = _directory(rows, event_id)
    participants = _participants(event, guests, directory, _terms(rows, event_id))
    there = {participant.organisation for participant in participants}
    return EventFacts(
        slots=slots_of(event.sessions, event.slot_minutes, event.gap_minutes),
        zones=event.zones,
        tables=tuple(sorted(event.tables, key=lambda table: table.number)),
        participants=participants,
        interpreters=tuple(
            _interpreter(it) for it in guests if it.registration.role is Role.INTERPRETER
        ),
        wishes=_among(there, reading.of_event(rows, Wish, event_id)),
        vetoes=tuple(it for it in reading.of_event(rows, Veto, event_id) if it.pair <= there),
        met_before=reading.pairs_met_before(rows, event_id),
        rules=event.rules,
        absent=tuple((id_, _known_as(it)) for id_, it in directory.items() if id_ not in there),
    )


def _confirmed(rows: Connection, event_id: int) -> tuple[_Guest, ...]:
    people = {person.id: person for person in reading.people_at(rows, event_id)}
    registrations = reading.of_event(rows, Registration, event_id)
    return tuple(_Guest(it, people[it.person]) for it in registrations if it.status is Status.CONFIRMED)


def _directory(rows: Connection, event_id: int) -> dict[int, Organisation]:
    return {it.id: it for it in reading.organisations_at(rows, event_id)}


def _terms(rows: Connection, event_id: int) -> dict[int, Participation]:
    return {it.organisation: it for it in reading.of_event(rows, Participation, event_id)}


def _among(there: set[int], wishes: Sequence[Wish]) -> tuple[Wish, ...]:
    """Leave out wishes that name somebody who is not there, also where others should wait for them."""
    kept = [wish for wish in wishes if wish.pair <= there]
    ids = {wish.id for wish in kept}
    return tuple(
        replace(wish, after=tuple(id_ for id_ in wish.after if id_ in ids)) if wish.after else wish
        for wish in kept
    )


def _participants(
    event: Event,
    guests: Sequence[_Guest],
    organisations: Mapping[int, Organisation],
    terms: Mapping[int, Participation],
) -> tuple[Participant, ...]:
    teams: defaultdict[int, list[_Guest]] = defaultdict(list)
    for guest in guests:
        if guest.registration.role.meets and guest.person.organisation is not None:
            teams[guest.person.organisation].append(guest)
    booths = {table.owner: table.id for table in event.tables if table.owner is not None}
    return tuple(
        _participant(organisations[id_], teams[id_], booths.get(id_), terms.get(id_))
        for id_ in sorted(teams)
    )


def _participant(
    organisation: Organisation, team: Sequence[_Guest], booth: int | None, terms: Participation | None
) -> Participant:
    return Participant(
        organisation=organisation.id,
        name=_known_as(organisation),
        delegates=tuple(_delegate(guest, organisation.id) for guest in team),
        is_host=any(guest.registration.role in _HOSTING for guest in team),
        together=terms is not None and terms.together,
        booth=booth,
        min_meetings=None if terms is None else terms.min_meetings,
        max_meetings=None if terms is None else terms.max_meetings,
    )


def _known_as(organisation: Organisation) -> str:
    return organisation.name or organisation.native_name


def _delegate(guest: _Guest, organisation: int) -> Delegate:
    return Delegate(
        registration=guest.registration.id,
        organisation=organisation,
        name=guest.person.name.listed,
        languages=frozenset(guest.person.languages),
        absences=guest.registration.absences,
    )


def _interpreter(guest: _Guest) -> Interpreter:
    return Interpreter(
        registration=guest.registration.id,
        name=guest.person.name.listed,
        languages=frozenset(guest.person.languages),
        shifts=guest.registration.shifts,
        absences=guest.registration.absences,
    )
