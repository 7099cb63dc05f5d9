from datetime import date

import pytest

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person, Size
from gatewayapp.domain.registrations import Registration, Role, Status
from gatewayapp.domain.sme import EuClass, JapanClass
from gatewayapp.gui.people.fields import (
    OF_ORGANISATION,
    Cell,
    Field,
    Words,
    classes_of,
    name_cell,
    other_script,
    part_texts,
    texts_of,
)
from gatewayapp.services.participating import Part
from gatewayapp.services.people import PersonLine


def words(*, native_first: bool = False) -> Words:
    return Words(
        {role: role.value for role in Role},
        {status: status.value for status in Status},
        {found: found.name.title() for found in EuClass},
        {found: found.name.title() for found in JapanClass},
        {True: "All together", False: "Divided"},
        native_first=native_first,
    )


KOBE = Organisation(
    5, "Kobe Thermal Eng. K.K.", "神戸サーマル工業株式会社", country="JP", size=Size(42, 42)
)
HARUKA_NAME = PersonName("Kobayashi", "Haruka", "小林 遥", "こばやし はるか")
HARUKA = PersonLine(
    Registration(7, 1, 3, "104", Role.HOST, arrives=date(2026, 11, 30)),
    Person(3, 5, HARUKA_NAME, email="haruka@kobe.example", languages=("ja", "en")),
    KOBE,
)
ZOFIA = PersonLine(
    Registration(8, 1, 4, "31", Role.VISITOR), Person(4, None, PersonName("Kobylińska", "Zofia")), None
)
KENJI = PersonLine(
    Registration(9, 1, 5, "118", Role.HOST),
    Person(5, None, PersonName(native="小林 賢治", reading="こばやし けんじ")),
    None,
)


@pytest.mark.parametrize(
    ("line", "native_first", "name", "other"),
    [
        (HARUKA, False, Cell("KOBAYASHI Haruka"), Cell("小林 遥", "こばやし はるか")),
        (HARUKA, True, Cell("小林 遥", "こばやし はるか"), Cell("KOBAYASHI Haruka")),
        (ZOFIA, False, Cell("KOBYLIŃSKA Zofia"), Cell("")),
        (ZOFIA, True, Cell("KOBYLIŃSKA Zofia"), Cell("")),
        (KENJI, False, Cell("小林 賢治"), Cell("", "こばやし けんじ")),
        (KENJI, True, Cell("小林 賢治", "こばやし けんじ"), Cell("")),
    ],
)
def test_names_lead_in_the_readers_script(
    line: PersonLine, native_first: bool, name: Cell, other: Cell
) -> None:
    spoken = words(native_first=native_first)
    assert (name_cell(line, spoken), other_script(line, spoken)) == (name, other)


def said(line: PersonLine, *, native_first: bool = False) -> dict[Field, str]:
    spoken = words(native_first=native_first)
    texts = texts_of(line, spoken, classes_of(line.organisation, spoken))
    return dict(zip(Field, texts, strict=True))


def test_every_field_says_its_own() -> None:
    texts = said(HARUKA)
    assert {field for field, text in texts.items() if not text} - OF_ORGANISATION == {
        Field.JOB_TITLE,
        Field.DEPARTMENT,
        Field.PHONE,
        Field.REMARKS,
    }
    expected = {
        Field.NUMBER: "104",
        Field.ROLE: "host",
        Field.STATUS: "confirmed",
        Field.FAMILY: "Kobayashi",
        Field.GIVEN: "Haruka",
        Field.READING: "こばやし はるか",
        Field.EMAIL: "haruka@kobe.example",
        Field.LANGUAGES: "ja, en",
        Field.ARRIVES: "2026-11-30",
    }
    assert {field: texts[field] for field in expected} == expected


def test_classes_and_organisation_follow_the_organisation() -> None:
    texts = said(HARUKA, native_first=True)
    fields = (Field.ORGANISATION, Field.COUNTRY, Field.SME, Field.JAPAN_SME)
    assert [texts[field] for field in fields] == ["神戸サーマル工業株式会社", "JP", "Small", "Sme"]


def test_how_an_organisation_takes_part_is_said_where_it_differs_from_the_rules() -> None:
    assert part_texts(None, words()) == part_texts(Part(5), words()) == ("", "", "", "")
    part = Part(5, together=True, min_meetings=0, max_meetings=4, booth=12)
    assert part_texts(part, words()) == ("12", "All together", "0", "4")
