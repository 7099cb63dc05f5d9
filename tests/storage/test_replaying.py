import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.storage import reading
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, add_organisations, dump, organisation


def test_undo_and_redo_bring_back_each_state(db: Database) -> None:
    states = [dump(db.path)]
    one, two = add_organisations(db, "A", "B")
    states.append(dump(db.path))
    with db.change(STEP) as unit:
        unit.update([replace(organisation("C"), id=one)])
        unit.remove(Organisation, [two])
        unit.add([Person(0, one, PersonName("Family"))])
    states.append(dump(db.path))
    for state in reversed(states[:-1]):
        assert db.undo() is not None
        assert dump(db.path) == state
    assert db.undo() is None
    for state in states[1:]:
        assert db.redo() is not None
        assert dump(db.path) == state
    assert db.redo() is None


def test_undo_reaches_over_a_restart(path: Path) -> None:
    with Database.create(path) as db:
        empty = dump(path)
        add_organisations(db, "A")
        full = dump(path)
    with Database.open(path) as db:
        db.undo()
        assert dump(path) == empty
    with Database.open(path) as db:
        db.redo()
    assert dump(path) == full


def test_undo_tells_what_it_touched_and_counts_as_the_latest_change(db: Database) -> None:
    ids = add_organisations(db, "A", "B")
    done = db.latest_change()
    undone = db.undo()
    assert undone is not None
    assert undone.touched == {("organisation", id_) for id_ in ids}
    assert undone.name == STEP
    assert db.latest_change() == undone.id > done


def test_new_change_drops_what_could_be_redone(db: Database) -> None:
    add_organisations(db, "A")
    db.undo()
    add_organisations(db, "B")
    assert db.redo() is None
    db.undo()
    db.redo()
    with db.read() as rows:
        assert [it.name for it in reading.everything(rows, Organisation)] == ["B"]


def test_change_that_changes_nothing_does_not_drop_redo(db: Database) -> None:
    add_organisations(db, "A")
    db.undo()
    with db.change(STEP):
        pass
    assert db.redo() is not None


@pytest.mark.parametrize("damage", ["DELETE FROM organisation", "UPDATE organisation SET id = 70"])
def test_undo_that_no_longer_applies_is_refused_and_changes_nothing(db: Database, damage: str) -> None:
    add_organisations(db, "A", "B")
    with db.change(STEP) as unit:
        unit.update([replace(organisation("C"), id=1)])
    with closing(sqlite3.connect(db.path)) as stranger:
        stranger.execute("UPDATE journal_door SET change_id = 1, replaying = 1")
        stranger.execute(f"{damage} WHERE id = 1")
        stranger.execute("UPDATE journal_door SET change_id = NULL, replaying = 0")
        stranger.commit()
    before = dump(db.path), db.latest_change()
    with pytest.raises(Fault, match="not as it left them"):
        db.undo()
    assert (dump(db.path), db.latest_change()) == before


def test_undo_that_would_orphan_rows_is_refused(db: Database) -> None:
    add_organisations(db, "A")
    with closing(sqlite3.connect(db.path)) as stranger:
        stranger.execute("UPDATE journal_door SET change_id = 1, replaying = 1")
        stranger.execute("INSERT INTO person (organisation_id) VALUES (1)")
        stranger.execute("UPDATE journal_door SET change_id = NULL, replaying = 0")
        stranger.commit()
    before = dump(db.path)
    with pytest.raises(Fault, match="does not fit"):
        db.undo()
    assert dump(db.path) == before
