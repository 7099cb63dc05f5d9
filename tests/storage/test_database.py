import sqlite3
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation
from gatewayapp.storage import reading
from gatewayapp.storage.backing_up import back_up, list_backups
from gatewayapp.storage.connecting import APPLICATION_ID
from gatewayapp.storage.database import Database, open_or_create
from tests.storage.making import STEP, add_organisations, organisation


def test_new_database_is_one_marked_file(path: Path) -> None:
    Database.create(path).close()
    assert list(path.parent.iterdir()) == [path]
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_connections_are_safe(db: Database) -> None:
    with db.read() as rows:
        settings = {
            name: rows.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("foreign_keys", "synchronous", "busy_timeout")
        }
    assert settings == {"foreign_keys": 1, "synchronous": 2, "busy_timeout": 10_000}


def test_closed_database_leaves_no_log_beside_the_file(path: Path) -> None:
    with Database.create(path) as db:
        add_organisations(db, "A")
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize(
    "content", [b"", b"\x89PNG\r\n\x1a\n" + bytes(200), b"hello", b"SQLite format 3\0" + bytes(84)]
)
def test_foreign_file_is_refused_untouched(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(Fault, match="is not a Gateway database"):
        Database.open(path)
    assert path.read_bytes() == content
    assert list(path.parent.iterdir()) == [path]


def test_missing_file_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(Fault, match="no database at"):
        Database.open(path)
    assert not path.exists()


def test_folder_is_no_database(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="is a folder"):
        Database.open(tmp_path)


def test_name_that_no_disk_takes_is_said(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="can't be opened"):
        Database.open(tmp_path / ("x" * 5000))


def test_creating_never_overwrites(path: Path) -> None:
    path.write_text("mine")
    with pytest.raises(Fault, match="already something"):
        Database.create(path)
    assert path.read_text() == "mine"


def test_creating_in_a_missing_folder_is_said(path: Path) -> None:
    with pytest.raises(Fault, match="does not exist"):
        Database.create(path / "x.gateway")


def test_damaged_file_is_said(path: Path) -> None:
    Database.create(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    with pytest.raises(Fault, match="damaged"), Database.open(path) as db:
        add_organisations(db, "A")


def test_open_or_create_does_either(path: Path) -> None:
    with open_or_create(path) as db:
        add_organisations(db, "A")
    with open_or_create(path) as db:
        assert db.latest_change() == 1


def test_reader_sees_one_state_while_another_writes(db: Database) -> None:
    with db.read() as rows:
        assert reading.everything(rows, Organisation) == ()
        add_organisations(db, "A")
        assert reading.everything(rows, Organisation) == ()
    with db.read() as rows:
        assert len(reading.everything(rows, Organisation)) == 1


def test_many_threads_write_one_after_another(db: Database) -> None:
    together = threading.Barrier(4)

    def write(letter: str) -> None:
        together.wait()
        for number in range(5):
            add_organisations(db, f"{letter}{number}")

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(write, "ABCD"))
    with db.read() as rows:
        names = [it.name for it in reading.everything(rows, Organisation)]
    assert sorted(names) == sorted(f"{letter}{number}" for letter in "ABCD" for number in range(5))


def test_reference_to_nothing_is_refused_in_words(db: Database) -> None:
    from gatewayapp.domain.names import PersonName
    from gatewayapp.domain.organisations import Person

    with pytest.raises(Fault, match="does not fit"), db.change(STEP) as unit:
        unit.add([Person(0, 77, PersonName("Nobody"))])


def test_update_of_what_is_gone_is_refused_in_words(db: Database) -> None:
    with pytest.raises(Fault, match="not in the database any more"), db.change(STEP) as unit:
        unit.update([Organisation(77, "Gone")])


def test_ids_come_back_in_the_order_given(db: Database) -> None:
    with db.change(STEP) as unit:
        assert unit.add([organisation(), Organisation(9, "Nine"), organisation()]) == (1, 9, 10)
        assert unit.add([]) == ()


@pytest.mark.parametrize("name", ["100% #1.gateway", "名簿 ‘a’ & b.gateway", "no ending"])
def test_any_file_name_works(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    with Database.create(path) as db:
        add_organisations(db, "A")
        backup = back_up(path)
    with Database.open(path) as db:
        assert db.latest_change() == 1
    assert list_backups(path) == (backup,)
    assert {file.name for file in tmp_path.iterdir()} == {name, f"{name}.backups"}
