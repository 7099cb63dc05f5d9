"""The directory of organisations and people, and who takes part in an event."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from heapq import nsmallest
from typing import Any

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Attendance, Participation, Registration, Role
from gatewayapp.domain.wording import sentence
from gatewayapp.services.participating import Part, put_parts
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import UnitOfWork

_NO_NAME = "A person needs a name. Fill in a family name, a given name or a name in native script."
_NO_ORGANISATION_NAME = "An organisation needs a name. Fill in its name or its native name."
_PLANNED = (
    "{name} takes part in meetings ({count}), planned or published, "
    "so the registration can't be removed. "
    "Set its status to cancelled instead."
)
_TAKEN = "The number {number} belongs to another registration. Choose another one."
FIRST_NUMBER = 1001
MOST_DIGITS = 9


@dataclass(frozen=True, slots=True)
class PersonLine:
    """A registration with its person and the person's organisation."""

    registration: Registration
    person: Person
    organisation: Organisation | None


def list_people(db: Database, event_id: int) -> tuple[PersonLine, ...]:
    """List who is registered for an event, in order of registration."""
    with db.read() as rows:
        registrations = reading.of_event(rows, Registration, event_id)
        people = {person.id: person for person in reading.people_at(rows, event_id)}
        organisations = {it.id: it for it in reading.organisations_at(rows, event_id)}
    return tuple(_line(registration, people, organisations) for registration in registrations)


def list_attendance(db: Database, event_id: int) -> tuple[Attendance, ...]:
    """List what is counted of the people at an event, in order of registration."""
    with db.read() as rows:
        return reading.attendance(rows, event_id)


def list_first_people(
    db: Database, event_id: int, count: int, order: Callable[[PersonName], Any]
) -> tuple[PersonLine, ...]:
    """List the first so many at an event by what ``order`` makes of their names.

    Reads no more of the others than their names, which takes a fraction of the time.
    """
    with db.read() as rows:
        names = reading.names_at(rows, event_id)
        first = nsmallest(count, names, key=lambda it: order(it[1]))
        found = reading.of_ids(rows, Registration, [id_ for id_, _ in first])
        people = reading.of_ids(rows, Person, [it.person for it in found])
        theirs = {it.organisation for it in people if it.organisation is not None}
        organisations = reading.of_ids(rows, Organisation, theirs)
    registrations = {it.id: it for it in found}
    known, owners = {it.id: it for it in people}, {it.id: it for it in organisations}
    return tuple(_line(registrations[id_], known, owners) for id_, _ in first)


def _line(
    registration: Registration, people: dict[int, Person], organisations: dict[int, Organisation]
) -> PersonLine:
    person = people[registration.person]
    organisation = None if person.organisation is None else organisations[person.organisation]
    return PersonLine(registration, person, organisation)


def list_organisations(db: Database) -> tuple[Organisation, ...]:
    """List the organisations of the directory, whatever event they took part in."""
    with db.read() as rows:
        return reading.everything(rows, Organisation)


def list_directory(db: Database) -> tuple[Person, ...]:
    """List all people, whatever event they took part in."""
    with db.read() as rows:
        return reading.everything(rows, Person)


def list_registrations(db: Database, event_id: int) -> tuple[Registration, ...]:
    """List an event's registrations."""
    with db.read() as rows:
        return reading.of_event(rows, Registration, event_id)


def list_participations(db: Database, event_id: int) -> tuple[Participation, ...]:
    """List how organisations take part where that differs from the event's rules."""
    with db.read() as rows:
        return reading.of_event(rows, Participation, event_id)


def add_person(
    db: Database, event_id: int, person: Person, role: Role, organisation: Organisation | None = None
) -> Change:
    """Register a new person for an event under the next number.

    An ``organisation`` with id 0 is made too; without one, ``person.organisation`` stands.
    """
    with db.change(sentence("Add {name}", name=person.name.listed)) as unit:
        register(unit, event_id, person, role, organisation)
    return unit.change


def register(
    unit: UnitOfWork,
    event_id: int,
    person: Person,
    role: Role,
    organisation: Organisation | None,
    checked_in: datetime | None = None,
) -> int:
    """Register a new person as ``add_person`` does, as a part of a larger change; give the id."""
    _refuse_nameless(person)
    if organisation is not None:
        person = replace(person, organisation=_stored(unit, organisation))
    (person_id,) = unit.add([person])
    number = free_numbers(reading.numbers_used(unit.connection, event_id), 1)[0]
    registration = Registration(0, event_id, person_id, number, role, checked_in=checked_in)
    return unit.add([registration])[0]


def _stored(unit: UnitOfWork, organisation: Organisation) -> int:
    if organisation.id:
        return organisation.id
    _refuse_nameless_organisation(organisation)
    return unit.add([organisation])[0]


def add_organisation(db: Database, organisation: Organisation) -> Change:
    """Store a new organisation in the directory."""
    _refuse_nameless_organisation(organisation)
    name = organisation.name or organisation.native_name
    with db.change(sentence("Add {name}", name=name)) as unit:
        unit.add([replace(organisation, id=0)])
    return unit.change


