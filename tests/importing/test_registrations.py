from dataclasses import replace

import pytest

from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.importing.choices import ImportKind, ReadingChoices
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import ImportPlan, RegistrationEntry, Tone, Verdict
from gatewayapp.importing.preparing import prepare, with_cell, without_row
from tests.importing.conftest import WriteSheet

HEADINGS = ["Company", "Country", "Family name", "First name", "E-mail"]
BELL = ["Nordlys Vind AS", "Norway", "Bell", "Åse", "ase@nordlys.example"]


def planned(file: object, known: KnownData, **choices: object) -> ImportPlan:
    return prepare(ImportKind.REGISTRATIONS, file, known, ReadingChoices(**choices))


def entry(plan: ImportPlan, row: int) -> RegistrationEntry:
    found = plan.row_at(row).entry
    assert isinstance(found, RegistrationEntry)
    return found


def test_title_rows_blank_rows_and_totals_are_no_data(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [["Participants 2026"], [], HEADINGS, BELL, [], ["Total", 1]]
    plan = planned(write_xlsx(rows), nobody)
    assert (plan.header_row, [row.row for row in plan.rows]) == (3, [4])


def test_the_sheet_with_the_best_headings_is_taken(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([["Notes"], ["call the hotel"]], People=[HEADINGS, BELL]), nobody)
    assert plan.reading.sheet == "People"


def test_a_row_becomes_a_person_of_an_organisation(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([HEADINGS, BELL]), nobody, role=Role.HOST)
    found = entry(plan, 2)
    assert found.person.name == PersonName("Bell", "Åse", order=NameOrder.GIVEN_FIRST)
    assert found.registration.role is Role.HOST
    assert found.registration.status is Status.CONFIRMED
    organisation = plan.organisations[0].organisation
    assert (organisation.name, organisation.country) == ("Nordlys Vind AS", "NO")


def test_columns_that_no_field_takes_are_kept(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([[*HEADINGS, "T-shirt", "T-shirt"], [*BELL, "M", "blue"]]), nobody)
    assert entry(plan, 2).person.extra == {"T-shirt (F)": "M", "T-shirt (G)": "blue"}


def test_a_cell_that_cannot_be_read_is_kept_and_marked(
    nobody: KnownData, write_xlsx: WriteSheet
) -> None:
    plan = planned(write_xlsx([[*HEADINGS, "Arrival"], [*BELL, "tbc"]]), nobody)
    row = plan.row_at(2)
    assert row.verdict is Verdict.NEW
    assert entry(plan, 2).person.extra == {"Arrival": "tbc"}
    assert [(mark.column, mark.tone) for mark in row.marks] == [(5, Tone.DOUBTFUL)]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({4: "ase(at)nordlys.example"}, "is malformed"),
        ({2: "", 3: ""}, "names nobody"),
    ],
)
def test_a_row_that_cannot_be_used_is_rejected(
    nobody: KnownData, write_xlsx: WriteSheet, changes: dict[int, str], reason: str
) -> None:
    row = [changes.get(at, text) for at, text in enumerate(BELL)]
    judged = planned(write_xlsx([HEADINGS, row]), nobody).row_at(2)
    assert judged.verdict is Verdict.REJECTED
    assert reason in str(judged.reason)
    assert judged.marks[0].tone is Tone.REFUSED


