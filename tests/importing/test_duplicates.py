from dataclasses import replace

import pytest

from gatewayapp.domain.events import Event
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.importing.duplicates import Likely, LikelyKind, likely_duplicates
from gatewayapp.importing.known import KnownData


def at(event: Event, organisations: list[Organisation], people: list[Person]) -> tuple[Likely, ...]:
    registrations = [Registration(one.id, 1, one.id, str(one.id), Role.VISITOR) for one in people]
    return likely_duplicates(KnownData(event, tuple(organisations), tuple(people), tuple(registrations)))


def firms(event: Event, one: Organisation, other: Organisation, *emails: str) -> list[str]:
    people = [
        Person(1, 1, PersonName("Abe", "Rin"), email=emails[0] if emails else ""),
        Person(2, 2, PersonName("Bell", "Åse"), email=emails[1] if emails else ""),
    ]
    found = at(event, [replace(one, id=1), replace(other, id=2)], people)
    return [str(likely.why) for likely in found if likely.kind is LikelyKind.ORGANISATION]


def two(event: Event, one: Person, other: Person) -> list[str]:
    people = [replace(one, id=1, organisation=1), replace(other, id=2, organisation=1)]
    return [str(likely.why) for likely in at(event, [Organisation(1, "Aomori Glass")], people)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Organisation(0, "Aomori Glass K.K."), Organisation(0, "AOMORI GLASS Co., Ltd.")),
        (Organisation(0, "Aomori Glass K.K."), Organisation(0, "Aomori Glas K.K.")),
        (Organisation(0, "Green Pumps GmbH"), Organisation(0, "Green-Pumps AG")),
        (Organisation(0, "", "株式会社ヤマダ"), Organisation(0, "Yamada K.K.")),
        (
            Organisation(0, "Nordlys", extra={"Other names": "Aurora Vind"}),
            Organisation(0, "Aurora Vind AS"),
        ),
    ],
)
def test_organisations_under_two_spellings_are_likely_one(
    event: Event, one: Organisation, other: Organisation
) -> None:
    assert len(firms(event, one, other)) == 1


def test_a_native_and_a_latin_name_with_one_mail_domain_are_likely_one(event: Event) -> None:
    one, other = Organisation(0, "", "株式会社青森硝子"), Organisation(0, "Aomori Glass")
    (why,) = firms(event, one, other, "rin@aomori.example", "ase@aomori.example")
    assert "share aomori.example" in why
    assert firms(event, one, other, "rin@gmail.com", "ase@gmail.com") == []


@pytest.mark.parametrize(
    ("one", "other"), [("Aomori Glass", "Akita Glass"), ("ABB", "AGB"), ("Nara 1", "Kobe 2")]
)
def test_different_organisations_are_left_alone(event: Event, one: str, other: str) -> None:
    assert firms(event, Organisation(0, one), Organisation(0, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (PersonName("Kobyliński", "Jan"), PersonName("Kobylinski", "J.")),
        (PersonName("Sato", "Ken"), PersonName("", "", "佐藤 健", "サトウ ケン")),
        (PersonName("", "", "髙橋 誠"), PersonName("", "", "高橋　誠")),
        (PersonName("Lindqvist", "Linnea"), PersonName("Lindkvist", "Linnea")),
    ],
)
def test_people_of_one_organisation_under_two_spellings_are_likely_one(
    event: Event, one: PersonName, other: PersonName
) -> None:
    assert len(two(event, Person(0, 1, one), Person(0, 1, other))) == 1


def test_colleagues_are_left_alone(event: Event) -> None:
    one, other = PersonName("Sato", "Ken"), PersonName("Sato", "Yumi")
    assert two(event, Person(0, 1, one), Person(0, 1, other)) == []


def test_namesakes_elsewhere_are_left_alone(event: Event) -> None:
    people = [Person(1, 1, PersonName("Sato", "Ken")), Person(2, 2, PersonName("Sato", "Ken"))]
    assert at(event, [Organisation(1, "Aomori Glass"), Organisation(2, "Kobe Boats")], people) == ()


def test_people_of_likely_one_organisation_count_as_colleagues(event: Event) -> None:
    people = [Person(1, 1, PersonName("Sato", "Ken")), Person(2, 2, PersonName("Sato", "Ken"))]
    found = at(event, [Organisation(1, "Aomori Glass"), Organisation(2, "Aomori Glas")], people)
    assert {likely.kind for likely in found} == set(LikelyKind)


def test_one_kanji_makes_another_company(event: Event) -> None:
    one, other = (
        Organisation(0, "", "青森ロボティクス株式会社"),
        Organisation(0, "", "青葉ロボティクス株式会社"),
    )
    assert firms(event, one, other) == []


def test_one_number_under_two_names_of_a_family_is_likely_one_person(event: Event) -> None:
    one = Person(0, None, PersonName("Meier", "Anna Maria"), phone="+49 (0)30 901820")
    other = Person(0, None, PersonName("Meier", "Änne"), phone="0049 30/90 18 20")
    assert two(event, one, other) == ["MEIER Anna Maria and MEIER Änne have one telephone number."]
    assert two(event, one, replace(other, phone="030 901820")) == []


def test_two_of_one_family_whose_reading_says_no_more_are_not_taken_for_one(event: Event) -> None:
    haruka = Person(0, None, PersonName("Kobayashi", "Haruka", "小林 遥", "こばやし"))
    ken = Person(0, None, PersonName("Kobayashi", "Ken", "小林 健", "こばやし"))
    assert two(event, haruka, ken) == []
    read_in_full = replace(ken, name=PersonName("", "", "小林はるか", "こばやし はるか"))
    assert two(event, haruka, read_in_full) != []
