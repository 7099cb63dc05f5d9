"""Copies of a database in a folder beside it, fewer of them the older they are."""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.storage.connecting import connect
from gatewayapp.storage.plain_words import said_plainly

_STAMP = "%Y%m%dT%H%M%S.%fZ"
_SUFFIX = ".gateway"
_HOUR = timedelta(hours=1)
_FAILED = (
    "No backup of {file} can be written to {folder}: {why}. Free some space or allow writing there."
)


class BackupReason(StrEnum):
    """Why a backup was made."""

    ASKED = "asked"
    HOURLY = "hourly"
    IMPORT = "import"
    MIGRATION = "migration"
    RESTORE = "restore"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup; ``at`` is in UTC."""

    path: Path
    at: datetime
    reason: BackupReason


def backups_folder(path: Path) -> Path:
    """Give the folder for a database's backups."""
    return path.with_name(path.name + ".backups")


def list_backups(path: Path) -> tuple[Backup, ...]:
    """List a database's backups, the newest first."""
    folder = backups_folder(path)
    files = folder.glob(f"*{_SUFFIX}") if folder.is_dir() else ()
    backups = (_backup(file) for file in files)
    return tuple(sorted((b for b in backups if b is not None), key=lambda b: b.at, reverse=True))


def _backup(file: Path) -> Backup | None:
    stamp, _, reason = file.name.removesuffix(_SUFFIX).partition("-")
    try:
        at = datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC)
        return Backup(file, at, BackupReason(reason))
    except ValueError:
        return None  # a file of somebody else


def back_up(path: Path, reason: BackupReason = BackupReason.ASKED) -> Backup:
    """Copy a database as it stands, whole or not at all, and thin the older copies."""
    at = datetime.now(UTC)
    folder = backups_folder(path)
    target = folder / f"{at.strftime(_STAMP)}-{reason.value}{_SUFFIX}"
    draft = target.with_suffix(".part")
    try:
        folder.mkdir(exist_ok=True)
        with said_plainly(path):
            _copy(path, draft)
        draft.rename(target)
    except OSError as error:
        raise Fault(_FAILED, file=path.name, folder=folder, why=error.strerror) from error
    finally:
        with suppress(OSError):
            draft.unlink(missing_ok=True)
    thin(path, at)
    return Backup(target, at, reason)


def set_aside(path: Path) -> Backup:
    """Move a file that can't be read any more, with its log, to the backups."""
    at = datetime.now(UTC)
    folder = backups_folder(path)
    target = folder / f"{at.strftime(_STAMP)}-{BackupReason.DAMAGED.value}{_SUFFIX}"
    folder.mkdir(exist_ok=True)
    for ending in ("", "-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + ending).rename(target.with_name(target.name + ending))
    return Backup(target, at, BackupReason.DAMAGED)


def _copy(source: Path, target: Path) -> None:
    target.touch(source.stat().st_mode & 0o777)  # as private as the database itself
    with closing(connect(source)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")
    with target.open("rb+") as file:
        os.fsync(file.fileno())


def back_up_hourly(path: Path, opened: datetime) -> None:
    """Back up if the newest backup, or the opening of a file without any, is an hour ago.

    A failure does not stop anybody's work; the doctor shows the age of the newest backup.
    """
    now = datetime.now(UTC)
    newest = next((backup.at for backup in list_backups(path)), opened)
    if now - newest >= _HOUR:
        with suppress(Fault):
            back_up(path, BackupReason.HOURLY)


def thin(path: Path, now: datetime) -> None:
    """Remove backups that are no longer needed."""
    backups = list_backups(path)
    for backup in set(backups) - set(kept(backups, now)):
        with suppress(OSError):
            backup.path.unlink()


def kept(backups: Sequence[Backup], now: datetime) -> tuple[Backup, ...]:
    """Choose what stays.

    All of two hours, then the last of each hour for two days, of each day for a month, of each
    month for ever; damaged files always, as nobody else has what is in them.
    """
    newest_of: dict[str, Backup] = {}
    for backup in sorted(backups, key=lambda b: b.at):
        newest_of[_period(backup, now)] = backup
    return tuple(newest_of.values())


def _period(backup: Backup, now: datetime) -> str:
    age = now - backup.at
    if backup.reason is BackupReason.DAMAGED or age < 2 * _HOUR:
        return backup.path.name
    if age < timedelta(days=2):
        return f"{backup.at:%Y-%m-%d %H}"
    return f"{backup.at:%Y-%m-%d}" if age < timedelta(days=31) else f"{backup.at:%Y-%m}"
