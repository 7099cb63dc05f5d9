from dataclasses import replace
from datetime import datetime

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Attendance, Participation, Role, Status
from gatewayapp.domain.time import Stretch
from gatewayapp.domain.wishes import Wish
from gatewayapp.services import people
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.events import find_event, save_event
from gatewayapp.services.history import undo, undoable
from gatewayapp.services.plan_book import publish, replace_plan
from gatewayapp.services.wishes import add_wish, list_wishes
from gatewayapp.storage.database import Database
from tests.storage.making import STEP, dump, morning, with_people

TANAKA = Person(
    0, None, PersonName("Tanaka", "Hanako", "田中 花子", "たなか はなこ"), email="h@t.example"
)


def test_person_is_registered_with_a_new_organisation(db: Database) -> None:
    save_event(db, morning())
    event = find_event(db).id
    change = people.add_person(db, event, TANAKA, Role.VISITOR, Organisation(0, "Tanaka K.K."))
    assert {kind for kind, _id in change.touched} == {"person", "registration", "organisation"}
    assert str(undoable(db)) == "Add TANAKA Hanako"
    (line,) = people.list_people(db, event)
    assert line.organisation == Organisation(1, "Tanaka K.K.")
    assert line.person == replace(TANAKA, id=1, organisation=1)
    assert (line.registration.number, line.registration.role) == ("1001", Role.VISITOR)
    assert line.registration.status is Status.CONFIRMED


def test_person_joins_a_known_organisation_or_none(db: Database) -> None:
    event = with_people(db, "A").id
    (known,) = people.list_organisations(db)
    people.add_person(db, event, TANAKA, Role.STAFF, known)
    people.add_person(db, event, TANAKA, Role.INTERPRETER)
    assert [line.organisation for line in people.list_people(db, event)] == [known, known, None]


def test_nameless_are_refused(db: Database) -> None:
    event = with_people(db, "A").id
    nobody = Person(0, None, PersonName())
    with pytest.raises(Fault, match="A person needs a name"):
        people.add_person(db, event, nobody, Role.VISITOR)
    with pytest.raises(Fault, match="A person needs a name"):
        people.update_people(db, [nobody])
    with pytest.raises(Fault, match="An organisation needs a name"):
        people.add_person(db, event, TANAKA, Role.VISITOR, Organisation(0, ""))
    with pytest.raises(Fault, match="An organisation needs a name"):
        people.add_organisation(db, Organisation(0, ""))


def test_changes_are_stored_and_undone(db: Database) -> None:
    event = with_people(db, "AB").id
    before = dump(db.path)
    line = people.list_people(db, event)[0]
    assert line.organisation is not None
    away = (Stretch(datetime(2026, 12, 1, 9), datetime(2026, 12, 1, 10)),)
    people.update_person(db, replace(line.person, job_title="Director"))
    people.update_organisation(db, replace(line.organisation, sectors=("Energy",)))
    people.update_registration(db, replace(line.registration, absences=away, number="7"))
    changed = people.list_people(db, event)[0]
    assert changed.person.job_title == "Director"
    assert changed.organisation == replace(line.organisation, sectors=("Energy",))
    assert changed.registration == replace(line.registration, absences=away, number="7")
    for _step in range(3):
        undo(db)
    assert dump(db.path) == before


def test_many_are_changed_in_one_step(db: Database) -> None:
    event = with_people(db, "ABC").id
    lines = people.list_people(db, event)
    people.update_registrations(db, [replace(it.registration, status=Status.WAITING) for it in lines])
    people.update_people(db, [replace(it.person, notes="Vegan") for it in lines])
    after = people.list_people(db, event)
    assert {line.registration.status for line in after} == {Status.WAITING}
    assert {line.person.notes for line in after} == {"Vegan"}
    assert str(undoable(db)) == "Change 3 people"
    people.update_people(db, [replace(lines[0].person, notes="")])
    assert str(undoable(db)) == "Change FAMILY A Given"
    people.update_registrations(db, [lines[0].registration])
    assert str(undoable(db)) == "Change registration 1001"