def update_person(db: Database, person: Person) -> Change:
    """Store a person's new state."""
    _refuse_nameless(person)
    with db.change(sentence("Change {name}", name=person.name.listed)) as unit:
        unit.update([person])
    return unit.change


def update_people(db: Database, people: Sequence[Person]) -> Change:
    """Store the new state of several people as one step."""
    if len(people) == 1:
        return update_person(db, people[0])
    for person in people:
        _refuse_nameless(person)
    with db.change(sentence("Change {count} people", count=len(people))) as unit:
        unit.update(people)
    return unit.change


def update_people_and_registrations(
    db: Database,
    people: Sequence[Person],
    registrations: Sequence[Registration],
    event_id: int = 0,
    parts: Sequence[Part] = (),
) -> Change:
    """Store the new state of several people and registrations, such as a pasted block, as one step.

    ``parts`` say how organisations take part in the event. Raises ``Fault`` if a name is empty, a
    number belongs to another registration, or for parts that ``save_parts`` would refuse.
    """
    for person in people:
        _refuse_nameless(person)
    count = len({it.id for it in people} | {it.person for it in registrations})
    name = sentence("Change {count} people", count=count)
    if count == 1 and people:
        name = sentence("Change {name}", name=people[0].name.listed)
    elif count == 1:
        name = sentence("Change registration {number}", number=registrations[0].number)
    with db.change(name) as unit:
        for registration in registrations:
            _refuse_number_of_another(unit, registration)
        unit.update(people)
        unit.update(registrations)
        put_parts(unit, event_id, parts)
    return unit.change


def update_organisation(db: Database, organisation: Organisation) -> Change:
    """Store an organisation's new state."""
    _refuse_nameless_organisation(organisation)
    name = organisation.name or organisation.native_name
    with db.change(sentence("Change {name}", name=name)) as unit:
        unit.update([organisation])
    return unit.change


def update_registration(db: Database, registration: Registration) -> Change:
    """Store a registration's new state; raises ``Fault`` if its number is taken."""
    name = sentence("Change registration {number}", number=registration.number)
    with db.change(name) as unit:
        _refuse_number_of_another(unit, registration)
        unit.update([registration])
    return unit.change


def _refuse_number_of_another(unit: UnitOfWork, registration: Registration) -> None:
    owner = reading.owner_of_number(unit.connection, registration.event, registration.number)
    if owner not in {None, registration.id}:
        raise Fault(_TAKEN, number=registration.number)


def update_registrations(db: Database, registrations: Sequence[Registration]) -> Change:
    """Store the new state of several registrations as one step; their numbers stay."""
    if len(registrations) == 1:
        return update_registration(db, registrations[0])
    with db.change(sentence("Change {count} registrations", count=len(registrations))) as unit:
        unit.update(registrations)
    return unit.change


def remove_registration(db: Database, registration_id: int) -> Change:
    """Take a person out of an event; the person stays in the directory.

    Raises ``Fault`` while the registration has meetings, planned or published.
    """
    with db.change(sentence("Remove a registration")) as unit:
        _refuse_planned(unit, registration_id)
        unit.forget_delegate(registration_id)
        unit.forget_imported(registration_id)
        unit.remove(Registration, [registration_id])
    return unit.change


def _refuse_planned(unit: UnitOfWork, registration_id: int) -> None:
    count = reading.meetings_with(unit.connection, registration_id)
    if count:
        (registration,) = reading.of_ids(unit.connection, Registration, [registration_id])
        (person,) = reading.of_ids(unit.connection, Person, [registration.person])
        raise Fault(_PLANNED, name=person.name.listed, count=count)


def save_participation(db: Database, participation: Participation) -> Change:
    """Store how an organisation takes part in an event, new or changed."""
    with db.change(sentence("Change how an organisation takes part")) as unit:
        stored = reading.of_event(unit.connection, Participation, participation.event)
        same = [it.id for it in stored if it.organisation == participation.organisation]
        if same:
            unit.update([replace(participation, id=same[0])])
        else:
            unit.add([replace(participation, id=0)])
    return unit.change


def next_number(db: Database, event_id: int) -> str:
    """Give the number that the next registration gets."""
    with db.read() as rows:
        return free_numbers(reading.numbers_used(rows, event_id), 1)[0]


def free_numbers(used: frozenset[str], count: int) -> tuple[str, ...]:
    """Give so many numbers after the highest one used; numbers that are no plain digits do not count."""
    highest = max((int(number) for number in used if _counts(number)), default=FIRST_NUMBER - 1)
    return tuple(str(highest + step) for step in range(1, count + 1))


def _counts(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) <= MOST_DIGITS


def _refuse_nameless(person: Person) -> None:
    if person.name.is_empty:
        raise Fault(_NO_NAME)


def _refuse_nameless_organisation(organisation: Organisation) -> None:
    if not (organisation.name or organisation.native_name):
        raise Fault(_NO_ORGANISATION_NAME)
