"""Triggers that write what each change does into the journal, so that no write can avoid it.

They are made anew from the schema whenever a database is migrated. Of an inserted row only the key
is written, as everything else can be read from the row itself when it is undone; writing it would
take an import a fifth of its time and double the file.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Column, Connection, Table

from gatewayapp.storage.schema import IMMUTABLE, JOURNALLED

_CLOSED = "a row is written outside of a change"
_FIXED = "an edition is never changed"


def lay_triggers(connection: Connection) -> None:
    """Make the triggers of all tables."""
    for table in JOURNALLED:
        for statement in _journal_triggers(table):
            connection.exec_driver_sql(statement)
    for table in IMMUTABLE:
        for event in ("UPDATE", "DELETE"):
            connection.exec_driver_sql(_guard(table, event))


def drop_triggers(connection: Connection) -> None:
    """Remove all triggers, so that a migration can rewrite tables."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars()
    for name in names.all():
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def _journal_triggers(table: Table) -> Iterator[str]:
    before, after = image_of(table, "OLD"), image_of(table, "NEW")
    yield _insert_trigger(table)
    yield _trigger(table, "DELETE", "OLD", before, "NULL")
    yield _trigger(table, "UPDATE", "NEW", before, after)


def _insert_trigger(table: Table) -> str:
    return _trigger(table, "INSERT", "NEW", "NULL", _json(table.primary_key.columns, "NEW"))


@contextmanager
def journalled_together(connection: Connection, table: Table, first: int) -> Iterator[None]:
    """Write very many new rows into the journal by one statement instead of row by row.

    They are all those of the things from the id ``first`` on, which must be new. The trigger
    rests meanwhile inside of the transaction, so that nobody else ever sees the table without it;
    after an exception the transaction must be given up.
    """
    keys = table.primary_key.columns
    order = ", ".join(f'one."{column.name}"' for column in keys)
    connection.exec_driver_sql(f'DROP TRIGGER "{_name(table, "INSERT")}"')
    yield
    connection.exec_driver_sql(
        f"""{_entry(table, "change_id", "one", "NULL", _json(keys, "one"))}, "{table.name}" AS one
        WHERE replaying = 0 AND one."{table.info["thing"]}" >= ? ORDER BY {order}""",
        (first,),
    )
    connection.exec_driver_sql(_insert_trigger(table))


def image_of(table: Table, row: str) -> str:
    """Give the SQL that writes a row, known under a name, as an image of the journal."""
    return _json(table.columns, row)


def _json(columns: Iterable[Column[Any]], row: str) -> str:
    return "json_object(" + ", ".join(f"'{c.name}', {row}.\"{c.name}\"" for c in columns) + ")"


def _name(table: Table, event: str) -> str:
    return f"journal_{table.name}_{event.lower()}"


def _trigger(table: Table, event: str, row: str, before: str, after: str) -> str:
    same = f" AND {before} <> {after}" if event == "UPDATE" else ""
    change = f"CASE WHEN change_id IS NULL THEN RAISE(ABORT, '{_CLOSED}') ELSE change_id END"
    return f"""
        CREATE TRIGGER "{_name(table, event)}" AFTER {event} ON "{table.name}" BEGIN
            {_entry(table, change, row, before, after)} WHERE replaying = 0{same};
        END"""


def _entry(table: Table, change: str, row: str, before: str, after: str) -> str:
    """Give the SQL that enters a row, known under a name, without its condition."""
    return f"""INSERT INTO journal_entry (change_id, table_name, kind, thing, before, after)
            SELECT {change},
                '{table.name}', '{table.info["kind"]}', {row}."{table.info["thing"]}", {before}, {after}
            FROM journal_door"""  # noqa: S608  # all parts are names in the schema


def _guard(table: Table, event: str) -> str:
    return f"""
        CREATE TRIGGER "fixed_{table.name}_{event.lower()}" BEFORE {event} ON "{table.name}"
        WHEN (SELECT replaying FROM journal_door) = 0 BEGIN
            SELECT RAISE(ABORT, '{_FIXED}');
        END"""  # noqa: S608  # all parts are names in the schema
