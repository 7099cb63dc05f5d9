"""Bringing a file to the newest version of the schema, all steps in one transaction."""

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import NoReturn

from sqlalchemy import Connection, Engine

from gatewayapp import __version__
from gatewayapp.domain.faults import Fault
from gatewayapp.storage.connecting import APPLICATION_ID
from gatewayapp.storage.journal import drop_triggers, lay_triggers
from gatewayapp.storage.migrations import MIGRATIONS
from gatewayapp.storage.texts import now_text

NEWEST = len(MIGRATIONS)
Migrations = Sequence[Callable[[Connection], None]]

_HEADER_BYTES = 100
_NEWER = (
    "This database was made by Gateway {theirs}, this is {ours}. It has not been touched. "
    "Install {theirs} to open it."
)
_FOREIGN = "{file} is not a Gateway database. It has not been touched. Choose a file that Gateway made."


def refuse_foreign(path: Path, newest: int = NEWEST) -> None:
    """Raise a ``Fault`` unless the file is a Gateway database of at most the newest schema.

    Looks at the header only, so that a refused file stays as it was to the last byte.
    """
    header = _header(path)
    if not _is_ours(header):
        raise Fault(_FOREIGN, file=path.name)
    if _number(header, 60) > newest:
        refuse_newer(_maker(path))


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(_HEADER_BYTES)


def _is_ours(header: bytes) -> bool:
    return header[:16] == b"SQLite format 3\0" and _number(header, 68) == APPLICATION_ID


def refuse_newer(theirs: str) -> NoReturn:
    """Raise the ``Fault`` about a database that a newer program made."""
    raise Fault(_NEWER, theirs=theirs, ours=__version__)


def _number(header: bytes, offset: int) -> int:
    return int.from_bytes(header[offset : offset + 4], "big")


def made_by(connection: Connection) -> str:
    """Give the version of the program that wrote a database."""
    return str(connection.exec_driver_sql("SELECT version FROM gateway_file").scalar_one())


def _maker(path: Path) -> str:
    """Read which version wrote a file, without locks and without a log beside it."""
    address = path.resolve().as_uri() + "?mode=ro&immutable=1"
    with closing(sqlite3.connect(address, uri=True)) as connection:
        row = connection.execute("SELECT version FROM gateway_file").fetchone()
    return str(row[0])


def schema_version(connection: Connection) -> int:
    """Give how many migrations a database has seen."""
    return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())


def migrate(engine: Engine, migrations: Migrations = MIGRATIONS) -> None:
    """Run the migrations that a database has not seen yet: all of them or, at a fault, none."""
    with engine.connect() as plain:
        _heed_references(plain, on=False)
        try:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                _run(connection, migrations)
        finally:
            _heed_references(plain, on=True)


def _heed_references(connection: Connection, *, on: bool) -> None:
    """Switch foreign keys, past SQLAlchemy because inside a transaction this has no effect."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, sqlite3.Connection)
    driver.execute(f"PRAGMA foreign_keys = {'ON' if on else 'OFF'}")


def _run(connection: Connection, migrations: Migrations) -> None:
    done = schema_version(connection)
    if done >= len(migrations):
        return  # another process was faster
    drop_triggers(connection)
    for step in migrations[done:]:
        step(connection)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
        raise RuntimeError("a migration left rows that belong to nothing")
    lay_triggers(connection)
    _sign(connection, len(migrations))


def _sign(connection: Connection, version: int) -> None:
    connection.exec_driver_sql(f"PRAGMA user_version = {version}")
    connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.exec_driver_sql(
        "INSERT INTO gateway_file (id, version, made_at) VALUES (1, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET version = excluded.version",
        (__version__, now_text()),
    )
