from dataclasses import replace

import pytest

from gatewayapp.domain.wishes import Veto, Wish
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import ImportPlan, PlanRow, Verdict, WishEntry, summary
from gatewayapp.importing.preparing import prepare, with_cell
from tests.importing.conftest import WriteSheet

HEADINGS = ["From company", "To company", "Priority", "Comment"]
GERMAN, JAPANESE = "Grünfluss Pumpen GmbH", "Aomori Glass Co., Ltd."


def planned(file: object, known: KnownData) -> ImportPlan:
    return prepare(ImportKind.WISHES, file, known)


def said(row: PlanRow) -> WishEntry:
    assert isinstance(row.entry, WishEntry)
    return row.entry


@pytest.mark.parametrize(
    "spelled",
    [
        "GRUENFLUSS",
        "grunfluss pumpen gmbh",
        "Grünfluss  Pumpen",
        "Grünfluss Pumpen, GMBH.",
        "Ｇｒünfluss Pumpen AG",
    ],
)
def test_only_true_spellings_are_matched_silently(
    two_firms: KnownData, write_xlsx: WriteSheet, spelled: str
) -> None:
    row = planned(write_xlsx([HEADINGS, [spelled, "㈱青森硝子", 2, ""]]), two_firms).rows[0]
    expected = Verdict.REJECTED if spelled == "GRUENFLUSS" else Verdict.NEW
    assert row.verdict is expected


def test_a_typing_error_proposes_and_asks(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    row = planned(write_xlsx([HEADINGS, ["Grünflsus Pumpen", JAPANESE, 1, ""]]), two_firms).rows[0]
    assert (row.verdict, row.like, row.like_id, row.asks) == (Verdict.DOUBTFUL, GERMAN, 1, True)
    assert said(row).wish == Wish(0, 1, 2, 1)


def test_a_firm_that_shares_the_first_word_is_unknown(
    two_firms: KnownData, write_xlsx: WriteSheet
) -> None:
    row = planned(write_xlsx([HEADINGS, ["Grünfluss Holding GmbH", JAPANESE, 1, ""]]), two_firms).rows[0]
    assert row.verdict is Verdict.REJECTED


def test_a_company_cannot_meet_itself(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    row = planned(write_xlsx([HEADINGS, [JAPANESE, "青森硝子（株）", 1, ""]]), two_firms).rows[0]
    assert (row.verdict, "cannot meet itself" in str(row.reason)) == (Verdict.REJECTED, True)


@pytest.mark.parametrize(
    ("text", "rank"),
    [
        ("1", 1),
        (" 2 ", 2),
        ("3.", 3),
        ("４", 4),
        ("must", 1),
        ("A", 1),
        ("◎", 1),
        ("○", 2),
        ("", 3),
        (5, 5),
    ],
)
def test_ranks_are_read_in_the_usual_spellings(
    two_firms: KnownData, write_xlsx: WriteSheet, text: object, rank: int
) -> None:
    wish = said(planned(write_xlsx([HEADINGS, [GERMAN, JAPANESE, text, ""]]), two_firms).rows[0]).wish
    assert wish is not None
    assert wish.rank == rank


@pytest.mark.parametrize("rank", ["6", "0", "maybe"])
def test_what_is_no_rank_is_rejected(two_firms: KnownData, write_xlsx: WriteSheet, rank: str) -> None:
    row = planned(write_xlsx([HEADINGS, [GERMAN, JAPANESE, rank, ""]]), two_firms).rows[0]
    assert row.verdict is Verdict.REJECTED


@pytest.mark.parametrize(
    ("rank", "comment"),
    [("veto", ""), ("Do not meet!", ""), ("✗", ""), ("", "Please do not meet - dispute")],
)
def test_vetoes_are_read_from_rank_or_comment(
    two_firms: KnownData, write_xlsx: WriteSheet, rank: str, comment: str
) -> None:
    plan = planned(write_xlsx([HEADINGS, [GERMAN, JAPANESE, rank, comment]]), two_firms)
    assert said(plan.rows[0]).veto == Veto(0, 1, 2, 1, comment)
    assert summary(plan)["vetoes"] == 1


def test_the_first_of_a_pair_counts(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [
        [GERMAN, JAPANESE, 1, ""],
        [JAPANESE, GERMAN, 2, ""],
        ["Grünfluss Pumpen", "株式会社青森硝子", 4, ""],
    ]
    plan = planned(write_xlsx([HEADINGS, *rows]), two_firms)
    assert [row.verdict for row in plan.rows] == [Verdict.NEW, Verdict.NEW, Verdict.REPEATED]
    assert (plan.rows[2].like, plan.rows[2].asks) == ("2", True)


def test_a_stored_wish_is_the_same_or_changed(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    known = replace(two_firms, wishes=(Wish(9, 1, 2, 2),))
    for rank, verdict in ((2, Verdict.SAME), (1, Verdict.CHANGED)):
        row = planned(write_xlsx([HEADINGS, [GERMAN, JAPANESE, rank, ""]]), known).rows[0]
        assert row.verdict is verdict
        assert said(row).wish == Wish(9, 1, 2, rank)


def test_a_matrix_names_each_cell(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [
        ["X = must, 1-3 = rank"],
        ["European \\ Japanese", "Country", "青森硝子", "Ghost K.K.", "Total"],
        ["Grunfluss Pumpen", "Germany", "9:25", "x", 2],
        ["Total", "", 1, 1, ""],
    ]
    plan = planned(write_xlsx(rows), two_firms)
    assert [(row.place, row.verdict) for row in plan.rows] == [
        ("C3", Verdict.NEW),
        ("D3", Verdict.REJECTED),
    ]
    wish = said(plan.rows[0]).wish
    assert wish is not None
    assert f"{wish.fixed:%Y-%m-%d %H:%M}" == "2026-12-01 09:25"
    assert summary(plan)["rejected"][0]["cell"] == "D3"


def test_a_matrix_keeps_to_the_ranks_of_its_legend(two_firms: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [["1-3 = rank"], ["", "Aomori Glass"], ["Grünfluss Pumpen", 4]]
    assert planned(write_xlsx(rows), two_firms).rows[0].verdict is Verdict.REJECTED
    assert planned(write_xlsx(rows[1:]), two_firms).rows[0].verdict is Verdict.NEW


@pytest.mark.parametrize(("column", "text"), [(0, "Grünfluss Pumpen"), (1, "Aomori Glass"), (2, "2")])
def test_a_matrix_is_mended_where_it_is_wrong(
    two_firms: KnownData, write_xlsx: WriteSheet, column: int, text: str
) -> None:
    parts = ["Grünfluss Pumpen", "Aomori Glass", "2"]
    parts[column] = "Ghost" if column < 2 else "maybe"
    rows = [["", "青森硝子", parts[1]], [parts[0], "", parts[2]], ["Grünfluss Pumpen AG", "", ""]]
    plan = planned(write_xlsx(rows), two_firms)
    assert plan.row_at("C2").verdict is Verdict.REJECTED
    assert with_cell(plan, "C2", column, text).row_at("C2").verdict is Verdict.NEW
