import json
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Table
from sqlalchemy.exc import IntegrityError

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.wishes import Wish
from gatewayapp.storage import reading, schema
from gatewayapp.storage.database import Database
from gatewayapp.storage.unit_of_work import CROWD
from tests.storage.making import STEP, add_organisations, dump, organisation


@pytest.mark.parametrize("table", schema.JOURNALLED, ids=lambda table: table.name)
def test_row_written_outside_of_a_change_is_refused(db: Database, table: Table) -> None:
    values = {column.name: 1 if str(column.type) == "INTEGER" else "" for column in table.columns}
    with db.read() as rows:
        rows.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
        rows.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
        with pytest.raises(IntegrityError, match="outside of a change"):
            rows.execute(table.insert().values(values))


def test_every_table_is_journalled_or_belongs_to_the_journal() -> None:
    others = {"gateway_file", "change", "journal_entry", "journal_door"}
    assert {table.name for table in schema.JOURNALLED} == set(schema.metadata.tables) - others


def test_change_tells_what_it_touched_in_words_of_the_domain(db: Database) -> None:
    with db.change(STEP) as unit:
        one, two = unit.add([organisation("A"), organisation("B")])
        (event,) = unit.add([Event(0, "E", "Asia/Tokyo", 20, 5)])
        wish, _other = unit.add([Wish(0, one, two), Wish(0, two, one)], event)
    touched = {("organisation", one), ("organisation", two), ("event", event)}
    assert unit.change.touched == touched | {("wish", wish), ("wish", wish + 1)}
    with db.change(STEP) as unit:
        unit.update([Wish(wish, one, two, after=(wish + 1,))])
    assert unit.change.touched == {("wish", wish)}


def test_change_that_changes_nothing_leaves_no_step(db: Database) -> None:
    (id_,) = add_organisations(db, "A")
    before = db.latest_change()
    with db.change(STEP) as unit:
        unit.update([replace(organisation("A"), id=id_)])
    assert unit.change.touched == frozenset()
    assert unit.change.id == before == db.latest_change()


def test_exception_inside_a_change_leaves_nothing(db: Database) -> None:
    add_organisations(db, "A")
    before = dump(db.path), db.latest_change()
    with pytest.raises(ZeroDivisionError):
        _stop_halfway(db)
    assert (dump(db.path), db.latest_change()) == before


def _stop_halfway(db: Database) -> None:
    with db.change(STEP) as unit:
        unit.add([organisation("B")])
        raise ZeroDivisionError


def test_ids_are_not_used_again(db: Database) -> None:
    (first,) = add_organisations(db, "A")
    with db.change(STEP) as unit:
        unit.remove(Organisation, [first])
    (second,) = add_organisations(db, "B")
    assert second > first


def test_inserted_row_is_journalled_by_its_key_until_it_is_undone(db: Database) -> None:
    add_organisations(db, "A")
    assert _after(db) == {"id": 1}
    db.undo()
    whole = _after(db)
    assert whole.keys() == set(schema.organisation.columns.keys())
    assert whole["name"] == "A"
    db.redo()
    assert _after(db) == whole


def test_crowd_is_journalled_as_the_same_rows_one_by_one(tmp_path: Path) -> None:
    with (
        Database.create(tmp_path / "crowd.gateway") as together,
        Database.create(tmp_path / "ones.gateway") as apart,
    ):
        _fill(together, at_once=CROWD)
        _fill(apart, at_once=1)
        assert sorted(_journal(together)) == sorted(_journal(apart))
        filled = dump(together.path)
        assert filled == dump(apart.path)
        together.undo()
        together.redo()
        assert dump(together.path) == filled


def test_crowd_leaves_the_journal_watching(db: Database) -> None:
    with db.change(STEP) as unit:
        unit.add([organisation("A")] * CROWD)
        unit.add([organisation("One more")])
    assert ("organisation", CROWD + 1) in unit.change.touched
    with db.read() as rows, pytest.raises(IntegrityError, match="outside of a change"):
        rows.execute(schema.organisation.insert().values(name="Nobody's"))


def test_crowd_that_stops_halfway_leaves_nothing(db: Database) -> None:
    _fill(db, at_once=1)
    before = dump(db.path)
    with pytest.raises(Fault, match="does not fit"), db.change(STEP) as unit:
        unit.add([Wish(0, 1, nobody) for nobody in range(2, 2 * CROWD)], 1)
    assert dump(db.path) == before
    with db.change(STEP) as unit:
        unit.add([organisation("One more")])
    assert unit.change.touched == {("organisation", CROWD + 1)}


def _fill(db: Database, at_once: int) -> None:
    """Add organisations and wishes with parts, so many at once."""
    with db.change(STEP) as unit:
        (event,) = unit.add([Event(0, "E", "Asia/Tokyo", 20, 5)])
        organisations = [organisation(f"A{number}") for number in range(CROWD)]
        wishes = [Wish(0, number, number + 1, after=(number,)) for number in range(1, CROWD)]
        for start in range(0, CROWD, at_once):
            unit.add(organisations[start : start + at_once])
        for start in range(0, CROWD, at_once):
            unit.add(wishes[start : start + at_once], event)


def _journal(db: Database) -> list[tuple[str, ...]]:
    columns = "table_name, kind, thing, ifnull(before, ''), ifnull(after, '')"
    with db.read() as rows:
        found = rows.exec_driver_sql(f"SELECT {columns} FROM journal_entry").all()
    return [tuple(map(str, row)) for row in found]


def _after(db: Database) -> dict[str, object]:
    with db.read() as rows:
        image = json.loads(rows.exec_driver_sql("SELECT after FROM journal_entry").scalar_one())
    assert isinstance(image, dict)
    return image


def test_update_of_parts_journals_only_what_differs(db: Database) -> None:
    with db.change(STEP) as unit:
        unit.add([organisation("A"), organisation("B")])
        unit.add([Event(1, "E", "Asia/Tokyo", 20, 5)])
        unit.add([Wish(0, 1, 2), Wish(0, 2, 1, after=(1,)), Wish(0, 2, 1, after=(1, 2))], 1)
    with db.change(STEP) as unit:
        wishes = reading.of_event(unit.connection, Wish, 1)
        unit.update([*wishes[:2], replace(wishes[2], after=(2,))])
    assert unit.change.touched == {("wish", 3)}
