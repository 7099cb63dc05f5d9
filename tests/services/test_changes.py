from gatewayapp.services.changes import changes_since
from gatewayapp.services.history import redo, undo
from gatewayapp.storage.database import Database
from tests.storage.making import add_organisations


def test_feed_tells_of_changes_undoing_and_redoing_in_order(db: Database) -> None:
    (first,) = add_organisations(db, "A")
    seen = db.latest_change()
    (second,) = add_organisations(db, "B")
    undo(db)
    redo(db)
    feed = changes_since(db, seen)
    assert [change.touched for change in feed] == [{("organisation", second)}] * 3
    assert feed[-1].id == db.latest_change()
    assert changes_since(db, 0)[0].touched == {("organisation", first)}
    assert changes_since(db, db.latest_change()) == ()
