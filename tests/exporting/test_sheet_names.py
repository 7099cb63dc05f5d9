from hypothesis import given
from hypothesis import strategies as st
from xlsxwriter.workbook import Workbook

from gatewayapp.exporting.sheet_names import sheet_names


def test_names_lose_what_spreadsheets_forbid() -> None:
    assert sheet_names(["a[b]c:d*e?f/g\\h", "'quoted'", "", "History"]) == (
        "a-b-c-d-e-f-g-h",
        "quoted",
        "-",
        "History (2)",
    )


def test_names_are_cut_to_31_letters_and_told_apart() -> None:
    first, second = sheet_names(
        ["052 Öberg-Lindqvist-Vandenberghe Jakob", "052 öberg-lindqvist-vandenberghe Jo"]
    )
    assert first == "052 Öberg-Lindqvist-Vandenbergh"
    assert second == "052 öberg-lindqvist-vandenb (2)"


def test_rare_kanji_count_twice() -> None:
    assert sheet_names(["𠮷" * 20]) == ("𠮷" * 15,)


@given(st.lists(st.text(max_size=40), max_size=12))
def test_any_names_are_taken_by_the_library(wanted: list[str]) -> None:
    names = sheet_names(wanted)
    assert len(names) == len(wanted)
    book = Workbook()
    for name in names:
        assert book.add_worksheet(name).get_name() == name
        assert not any(ord(letter) < 32 for letter in name)
    book.fileclosed = True
