"""Two records become one in a single step, and come back with undo."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from gatewayapp.domain.events import Event, Session, Table, Zone
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.imported import ImportedFile
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Participation, Registration, Role
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.history import redo, undo
from gatewayapp.services.imports import gather_known
from gatewayapp.services.merging import (
    list_likely_duplicates,
    merge_organisations,
    merge_people,
    tell_apart,
)
from gatewayapp.services.people import list_directory, list_organisations, list_registrations
from gatewayapp.services.plan_book import list_meetings, publish
from gatewayapp.services.wishes import list_vetoes, list_wishes
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, dump

START = datetime(2026, 12, 1, 9)


@pytest.fixture
def event_id(db: Database) -> int:
    """Four firms; 1 and 4 are one, as are their people 1 and 4, and 5 of firm 1."""
    session = Session(0, "Morning", date(2026, 12, 1), time(9), time(12))
    tables = tuple(Table(number, number, 1, owner=None) for number in (1, 2))
    save_event(db, Event(0, "Day", "Asia/Tokyo", 20, 5, (session,), (Zone(1, "Hall"),), tables))
    with db.change(STEP) as unit:
        names = ("Aomori Glass", "Bergen Boats", "Cork Cranes", "Aomori Glas")
        unit.add([Organisation(at, name) for at, name in enumerate(names, 1)])
        people = [
            (1, 1, "Kobayashi", "ken@a.example"),
            (2, 2, "Bell", "b@b.example"),
            (3, 3, "Cole", "c@c.example"),
            (4, 4, "Kobayasi", "sato@a.example"),
            (5, 1, "Mori", "m@a.example"),
        ]
        unit.add(
            [Person(id_, firm, PersonName(name, "Ken"), email=mail) for id_, firm, name, mail in people]
        )
        unit.add([Registration(id_, 1, id_, str(1000 + id_), Role.HOST) for id_, *_ in people])
        unit.add(
            [Wish(1, 1, 2, 3, delegates=(4,)), Wish(2, 4, 2, 1, after=(3,)), Wish(3, 4, 3, after=(1,)),
             Wish(4, 1, 4)],
            1,
        )  # fmt: skip
        unit.add([Veto(1, 1, 3, 1), Veto(2, 3, 4, 4), Veto(3, 1, 4)], 1)
        unit.add([Participation(1, 1, 4, together=True)])
        unit.add(
            [ImportedFile(0, 1, "registrations", "a.xlsx", (("Name", "full_name"),), {4: ("Kobayasi",)})]
        )
    return find_event(db, None).id


def plan(db: Database, *meetings: Meeting) -> None:
    with db.change(STEP) as unit:
        unit.add(meetings, 1)


def person(db: Database, id_: int) -> Person:
    return next(one for one in list_directory(db) if one.id == id_)


def organisation(db: Database, id_: int) -> Organisation:
    return next(one for one in list_organisations(db) if one.id == id_)


def test_a_merged_person_keeps_what_was_chosen(db: Database, event_id: int) -> None:
    chosen = replace(person(db, 1), email="sato@a.example", job_title="Head of sales")
    merge_people(db, chosen, 4)
    assert [one.id for one in list_directory(db)] == [1, 2, 3, 5]
    assert person(db, 1) == chosen
    assert [one.number for one in list_registrations(db, event_id)] == ["1001", "1002", "1003", "1005"]
    assert next(line.wish.delegates for line in list_wishes(db, event_id) if line.wish.id == 1) == (1,)
    assert list(gather_known(db, event_id).imports[0].rows) == [1]


def test_a_merge_is_one_step_and_comes_back(db: Database, event_id: int) -> None:
    plan(db, Meeting(0, 1, 2, START, 1, (1, 4, 2)))
    before = dump(db.path)
    merge_people(db, person(db, 1), 4)
    (meeting,) = list_meetings(db, event_id)
    assert meeting.delegates == (1, 2)
    merged = dump(db.path)
    undo(db)
    kinds = ("person", "registration", "wish", "wish_delegate", "meeting_delegate", "imported_row")
    assert all(dump(db.path)[kind] == before[kind] for kind in kinds)
    redo(db)
    assert all(dump(db.path)[kind] == merged[kind] for kind in kinds)


def test_people_who_are_registered_once_bring_their_registration(db: Database, event_id: int) -> None:
    with db.change(STEP) as unit:
        unit.add([Person(6, 1, PersonName("Kobayashi", "Ken"))])
    merge_people(db, person(db, 6), 1)
    assert {one.person for one in list_registrations(db, event_id)} == {6, 2, 3, 4, 5}


def test_a_published_number_stays(db: Database, event_id: int) -> None:
    plan(db, Meeting(0, 4, 2, START, 1, (4, 2)))
    publish(db, event_id)
    merge_people(db, person(db, 1), 4)
    kept = [(one.person, one.number) for one in list_registrations(db, event_id)]
    assert (1, "1004") in kept
    assert len(kept) == 4


def test_two_published_people_are_not_merged(db: Database, event_id: int) -> None:
    plan(db, Meeting(0, 4, 2, START, 1, (4, 2)), Meeting(0, 1, 3, START, 2, (1, 3)))
    with db.change(STEP) as unit:
        unit.remove(Veto, [1, 2, 3])
    publish(db, event_id)
    before = dump(db.path)
    with pytest.raises(Fault, match=r"No\. 1001 and No\. 1004 both stand in published"):
        merge_people(db, person(db, 1), 4)
    assert dump(db.path) == before


def test_a_merged_organisation_takes_everything_with_it(db: Database, event_id: int) -> None:
    plan(db, Meeting(0, 4, 2, START, 1, (4, 2)), Meeting(0, 1, 4, START, 2, (5, 4)))
    merge_organisations(db, organisation(db, 1), 4)
    assert [one.id for one in list_organisations(db)] == [1, 2, 3]
    assert {one.id for one in list_directory(db) if one.organisation == 1} == {1, 4, 5}
    wishes = [(line.wish.asker, line.wish.asked, line.wish.rank) for line in list_wishes(db, event_id)]
    assert wishes == [(1, 2, 1), (1, 3, 3)]
    assert [line.wish.after for line in list_wishes(db, event_id)] == [(3,), (1,)]
    assert [(veto.first, veto.second) for veto in list_vetoes(db, event_id)] == [(1, 3)]
    assert [(one.first, one.second) for one in list_meetings(db, event_id)] == [(1, 2)]
    with db.read() as rows:
        assert rows.exec_driver_sql("SELECT organisation_id FROM participation").scalars().all() == [1]


def test_the_name_that_vanished_is_still_known_to_the_import(db: Database, event_id: int) -> None:
    merge_organisations(db, organisation(db, 1), 4)
    assert organisation(db, 1).other_names == ("Aomori Glas",)
    found = gather_known(db, event_id).companies.find("AOMORI GLAS")
    assert found.one is not None
    assert found.one.id == 1


def test_a_published_record_is_the_one_that_stays(db: Database, event_id: int) -> None:
    plan(db, Meeting(0, 4, 2, START, 1, (4, 2)))
    publish(db, event_id)
    merge_organisations(db, organisation(db, 1), 4)
    assert [(one.id, one.name) for one in list_organisations(db)][-1] == (4, "Aomori Glass")


def test_merging_with_what_is_gone_changes_nothing(db: Database, event_id: int) -> None:
    before = dump(db.path)
    for other in (99, 1):
        with pytest.raises(Fault, match="is not in the database"):
            merge_organisations(db, organisation(db, 1), other)
    assert dump(db.path) == before


def test_pairs_told_apart_are_not_listed_again(db: Database, event_id: int) -> None:
    found = list_likely_duplicates(db, event_id)
    assert [(one.first, one.second) for one in found] == [(1, 4), (1, 4)]
    tell_apart(db, event_id, found[0])
    assert list_likely_duplicates(db, event_id) == found[1:]
