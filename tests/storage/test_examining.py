import sqlite3
from contextlib import closing

from gatewayapp.storage.backing_up import back_up
from gatewayapp.storage.database import Database
from gatewayapp.storage.examining import examine
from tests.storage.making import add_organisations, with_people


def test_sound_database_is_counted(db: Database) -> None:
    with_people(db, "ABC")
    backup = back_up(db.path)
    found = examine(db)
    assert found.healthy
    assert found.counts["organisation"] == found.counts["person"] == found.counts["registration"] == 3
    assert found.counts["table"] == 3
    assert found.changes == 4
    assert found.backups == (backup,)
    assert "is sound" in found.as_text()
    lines = [" ".join(line.split()) for line in found.as_text().splitlines()]
    assert {"3 people", "1 event", "4 changes in the journal"} <= set(lines)
    assert found.as_json()["healthy"] is True


def test_stray_reference_is_found(db: Database) -> None:
    add_organisations(db, "A")
    with closing(sqlite3.connect(db.path)) as stranger:
        stranger.execute("UPDATE journal_door SET change_id = 1, replaying = 1")
        stranger.execute("INSERT INTO person (organisation_id) VALUES (99)")
        stranger.commit()
    found = examine(db)
    assert not found.healthy
    assert found.complaints == ("person 1 refers to a missing organisation",)
    assert "is damaged" in found.as_text()


def test_broken_index_is_found(db: Database) -> None:
    add_organisations(db, "A")
    with closing(sqlite3.connect(db.path)) as stranger:
        stranger.execute("PRAGMA writable_schema = ON")
        stranger.execute("DELETE FROM sqlite_master WHERE name = 'ix_change_state'")
        stranger.commit()
    with closing(Database.open(db.path)) as again:
        assert not examine(again).healthy
