"""Whose a picture is, told by the name of its file: a number, an e-mail, an organisation, a person."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import PurePath

from gatewayapp.domain.folding import company_key, folded, name_key
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration

Owner = Person | Organisation


@dataclass(frozen=True)
class Owners:
    """People and organisations by the keys of what files may be named after."""

    numbers: dict[str, list[Owner]] = field(default_factory=lambda: defaultdict(list))
    companies: dict[str, list[Owner]] = field(default_factory=lambda: defaultdict(list))
    names: dict[str, list[Owner]] = field(default_factory=lambda: defaultdict(list))

    @classmethod
    def of(
        cls,
        registrations: Iterable[Registration],
        people: Sequence[Person],
        organisations: Iterable[Organisation],
    ) -> "Owners":
        """Sort them by number and e-mail, by each of a company's names, by a person's name."""
        owners, by_id = cls(), {person.id: person for person in people}
        for registration in registrations:
            owners.numbers[_number(registration.number)].append(by_id[registration.person])
        for person in people:
            _enter(owners.numbers, [folded(person.email)], person)
            _enter(owners.names, {name_key(person.name.listed), name_key(person.name.native)}, person)
        for organisation in organisations:
            _enter(owners.companies, set(map(company_key, _names_of(organisation))), organisation)
        return owners

    def of_file(self, file: PurePath) -> tuple[Owner, ...]:
        """Give whom a file is named after: nobody, one, or several that it does not tell apart."""
        stem = file.stem
        for keys, key in (
            (self.numbers, _number(stem)),
            (self.companies, company_key(stem)),
            (self.names, name_key(stem)),
        ):
            if key and key in keys:
                return tuple(keys[key])
        return ()


def _number(text: str) -> str:
    """Give the key of a number: a spreadsheet may have lost the zeros before it."""
    key = folded(text)
    return key.lstrip("0") or key


def _names_of(organisation: Organisation) -> Iterator[str]:
    yield from (organisation.name, organisation.native_name, organisation.short_name)
    yield from organisation.other_names


def _enter(owners: dict[str, list[Owner]], keys: Iterable[str], owner: Owner) -> None:
    for key in keys:
        if key:
            owners[key].append(owner)
