from dataclasses import replace

from gatewayapp.domain.organisations import Organisation
from gatewayapp.services import history
from gatewayapp.storage.database import Database
from gatewayapp.storage.looking_back import change_of_edition, changed_rows
from tests.storage.making import STEP, add_organisations

TABLES = ("organisation",)


def names(db: Database, since: int) -> dict[int, tuple[str | None, str | None]]:
    """Give the name of each organisation written since a change, then and now."""
    with db.read() as rows:
        written = changed_rows(rows, since, TABLES)
    return {
        thing: (then["name"] if then else None, now["name"] if now else None)
        for (_, thing), (then, now) in written.items()
    }


def rename(db: Database, id_: int, name: str) -> None:
    with db.change(STEP) as work:
        work.update([replace(Organisation(id_, ""), name=name)])


def test_row_written_twice_shows_its_first_and_its_last_state(db: Database) -> None:
    add_organisations(db, "A")
    since = db.latest_change()
    rename(db, 1, "B")
    rename(db, 1, "C")
    assert names(db, since) == {1: ("A", "C")}


def test_row_added_was_not_there(db: Database) -> None:
    since = db.latest_change()
    add_organisations(db, "A")
    assert names(db, since) == {1: (None, "A")}


def test_change_that_was_undone_leaves_the_row_as_it_was(db: Database) -> None:
    add_organisations(db, "A")
    since = db.latest_change()
    rename(db, 1, "B")
    history.undo(db)
    assert names(db, since) == {1: ("A", "A")}


def test_change_before_that_is_undone_after_is_seen_backwards(db: Database) -> None:
    add_organisations(db, "A")
    rename(db, 1, "B")
    since = db.latest_change()
    history.undo(db)
    assert names(db, since) == {1: ("B", "A")}
    history.redo(db)
    assert names(db, since) == {1: ("B", "B")}


def test_edition_nobody_published_has_no_change(db: Database) -> None:
    with db.read() as rows:
        assert change_of_edition(rows, 7) == 0
