"""What the last import of the same list said of each row, so that only what is new in it counts."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from gatewayapp.domain.folding import company_key
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Status
from gatewayapp.importing.columns import Column, is_running
from gatewayapp.importing.fields import KEPT_FIELDS, Field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.people import keys_of_name, like_name, name_of, same_name
from gatewayapp.importing.tables import SheetTable, TableRow
from gatewayapp.importing.values.contacts import email_key

HALF = 0.5
COMPANY = (Field.COMPANY, Field.COMPANY_NATIVE)


def cell_key(column: Column) -> str:
    """Give the key under which a column's cells are kept: its field, or ``+`` and its heading."""
    if column.field in KEPT_FIELDS:
        return f"+{column.heading or column.letters}"
    return column.field.value


@dataclass(frozen=True, slots=True)
class Earlier:
    """Whom a row is about, and that row as it stood in the last import, in the table's columns."""

    registration: Registration
    person: Person
    row: TableRow


@dataclass(frozen=True, slots=True)
class Before:
    """The last import of the same list: what it said by the number of the row today.

    ``fresh`` are columns (from 0) that it did not have, ``missing`` the ids of registrations that
    stood in it and stand in no row today.
    """

    file: ImportedFile | None = None
    of_row: dict[int, Earlier] = field(default_factory=dict)
    fresh: frozenset[int] = frozenset()
    missing: tuple[int, ...] = ()


def find_before(table: SheetTable, known: KnownData, rows: Sequence[TableRow]) -> Before:
    """Find what was imported of the same list before, and which row is whose."""
    lists = [_Matching(table, known, file) for file in known.imports if file.rows]
    found = [(matching.alike(rows), matching) for matching in lists]
    share, best = max(found, key=lambda one: one[0], default=((False, 0.0), None))
    if best is None or not (share[1] and (share[0] or share[1] >= HALF)):
        return Before()
    return best.matched(rows)


