"""From what was typed or chosen on the People page to the service call that stores it; no Qt."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, TypeVar

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.gui.people.fields import OF_ORGANISATION, Field, Words
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.typed import is_typed, organisation_typed, read_part, read_typed
from gatewayapp.services import participating, people
from gatewayapp.services.participating import Part
from gatewayapp.services.people import PersonLine

WORKED_OUT = "This is worked out from other data. Change it at the organisation."

if TYPE_CHECKING:
    from gatewayapp.storage.database import Database

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Call:
    """A service and what it is called with, after the database."""

    service: Callable[..., Any]
    args: tuple[Any, ...]

    def made(self, db: "Database") -> Any:
        """Make the call."""
        return self.service(db, *self.args)


def call_for(
    row: PersonRow, field: Field, text: str, words: Words, organisations: Sequence[Organisation]
) -> Call:
    """Give the call that stores a typed text; raises Fault if it does not belong in the field."""
    if field in OF_ORGANISATION:
        part = read_part(row.part, field, text, words.together)
        return Call(participating.save_parts, (row.line.registration.event, [part]))
    edited = edited_by(row.line, field, text, words, organisations)
    service = people.update_person if isinstance(edited, Person) else people.update_registration
    return Call(service, (edited,))


def edited_by(
    line: PersonLine, field: Field, text: str, words: Words, organisations: Sequence[Organisation]
) -> Person | Registration:
    """Give the person or registration as it is with a text in a field; raises Fault if it can't be."""
    if field is Field.ROLE:
        return replace(line.registration, role=word_key(words.roles, text))
    if field is Field.STATUS:
        return replace(line.registration, status=word_key(words.statuses, text))
    if field is Field.ORGANISATION:
        found = organisation_typed(text, organisations) if text.strip() else None
        return replace(line.person, organisation=found.id if found else None)
    if not is_typed(field):
        raise Fault(WORKED_OUT)
    return read_typed(line, field, text)


def word_key(words: Mapping[Key, str], text: str) -> Key:
    """Find what a word of the window's language stands for; raises Fault if it is none of them."""
    wanted = text.strip().casefold()
    for key, word in words.items():
        if word.casefold() == wanted:
            return key
    raise Fault('"{typed}" is none of {known}.', typed=text, known=tuple(words.values()))


def call_for_batch(
    batch_people: Sequence[Person],
    registrations: Sequence[Registration],
    event: int = 0,
    parts: Sequence[Part] = (),
) -> Call:
    """Give the call that stores many changes as one step."""
    if parts and not batch_people and not registrations:
        return Call(participating.save_parts, (event, parts))
    return Call(people.update_people_and_registrations, (batch_people, registrations, event, parts))


def call_for_role(rows: Sequence[PersonRow], role: Role) -> Call:
    """Give the call that stores one role for several people."""
    return _registrations([replace(row.line.registration, role=role) for row in rows])


def call_for_status(rows: Sequence[PersonRow], status: Status) -> Call:
    """Give the call that stores one status for several people."""
    return _registrations([replace(row.line.registration, status=status) for row in rows])


def _registrations(changed: list[Any]) -> Call:
    if len(changed) == 1:
        return Call(people.update_registration, (changed[0],))
    return Call(people.update_registrations, (changed,))