def test_an_equal_row_is_repeated_and_a_like_one_doubtful(
    nobody: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [
        HEADINGS,
        BELL,
        BELL,
        [*BELL[:3], "Å.", BELL[4].upper()],
        [*BELL[:4], "bell@nordlys.example"],
    ]
    plan = planned(write_xlsx(rows), nobody)
    assert [row.verdict for row in plan.rows] == [
        Verdict.NEW,
        Verdict.REPEATED,
        Verdict.DOUBTFUL,
        Verdict.DOUBTFUL,
    ]
    assert [row.like for row in plan.rows] == ["", "2", "2", "2"]


def test_spellings_of_one_company_are_one(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    spellings = ["NORDLYS VIND AS", "Nordlys Vind A/S", "nordlys  vind", "Nordlys Vind AS"]
    people = ["Bell", "Dahl", "Moe", "Ruud"]
    rows = [
        [name, "Norway", who, "Ib", f"{who}@x.example"]
        for name, who in zip(spellings, people, strict=True)
    ]
    plan = planned(write_xlsx([HEADINGS, *rows]), nobody)
    assert [one.organisation.name for one in plan.organisations] == ["Nordlys Vind A/S"]


def test_two_firms_of_one_name_in_two_countries_stay_two(
    nobody: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [
        ["Alba GmbH", "Germany", "A", "B", "a@x.example"],
        ["Alba S.p.A.", "Italy", "C", "D", "c@x.example"],
    ]
    assert len(planned(write_xlsx([HEADINGS, *rows]), nobody).organisations) == 2


def test_somebody_who_is_known_is_the_same_or_changed(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    known = ["Grünfluss Pumpen", "Germany", "Größl", "Anna", "ANNA@gruenfluss.example"]
    plan = planned(write_xlsx([HEADINGS, known]), two_firms)
    assert plan.row_at(2).verdict is Verdict.SAME
    plan = planned(write_xlsx([[*HEADINGS, "Job title"], [*known, "CTO"]]), two_firms)
    row = plan.row_at(2)
    assert row.verdict is Verdict.CHANGED
    assert [(mark.column, str(mark.sentence)) for mark in row.marks] == [(5, "was: –")]


def test_an_empty_cell_erases_nothing(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    person = replace(two_firms.people[0], phone="+49 30 123456")
    known = replace(two_firms, people=(person, *two_firms.people[1:]))
    row = ["Grünfluss Pumpen GmbH", "", "Größl", "Anna", "anna@gruenfluss.example", ""]
    plan = planned(write_xlsx([[*HEADINGS, "Phone"], row]), known)
    assert plan.row_at(2).verdict is Verdict.SAME


def test_a_known_address_under_another_name_is_doubtful(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    row = ["Grünfluss Pumpen GmbH", "Germany", "Weber", "Jonas", "anna@gruenfluss.example"]
    judged = planned(write_xlsx([HEADINGS, row]), two_firms).row_at(2)
    assert (judged.verdict, judged.like_id) == (Verdict.DOUBTFUL, 1)


def test_numbers_of_the_file_are_kept_where_they_are_free(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [["7", *BELL], ["1001", "Nordlys Vind AS", "Norway", "Dahl", "Ib", "ib@nordlys.example"]]
    plan = planned(write_xlsx([["Reg. No.", *HEADINGS], *rows]), two_firms)
    assert [entry(plan, row).registration.number for row in (2, 3)] == ["7", "1003"]


def test_running_numbers_that_clash_are_all_replaced(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [["7", *BELL], ["1001", "Nordlys Vind AS", "Norway", "Dahl", "Ib", "ib@nordlys.example"]]
    plan = planned(write_xlsx([["No.", *HEADINGS], *rows]), two_firms)
    assert [entry(plan, row).registration.number for row in (2, 3)] == ["1003", "1004"]


def test_a_role_column_decides_the_role(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([[*HEADINGS, "Role"], [*BELL, "Exhibitor"]]), nobody)
    assert entry(plan, 2).registration.role is Role.EXHIBITOR


def test_japanese_columns_give_native_name_reading_and_country(
    nobody: KnownData, write_text: WriteSheet
) -> None:
    headings = "会社名,氏名,フリガナ,氏名（ローマ字）,メールアドレス"
    cells = "㈱青森硝子,髙橋　健,ﾀｶﾊｼ ｹﾝ,TAKAHASHI Ken,ken＠aomori.example"
    text = f"{headings}\r\n{cells}\r\n"
    plan = planned(write_text(text, encoding="cp932"), nobody)
    person = entry(plan, 2).person
    assert person.name == PersonName("Takahashi", "Ken", "髙橋 健", "タカハシ ケン")
    assert person.email == "ken@aomori.example"
    organisation = plan.organisations[0].organisation
    assert (organisation.native_name, organisation.country) == ("㈱青森硝子", "JP")


def test_a_mended_cell_is_judged_anew(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([HEADINGS, [*BELL[:4], "ase@"]]), nobody)
    mended = with_cell(plan, 2, 4, "ase@nordlys.example")
    assert [p.row_at(2).verdict for p in (plan, mended)] == [Verdict.REJECTED, Verdict.NEW]
    assert entry(mended, 2).person.email == "ase@nordlys.example"


def test_a_row_left_out_no_longer_decides_for_others(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    plan = planned(write_xlsx([HEADINGS, BELL, BELL]), nobody)
    assert [row.verdict for row in without_row(plan, 2).rows] == [Verdict.NEW]


def test_a_mapping_overrules_the_guess(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [[*HEADINGS, "Office"], [*BELL, "Oslo"]]
    plan = planned(write_xlsx(rows), nobody, mapping={"Office": "city", "Country": ""})
    organisation = plan.organisations[0].organisation
    assert (organisation.city, organisation.country) == ("Oslo", "")
    assert entry(plan, 2).person.extra == {"Country": "Norway"}
