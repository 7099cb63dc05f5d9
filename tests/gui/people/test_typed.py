import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.typed import (
    editable_text,
    is_typed,
    name_typed,
    organisation_typed,
    read_typed,
)
from gatewayapp.services.people import PersonLine

HARUKA = PersonName("Kobayashi", "Haruka", "小林 遥", "こばやし はるか")
LINE = PersonLine(
    Registration(7, 1, 3, "104", Role.HOST),
    Person(3, None, HARUKA, email="haruka@kobe.example", languages=("ja", "en")),
    None,
)
TYPED = [field for field in Field if is_typed(field)]


@pytest.mark.parametrize(
    ("text", "family", "given"),
    [
        ("KOBAYASHI Yūko", "Kobayashi", "Yūko"),
        ("VAN DER BERG Jan Pieter", "Van Der Berg", "Jan Pieter"),
        ("KOBYLIŃSKA ZOFIA", "Kobylińska", "ZOFIA"),
        ("McDonald, Rhona", "McDonald", "Rhona"),
        ("TANAKA", "Tanaka", ""),
        ("KOBAYASHI Haruka", "Kobayashi", "Haruka"),
        ("", "", ""),
    ],
)
def test_a_typed_name_falls_into_its_parts(text: str, family: str, given: str) -> None:
    name = name_typed(HARUKA, text)
    assert (name.family, name.given, name.native) == (family, given, "小林 遥")


def test_a_typed_name_without_capitals_is_asked_about() -> None:
    with pytest.raises(Fault, match="family name"):
        name_typed(HARUKA, "Haruka Kobayashi")


@given(st.builds(PersonName, *(st.text(st.sampled_from("aKÉ ł小,"), max_size=6),) * 4))
def test_an_untouched_name_stays_as_it_is(name: PersonName) -> None:
    if name.family.strip() or name.given.strip():
        assert name_typed(name, name.listed) == name


@pytest.mark.parametrize("field", TYPED)
def test_leaving_a_cell_untouched_changes_nothing(field: Field) -> None:
    assert read_typed(LINE, field, editable_text(LINE, field)) in [LINE.person, LINE.registration]


@pytest.mark.parametrize(
    ("field", "text", "said"),
    [
        (Field.EMAIL, "haruka.kobe", "no e-mail address"),
        (Field.EMAIL, "a@b@c.jp", "no e-mail address"),
        (Field.ARRIVES, "31/11/26", "no day"),
        (Field.ARRIVES, "2026-11-31", "no day"),
        (Field.LANGUAGES, "Japanese", "no language code"),
        (Field.NUMBER, " ", "needs a number"),
    ],
)
def test_what_does_not_belong_in_a_cell_is_refused_in_words(field: Field, text: str, said: str) -> None:
    with pytest.raises(Fault, match=said):
        read_typed(LINE, field, text)


def test_a_person_keeps_at_least_one_name() -> None:
    person = Person(1, None, PersonName(family="Horák"))
    with pytest.raises(Fault, match="needs a name"):
        read_typed(PersonLine(LINE.registration, person, None), Field.FAMILY, "")


def test_languages_and_days_are_read() -> None:
    person = read_typed(LINE, Field.LANGUAGES, "DE, en de")
    registration = read_typed(LINE, Field.ARRIVES, "2026/11/30")
    assert isinstance(person, Person)
    assert isinstance(registration, Registration)
    assert person.languages == ("de", "en")
    assert str(registration.arrives) == "2026-11-30"


def test_an_organisation_is_found_by_either_name() -> None:
    kobe = Organisation(5, "Kobe Thermal Eng. K.K.", "神戸サーマル工業株式会社")
    assert organisation_typed("kobe thermal  eng. k.k.", [kobe]) is kobe
    assert organisation_typed("神戸サーマル工業株式会社", [kobe]) is kobe
    with pytest.raises(Fault, match="No organisation"):
        organisation_typed("Osaka", [kobe])
