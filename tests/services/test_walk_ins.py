from datetime import UTC, datetime

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.services.history import undo, undoable
from gatewayapp.services.people import add_organisation, list_directory, list_organisations, list_people
from gatewayapp.services.walk_ins import (
    Guest,
    country_typed,
    divided_name,
    guest_name,
    open_reception,
    walk_in,
)
from gatewayapp.storage.database import Database
from tests.storage.making import with_people

NINE_IN_TOKYO = datetime(2026, 12, 1, 0, 5, 7, 8, tzinfo=UTC)
NOVAK = PersonName("Novák", "Jan")


@pytest.fixture
def event(db: Database) -> Event:
    """Three people of three organisations, numbered 1001 to 1003."""
    return with_people(db, "ABC")


def state(db: Database, event: Event) -> tuple[object, ...]:
    return list_people(db, event.id), list_directory(db), list_organisations(db)


def test_walk_in_is_registered_confirmed_and_checked_in_under_the_next_number(
    db: Database, event: Event
) -> None:
    arrival = walk_in(db, event.id, Guest(NOVAK, "Škoda Vodík a.s.", "CZ", Role.PRESS), NINE_IN_TOKYO)
    line = list_people(db, event.id)[-1]
    assert arrival.line == line
    assert (line.person.name, line.registration.number) == (NOVAK, "1004")
    assert (line.registration.role, line.registration.status) == (Role.PRESS, Status.CONFIRMED)
    assert line.registration.checked_in == arrival.at
    assert arrival.at is not None
    assert arrival.at.isoformat() == "2026-12-01T09:05:07+09:00"
    assert line.organisation is not None
    assert (line.organisation.name, line.organisation.country) == ("Škoda Vodík a.s.", "CZ")


def test_one_undo_takes_back_person_organisation_and_registration(db: Database, event: Event) -> None:
    before = state(db, event)
    walk_in(db, event.id, Guest(NOVAK, "Škoda Vodík a.s.", "CZ"))
    assert str(undoable(db)) == "Add and check in NOVÁK Jan"
    undo(db)
    assert state(db, event) == before


@pytest.mark.parametrize(
    ("known", "typed"),
    [
        (Organisation(0, "Škoda Vodík a.s.", country="CZ"), "skoda  VODIK"),
        (Organisation(0, "Kobe Thermal K.K.", "神戸サーマル株式会社"), "㈱神戸サーマル"),
        (Organisation(0, "", "株式会社ヤマザキ製作所"), "ﾔﾏｻﾞｷ製作所"),
        (Organisation(0, "Alta GmbH", extra={"Other names": "Alta Wasserstoff"}), "alta wasserstoff"),
    ],
)
def test_organisation_is_taken_however_it_is_spelled(
    db: Database, event: Event, known: Organisation, typed: str
) -> None:
    add_organisation(db, known)
    stored = list_organisations(db)
    line = walk_in(db, event.id, Guest(NOVAK, typed, "FR")).line
    assert line.organisation == stored[-1]
    assert list_organisations(db) == stored


def test_one_of_two_organisations_that_differ_in_their_form_alone_is_the_one_written_out(
    db: Database, event: Event
) -> None:
    for form in ("GmbH", "AG"):
        add_organisation(db, Organisation(0, f"Alta {form}"))
    assert walk_in(db, event.id, Guest(NOVAK, "alta ag")).line.organisation.name == "Alta AG"
    add_organisation(db, Organisation(0, "Alta AG", country="CH"))
    count = len(list_organisations(db))
    assert walk_in(db, event.id, Guest(NOVAK, "Alta AG")).line.organisation.name == "Alta AG"
    assert len(list_organisations(db)) == count


def test_new_japanese_organisation_keeps_its_script(db: Database, event: Event) -> None:
    firm = walk_in(db, event.id, Guest(NOVAK, "株式会社　青空")).line.organisation
    assert firm is not None
    assert (firm.name, firm.native_name, firm.country) == ("", "株式会社 青空", "JP")


def test_guest_without_an_organisation_stands_alone(db: Database, event: Event) -> None:
    assert walk_in(db, event.id, Guest(NOVAK, "  ")).line.organisation is None


def test_guest_without_a_name_is_refused_and_nothing_is_stored(db: Database, event: Event) -> None:
    before = state(db, event)
    with pytest.raises(Fault, match="A person needs a name"):
        walk_in(db, event.id, Guest(guest_name(" ", "　"), "Škoda Vodík a.s."))
    assert state(db, event) == before


@pytest.mark.parametrize(
    "typed",
    [("Family A", "Given"), ("family a", "GIVEN"), ("Given", "Family A"), ("Ｆａｍｉｌｙ A", "Gíven")],
)
def test_namesakes_are_found_in_any_spelling_and_order(
    db: Database, event: Event, typed: tuple[str, str]
) -> None:
    reception = open_reception(db, list_people(db, event.id))
    found = reception.namesakes(guest_name(*typed))
    assert [line.registration.number for line in found] == ["1001"]


def test_namesakes_are_found_by_the_native_name(db: Database, event: Event) -> None:
    walk_in(db, event.id, Guest(PersonName("Yamazaki", "Ken", "山﨑 健")))
    reception = open_reception(db, list_people(db, event.id))
    for typed in (("山崎", "健"), ("山崎　健", ""), ("yamazaki", "ken")):
        assert [it.registration.number for it in reception.namesakes(guest_name(*typed))] == ["1004"]
    assert reception.namesakes(guest_name("山崎", "")) == ()
    assert reception.namesakes(guest_name("", "")) == ()


def test_slip_of_the_finger_only_proposes_an_organisation(db: Database, event: Event) -> None:
    add_organisation(db, Organisation(0, "Kobe Thermal K.K."))
    reception = open_reception(db, ())
    assert reception.organisation("Kobe Termal") is None
    similar = reception.similar("Kobe Termal")
    assert similar is not None
    assert similar.name == "Kobe Thermal K.K."
    assert reception.similar(" ") is None


@pytest.mark.parametrize(
    ("typed", "parts"),
    [
        ("novak", ("Novak", "")),
        ("NOVAK Jan", ("Novak", "Jan")),
        ("Novák, Jan", ("Novák", "Jan")),
        ("山田　太郎", ("山田", "太郎")),
        ("1042", ("", "")),
        ("  ", ("", "")),
    ],
)
def test_what_was_looked_for_is_divided_into_a_name(typed: str, parts: tuple[str, str]) -> None:
    assert divided_name(typed) == parts


def test_name_in_native_script_becomes_one_whole() -> None:
    assert guest_name("山田", "太郎").native == "山田 太郎"


@pytest.mark.parametrize(
    ("typed", "code"), [("jp", "JP"), ("日本", "JP"), ("Deutschland", "DE"), (" ", "")]
)
def test_country_is_read_in_any_language(typed: str, code: str) -> None:
    assert country_typed(typed) == code


def test_beginning_of_a_country_is_enough_where_only_one_begins_so(db: Database) -> None:
    desk = open_reception(db, (), "en")
    assert [desk.country(typed) for typed in ("jap", "Germ", "", "FR")] == ["JP", "DE", "", "FR"]
    with pytest.raises(Fault, match='No country is called "Un"'):
        desk.country("Un")
    assert open_reception(db, (), "ja").country("ドイ") == "DE"


def test_unknown_country_is_told() -> None:
    with pytest.raises(Fault, match='No country is called "Utopia"'):
        country_typed("Utopia")
