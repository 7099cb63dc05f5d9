"""DESIGN section 6, promises 1 to 4: nothing committed is lost, nothing half-done is left."""

import os
import shutil
import signal
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from gatewayapp.domain.changes import Change
from gatewayapp.domain.faults import Fault
from gatewayapp.services.changes import changes_since
from gatewayapp.storage.database import Database
from gatewayapp.storage.examining import examine
from tests.storage.making import STEP, add_organisations, dump, organisation

_DYING = """
import os, signal, sys
from pathlib import Path
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wording import sentence
from gatewayapp.services.changes import changes_since
from gatewayapp.storage.database import Database

db = Database.open(Path(sys.argv[1]))
with db.change(sentence("Committed")) as unit:
    unit.add([Organisation(0, "Committed")])
with db.change(sentence("Half-done")) as unit:
    unit.add([Organisation(0, f"Half {n}", description="x" * 5000) for n in range(3000)])
    unit.connection.exec_driver_sql("PRAGMA cache_spill = ON")
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_process_killed_in_a_change_loses_nothing_committed_and_leaves_nothing_half_done(
    path: Path,
) -> None:
    Database.create(path).close()
    died = subprocess.run([sys.executable, "-c", _DYING, str(path)], check=False)
    assert died.returncode == -signal.SIGKILL
    with Database.open(path) as db:
        assert [row[1] for row in dump(path)["organisation"]] == ["Committed"]
        assert examine(db).healthy
        assert db.undo() is not None
        assert dump(path)["organisation"] == []


def test_two_windows_on_one_file_see_each_other(path: Path) -> None:
    with Database.create(path) as one, Database.open(path) as two:
        add_organisations(one, "A")
        assert two.latest_change() == one.latest_change() == 1
        add_organisations(two, "B")
        assert one.latest_change() == 2
        assert one.undo() == _newest(two)
        assert [row[1] for row in dump(path)["organisation"]] == ["A"]


def _newest(db: Database) -> Change:
    return changes_since(db, 2)[-1]


def test_file_copied_to_a_stick_while_it_is_open_has_every_change(path: Path, tmp_path: Path) -> None:
    stick = tmp_path / "stick.gateway"
    with Database.create(path) as db:
        add_organisations(db, "A")
        add_organisations(db, "B")
        shutil.copy(path, stick)
        assert dump(stick) == dump(path)


def test_full_disk_is_said_and_the_change_taken_back(db: Database) -> None:
    add_organisations(db, "A")
    before = dump(db.path)
    with pytest.raises(Fault, match="disk is full"):
        _write_more_than_fits(db)
    assert dump(db.path) == before


def _write_more_than_fits(db: Database) -> None:
    with db.change(STEP) as unit:
        pages = unit.connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        unit.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        unit.add([organisation("B" * 100_000)])


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """A folder in which nobody, not even the superuser's tests, may write."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        Database.create(folder / "stick.gateway").close()
        folder.chmod(0o555)
        is_root = os.geteuid() == 0
        if is_root:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            if is_root:
                os.seteuid(0)
            folder.chmod(stat.S_IRWXU)


@pytest.mark.skipif(sys.platform == "win32", reason="folders on Windows have no such mode")
def test_read_only_folder_is_said(read_only_folder: Path) -> None:
    with pytest.raises(Fault, match="read-only"):
        Database.open(read_only_folder / "stick.gateway")
    with pytest.raises(Fault, match="read-only"):
        Database.create(read_only_folder / "new.gateway")


def test_file_that_turns_read_only_while_open_is_said(path: Path) -> None:
    with Database.create(path) as db:
        with db.read() as rows:
            rows.exec_driver_sql("PRAGMA query_only = ON")
        with pytest.raises(Fault, match="read-only"):
            add_organisations(db, "A")


def test_file_locked_by_another_program_is_said(db: Database) -> None:
    with db.change(STEP), Database.open(db.path) as other:
        with other.read() as rows:
            rows.exec_driver_sql("PRAGMA busy_timeout = 0")
        with pytest.raises(Fault, match="Another program is writing"):
            add_organisations(other, "A")
