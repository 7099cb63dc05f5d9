"""The doctor, who says whether a database is sound and what is in it."""

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection

from gatewayapp import __version__
from gatewayapp.domain.wording import counted
from gatewayapp.storage import reading
from gatewayapp.storage.backing_up import Backup, list_backups
from gatewayapp.storage.database import Database
from gatewayapp.storage.migrating import schema_version

_WIDTH = 8
_WORDS = {
    "person": ("person", "people"),
    "wish": ("wish", "wishes"),
    "veto": ("veto", "vetoes"),
    "attention": ("doubtful row",),
}


@dataclass(frozen=True, slots=True)
class Examination:
    """What the doctor found; ``complaints`` are SQLite's own words and empty for a sound file.

    ``counts`` pairs each kind of thing with how many there are; ``backups`` come newest first.
    """

    path: Path
    size: int
    program: str
    schema: int
    complaints: tuple[str, ...]
    counts: dict[str, int]
    changes: int
    backups: tuple[Backup, ...]

    @property
    def healthy(self) -> bool:
        """Whether nothing is wrong with the file."""
        return not self.complaints

    def as_json(self) -> dict[str, object]:
        """Give the findings for ``doctor --json``."""
        return {
            "healthy": self.healthy,
            "complaints": list(self.complaints),
            "program": self.program,
            "schema": self.schema,
            "size": self.size,
            "changes": self.changes,
            "counts": self.counts,
            "backups": [_backup_json(backup) for backup in self.backups],
        }

    def as_text(self) -> str:
        """Say the findings on a terminal."""
        state = "is sound" if self.healthy else "is damaged. Restore one of its backups"
        newest = f", the newest of {self.backups[0].at:%Y-%m-%d %H:%M} UTC" if self.backups else ""
        return "\n".join(
            (
                f"{self.path.name} {state}.",
                *self.complaints,
                f"Gateway {self.program}, schema {self.schema}, {self.size / 1e6:.1f} MB",
                *(_line(count, kind) for kind, count in self.counts.items() if count),
                f"{_line(self.changes, 'change')} in the journal",
                f"{_line(len(self.backups), 'backup')}{newest}",
            )
        )


def _line(count: int, kind: str) -> str:
    indent = " " * (_WIDTH - len(str(count)))
    return indent + counted(count, *_WORDS.get(kind, (kind,)))


def _backup_json(backup: Backup) -> dict[str, str]:
    return {"path": str(backup.path), "at": backup.at.isoformat(), "reason": backup.reason.value}


def examine(db: Database) -> Examination:
    """Read every page of a database and check each reference in it."""
    with db.read() as connection:
        return Examination(
            path=db.path,
            size=db.path.stat().st_size,
            program=__version__,
            schema=schema_version(connection),
            complaints=_complaints(connection),
            counts=reading.counts(connection),
            changes=int(connection.exec_driver_sql("SELECT count(*) FROM change").scalar_one()),
            backups=list_backups(db.path),
        )


def _complaints(connection: Connection) -> tuple[str, ...]:
    pages = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
    strays = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
    lost = (f"{row[0]} {row[1]} refers to a missing {row[2]}" for row in strays)
    return (*(page for page in pages if page != "ok"), *lost)
