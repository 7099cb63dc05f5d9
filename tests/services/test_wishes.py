from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services import wishes
from gatewayapp.services.history import undoable
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, with_people


def test_wishes_are_listed_with_both_sides(db: Database) -> None:
    event = with_people(db, "ABC").id
    wishes.add_wish(db, event, Wish(0, 1, 2, rank=1, comment="heat pumps"))
    wishes.add_wish(db, event, Wish(0, 2, 1))
    wishes.add_wish(db, event, Wish(0, 3, 1))
    lines = wishes.list_wishes(db, event)
    assert [(line.asker.name, line.asked.name, line.mutual) for line in lines] == [
        ("A", "B", True),
        ("B", "A", True),
        ("C", "A", False),
    ]
    assert lines[0].wish == Wish(1, 1, 2, rank=1, comment="heat pumps")


def test_wish_shows_the_meeting_that_takes_place(db: Database) -> None:
    event = with_people(db, "AB")
    wishes.add_wish(db, event.id, Wish(0, 2, 1))
    assert wishes.list_wishes(db, event.id)[0].meeting is None
    meeting = Meeting(0, 1, 2, datetime(2026, 12, 1, 9, 30), event.tables[0].id, (1, 2))
    replace_plan(db, event.id, [meeting, replace(meeting, state=MeetingState.CANCELLED)], STEP)
    assert wishes.list_wishes(db, event.id)[0].meeting == replace(meeting, id=1)


@pytest.mark.parametrize("wish", [Wish(0, 1, 1), Wish(0, 1, 2, rank=0), Wish(0, 1, 2, rank=6)])
def test_odd_wish_is_refused(db: Database, wish: Wish) -> None:
    event = with_people(db, "AB").id
    with pytest.raises(Fault, match="Choose"):
        wishes.add_wish(db, event, wish)


def test_wishes_cannot_wait_for_each_other(db: Database) -> None:
    event = with_people(db, "ABC").id
    wishes.add_wish(db, event, Wish(0, 1, 2))
    wishes.add_wish(db, event, Wish(0, 1, 3, after=(1,)))
    with pytest.raises(Fault, match="can't come after itself"):
        wishes.update_wish(db, Wish(1, 1, 2, after=(2,)))
    assert [line.wish.after for line in wishes.list_wishes(db, event)] == [(), (1,)]


def test_removed_wish_is_waited_for_no_more(db: Database) -> None:
    event = with_people(db, "ABC").id
    wishes.add_wish(db, event, Wish(0, 1, 2))
    wishes.add_wish(db, event, Wish(0, 1, 3, after=(1,)))
    change = wishes.remove_wish(db, 1)
    assert change.touched == {("wish", 1), ("wish", 2)}
    assert [line.wish for line in wishes.list_wishes(db, event)] == [Wish(2, 1, 3)]


def test_wishes_change_in_one_step(db: Database) -> None:
    event = with_people(db, "ABC").id
    wishes.add_wish(db, event, Wish(0, 1, 2))
    wishes.add_wish(db, event, Wish(0, 1, 3))
    wishes.update_wishes(db, [replace(it.wish, rank=1) for it in wishes.list_wishes(db, event)])
    assert [line.wish.rank for line in wishes.list_wishes(db, event)] == [1, 1]
    assert str(undoable(db)) == "Change 2 wishes"
    wishes.update_wishes(db, [Wish(1, 1, 2, rank=4)])
    assert str(undoable(db)) == "Change a wish"


def test_vetoes_come_and_go(db: Database) -> None:
    event = with_people(db, "AB").id
    wishes.add_veto(db, event, Veto(0, 1, 2, by=1, comment="competitor"))
    assert wishes.list_vetoes(db, event) == (Veto(1, 1, 2, 1, "competitor"),)
    with pytest.raises(Fault, match="can't meet itself"):
        wishes.add_veto(db, event, Veto(0, 1, 1))
    wishes.remove_veto(db, 1)
    assert wishes.list_vetoes(db, event) == ()


def test_wishes_and_vetoes_are_removed_in_one_step(db: Database) -> None:
    event, kobe, wodor = with_people(db), 1, 2
    wishes.add_wish(db, event.id, Wish(0, kobe, wodor, 1))
    first = wishes.list_wishes(db, event.id)[0].wish.id
    wishes.add_wish(db, event.id, Wish(0, wodor, kobe, 1, after=(first,)))
    wishes.add_veto(db, event.id, Veto(0, kobe, wodor))
    wishes.remove_vetoes(db, [veto.id for veto in wishes.list_vetoes(db, event.id)])
    assert str(undoable(db)) == "Remove a veto"
    wishes.remove_wishes(db, [line.wish.id for line in wishes.list_wishes(db, event.id)])
    assert str(undoable(db)) == "Remove 2 wishes"
    assert wishes.list_wishes(db, event.id) == ()
