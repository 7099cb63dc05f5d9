"""Putting a backup in the place of a database, under the eyes of whoever has it open."""

import sqlite3
from contextlib import closing
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.storage import steps
from gatewayapp.storage.backing_up import Backup, BackupReason, back_up, set_aside
from gatewayapp.storage.connecting import connect, engine_for, keep_log
from gatewayapp.storage.database import Database
from gatewayapp.storage.migrating import refuse_foreign
from gatewayapp.storage.plain_words import said_plainly

_MISSING = "There is no backup at {path}. Choose another one."


def restore(path: Path, backup: Path) -> Backup | None:
    """Make a database what it was at a backup; gives a backup of what it was before, if it was there.

    A healthy file is overwritten page by page in one transaction, so that other windows see
    the whole of it or nothing. A damaged one is set aside and replaced.
    """
    if not backup.is_file():
        raise Fault(_MISSING, path=backup)
    refuse_foreign(backup)
    replaced, last = _replaced(path)
    with said_plainly(path):
        _overwrite(path, backup)
    Database.open(path).close()
    _note(path, last)
    return replaced


def _replaced(path: Path) -> tuple[Backup | None, int]:
    if not path.exists():
        return None, 0
    try:
        refuse_foreign(path)
        return back_up(path, BackupReason.RESTORE), _last_change(path)
    except (Fault, sqlite3.Error):
        return set_aside(path), 0


def _last_change(path: Path) -> int:
    with closing(connect(path)) as connection:
        return int(connection.execute("SELECT coalesce(max(id), 0) FROM change").fetchone()[0])


def _overwrite(path: Path, backup: Path) -> None:
    path.touch()
    with closing(_read_only(backup)) as source, closing(connect(path)) as target:
        source.backup(target)
    keep_log(path)


def _read_only(backup: Path) -> sqlite3.Connection:
    return sqlite3.connect(backup.resolve().as_uri() + "?mode=ro", uri=True)


def _note(path: Path, last: int) -> None:
    """Leave a step with a higher number than any before, by which other windows notice."""
    engine = engine_for(path)
    try:
        with engine.connect().execution_options(writes=True) as connection, connection.begin():
            steps.note_restore(connection, last + 1)
    finally:
        engine.dispose()