class _Matching:
    """One list of before, laid out in the columns of today."""

    def __init__(self, table: SheetTable, known: KnownData, file: ImportedFile) -> None:
        self.table = table
        self.known = known
        self.file = file
        places = {key: at for at, (_heading, key) in enumerate(file.columns)}
        self.places = [places.get(cell_key(column)) for column in table.columns]
        self.fresh = frozenset(at for at, place in enumerate(self.places) if place is None)
        self.is_same_look = not self.fresh and len(self.places) == len(file.columns)
        straight = self.places == list(range(len(file.columns)))
        self.texts = dict(file.rows) if straight else {i: self._laid(t) for i, t in file.rows.items()}

    def _laid(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple("" if place is None else texts[place] for place in self.places)

    def alike(self, rows: Sequence[TableRow]) -> tuple[bool, float]:
        """Say whether the columns are the same, and which share of the longer list is in both."""
        here = {self._identity(row.texts) for row in rows}
        there = {self._identity(texts) for texts in self.texts.values()}
        return self.is_same_look, len(here & there) / max(len(here), len(there), 1)

    @cached_property
    def _telling(self) -> list[int]:
        place = self.table.place
        if Field.EMAIL in place and place[Field.EMAIL] not in self.fresh:
            return [place[Field.EMAIL]]
        names = (Field.FAMILY, Field.GIVEN, Field.FULL_NAME, Field.NATIVE, Field.ROMAJI, *COMPANY)
        return [place[name] for name in names if name in place]

    def _identity(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(texts[at].strip().casefold() for at in self._telling)

    def matched(self, rows: Sequence[TableRow]) -> Before:
        """Say which row is about whom: exact rows first, then by address, name and number."""
        found = self._exact(rows)
        left = {id_: self._row(self.texts[id_]) for id_ in self.texts.keys() - set(found.values())}
        others = [row for row in rows if row.number not in found]
        if left and others:
            found |= _Likeness(self.table, left, rows).pairs(others)
        of_row = {
            number: Earlier(registration, self.known.person_by_id[registration.person], row)
            for number, id_ in found.items()
            if (registration := self.known.registration_by_id.get(id_))
            and (row := left.get(id_) or self._row(self.texts[id_]))
        }
        gone = self.texts.keys() - set(found.values())
        return Before(self.file, of_row, self.fresh, self._missing(gone, len(found), others))

    def _exact(self, rows: Sequence[TableRow]) -> dict[int, int]:
        waiting: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for id_, texts in self.texts.items():
            waiting[texts].append(id_)
        return {row.number: waiting[row.texts].pop() for row in rows if waiting.get(row.texts)}

    def _row(self, texts: tuple[str, ...]) -> TableRow:
        return self.table.read([0], [texts])[0]

    def _missing(self, gone: Iterable[int], found: int, others: Sequence[TableRow]) -> tuple[int, ...]:
        """Give who stood in the list before and today in no row, if it is the same list at all."""
        if found < HALF * len(self.texts):
            return ()
        named = {key for row in others for key in _keys(self.table, row)}
        known = self.known.registration_by_id
        return tuple(
            id_
            for id_ in sorted(gone)
            if id_ in known
            and known[id_].status is not Status.CANCELLED
            and not named.intersection(_keys(self.table, self._row(self.texts[id_])))
        )


def _keys(table: SheetTable, row: TableRow) -> set[str]:
    keys = keys_of_name(name_of(table, row))
    return {key for key in (keys.latin, keys.native) if key}


class _Likeness:
    """Rows that have changed since, and those that they may have been."""

    def __init__(self, table: SheetTable, left: dict[int, TableRow], rows: Sequence[TableRow]) -> None:
        self.table = table
        self.left = dict(left)
        self.emails = {self._email(row) for row in rows} - {""}
        at = table.place.get(Field.NUMBER)
        self.has_numbers = at is not None and not is_running(table.columns[at].heading)

    def pairs(self, rows: Sequence[TableRow]) -> dict[int, int]:
        """Give the ids by the numbers of the rows, each id once."""
        found: dict[int, int] = {}
        steps = (
            (self._email, self._is_related),
            (self._number, self._is_related),
            (self._name, self._has_moved),
        )
        for key_of, fits in steps:
            waiting = self._index(key_of)
            for row in rows:
                ids = () if row.number in found else waiting.get(key_of(row), ())
                fitting = [id_ for id_ in ids if id_ in self.left and fits(row, self.left[id_])]
                if len(fitting) == 1:
                    found[row.number] = fitting[0]
                    del self.left[fitting[0]]
        return found

    def _index(self, key_of: Callable[[TableRow], str]) -> dict[str, list[int]]:
        index: defaultdict[str, list[int]] = defaultdict(list)
        for id_, row in self.left.items():
            if key := key_of(row):
                index[key].append(id_)
        return dict(index)

    def _email(self, row: TableRow) -> str:
        return email_key(self.table.value(row, Field.EMAIL).value or "")

    def _number(self, row: TableRow) -> str:
        return (self.table.value(row, Field.NUMBER).value or "") if self.has_numbers else ""

    def _name(self, row: TableRow) -> str:
        names = (self.table.value(row, part).value or "" for part in COMPANY)
        company = next((company_key(name) for name in names if name), "")
        keys = keys_of_name(name_of(self.table, row))
        return f"{keys.latin or keys.native}@{company}" if keys.latin or keys.native else ""

    def _is_related(self, row: TableRow, old: TableRow) -> bool:
        """Tell whether a changed name may still be the same person's: a part of it has stayed."""
        new_name, old_name = name_of(self.table, row), name_of(self.table, old)
        one, other = keys_of_name(new_name), keys_of_name(old_name)
        stayed = (one.family and one.family == other.family) or (one.given and one.given == other.given)
        return bool(stayed) or same_name(new_name, old_name) or like_name(new_name, old_name)

    def _has_moved(self, _row: TableRow, old: TableRow) -> bool:
        """Tell whether the old address is nobody's today."""
        return self._email(old) not in self.emails
