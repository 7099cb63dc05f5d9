from dataclasses import replace

from gatewayapp.domain.events import Event
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.services.doubles import doubles
from gatewayapp.services.events import find_event
from gatewayapp.services.merging import tell_apart
from gatewayapp.services.needs import add_tables, set_status, silences, unconfirmed, unmet_wishes
from gatewayapp.services.people import add_person, list_people, update_person
from gatewayapp.services.venue_need import venue_need
from gatewayapp.services.wishes import add_veto, add_wish
from gatewayapp.storage.database import Database
from tests.storage.making import with_people


def wished(db: Database) -> Event:
    event = with_people(db, "ABC")
    add_wish(db, event.id, Wish(0, 2, 1, 2))
    add_wish(db, event.id, Wish(0, 3, 1, 1))
    return event


def speak(db: Database, event: Event, place: int, *languages: str) -> None:
    update_person(db, replace(list_people(db, event.id)[place].person, languages=languages))


def test_unconfirmed_are_listed_and_confirmed_as_one_step(db: Database) -> None:
    event = wished(db)
    set_status(db, list_people(db, event.id)[:2], Status.APPLIED)
    waiting = unconfirmed(db, event.id)
    assert [line.registration.number for line in waiting] == ["1001", "1002"]
    set_status(db, waiting, Status.CONFIRMED)
    assert unconfirmed(db, event.id) == ()
    db.undo()
    assert len(unconfirmed(db, event.id)) == 2


def test_pair_that_cannot_talk_is_listed_with_its_delegates(db: Database) -> None:
    event = wished(db)
    speak(db, event, 0, "ja")
    (silence, other) = silences(db, event.id)
    assert (silence.first.name, silence.second.name) == ("B", "A")
    assert [line.organisation.name for line in silence.delegates if line.organisation] == ["B", "A"]
    speak(db, event, 1, "ja")
    assert silences(db, event.id) == (replace(other),)
    interpreter = Person(0, None, PersonName("Mori", "Aya"), languages=("ja", "en"))
    add_person(db, event.id, interpreter, Role.INTERPRETER)
    assert silences(db, event.id) == ()


def test_unmet_wishes_come_by_rank_with_their_reasons(db: Database) -> None:
    event = wished(db)
    add_veto(db, event.id, Veto(0, 1, 2))
    unmet = unmet_wishes(db, event.id)
    assert [it.line.wish.rank for it in unmet] == [1, 2]
    assert str(unmet[1].reason.sentence) == "The two must not meet (veto)"


def test_records_stored_twice_come_with_both_and_their_firms(db: Database) -> None:
    event = with_people(db, "A")
    for mail in ("a@b.example", "c@d.example"):
        person = Person(0, 1, PersonName("Kobayashi", "Haruka"), email=mail)
        add_person(db, event.id, person, Role.VISITOR)
    (double,) = doubles(db, event.id)
    assert isinstance(double.first, Person)
    assert double.first.name == double.second.name
    assert [it.name for it in double.organisations] == ["A"]
    tell_apart(db, event.id, double.likely)
    assert doubles(db, event.id) == ()


def test_organisations_stored_twice_are_found_too(db: Database) -> None:
    event = with_people(db, "A")
    for name, family in (("Kobe Thermal K.K.", "Mori"), ("KOBE THERMAL", "Dvořáková")):
        person = Person(0, None, PersonName(family, "Given"))
        add_person(db, event.id, person, Role.VISITOR, Organisation(0, name))
    (double,) = doubles(db, event.id)
    assert isinstance(double.first, Organisation)


def test_tables_are_needed_by_pairs_and_added_at_the_end(db: Database) -> None:
    event = wished(db)
    add_wish(db, event.id, Wish(0, 1, 2, 1))
    need = venue_need(db, event.id)
    assert (need.meetings, need.needed, need.tables, need.lacking) == (2, 1, 3, 0)
    assert [name for _id, name in need.owners] == ["A", "B", "C"]
    add_tables(db, event.id, 2)
    tables = find_event(db).tables
    assert [table.number for table in tables] == [1, 2, 3, 4, 5]
    assert tables[-1].zone == find_event(db).zones[-1].id
