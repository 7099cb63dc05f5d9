import os
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.services import databases
from gatewayapp.services.history import history
from tests.storage.making import add_organisations, dump


def test_database_is_made_opened_examined_backed_up_and_restored(path: Path) -> None:
    with databases.create_database(path) as db:
        add_organisations(db, "A")
        backup = databases.back_up(db, databases.BackupReason.IMPORT)
        assert databases.examine(db).backups == (backup,) == databases.list_backups(path)
    with databases.open_database(path) as db:
        add_organisations(db, "B")
        replaced = databases.restore(path, backup)
        assert [row[1] for row in dump(path)["organisation"]] == ["A"]
        assert [str(line.name) for line in history(db)] == ["Restore a backup", "Try something"]
        assert replaced is not None
        databases.restore(path, replaced)
        assert [row[1] for row in dump(path)["organisation"]] == ["A", "B"]


def test_opening_or_creating(path: Path) -> None:
    with pytest.raises(Fault, match="no database"):
        databases.open_database(path)
    with databases.open_or_create(path) as db:
        assert db.latest_change() == 0


def test_name_that_no_disk_takes_is_said(path: Path) -> None:
    with pytest.raises(Fault, match="can't be opened"):
        databases.open_or_create(path.with_name("x" * 300))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_is_no_database(path: Path) -> None:
    os.mkfifo(path)
    with pytest.raises(Fault, match="There is no database"):
        databases.open_database(path)
