from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting, MeetingState
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Participation, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services import people, wishes
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.facts import gather_facts
from gatewayapp.services.plan_book import replace_plan
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, morning, with_people

NINE_TO_TEN = (Stretch(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10)),)


def _add(db: Database, event: int, name: str, role: Role, organisation: int | None) -> int:
    person = Person(0, organisation, PersonName(name), languages=("ja", "en"))
    people.add_person(db, event, person, role)
    return people.list_registrations(db, event)[-1].id


def test_participants_are_organisations_with_confirmed_delegates_who_meet(db: Database) -> None:
    event = with_people(db, "BAC").id
    second = _add(db, event, "Second", Role.VISITOR, 2)
    _add(db, event, "Staff", Role.STAFF, 3)
    _add(db, event, "Alone", Role.VISITOR, None)
    third = people.list_registrations(db, event)[2]
    people.update_registration(db, replace(third, status=Status.APPLIED))
    facts = gather_facts(db, event)
    assert [it.organisation for it in facts.participants] == [1, 2]
    assert [d.registration for d in facts.participants[1].delegates] == [2, second]
    assert [it.is_host for it in facts.participants] == [True, False]
    assert facts.participants[0].name == "B"
    assert facts.absent == ((3, "C"),)


def test_exhibitor_with_a_booth_is_a_host(db: Database) -> None:
    event = with_people(db, "AB")
    _add(db, event.id, "Booth", Role.EXHIBITOR, 2)
    booth = replace(event.tables[2], owner=2)
    save_event(db, replace(event, tables=(*event.tables[:2], booth)))
    participant = gather_facts(db, event.id).participant_by_id[2]
    assert participant.is_host
    assert participant.booth == booth.id


def test_interpreters_bring_languages_shifts_and_absences(db: Database) -> None:
    event = with_people(db, "AB").id
    id_ = _add(db, event, "Sato", Role.INTERPRETER, None)
    registration = people.list_registrations(db, event)[-1]
    people.update_registration(db, replace(registration, shifts=NINE_TO_TEN, absences=NINE_TO_TEN))
    (interpreter,) = gather_facts(db, event).interpreters
    assert interpreter.registration == id_
    assert interpreter.languages == {"ja", "en"}
    assert interpreter.shifts == interpreter.absences == NINE_TO_TEN


def test_delegates_bring_absences_and_languages(db: Database) -> None:
    event = with_people(db, "AB").id
    people.update_registration(
        db, replace(people.list_registrations(db, event)[0], absences=NINE_TO_TEN)
    )
    delegate = gather_facts(db, event).delegate_by_id[1]
    assert delegate.absences == NINE_TO_TEN
    assert delegate.languages == {"en"}


def test_participation_overrides_the_rules(db: Database) -> None:
    event = with_people(db, "AB").id
    people.save_participation(db, Participation(0, event, 2, together=True, max_meetings=3))
    one, two = gather_facts(db, event).participants
    assert (one.together, one.max_meetings) == (False, None)
    assert (two.together, two.min_meetings, two.max_meetings) == (True, None, 3)


def test_wishes_and_vetoes_of_those_who_are_not_there_are_left_out(db: Database) -> None:
    event = with_people(db, "AB").id
    people.add_organisation(db, Organisation(0, "Elsewhere"))
    wishes.add_wish(db, event, Wish(0, 1, 3))
    wishes.add_wish(db, event, Wish(0, 1, 2, after=(1,)))
    wishes.add_veto(db, event, Veto(0, 3, 2))
    facts = gather_facts(db, event)
    assert facts.wishes == (Wish(2, 1, 2),)
    assert facts.vetoes == ()


def test_grid_and_venue_are_those_of_the_event(db: Database) -> None:
    event = with_people(db, "AB")
    facts = gather_facts(db, event.id)
    assert [f"{slot.start:%H:%M}" for slot in facts.slots] == [
        "09:30", "09:55", "10:20", "10:45", "11:10", "11:35",
    ]  # fmt: skip
    assert facts.tables == event.tables
    assert facts.walk_minutes(event.tables[0].id, event.tables[1].id) == 5


def test_pairs_that_held_a_meeting_at_another_event_are_known(db: Database) -> None:
    first = with_people(db, "ABC")
    meeting = Meeting(0, 1, 2, datetime(2026, 12, 1, 9, 30), first.tables[0].id, (1, 2))
    held = replace(meeting, state=MeetingState.HELD)
    replace_plan(db, first.id, [held, replace(meeting, second=3, delegates=(1, 3))], STEP)
    save_event(db, morning("Next year"))
    assert gather_facts(db, find_event(db).id).met_before == {frozenset((1, 2))}
    assert gather_facts(db, first.id).met_before == frozenset()


def test_unknown_event_is_said(db: Database) -> None:
    with pytest.raises(Fault, match="not in the database any more"):
        gather_facts(db, 9)
