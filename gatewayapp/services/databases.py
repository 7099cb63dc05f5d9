"""Database files: making, opening, examining, backing up and restoring them."""

from pathlib import Path

from gatewayapp.storage import examining, restoring
from gatewayapp.storage.backing_up import Backup, BackupReason, list_backups
from gatewayapp.storage.backing_up import back_up as _back_up
from gatewayapp.storage.database import Database, open_or_create
from gatewayapp.storage.examining import Examination


def create_database(path: Path) -> Database:
    """Make a new, empty database; raises ``Fault`` if something lies there already."""
    return Database.create(path)


def open_database(path: Path) -> Database:
    """Open a database; after a backup an older one is brought up to date. Raises ``Fault`` in words."""
    return Database.open(path)


def examine(db: Database) -> Examination:
    """Look whether a database is sound and say what is in it."""
    return examining.examine(db)


def back_up(db: Database, reason: BackupReason = BackupReason.ASKED) -> Backup:
    """Copy a database into the folder of its backups. Imports call this before they change anything."""
    return _back_up(db.path, reason)


def restore(path: Path, backup: Backup | Path) -> Backup | None:
    """Make a database what it was when a backup was made; windows that have it open follow.

    What is replaced, if anything, is kept and returned: restoring that one undoes the restoring.
    """
    return restoring.restore(path, backup.path if isinstance(backup, Backup) else backup)


__all__ = [
    "Backup",
    "BackupReason",
    "Database",
    "Examination",
    "back_up",
    "create_database",
    "examine",
    "list_backups",
    "open_database",
    "open_or_create",
    "restore",
]
