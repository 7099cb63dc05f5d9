"""Walk-ins: whoever comes without a registration gets one and is checked in, in one step."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.folding import folded
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role
from gatewayapp.domain.wording import sentence
from gatewayapp.importing.companies import JAPANESE_NATIVE, CompanyIndex
from gatewayapp.importing.people import folded_name
from gatewayapp.importing.values.countries import country_code, country_names
from gatewayapp.importing.values.people import from_full, from_parts
from gatewayapp.importing.values.texts import is_east_asian, is_native, tidy
from gatewayapp.services.checking_in import Arrival, line_of, time_of_arrival
from gatewayapp.services.events import event_of_id
from gatewayapp.services.people import PersonLine, register
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database

_NO_COUNTRY = 'No country is called "{typed}". Write Japan or JP.'
JAPAN = "JP"


@dataclass(frozen=True, slots=True)
class Guest:
    """What the desk asks of a walk-in.

    ``organisation`` is its name as typed; ``country``, ISO 3166-1 alpha-2, counts only if it is new.
    """

    name: PersonName
    organisation: str = ""
    country: str = ""
    role: Role = Role.VISITOR


@dataclass(frozen=True, slots=True)
class Reception:
    """What the desk looks through while a guest is typed in: organisations, and who is registered.

    ``countries`` are their names in the language of the desk.
    """

    organisations: tuple[Organisation, ...] = ()
    companies: CompanyIndex = field(default_factory=lambda: CompanyIndex(()))
    registered: Mapping[str, tuple[PersonLine, ...]] = field(default_factory=dict)
    countries: tuple[str, ...] = ()

    def country(self, typed: str) -> str:
        """Give the code of a country, which the beginning of its name may stand for; empty for none.

        Raises ``Fault`` if no country is called that.
        """
        wanted = folded(typed)
        names = [name for name in self.countries if wanted and folded(name).startswith(wanted)]
        return country_typed(names[0] if len(names) == 1 else typed)

    def organisation(self, typed: str) -> Organisation | None:
        """Give the organisation that is surely meant; None for a new one."""
        return _meant(self.companies, typed)

    def similar(self, typed: str) -> Organisation | None:
        """Give an organisation from which what was typed differs by a slip of the finger."""
        return next(iter(self.companies.find(typed).like), None) if typed.strip() else None

    def namesakes(self, name: PersonName) -> tuple[PersonLine, ...]:
        """Give those registered under the same name, however it is spelled and in whatever order."""
        found = (line for key in folded_name(name).whole for line in self.registered.get(key, ()))
        return tuple({line.registration.id: line for line in found}.values())


def open_reception(db: Database, people: Iterable[PersonLine], language: str = "en") -> Reception:
    """Prepare to look through the organisations of the directory and those who are registered."""
    with db.read() as rows:
        organisations = reading.everything(rows, Organisation)
    registered: defaultdict[str, list[PersonLine]] = defaultdict(list)
    for line in people:
        for key in folded_name(line.person.name).whole:
            registered[key].append(line)
    by_name = {key: tuple(lines) for key, lines in registered.items()}
    return Reception(organisations, CompanyIndex(organisations), by_name, country_names(language))


def walk_in(db: Database, event_id: int, guest: Guest, now: datetime | None = None) -> Arrival:
    """Register somebody under the next number, confirmed and checked in.

    An organisation that is known, however it is spelled, is taken; any other one is made. Raises
    ``Fault`` for a guest without a name.
    """
    with db.change(sentence("Add and check in {name}", name=guest.name.listed)) as unit:
        rows = unit.connection
        at = time_of_arrival(event_of_id(rows, event_id), now)
        known = CompanyIndex(reading.everything(rows, Organisation))
        firm = _meant(known, guest.organisation) or _new(guest)
        registration = register(unit, event_id, Person(0, None, guest.name), guest.role, firm, at)
    return _arrived(db, registration, at, unit.change)


def _arrived(db: Database, registration: int, at: datetime, change: Change) -> Arrival:
    with db.read() as rows:
        return Arrival(line_of(rows, registration), at, change, None)


def guest_name(family: str, given: str) -> PersonName:
    """Read the two parts of a name as they were typed; a name in native script becomes one whole."""
    return from_parts(tidy(family), tidy(given))


def divided_name(text: str) -> tuple[str, str]:
    """Divide what was typed to find somebody into family and given name; empty for a number."""
    text = tidy(text)
    if any(map(str.isdecimal, text)):
        return "", ""
    if is_native(text):
        family, _, given = text.partition(" ")
        return family, given
    name = from_full(text.title() if text.islower() else text)
    return name.family, name.given


def country_typed(text: str) -> str:
    """Give the code of a country written in any way, empty for none; raises ``Fault`` if it is none."""
    code = country_code(text) if text.strip() else ""
    if code is None:
        raise Fault(_NO_COUNTRY, typed=text.strip())
    return code


def _meant(companies: CompanyIndex, typed: str) -> Organisation | None:
    if not typed.strip():
        return None
    found, wanted = companies.find(typed), folded(typed)
    return found.one or next((it for it in found.like if wanted in _names_of(it)), None)


def _names_of(organisation: Organisation) -> set[str]:
    names = (organisation.name, organisation.native_name, *organisation.other_names)
    return {folded(name) for name in names if name}


def _new(guest: Guest) -> Organisation | None:
    name = tidy(guest.organisation)
    if not name:
        return None
    if not is_east_asian(name):
        return Organisation(0, name, country=guest.country)
    country = guest.country or (JAPAN if JAPANESE_NATIVE.search(name) else "")
    return Organisation(0, "", name, country=country)
