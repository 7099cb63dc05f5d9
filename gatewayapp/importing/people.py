"""People in rows: the name in its parts, and who is the same as, or like, somebody else."""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from rapidfuzz.distance import OSA

from gatewayapp.domain.folding import name_key, search_key
from gatewayapp.domain.names import PersonName
from gatewayapp.importing.fields import Field
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.people import from_full, from_parts, native_name
from gatewayapp.importing.values.texts import is_east_asian

FEW = 60
CLOSE = 2
LONG_NAME = 8

Who = TypeVar("Who")


def name_of(table: SheetTable, row: TableRow) -> PersonName:
    """Compose a person's name from the columns that hold parts of it."""

    def text(field: Field) -> str:
        return table.value(row, field).value or ""

    native = text(Field.NATIVE) or f"{text(Field.FAMILY_NATIVE)} {text(Field.GIVEN_NATIVE)}".strip()
    reading = text(Field.READING) or f"{text(Field.FAMILY_READING)} {text(Field.GIVEN_READING)}".strip()
    if native and not reading:
        reading = table.sheet.readings.get(_raw(table, row, Field.NATIVE), "")
    family, given = text(Field.FAMILY), text(Field.GIVEN)
    if family or given:
        return from_parts(family, given, native, reading)
    full = text(Field.ROMAJI) or text(Field.FULL_NAME)
    if full:
        return from_full(full, native, reading)
    return (
        from_full("", native, reading)
        if not native or is_east_asian(native)
        else from_full(native_name(native))
    )


def _raw(table: SheetTable, row: TableRow, field: Field) -> str:
    at = table.place.get(field)
    return "" if at is None else row.texts[at]


def same_name(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names are of one person as far as a spelling can tell; initials count."""
    if one.native and other.native and name_key(one.native) == name_key(other.native):
        return True
    family = search_key(one.family) == search_key(other.family)
    first, second = search_key(one.given).strip("."), search_key(other.given).strip(".")
    if (
        family
        and one.family
        and first
        and second
        and (first.startswith(second) or second.startswith(first))
    ):
        return True
    return name_key(_latin(one)) == name_key(_latin(other)) != ""


def like_name(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names may be spellings of one: equal, or a slip or two of the finger apart."""
    if same_name(one, other):
        return True
    first, second = name_key(_latin(one)), name_key(_latin(other))
    if min(len(first), len(second)) < LONG_NAME:
        return False
    return OSA.distance(first, second, score_cutoff=CLOSE) <= (
        CLOSE if len(first) > 2 * LONG_NAME else 1
    )


def _latin(name: PersonName) -> str:
    return f"{name.family} {name.given}"


@dataclass(frozen=True, slots=True)
class Seen(Generic[Who]):
    """Somebody met before."""

    who: Who
    name: PersonName


class PeopleIndex(Generic[Who]):
    """People by the key of their name within one organisation."""

    def __init__(self) -> None:
        self._of: defaultdict[object, list[Seen[Who]]] = defaultdict(list)
        self._named: dict[tuple[object, str], Seen[Who]] = {}

    def add(self, organisation: object, who: Who, name: PersonName) -> None:
        """Remember somebody."""
        seen = Seen(who, name)
        self._of[organisation].append(seen)
        for key in _keys(name):
            self._named.setdefault((organisation, key), seen)

    def find(
        self, organisation: object, name: PersonName, like: Callable[[PersonName, PersonName], bool]
    ) -> Who | None:
        """Find somebody of an organisation whose name is equal, or like it where few work there."""
        for key in _keys(name):
            if (organisation, key) in self._named:
                return self._named[organisation, key].who
        others = self._of.get(organisation, ())
        if organisation is None or len(others) > FEW:
            return None
        return next((seen.who for seen in others if like(seen.name, name)), None)


def _keys(name: PersonName) -> list[str]:
    return [key for key in (name_key(_latin(name)), name_key(name.native)) if key]
