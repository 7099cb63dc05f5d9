"""People in rows: the name in its parts, and who is the same as, or like, somebody else."""

from collections import defaultdict
from functools import lru_cache
from typing import Generic, NamedTuple, TypeVar

from rapidfuzz.distance import OSA

from gatewayapp.domain.folding import joined_key, name_key, search_key
from gatewayapp.domain.names import PersonName
from gatewayapp.importing.fields import NATIVE_FIELDS, READING_FIELDS, Field
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.people import from_full, from_parts
from gatewayapp.importing.values.texts import is_east_asian

FEW = 60
CLOSE = 2
LONG_NAME = 8
REMEMBERED = 50_000

Who = TypeVar("Who")


def name_of(table: SheetTable, row: TableRow) -> PersonName:
    """Compose a person's name from the columns that hold parts of it."""
    cleaned = row.cleaned
    said = {field: text for field, at in table.name_places if (text := cleaned[at].value)}
    native = _whole(said, NATIVE_FIELDS) if table.has_native else ""
    reading = _whole(said, READING_FIELDS) if table.has_reading else ""
    if native and not reading and table.sheet.readings:
        reading = table.sheet.readings.get(_raw(table, row, Field.NATIVE), "")
    family, given = said.get(Field.FAMILY, ""), said.get(Field.GIVEN, "")
    if family or given:
        return from_parts(family, given, native, reading)
    full = said.get(Field.ROMAJI) or said.get(Field.FULL_NAME)
    if full:
        return from_full(full, native, reading)
    return from_full("", native, reading) if not native or is_east_asian(native) else from_full(native)


def _whole(said: dict[Field, str], fields: tuple[Field, Field, Field]) -> str:
    """Give a name from its own column, or from those of its two parts."""
    whole, family, given = fields
    return said.get(whole) or f"{said.get(family, '')} {said.get(given, '')}".strip()


def _raw(table: SheetTable, row: TableRow, field: Field) -> str:
    at = table.place.get(field)
    return "" if at is None else row.texts[at]


class NameKeys(NamedTuple):
    """A name folded for comparisons; ``whole`` are its Latin and native forms that it has."""

    native: str
    family: str
    given: str
    latin: str
    whole: tuple[str, ...]


@lru_cache(maxsize=REMEMBERED)
def keys_of_name(name: PersonName) -> NameKeys:
    """Fold the parts of a name that will be asked for again."""
    return folded_name(name)


def folded_name(name: PersonName) -> NameKeys:
    """Fold the parts of a name."""
    family, given = search_key(name.family), _key_of_given(name.given)
    native = name_key(name.native) if name.native else ""
    latin = joined_key(f"{family} {given}")
    whole = tuple(key for key in (latin, native) if key) if native else (latin,) if latin else ()
    return NameKeys(native, family, given.strip("."), latin, whole)


@lru_cache(maxsize=REMEMBERED)
def _key_of_given(given: str) -> str:
    """Fold a given name; a long list has each of them many times."""
    return search_key(given)


def same_name(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names are of one person as far as a spelling can tell; initials count."""
    return _same(keys_of_name(one), keys_of_name(other))


def _same(first: NameKeys, second: NameKeys) -> bool:
    if first.native and first.native == second.native:
        return True
    if first.family and first.family == second.family and first.given and second.given:
        return first.given.startswith(second.given) or second.given.startswith(first.given)
    return first.latin == second.latin != ""


def like_name(one: PersonName, other: PersonName) -> bool:
    """Tell whether two names may be spellings of one: equal, or a slip or two of the finger apart."""
    return _like(keys_of_name(one), keys_of_name(other))


def _like(one: NameKeys, other: NameKeys) -> bool:
    if _same(one, other):
        return True
    first, second = one.latin, other.latin
    if min(len(first), len(second)) < LONG_NAME:
        return False
    far = CLOSE if len(first) > 2 * LONG_NAME else 1
    if abs(len(first) - len(second)) > far:
        return False
    return OSA.distance(first, second, score_cutoff=far) <= far


class PeopleIndex(Generic[Who]):
    """People by the key of their name within one organisation."""

    def __init__(self) -> None:
        self._of: defaultdict[object, list[tuple[Who, NameKeys]]] = defaultdict(list)
        self._named: dict[tuple[object, str], Who] = {}

    def add(self, organisation: object, who: Who, keys: NameKeys) -> None:
        """Remember somebody."""
        self._of[organisation].append((who, keys))
        for key in keys.whole:
            self._named.setdefault((organisation, key), who)

    def find_like(self, organisation: object, keys: NameKeys) -> Who | None:
        """Find somebody of an organisation whose name is equal, or like it where few work there."""
        for key in keys.whole:
            if (organisation, key) in self._named:
                return self._named[organisation, key]
        others = self._of.get(organisation, ())
        if organisation is None or len(others) > FEW:
            return None
        return next((who for who, theirs in others if _like(theirs, keys)), None)
