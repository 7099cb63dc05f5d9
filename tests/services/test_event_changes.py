from dataclasses import replace
from datetime import date, datetime, time

import pytest

from gatewayapp.domain.closings import Closing, with_closings
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.events import Event, Session, Table, without_kept
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.services import event_changes
from gatewayapp.services.event_changes import save_and_repair, what_is_left_behind
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.left_behind import LeftBehind
from gatewayapp.services.people import list_people, update_registration
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan
from gatewayapp.services.plans import PlanOptions
from gatewayapp.services.wishes import add_wish, list_wishes
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, dump, morning, with_people

FAST = PlanOptions(moves=2000, repair=True)
NOON = Session(0, "Noon", date(2026, 12, 1), time(12, 30), time(14, 0))


def planned(db: Database, *places: tuple[int, int], state: MeetingState = MeetingState.PLANNED) -> Event:
    """Store wishes of B, C, D for A, met at these pairs of slot and table, from 0."""
    event = with_people(db, "ABCD")
    starts = [slot.start for slot in gather_facts(db, event.id).slots]
    for place, (slot, table) in enumerate(places):
        add_wish(db, event.id, Wish(0, place + 2, 1))
        meetings = list_meetings(db, event.id)
        new = Meeting(0, 1, place + 2, starts[slot], event.tables[table].id, (1, place + 2), state=state)
        replace_plan(db, event.id, [*meetings, new], STEP)
    return event


def test_event_that_is_new_leaves_nothing_behind(db: Database) -> None:
    assert what_is_left_behind(db, morning()).is_nothing


def test_looking_changes_nothing(db: Database) -> None:
    event = planned(db, (0, 0))
    before, latest = dump(db.path), db.latest_change()
    what_is_left_behind(db, replace(event, slot_minutes=30))
    assert (dump(db.path), db.latest_change()) == (before, latest)


def test_more_tables_and_sessions_leave_nothing_behind(db: Database) -> None:
    event = planned(db, (0, 0), (5, 2))
    more = replace(
        event, sessions=(*event.sessions, NOON), tables=(*event.tables, Table(0, 9, event.zones[0].id))
    )
    assert what_is_left_behind(db, more).is_nothing


def test_meetings_outside_and_at_tables_that_go_are_counted(db: Database) -> None:
    event = planned(db, (0, 0), (1, 2), (5, 1))
    session = replace(event.sessions[0], end=time(11, 30))
    left = what_is_left_behind(db, replace(event, sessions=(session,), tables=event.tables[:2]))
    assert left == LeftBehind(stay=1, outside=1, tables=1)
    assert [str(words) for words in left.sentences()] == [
        "Meetings whose time is no slot any more: 1",
        "Meetings at tables that go: 1",
        "Meetings that stay as they are: 1",
    ]


def test_repair_finds_new_places_and_moves_nothing_else(db: Database) -> None:
    event = planned(db, (0, 0), (1, 2), (5, 1))
    before = {it.pair: it for it in list_meetings(db, event.id)}
    session = replace(event.sessions[0], end=time(11, 30))
    changed = replace(event, sessions=(session,), tables=event.tables[:2])
    repaired = save_and_repair(db, changed, FAST)
    after = {it.pair: it for it in list_meetings(db, event.id)}
    assert (repaired.moved, repaired.waiting) == (2, 0)
    assert {pair: it.id for pair, it in after.items()} == {pair: it.id for pair, it in before.items()}
    stayed = frozenset((1, 2))
    assert after[stayed] == before[stayed]
    assert not find_conflicts(gather_facts(db, event.id), tuple(after.values()))
    assert [table.number for table in find_event(db).tables] == [1, 2]


def test_change_and_repair_are_undone_and_done_again_as_one_step(db: Database) -> None:
    event = planned(db, (0, 0), (1, 2), (5, 1))
    before = dump(db.path)
    save_and_repair(db, replace(event, slot_minutes=40, tables=event.tables[:1]), FAST)
    after = dump(db.path)
    db.undo()
    assert dump(db.path) == before
    db.redo()
    assert dump(db.path) == after


def test_what_finds_no_place_becomes_a_waiting_wish(db: Database) -> None:
    event = planned(db, (0, 0), (1, 0), (2, 0))
    session = replace(event.sessions[0], end=time(9, 50))
    assert save_and_repair(db, replace(event, sessions=(session,)), FAST).waiting == 2
    assert sum(line.meeting is None for line in list_wishes(db, event.id)) == 2


def test_meetings_at_a_table_that_is_closed_then_are_told_and_moved(db: Database) -> None:
    event = planned(db, (0, 0), (1, 0), (5, 0), state=MeetingState.PINNED)
    changed = with_closings(event, [Closing((1,), None, time(9, 55), time(10, 30))])
    left = what_is_left_behind(db, changed)
    assert left == LeftBehind(stay=3, shut=1)
    assert str(left.sentences()[0]) == "Meetings at tables that are closed then: 1"
    assert save_and_repair(db, changed, FAST).moved == 1
    after = list_meetings(db, event.id)
    assert not find_conflicts(gather_facts(db, event.id), after)
    assert sum(it.table == event.tables[0].id for it in after) == 2
    db.undo()
    assert what_is_left_behind(db, event).is_nothing


def test_pin_is_lost_only_with_its_place_and_told(db: Database) -> None:
    event = planned(db, (0, 0), (5, 1), state=MeetingState.PINNED)
    session = replace(event.sessions[0], end=time(11, 30))
    changed = replace(event, sessions=(session,))
    assert what_is_left_behind(db, changed) == LeftBehind(stay=1, outside=1, unpinned=1)
    save_and_repair(db, changed, FAST)
    states = {it.second: it.state for it in list_meetings(db, event.id)}
    assert states == {2: MeetingState.PINNED, 3: MeetingState.PLANNED}


