"""One change of a database while it is being made."""

from collections.abc import Collection, Sequence
from contextlib import nullcontext
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, select, update

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.storage.journal import journalled_together
from gatewayapp.storage.mapping import Mapping, Parts, mapping_of
from gatewayapp.storage.mapping.editions import copied_row
from gatewayapp.storage.mapping.shape import RowValues
from gatewayapp.storage.schema import edition_meeting, imported_row, wish_after, wish_delegate

GONE = "What you changed is not in the database any more. Look at the latest state and try again."
_CHUNK = 10_000
CROWD = 500
MOST_VALUES = 990  # of one statement; every SQLite takes at least 999


class UnitOfWork:
    """Writes domain objects in bulk; all writes hold together or none does.

    ``change`` tells after the end what was touched. ``connection`` serves reads that must see
    the writes made so far.
    """

    def __init__(self, connection: Connection, change: Change) -> None:
        self.connection = connection
        self.change = change

    def add(
        self, things: Sequence[Any], event: int | None = None, **columns: Sequence[Any]
    ) -> tuple[int, ...]:
        """Store new things of one class and give their ids in the same order.

        Things with an id keep it; those with id 0 get the next. ``event`` is the id of the
        event to which things belong that do not say so themselves (wishes, vetoes, meetings).
        ``columns`` replace values that were not known when the things were made, one for each thing.
        """
        if not things:
            return ()
        mapping = mapping_of(type(things[0]))
        first = self.next_id(type(things[0]))
        ids = _ids(things, first)
        rows = mapping.full_rows(things, event)
        for name, values in {"id": ids, **columns}.items():
            for row, value in zip(rows, values, strict=True):
                row[name] = value
        new = first if min(ids) >= first else None
        self._insert(mapping.table, rows, new)
        for parts in mapping.parts:
            self._insert(parts.table, _part_rows(parts, things, ids), new)
        return ids

    def next_id(self, thing: type) -> int:
        """Give the id that the next new thing of a class will get."""
        name = mapping_of(thing).table.name
        last = self.connection.exec_driver_sql("SELECT seq FROM sqlite_sequence WHERE name = ?", (name,))
        return int(last.scalar() or 0) + 1

    def update(self, things: Sequence[Any]) -> None:
        """Store the present state of things of one class by their ids.

        Raises ``Fault`` if one of them is gone.
        """
        if not things:
            return
        mapping = mapping_of(type(things[0]))
        self._update(mapping, things)
        ids = [thing.id for thing in things]
        for parts in mapping.parts:
            self._renew(parts, ids, _part_rows(parts, things, ids))

    def remove(self, thing: type, ids: Collection[int]) -> None:
        """Delete things of a class with their parts; ids that are gone already are no fault."""
        mapping = mapping_of(thing)
        keys = [{"key": id_} for id_ in ids]
        if not keys:
            return
        for parts in mapping.parts:
            owner = parts.table.c[parts.owner]
            self.connection.execute(delete(parts.table).where(owner == bindparam("key")), keys)
        self.connection.execute(
            delete(mapping.table).where(mapping.table.c.id == bindparam("key")), keys
        )

    def forget_delegate(self, registration: int) -> None:
        """Take a registration out of all wishes that name it."""
        named = wish_delegate.c.registration_id == registration
        self.connection.execute(delete(wish_delegate).where(named))

    def forget_imported(self, registration: int) -> None:
        """Let no imported list know a registration any more."""
        named = imported_row.c.registration_id == registration
        self.connection.execute(delete(imported_row).where(named))

    def forget_precedence(self, wish: int) -> None:
        """Let no other wish wait for this one."""
        self.connection.execute(delete(wish_after).where(wish_after.c.after_id == wish))

    def copy_meetings(self, edition: int, meetings: Sequence[Any]) -> None:
        """Store copies of meetings in an edition for good."""
        self._insert(edition_meeting, [copied_row(meeting, edition) for meeting in meetings])

    def _insert(self, table: Table, rows: list[RowValues], new: int | None = None) -> None:
        """Insert past SQLAlchemy's handling of single values, which takes longer than SQLite.

        From the id ``new`` on there is no thing yet.
        """
        if not rows:
            return
        is_crowd = new is not None and len(rows) >= CROWD
        with journalled_together(self.connection, table, new or 0) if is_crowd else nullcontext():
            size = MOST_VALUES // len(rows[0])
            whole = len(rows) - len(rows) % size
            for start, stop, together in ((0, whole, size), (whole, len(rows), 1)):
                if start < stop:
                    self._insert_runs(table, rows[start:stop], together)

    def _insert_runs(self, table: Table, rows: list[RowValues], together: int) -> None:
        """Insert so many rows with each run of the statement: SQLite takes half as long for fifty."""
        names = ", ".join(f'"{name}"' for name in rows[0])
        marks = f"({', '.join('?' * len(rows[0]))})"
        statement = f"""INSERT INTO "{table.name}" ({names})
            VALUES {", ".join([marks] * together)}"""  # noqa: S608  # names of the schema
        runs = (rows[at : at + together] for at in range(0, len(rows), together))
        values = [tuple(chain.from_iterable(map(dict.values, run))) for run in runs]
        self.connection.exec_driver_sql(statement, values)

    def _update(self, mapping: Mapping, things: Sequence[Any]) -> None:
        table = mapping.table
        rows = [{"key": thing.id, **mapping.row(thing)} for thing in things]
        columns: RowValues = {name: bindparam(name) for name in rows[0] if name != "key"}
        statement = update(table).where(table.c.id == bindparam("key")).values(columns)
        if self.connection.execute(statement, rows).rowcount != len(rows):
            raise Fault(GONE)

    def _renew(self, parts: Parts, ids: Sequence[int], rows: list[RowValues]) -> None:
        """Write only those parts that differ, so that the journal stays true and small."""
        keys = [column.name for column in parts.table.primary_key.columns]
        stored = {_key(row, keys): row for row in self._parts(parts, ids)}
        wanted = {_key(row, keys): row for row in rows}
        stale = [key for key, row in stored.items() if wanted.get(key) != row]
        if stale:
            same = and_(*(parts.table.c[name] == bindparam(f"key_{name}") for name in keys))
            marked = [
                {f"key_{name}": part for name, part in zip(keys, key, strict=True)} for key in stale
            ]
            self.connection.execute(delete(parts.table).where(same), marked)
        self._insert(parts.table, [row for key, row in wanted.items() if stored.get(key) != row])

    def _parts(self, parts: Parts, ids: Sequence[int]) -> list[RowValues]:
        owner = parts.table.c[parts.owner]
        statement = select(parts.table).order_by(*parts.table.primary_key.columns)
        found: list[RowValues] = []
        for start in range(0, len(ids), _CHUNK):
            chunk = statement.where(owner.in_(ids[start : start + _CHUNK]))
            found += [dict(row) for row in self.connection.execute(chunk).mappings()]
        return found


def _ids(things: Sequence[Any], free: int) -> tuple[int, ...]:
    """Give each thing its own id or the next free one."""
    ids = []
    for thing in things:
        ids.append(thing.id or free)
        free = max(free, ids[-1] + 1)
    return tuple(ids)


def _part_rows(parts: Parts, things: Sequence[Any], ids: Sequence[int]) -> list[RowValues]:
    found = []
    for thing, id_ in zip(things, ids, strict=True):
        for row in parts.rows(thing):
            row[parts.owner] = id_
            found.append(row)
    return found


def _key(row: RowValues, names: Sequence[str]) -> tuple[Any, ...]:
    return tuple(row[name] for name in names)
