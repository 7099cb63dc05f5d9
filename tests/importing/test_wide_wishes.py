from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import ImportPlan, Verdict, WishEntry
from gatewayapp.importing.preparing import prepare, with_cell
from tests.importing.conftest import WriteSheet

GERMAN, JAPANESE = "Grünfluss Pumpen GmbH", "Aomori Glass Co., Ltd."
HEADINGS = ["Company", "1st choice", "2nd choice", "Companies you do NOT want to meet"]


def planned(file: object, known: KnownData) -> ImportPlan:
    return prepare(ImportKind.WISHES, file, known)


def told(plan: ImportPlan) -> list[tuple[int | str, object]]:
    entries = [(row.place, row.entry) for row in plan.rows]
    return [
        (place, entry.wish.rank if entry.wish else "veto")
        for place, entry in entries
        if isinstance(entry, WishEntry)
    ]


def test_choices_stand_in_columns_by_rank(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [
        ["Wishes of the mission"],
        HEADINGS,
        [GERMAN, "", "㈱青森硝子", ""],
        [JAPANESE, "", "", "Grünfluss Pumpen"],
    ]
    plan = planned(write_xlsx(rows), two_firms)
    assert told(plan) == [("C3", 2), ("D4", "veto")]
    assert plan.header_row == 2


def test_a_column_of_unknown_companies_is_refused_and_not_passed_over(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    plan = planned(write_xlsx([HEADINGS, [GERMAN, JAPANESE, "", "Nobody Ltd"]]), two_firms)
    assert plan.row_at("D2").verdict is Verdict.REJECTED


def test_a_list_with_a_column_for_vetoes_stays_a_list(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [["From", "To", "Do not meet"], [GERMAN, JAPANESE, "x"]]
    plan = planned(write_xlsx(rows), two_firms)
    assert told(plan) == [(2, "veto")]


def test_several_companies_stand_in_one_cell(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [["Firma", "Wen möchten Sie treffen?"], [GERMAN, f"Nobody Ltd;{JAPANESE}"]]
    rows[0][1] = "Wunschpartner"
    plan = planned(write_xlsx(rows), two_firms)
    assert [(row.place, row.verdict) for row in plan.rows] == [
        ("B2", Verdict.REJECTED), ("B2+1", Verdict.NEW),
    ]  # fmt: skip
    mended = with_cell(plan, "B2", 1, JAPANESE)
    assert [row.verdict for row in mended.rows] == [Verdict.NEW, Verdict.REPEATED]


def test_an_unknown_company_is_mended_where_it_stands(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    rows = [HEADINGS, [GERMAN, JAPANESE, "", ""], ["Nobody", "", GERMAN, ""], [JAPANESE, "", GERMAN, ""]]
    plan = planned(write_xlsx(rows), two_firms)
    assert plan.row_at("C3").verdict is Verdict.REJECTED
    assert told(with_cell(plan, "C3", 0, JAPANESE)) == [("B2", 1), ("C3", 2)]