def test_meetings_move_along_with_their_session(db: Database) -> None:
    event = planned(db, (0, 0), (5, 1), state=MeetingState.PINNED)
    later = replace(event.sessions[0], date=date(2026, 12, 8))
    changed = replace(event, sessions=(later,))
    assert what_is_left_behind(db, changed) == LeftBehind(moved=2)
    assert save_and_repair(db, changed, FAST).moved == 2
    assert [f"{it.start:%d %H:%M}" for it in list_meetings(db, event.id)] == ["08 09:30", "08 11:35"]


def test_table_of_a_published_meeting_stays_closed(db: Database) -> None:
    event = planned(db, (0, 0), (1, 2))
    publish(db, event.id)
    changed = replace(event, zones=event.zones[:1], tables=event.tables[:1])
    changed = replace(changed, zones=(replace(changed.zones[0], walk=()),))
    left = what_is_left_behind(db, changed)
    assert (left.tables, left.closed) == (1, "3")
    save_and_repair(db, changed, FAST)
    tables = find_event(db).tables
    assert [table.number for table in tables] == [1, 3]
    assert tables[1].closed
    assert {it.table for it in list_meetings(db, event.id)} == {tables[0].id}


def test_table_that_a_file_names_again_is_open_again(db: Database) -> None:
    event = planned(db, (0, 2))
    publish(db, event.id)
    fewer = replace(morning(tables=2))
    save_and_repair(db, fewer, FAST)
    assert [table.number for table in without_kept(find_event(db)).tables] == [1, 2]
    assert what_is_left_behind(db, fewer).is_nothing
    save_event(db, replace(fewer, place="Big Sight"))
    assert [table.number for table in find_event(db).tables] == [1, 2, 3]
    save_event(db, morning())
    assert [table.number for table in without_kept(find_event(db)).tables] == [1, 2, 3]


def test_kept_table_stays_in_its_renamed_zone(db: Database) -> None:
    event = planned(db, (0, 2))
    publish(db, event.id)
    zones = (event.zones[0], replace(event.zones[1], name="Gallery"))
    save_and_repair(db, replace(event, zones=zones, tables=event.tables[:2]), FAST)
    after = find_event(db)
    assert [zone.name for zone in after.zones] == ["Hall A", "Gallery"]
    assert after.tables[2].zone == after.zones[1].id


def test_held_meeting_stays_as_it_was(db: Database) -> None:
    event = planned(db, (0, 2), state=MeetingState.HELD)
    before = list_meetings(db, event.id)
    save_and_repair(db, replace(event, slot_minutes=50, gap_minutes=0, tables=event.tables[:1]), FAST)
    assert list_meetings(db, event.id) == before


def test_wishes_and_availability_are_counted(db: Database) -> None:
    event = planned(db)
    add_wish(db, event.id, Wish(0, 2, 1, fixed=datetime(2026, 12, 1, 11, 35)))
    add_wish(db, event.id, Wish(0, 3, 1, session=0))
    away = (Stretch(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 12)),)
    registration = list_people(db, event.id)[0].registration
    update_registration(db, replace(registration, absences=away))
    left = what_is_left_behind(db, replace(event, sessions=(NOON,)))
    assert (left.fixed, left.sessions, left.availability) == (1, 1, 1)
    save_and_repair(db, replace(event, sessions=(NOON,)), FAST)
    wishes = [line.wish for line in list_wishes(db, event.id)]
    assert [wish.session for wish in wishes] == [None, None]
    assert wishes[0].fixed == datetime(2026, 12, 1, 11, 35)


def test_fixed_times_that_are_gone_may_be_let_go(db: Database) -> None:
    event = planned(db)
    add_wish(db, event.id, Wish(0, 2, 1, fixed=datetime(2026, 12, 1, 11, 35)))
    shorter = replace(event, sessions=(replace(event.sessions[0], end=time(11, 0)),))
    assert save_and_repair(db, shorter, FAST, free_times=True).waiting == 0
    assert list_wishes(db, event.id)[0].wish.fixed is None
    db.undo()
    assert list_wishes(db, event.id)[0].wish.fixed is not None


def test_booth_that_goes_is_named(db: Database) -> None:
    event = planned(db, (0, 0))
    booth = replace(event.tables[2], owner=2)
    save_event(db, replace(event, tables=(*event.tables[:2], booth)))
    assert what_is_left_behind(db, replace(find_event(db), tables=event.tables[:2])).booths == ("B",)


def test_meeting_that_breaks_a_new_rule_is_told_and_mended(db: Database) -> None:
    event = planned(db, (0, 0), (1, 0), (2, 0))
    stricter = replace(event, rules=replace(event.rules, max_meetings_in_a_row=2))
    assert what_is_left_behind(db, stricter).breaking == 3
    assert save_and_repair(db, stricter, FAST).waiting == 0
    assert not find_conflicts(gather_facts(db, event.id), list_meetings(db, event.id))


def test_change_by_another_in_the_meantime_is_refused(db: Database, monkeypatch) -> None:
    event = planned(db, (0, 0), (5, 0))
    repaired = event_changes._repaired

    def slow(*args: object) -> tuple[Meeting, ...]:
        add_wish(db, event.id, Wish(0, 4, 1))
        return repaired(*args)

    monkeypatch.setattr(event_changes, "_repaired", slow)
    with pytest.raises(Fault, match="changed while the plan was being repaired"):
        save_and_repair(db, replace(event, slot_minutes=40), FAST)
    assert find_event(db).slot_minutes == 20
