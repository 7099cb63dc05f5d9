"""A database of each version opens, and a failed migration leaves it as it was."""

import shutil
import sqlite3
import warnings
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from gatewayapp import __version__
from gatewayapp.domain.faults import Fault
from gatewayapp.services.history import undoable
from gatewayapp.storage.backing_up import BackupReason, list_backups
from gatewayapp.storage.database import Database
from gatewayapp.storage.migrating import NEWEST, migrate, schema_version
from gatewayapp.storage.migrations import MIGRATIONS
from gatewayapp.storage.schema import metadata
from tests.storage.making import add_organisations, dump


def _add_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE organisation ADD COLUMN mood TEXT NOT NULL DEFAULT 'calm'")
    connection.exec_driver_sql("UPDATE organisation SET city = 'Kyoto'")


def _fail(connection: Connection) -> None:
    _add_column(connection)
    connection.exec_driver_sql("DROP TABLE veto")
    raise ZeroDivisionError


def _orphan(connection: Connection) -> None:
    connection.exec_driver_sql("INSERT INTO person (organisation_id) VALUES (99)")


def _everything(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()
        return [str(version), *connection.iterdump()]


def test_migrations_lead_to_the_schema(db: Database) -> None:
    with db.read() as rows, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # Alembic's own about SQLite
        assert compare_metadata(MigrationContext.configure(rows), metadata) == []


def test_older_database_is_backed_up_and_migrated(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
    with Database.open(path, (*MIGRATIONS, _add_column)):
        pass
    assert dump(path)["organisation"][0][-1] == "calm"
    (backup,) = list_backups(path)
    assert backup.reason is BackupReason.MIGRATION
    assert "calm" not in dump(backup.path)["organisation"][0]


def test_migrations_that_another_window_ran_meanwhile_are_not_run_again(db: Database) -> None:
    before = _everything(db.path)
    migrate(db._engine)
    assert _everything(db.path) == before


def test_migration_is_not_journalled_and_the_journal_watches_again(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
        latest = db.latest_change()
    with Database.open(path, (*MIGRATIONS, _add_column)) as db:
        assert db.latest_change() == latest
        add_organisations(db, "B")
        assert db.undo() is not None


@pytest.mark.parametrize("step", [_fail, _orphan])
def test_migration_that_fails_leaves_the_file_as_it_was(path: Path, step: object) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
    before = _everything(path)
    with pytest.raises((ZeroDivisionError, RuntimeError)):
        Database.open(path, (*MIGRATIONS, step))  # type: ignore[arg-type]
    assert _everything(path) == before
    with Database.open(path) as db:
        assert undoable(db) is not None


def test_newer_database_is_refused_in_words_and_untouched(path: Path) -> None:
    with Database.create(path) as db, db.read() as rows:
        rows.exec_driver_sql("UPDATE gateway_file SET version = '9.5'")
        rows.exec_driver_sql(f"PRAGMA user_version = {NEWEST + 1}")
        rows.commit()
    before = path.read_bytes(), sorted(path.parent.iterdir())
    with pytest.raises(Fault) as fault:
        Database.open(path)
    assert str(fault.value) == (
        f"This database was made by Gateway 9.5, this is {__version__}. "
        "It has not been touched. Install 9.5 to open it."
    )
    assert (path.read_bytes(), sorted(path.parent.iterdir())) == before


def test_newer_database_copied_while_it_was_open_is_untouched_too(path: Path, tmp_path: Path) -> None:
    there, copy = path.with_name("open.gateway"), tmp_path / "stick" / "copy.gateway"
    copy.parent.mkdir()
    with Database.create(there), Database.open(there, (*MIGRATIONS, _add_column)) as newer:
        with newer.read() as rows:
            rows.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        add_organisations(newer, "A")
        for ending in ("", "-wal"):
            shutil.copy(f"{there}{ending}", f"{copy}{ending}")
    before = {file.name: file.read_bytes() for file in copy.parent.iterdir()}
    assert before["copy.gateway-wal"]
    with pytest.raises(Fault, match="made by Gateway"):
        Database.open(copy)
    assert {file.name: file.read_bytes() for file in copy.parent.iterdir()} == before


def test_database_that_a_newer_program_has_open_is_refused_too(path: Path) -> None:
    with (
        Database.create(path),
        Database.open(path, (*MIGRATIONS, _add_column)),
        pytest.raises(Fault, match="made by Gateway"),
    ):
        Database.open(path)


def test_database_of_the_first_version_opens_with_all_that_is_in_it(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
    with closing(sqlite3.connect(path)) as connection, connection:
        for trigger in connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            connection.execute(f'DROP TRIGGER "{trigger[0]}"')
        connection.executescript(
            "DROP TABLE picture; DROP TABLE imported_row; DROP TABLE imported_file;"
            "PRAGMA user_version = 1"
        )
    with Database.open(path) as db, db.read() as rows:
        assert schema_version(rows) == NEWEST
        assert compare_names(rows) == set(metadata.tables)
    assert [row[1] for row in dump(path)["organisation"]] == ["A"]


@pytest.mark.parametrize("is_undone", [False, True])
def test_change_that_an_older_program_journalled_whole_is_undone_and_done_again(
    path: Path, *, is_undone: bool
) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
        if is_undone:
            db.undo()
    there = dump(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.executescript(
            """UPDATE change SET schema_version = 2; PRAGMA user_version = 2; DROP TABLE picture;
            UPDATE journal_entry SET after = (SELECT json_object(
                'id', id, 'name', name, 'native_name', native_name, 'short_name', short_name,
                'kind', kind, 'country', country, 'region', region, 'city', city, 'address', address,
                'website', website, 'sectors', sectors, 'employees_min', employees_min,
                'employees_max', employees_max, 'turnover_eur', turnover_eur,
                'balance_eur', balance_eur, 'capital_jpy', capital_jpy, 'founded', founded,
                'description', description, 'extra', extra) FROM organisation)
            WHERE EXISTS (SELECT * FROM organisation)"""
        )
    with Database.open(path) as db:
        first, second = (db.redo, db.undo) if is_undone else (db.undo, db.redo)
        assert first() is not None
        assert dump(path) != there
        assert second() is not None
    assert dump(path) == there


def compare_names(rows: Connection) -> set[str]:
    names = rows.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars()
    return {name for name in names if not name.startswith("sqlite_")}


def test_each_step_of_a_released_version_is_kept() -> None:
    assert [step.__module__.rsplit(".", 1)[-1] for step in MIGRATIONS] == [
        "v0001_first",
        "v0002_imports",
        "v0003_lean_journal",
        "v0004_pictures",
    ]
