from dataclasses import replace
from datetime import date, datetime, time

import pytest

from gatewayapp.domain.events import Event, Rules, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.services.events import find_event, list_events, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import list_meetings, replace_plan
from gatewayapp.services.wishes import add_wish, list_wishes
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, dump, morning, with_people

EARLY = Session(0, "Breakfast", date(2026, 12, 1), time(7, 0), time(9, 0))


def test_event_comes_back_as_it_was_saved(db: Database) -> None:
    save_event(db, morning())
    event = find_event(db)
    assert [it.name for it in event.sessions] == ["Morning"]
    assert event.zones[0].walk == ((event.zones[1].id, 5),)
    assert [(table.number, table.zone) for table in event.tables] == [
        (1, event.zones[0].id),
        (2, event.zones[1].id),
        (3, event.zones[1].id),
    ]


def test_saving_the_same_event_again_changes_nothing(db: Database) -> None:
    save_event(db, morning())
    before = dump(db.path)
    assert save_event(db, morning()).touched == frozenset()
    assert save_event(db, find_event(db)).touched == frozenset()
    assert dump(db.path) == before


def test_events_are_found_by_name_and_the_last_one_without(db: Database) -> None:
    with pytest.raises(Fault, match="no event in this database"):
        find_event(db, None)
    save_event(db, morning("One"))
    save_event(db, morning("Two"))
    assert find_event(db).name == "Two"
    assert find_event(db, "One").name == "One"
    with pytest.raises(Fault, match=r"no event named Three\. The events are: One, Two"):
        find_event(db, "Three")


def test_changed_event_keeps_ids(db: Database) -> None:
    save_event(db, morning())
    before = find_event(db)
    changed = replace(morning(tables=5), slot_minutes=30, rules=Rules(fairness=2))
    zones = (Zone(8, "Hall B"), Zone(9, "Hall A"), Zone(7, "Foyer"))
    tables = tuple(replace(table, zone=9 if table.number == 1 else 8) for table in changed.tables)
    save_event(db, replace(changed, zones=zones, tables=tables, sessions=(*changed.sessions, EARLY)))
    after = find_event(db)
    assert after.id == before.id
    assert after.rules.fairness == 2
    ids = {zone.name: zone.id for zone in after.zones}
    assert {zone.name: zone.id for zone in before.zones}.items() <= ids.items()
    assert [table.id for table in after.tables[:3]] == [table.id for table in before.tables]
    assert [it.name for it in after.sessions] == ["Breakfast", "Morning"]
    assert after.sessions[1].id == before.sessions[0].id


def test_loaded_event_can_be_renamed_throughout(db: Database) -> None:
    save_event(db, morning())
    event = find_event(db)
    renamed = replace(
        event,
        name="Osaka 2026",
        zones=tuple(replace(zone, name=f"New {zone.name}") for zone in event.zones),
        sessions=tuple(replace(it, name="Forenoon") for it in event.sessions),
        tables=tuple(replace(table, number=table.number + 100) for table in event.tables),
    )
    save_event(db, renamed)
    assert list_events(db) == (renamed,)


def test_tables_can_exchange_their_numbers(db: Database) -> None:
    save_event(db, morning())
    event = find_event(db)
    shifted = tuple(replace(table, number=table.number % 3 + 1) for table in event.tables)
    save_event(db, replace(event, tables=shifted))
    assert {it.id: it.number for it in find_event(db).tables} == {it.id: it.number for it in shifted}


def test_name_of_another_event_is_refused(db: Database) -> None:
    save_event(db, morning("One"))
    save_event(db, morning("Two"))
    with pytest.raises(Fault, match="Another event is named One"):
        save_event(db, replace(find_event(db), name="One"))


def test_file_without_owners_leaves_booths_and_closures(db: Database) -> None:
    event = with_people(db)
    closed = (Stretch(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10)),)
    booth = replace(event.tables[0], owner=1, closed=closed)
    save_event(db, replace(event, tables=(booth, *event.tables[1:])))
    save_event(db, morning())
    assert find_event(db).tables[0] == booth
    save_event(db, replace(event, tables=(replace(booth, owner=None), *event.tables[1:])))
    assert find_event(db).tables[0].owner is None


def test_table_with_a_meeting_cannot_vanish(db: Database) -> None:
    event = with_people(db)
    facts = gather_facts(db, event.id)
    meeting = Meeting(0, 1, 2, facts.slots[0].start, event.tables[2].id, (1, 2))
    replace_plan(db, event.id, [meeting], STEP)
    before = dump(db.path)
    with pytest.raises(Fault, match="planned or were published at table 3"):
        save_event(db, morning(tables=2))
    assert dump(db.path) == before
    save_event(db, replace(morning(tables=3), tables=(Table(0, 1, 1), Table(0, 3, 1))))
    assert [table.number for table in find_event(db).tables] == [1, 3]


def test_tables_that_cannot_vanish_are_told_in_runs(db: Database) -> None:
    event = with_people(db)
    at = gather_facts(db, event.id).slots
    used = [Meeting(0, 1, 2, at[i].start, event.tables[i].id, (1, 2)) for i in range(3)]
    replace_plan(db, event.id, used, STEP)
    with pytest.raises(Fault, match="at table 1–3, so"):
        save_event(db, replace(morning(tables=1), tables=(Table(0, 9, 1),)))


def test_meeting_stays_when_the_grid_changes(db: Database) -> None:
    event = with_people(db)
    start = gather_facts(db, event.id).slots[1].start
    replace_plan(db, event.id, [Meeting(0, 1, 2, start, event.tables[0].id, (1, 2))], STEP)
    save_event(db, replace(morning(), slot_minutes=60))
    (meeting,) = list_meetings(db, event.id)
    assert meeting.start == start
    assert start not in gather_facts(db, event.id).slot_by_start


def test_wish_follows_its_session(db: Database) -> None:
    event = with_people(db)
    add_wish(db, event.id, Wish(0, 1, 2, session=0))
    with_breakfast = replace(morning(), sessions=(*morning().sessions, EARLY))
    save_event(db, with_breakfast)
    assert list_wishes(db, event.id)[0].wish.session == 1
    with pytest.raises(Fault, match="Wishes ask for the session Morning"):
        save_event(db, replace(morning(), sessions=(EARLY,)))
    save_event(db, morning())
    assert list_wishes(db, event.id)[0].wish.session == 0


def test_unsound_event_changes_nothing(db: Database) -> None:
    with pytest.raises(Fault, match="no table"):
        save_event(db, Event(0, "E", "Asia/Tokyo", 20, 5, morning().sessions))
    assert list_events(db) == ()
