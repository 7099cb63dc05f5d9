from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from gatewayapp.domain.closings import Closing, closings_of, with_closings
from gatewayapp.domain.faults import Fault
from gatewayapp.services.described_events import event_for
from gatewayapp.services.event_files import EventFile
from gatewayapp.services.events import find_event, save_event
from gatewayapp.storage.database import Database
from tests.storage.making import add_organisations, morning, with_people

TEN = Closing((2,), None, time(10))


def booths(**owners: str) -> EventFile:
    numbers = {int(key.removeprefix("table")): name for key, name in owners.items()}
    return EventFile(morning(), numbers)


def test_what_the_file_does_not_say_stays_as_it_is_stored(db: Database) -> None:
    event = with_closings(with_people(db), [TEN])
    booth = replace(event.tables[0], owner=1)
    save_event(db, replace(event, tables=(booth, *event.tables[1:])))
    save_event(db, event_for(db, EventFile(morning())))
    after = find_event(db)
    assert (after.tables[0].owner, closings_of(after)) == (1, (TEN,))
    save_event(db, event_for(db, booths(table3="b ltd.")))
    after = find_event(db)
    assert [table.owner for table in after.tables] == [None, None, 2]
    assert closings_of(after) == (TEN,)
    assert [table.id for table in after.tables] == [table.id for table in event.tables]
    save_event(db, event_for(db, EventFile(morning(), None, says_closed=True)))
    after = find_event(db)
    assert (after.tables[2].owner, closings_of(after)) == (2, ())


def test_closings_follow_the_days_of_the_file(db: Database) -> None:
    save_event(db, with_closings(with_people(db), [TEN, Closing((3,), date(2026, 12, 1))]))
    later = replace(morning().sessions[0], date=date(2026, 12, 8))
    save_event(db, event_for(db, EventFile(replace(morning(), sessions=(later,)))))
    assert closings_of(find_event(db)) == (Closing((3,)), TEN)
    both = replace(morning(), sessions=(later, replace(later, date=date(2026, 12, 9), name="Next")))
    save_event(db, event_for(db, EventFile(both)))
    assert closings_of(find_event(db)) == (Closing((3,)), TEN)


def test_saving_the_same_description_again_changes_nothing(db: Database) -> None:
    with_people(db)
    described = EventFile(with_closings(morning(), [TEN]), {3: "B"}, says_closed=True)
    save_event(db, event_for(db, described))
    assert not save_event(db, event_for(db, described)).touched


def test_ways_between_zones_stay(db: Database) -> None:
    with_people(db)
    save_event(db, event_for(db, booths(table1="A")))
    hall_a, hall_b = find_event(db).zones
    assert (hall_a.name, hall_a.walk) == ("Hall A", ((hall_b.id, 5),))


@pytest.mark.parametrize(
    ("owner", "said"),
    [
        ("Aalt Oy Group", 'Did you mean "Aalto Group"?'),
        ("Zzz", "Write the name as it stands on the page People."),
        ("", "Write the name as it stands on the page People."),
        ("Kobe", "may be 2 organisations"),
    ],
)
def test_owner_who_is_not_one_organisation_is_said(db: Database, owner: str, said: str) -> None:
    with_people(db)
    add_organisations(db, "Aalto Group", "Kobe K.K.", "Kobe Ltd")
    with pytest.raises(Fault) as raised:
        event_for(db, booths(table1=owner))
    assert said in str(raised.value)


def test_owner_in_an_empty_database_is_told_to_come_first(db: Database, tmp_path: Path) -> None:
    with pytest.raises(Fault) as raised:
        event_for(db, booths(table1="Kobe"))
    assert "import the registrations" in str(raised.value)
