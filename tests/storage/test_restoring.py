from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.storage.backing_up import BackupReason, back_up, list_backups
from gatewayapp.storage.database import Database
from gatewayapp.storage.restoring import restore
from tests.storage.making import add_organisations, dump


def test_restoring_is_undone_by_restoring_what_it_replaced(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
        old = dump(path)
        backup = back_up(path)
        add_organisations(db, "B")
    new = dump(path)
    replaced = restore(path, backup.path)
    assert dump(path) == old
    assert replaced is not None
    assert replaced.reason is BackupReason.RESTORE
    restore(path, replaced.path)
    assert dump(path) == new


def test_open_windows_notice_a_restored_backup(db: Database) -> None:
    backup = back_up(db.path)
    add_organisations(db, "A")
    seen = db.latest_change()
    restore(db.path, backup.path)
    assert db.latest_change() > seen
    assert dump(db.path)["organisation"] == []
    add_organisations(db, "B")
    db.undo()
    assert db.undo() is None


def test_damaged_file_is_set_aside_and_replaced(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
        backup = back_up(path)
    path.write_bytes(b"rubbish" * 1000)
    kept = restore(path, backup.path)
    assert kept is not None
    assert kept.reason is BackupReason.DAMAGED
    assert kept.path.read_bytes() == b"rubbish" * 1000
    with Database.open(path) as db:
        add_organisations(db, "B")
    assert [row[1] for row in dump(path)["organisation"]] == ["A", "B"]


def test_lost_file_comes_back(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
        backup = back_up(path)
    path.unlink()
    assert restore(path, backup.path) is None
    assert [row[1] for row in dump(path)["organisation"]] == ["A"]


def test_strange_file_is_not_restored(db: Database, tmp_path: Path) -> None:
    strange = tmp_path / "strange.gateway"
    with pytest.raises(Fault, match="no backup at"):
        restore(db.path, strange)
    strange.write_bytes(b"rubbish")
    before = dump(db.path)
    with pytest.raises(Fault, match="not a Gateway database"):
        restore(db.path, strange)
    assert dump(db.path) == before
    assert list_backups(db.path) == ()
