"""From what was typed or chosen on the People page to the service call that stores it; no Qt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.gui.people.fields import Field, Words
from gatewayapp.gui.people.rows import PersonRow
from gatewayapp.gui.people.typed import organisation_typed, read_typed
from gatewayapp.services import people


@dataclass(frozen=True, slots=True)
class Call:
    """A service and what it is called with, after the database."""

    service: Callable[..., Any]
    args: tuple[Any, ...]


def call_for(
    row: PersonRow, field: Field, text: str, words: Words, organisations: Sequence[Organisation]
) -> Call:
    """Give the call that stores a typed text; raises Fault if it does not belong in the field."""
    if field is Field.ROLE:
        return call_for_role([row], word_key(words.roles, text))
    if field is Field.STATUS:
        return call_for_status([row], word_key(words.statuses, text))
    if field is Field.ORGANISATION:
        found = organisation_typed(text, organisations) if text.strip() else None
        person = replace(row.line.person, organisation=found.id if found else None)
        return Call(people.update_person, (person,))
    edited = read_typed(row.line, field, text)
    service = people.update_person if isinstance(edited, Person) else people.update_registration
    return Call(service, (edited,))


def word_key(words: Any, text: str) -> Any:
    """Find what a word of the window's language stands for."""
    return next(key for key, word in words.items() if word == text)


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
