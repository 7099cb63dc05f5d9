"""Connections to a database file and what makes them safe."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event

APPLICATION_ID = 0x47415445  # "GATE"
BUSY_SECONDS = 10
CACHE_KIB = 32_768


def engine_for(path: Path) -> Engine:
    """Make an engine whose connections wait for each other and write through to the disk."""
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path),
        poolclass=_pool(),
        pool_size=4,
        max_overflow=-1,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _pool() -> Any:
    from sqlalchemy.pool import QueuePool

    return QueuePool


def connect(path: Path) -> sqlite3.Connection:
    """Open a connection on which transactions begin only when told to."""
    connection = sqlite3.connect(
        path.resolve().as_uri() + "?mode=rw",
        uri=True,
        timeout=BUSY_SECONDS,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA synchronous = FULL")
        # Every change goes on into the file itself, as people copy it to a stick while it is open.
        connection.execute("PRAGMA wal_autocheckpoint = 1")
        # For each row of an import SQLite notes what its triggers write, to take it back at a fault:
        # in a file that costs more than the row itself.
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _begin(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def keep_log(path: Path) -> None:
    """Set a file to write-ahead logging, by which readers never wait for a writer."""
    with closing(connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
