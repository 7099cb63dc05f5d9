"""An open database file: reading, changing, undoing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence
from gatewayapp.storage import replaying, steps
from gatewayapp.storage.backing_up import BackupReason, back_up, back_up_hourly
from gatewayapp.storage.connecting import engine_for
from gatewayapp.storage.files import create_file, refuse_unusable
from gatewayapp.storage.migrating import (
    Migrations,
    made_by,
    migrate,
    refuse_foreign,
    refuse_newer,
    schema_version,
)
from gatewayapp.storage.migrations import MIGRATIONS
from gatewayapp.storage.plain_words import OPENING, said_plainly
from gatewayapp.storage.unit_of_work import UnitOfWork


class Database:
    """One database file; safe to use from several threads and beside other processes."""

    def __init__(self, path: Path, engine: Engine) -> None:
        self.path = path
        self._engine = engine
        self._opened = datetime.now(UTC)

    @classmethod
    def create(cls, path: Path) -> Self:
        """Make a new, empty database; raises ``Fault`` if something lies there already."""
        with said_plainly(path):
            create_file(path)
        return cls.open(path)

    @classmethod
    def open(cls, path: Path, migrations: Migrations = MIGRATIONS) -> Self:
        """Open a database, after a backup bring an older one up to date.

        Raises ``Fault`` if it is missing, foreign, newer, damaged or can't be written.
        """
        refuse_unusable(path)
        refuse_foreign(path, len(migrations))
        engine = engine_for(path)
        try:
            with said_plainly(path):
                _bring_up_to_date(path, engine, migrations)
        except BaseException:
            engine.dispose()
            raise
        return cls(path, engine)

    def close(self) -> None:
        """Give the file back."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """Show one state of the database for as long as the context lasts."""
        with said_plainly(self.path), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def change(self, name: Sentence, origin: str = "") -> Iterator[UnitOfWork]:
        """Make one named change: all of it is stored at the end or, at any exception, nothing.

        ``origin`` says where the data came from, such as a file's name.
        """
        back_up_hourly(self.path, self._opened)
        with self._writing() as connection:
            before = steps.latest(connection)
            id_ = steps.open_step(connection, steps.DO, name, origin=origin)
            unit = UnitOfWork(connection, Change(id_, name, frozenset()))
            yield unit
            _finish(unit, before)

    def undo(self) -> Change | None:
        """Take back the newest change; None if there is none."""
        return self._replay(replaying.undo)

    def redo(self) -> Change | None:
        """Do the change again that was undone last; None if there is none."""
        return self._replay(replaying.redo)

    def latest_change(self) -> int:
        """Give the id of the newest change, undo or redo, whichever process made it."""
        with self.read() as connection:
            return steps.latest(connection)

    def _replay(self, step: Callable[[Connection], Change | None]) -> Change | None:
        with self._writing() as connection:
            return step(connection)

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with said_plainly(self.path), self._engine.connect() as plain:
            connection = plain.execution_options(writes=True)
            with connection.begin():
                yield connection


def _bring_up_to_date(path: Path, engine: Engine, migrations: Migrations) -> None:
    with engine.connect() as connection:
        version = schema_version(connection)
        if version > len(migrations):  # migrated by a newer program that has it open at this moment
            refuse_newer(made_by(connection))
    if version < len(migrations):
        back_up(path, BackupReason.MIGRATION)
        migrate(engine, migrations)


def _finish(unit: UnitOfWork, before: int) -> None:
    """Close a change; one that changed nothing leaves no step behind."""
    connection, change = unit.connection, unit.change
    touched = steps.touched(connection, change.id)
    steps.close_step(connection)
    if not touched:
        steps.forget(connection, change.id)
        unit.change = Change(before, change.name, touched)
        return
    steps.drop_undone(connection)
    unit.change = Change(change.id, change.name, touched)


def open_or_create(path: Path) -> Database:
    """Open a database or make it where there is none."""
    try:
        is_there = path.exists()
    except OSError as error:
        raise Fault(OPENING, file=path.name) from error
    return Database.open(path) if is_there else Database.create(path)


__all__ = ["Connection", "Database", "open_or_create"]