def test_number_of_another_is_refused(db: Database) -> None:
    event = with_people(db, "AB").id
    first, second = people.list_registrations(db, event)
    with pytest.raises(Fault, match="number 1001 belongs to another"):
        people.update_registration(db, replace(second, number=first.number))


def test_next_number_follows_the_highest(db: Database) -> None:
    event = with_people(db, "A").id
    (registration,) = people.list_registrations(db, event)
    assert people.next_number(db, event) == "1002"
    people.update_registration(db, replace(registration, number="VIP-7"))
    assert people.next_number(db, event) == "1001"
    people.update_registration(db, replace(registration, number="0420"))
    assert people.next_number(db, event) == "421"


def test_removed_registration_leaves_the_person_and_frees_wishes(db: Database) -> None:
    event = with_people(db, "AB").id
    add_wish(db, event, Wish(0, 1, 2, delegates=(1, 2)))
    people.remove_registration(db, 2)
    assert [line.registration.id for line in people.list_people(db, event)] == [1]
    assert len(people.list_directory(db)) == 2
    assert list_wishes(db, event)[0].wish.delegates == (1,)


def test_registration_with_meetings_is_not_removed(db: Database) -> None:
    event = with_people(db, "AB")
    meeting = Meeting(0, 1, 2, datetime(2026, 12, 1, 9, 30), event.tables[0].id, (1, 2))
    replace_plan(db, event.id, [meeting], STEP)
    with pytest.raises(Fault, match=r"FAMILY A Given takes part in meetings \(1\)"):
        people.remove_registration(db, 1)
    publish(db, event.id, "First")
    replace_plan(db, event.id, [], STEP)
    with pytest.raises(Fault, match="Set its status to cancelled"):
        people.remove_registration(db, 1)


def test_participation_is_kept_once(db: Database) -> None:
    event = with_people(db, "A").id
    people.save_participation(db, Participation(0, event, 1, together=True))
    people.save_participation(db, Participation(0, event, 1, max_meetings=4))
    assert people.list_participations(db, event) == (Participation(1, event, 1, max_meetings=4),)


def test_a_pasted_block_is_stored_in_one_step(db: Database) -> None:
    event = with_people(db)
    first, second = people.list_people(db, event.id)[:2]
    title = replace(first.person, job_title="Head of Sales")
    role = replace(second.registration, role=Role.SPEAKER)
    people.update_people_and_registrations(db, [title], [role])
    assert str(undoable(db)) == "Change 2 people"
    with pytest.raises(Fault, match="belongs to another"):
        people.update_people_and_registrations(db, [], [replace(role, number=first.registration.number)])
    undo(db)
    assert people.list_people(db, event.id)[:2] == (first, second)


def test_first_people_are_those_of_the_whole_list_in_that_order(db: Database) -> None:
    event = with_people(db, "CAB").id
    everybody = sorted(people.list_people(db, event), key=lambda line: line.person.name.family)

    def first(count: int) -> tuple[people.PersonLine, ...]:
        return people.list_first_people(db, event, count, lambda name: name.family)

    assert list(first(2)) == everybody[:2]
    assert list(first(9)) == everybody


def test_attendance_says_of_each_what_is_counted(db: Database) -> None:
    event = with_people(db, "AB").id
    person = replace(TANAKA, languages=("ja", "en"))
    people.add_person(db, event, person, Role.INTERPRETER)
    check_in(db, event, "1002")
    counted = people.list_attendance(db, event)
    assert counted == tuple(
        Attendance(
            line.person.organisation,
            line.registration.role,
            line.registration.status,
            frozenset(line.person.languages),
            line.registration.checked_in is not None,
        )
        for line in people.list_people(db, event)
    )
    assert [one.is_here for one in counted] == [False, True, False]
    assert counted[-1] == Attendance(None, Role.INTERPRETER, Status.CONFIRMED, frozenset({"ja", "en"}))
