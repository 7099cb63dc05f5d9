"""Rows that are not refused, on their way to a verdict."""

from dataclasses import dataclass
from typing import NamedTuple

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration
from gatewayapp.importing.before import Earlier
from gatewayapp.importing.drafts import Draft
from gatewayapp.importing.people import NameKeys
from gatewayapp.importing.plan import Mark
from gatewayapp.importing.tables import TableRow


class Composed(NamedTuple):
    """What will be stored; ``kept`` are attributes in which a correction by hand stays for now."""

    person: Person
    registration: Registration
    kept: frozenset[str] = frozenset()


@dataclass(slots=True)
class Candidate:
    """A row that is not refused; ``draft`` and ``known`` are its organisation and its stored person.

    ``address`` is the key of its e-mail address, ``company`` its organisation as it names it, in Latin
    letters and native.
    """

    row: TableRow
    name: PersonName
    keys: NameKeys
    email: str
    address: str
    company: tuple[str, str]
    marks: list[Mark]
    draft: Draft | None
    known: Person | None = None
    earlier: Earlier | None = None
