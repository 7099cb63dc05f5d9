from datetime import datetime

import pytest

from gatewayapp.domain.registrations import Role
from gatewayapp.domain.time import Stretch
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import AbsenceEntry, ImportPlan, RegistrationEntry, Verdict
from gatewayapp.importing.preparing import prepare
from tests.importing.conftest import WriteSheet

HEADINGS = ["E-mail", "Name", "Tue 1 Dec AM (9:00-12:00)", "12月1日（火）午後", "Remarks"]
ANNA = "anna@gruenfluss.example"


def planned(file: object, known: KnownData) -> ImportPlan:
    return prepare(ImportKind.AVAILABILITY, file, known)


def stretch(start: str, end: str) -> Stretch:
    return Stretch(
        datetime.fromisoformat(f"2026-12-01T{start}"), datetime.fromisoformat(f"2026-12-01T{end}")
    )


@pytest.mark.parametrize(
    ("morning", "afternoon", "absences"),
    [
        ("x", "", [("09:00", "12:00")]),
        ("", "absent", [("13:00", "17:00")]),
        ("from 10:30", "until 15:00", [("09:00", "10:30"), ("15:00", "17:00")]),
        ("not 10:00-11:00", "absent 14:00–15:20", [("10:00", "11:00"), ("14:00", "15:20")]),
        ("10:30から", "×", [("09:00", "10:30"), ("13:00", "17:00")]),
        ("only 9:00-10:00", "ok", [("10:00", "12:00")]),
        ("Available from 10:30", "15時まで", [("09:00", "10:30"), ("15:00", "17:00")]),
        ("10:30から可", "終日可", [("09:00", "10:30")]),
    ],
)
def test_absences_are_read_by_half_day(
    two_firms: KnownData,
    write_xlsx: WriteSheet,
    morning: str,
    afternoon: str,
    absences: list[tuple[str, str]],
) -> None:
    row = planned(write_xlsx([HEADINGS, [ANNA, "", morning, afternoon, ""]]), two_firms).rows[0]
    assert row.verdict is Verdict.CHANGED
    assert isinstance(row.entry, AbsenceEntry)
    assert row.entry.registration.absences == tuple(stretch(*absence) for absence in absences)


def test_a_remark_waits_but_what_is_sure_is_kept(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    row = planned(write_xlsx([HEADINGS, [ANNA, "", "x", "", "lands at 11"]]), two_firms).rows[0]
    assert (row.verdict, row.asks) == (Verdict.DOUBTFUL, True)
    assert isinstance(row.entry, AbsenceEntry)
    assert row.entry.said == (stretch("09:00", "12:00"),)


def test_an_unclear_cell_waits(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    row = planned(write_xlsx([HEADINGS, [ANNA, "", "perhaps", "", ""]]), two_firms).rows[0]
    assert (row.verdict, row.marks[0].column) == (Verdict.DOUBTFUL, 2)


def test_somebody_without_an_address_is_found_by_name(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    row = planned(write_xlsx([HEADINGS, ["", "Anna Größl", "x", "", ""]]), two_firms).rows[0]
    assert row.verdict is Verdict.CHANGED


def test_strangers_are_rejected_and_second_entries_wait(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [[ANNA, "", "x", "", ""], ["nobody@x.example", "", "x", "", ""], [ANNA, "", "", "x", ""]]
    found = planned(write_xlsx([HEADINGS, *rows]), two_firms).rows
    assert [row.verdict for row in found] == [Verdict.CHANGED, Verdict.REJECTED, Verdict.REPEATED]
    assert found[2].asks


def test_a_second_sheet_brings_interpreters(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    sheet = [
        ["Name", "Languages", "Tue 1 Dec"],
        ["山﨑　瑠璃 (Ruri Yamasaki)", "EN-JA; FR-JA", "9-12, 13:00～17:00"],
        ["Jo Lind", "Swedish, English", "all day"],
        ["Pia Berg", "DE", "mornings"],
    ]
    plan = planned(write_xlsx([HEADINGS, [ANNA, "", "", "", ""]], Interpreters=sheet), two_firms)
    first, second, third = plan.interpreters
    assert isinstance(first.entry, RegistrationEntry)
    assert isinstance(second.entry, RegistrationEntry)
    assert first.entry.person.name.native == "山﨑 瑠璃"
    assert first.entry.person.languages == ("en", "ja", "fr")
    assert first.entry.registration.role is Role.INTERPRETER
    assert first.entry.registration.number == "1003"
    assert first.entry.registration.shifts == (stretch("09:00", "12:00"), stretch("13:00", "17:00"))
    assert second.entry.registration.shifts == first.entry.registration.shifts
    assert (third.verdict, third.asks) == (Verdict.DOUBTFUL, True)


@pytest.mark.parametrize(
    ("cell", "absences"),
    [
        ("午前のみ", [("13:00", "17:00")]),
        ("nur nachmittags", [("09:00", "12:00")]),
        ("not in the morning", [("09:00", "12:00")]),
        ("午後不可", [("13:00", "17:00")]),
        ("AM only", [("13:00", "17:00")]),
    ],
)
def test_a_part_of_a_day_stands_in_the_cell_of_the_day(
    two_firms: KnownData, write_xlsx: WriteSheet, cell: str, absences: list[tuple[str, str]]
) -> None:
    plan = planned(write_xlsx([["E-mail", "1 Dec"], [ANNA, cell]]), two_firms)
    assert said(plan) == [stretch(*absence) for absence in absences]


@pytest.mark.parametrize("headings", [["1 Dec 9:00", "1 Dec 9:25"], ["09:00", "09:25-09:45"]])
def test_slots_are_columns(two_firms: KnownData, write_xlsx: WriteSheet, headings: list[str]) -> None:
    plan = planned(write_xlsx([["E-mail", *headings], [ANNA, "", "x"]]), two_firms)
    assert said(plan) == [stretch("09:25", "09:45")]


def test_days_stand_over_their_parts(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [["", "1 Dec", ""], ["E-mail", "AM", "PM"], [ANNA, "", "x"]]
    plan = planned(write_xlsx(rows), two_firms)
    assert [column.heading for column in plan.columns] == ["E-mail", "1 Dec AM", "1 Dec PM"]
    assert said(plan) == [stretch("13:00", "17:00")]


def said(plan: ImportPlan) -> list[Stretch]:
    (row,) = plan.rows
    assert isinstance(row.entry, AbsenceEntry)
    return list(row.entry.said)
