import pytest

from gatewayapp.exporting.lettering import (
    MISSING,
    cleaned,
    is_foreign,
    joined,
    set_line,
    variants_dropped,
    width,
)
from tests.exporting.people import NAMES


def fonts(text: str, *, bold: bool = False) -> list[tuple[str, str]]:
    return [(run.font, run.text) for run in set_line(text, bold).runs]


def test_line_of_european_letters_is_one_run() -> None:
    assert fonts("DVOŘÁKOVÁ Ștefănescu Ελένη Щерка") == [
        ("NotoSans-Regular", "DVOŘÁKOVÁ Ștefănescu Ελένη Щерка")
    ]


def test_line_of_kanji_keeps_its_space_in_one_run() -> None:
    assert fonts("𠮷田 髙﨑", bold=True) == [("NotoSansJP-Bold", "𠮷田 髙﨑")]


def test_line_of_both_changes_font_where_the_script_changes() -> None:
    assert fonts("小林 Haruka 遥") == [
        ("NotoSansJP-Regular", "小林 "),
        ("NotoSans-Regular", "Haruka "),
        ("NotoSansJP-Regular", "遥"),
    ]


@pytest.mark.parametrize("name", NAMES, ids=lambda name: name.family)
def test_line_of_every_name_we_promise_misses_no_letter(name: object) -> None:
    for text in (name.listed, name.native, name.reading, name.given):
        assert not set_line(text, bold=True).missing


def test_line_with_letters_no_font_has_names_them() -> None:
    line = set_line("A😀ش😀B")
    assert line.missing == "😀ش"
    assert line.text == f"A{MISSING}B"


def test_pictures_stand_as_squares_only_where_there_is_nothing_else() -> None:
    assert set_line("Zoë 🚀").text.strip() == "Zoë"
    assert set_line("🚀").text == MISSING
    assert set_line("🚀").missing == set_line("Zoë 🚀").missing == "🚀"


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("מרים", True), ("حسن", True), ("김지우", True), ("小林 遥", False), ("𠮷田 拓", False),
        ("Щерка", False), ("Ελένη", False), ("小林 مرحبا", True), ("小林健太郎 م", False),
        ("🚀", False), ("", False),
    ],
)  # fmt: skip
def test_script_is_foreign_where_no_font_has_most_of_its_letters(text: str, foreign: bool) -> None:
    assert is_foreign(text) == foreign


def test_width_is_that_of_all_runs() -> None:
    assert width("小林 Öberg") == pytest.approx(width("小林 ") + width("Öberg"))
    assert width("", bold=True) == 0


def test_joined_lines_stand_behind_one_another() -> None:
    line = joined(set_line("ÖBERG", bold=True), set_line(" Jakob"))
    assert line.text == "ÖBERG Jakob"
    assert line.width == pytest.approx(width("ÖBERG", bold=True) + width(" Jakob"))


def test_cleaned_text_joins_loose_accents_but_leaves_kanji_alone() -> None:
    assert cleaned("Dvor\u030ca\u0301k") == "Dvořák"
    assert cleaned("\ufa19") == "\ufa19"
    assert cleaned("か\u3099") == "が"


def test_cleaned_text_has_no_controls_nor_turned_direction() -> None:
    assert cleaned("a\x00b\u202ec\nd") == "a bc d"


def test_variants_dropped_are_those_of_kanji_not_of_pictures() -> None:
    assert variants_dropped("辻\U000e0100本 葛\ufe00\u2764\ufe0f") == "辻葛"
    assert variants_dropped("辻本") == ""
    assert cleaned("辻\U000e0100本") == "辻本"
