import re
from datetime import date, datetime
from pathlib import Path

import pytest

import gatewayapp.exporting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.registrations import Role
from gatewayapp.exporting.words import Language, words

ENGLISH, JAPANESE, BOTH = (words(language) for language in Language)
TUESDAY = date(2026, 12, 1)
PHRASE = re.compile(r'\b(?:say|one)\(\s*"([^"]+)"')


def test_day_as_each_language_writes_it() -> None:
    assert ENGLISH.day(TUESDAY) == "Tuesday 1 December"
    assert JAPANESE.day(TUESDAY) == "12月1日（火）"
    assert BOTH.day(TUESDAY) == "Tuesday 1 December 12月1日（火）"
    assert (BOTH.short_day(TUESDAY), JAPANESE.short_day(TUESDAY)) == ("Tue 1 Dec", "12月1日（火）")


@pytest.mark.parametrize(
    ("first", "last", "english", "japanese"),
    [
        ((2026, 12, 1), (2026, 12, 1), "1 December 2026", "2026年12月1日"),
        ((2026, 12, 1), (2026, 12, 2), "1 – 2 December 2026", "2026年12月1日〜2日"),
        ((2026, 11, 30), (2026, 12, 2), "30 November – 2 December 2026", "2026年11月30日〜12月2日"),
        (
            (2026, 12, 31),
            (2027, 1, 2),
            "31 December 2026 – 2 January 2027",
            "2026年12月31日〜2027年1月2日",
        ),
    ],
)
def test_span_of_days_says_nothing_twice(
    first: tuple[int, int, int], last: tuple[int, int, int], english: str, japanese: str
) -> None:
    span = (date(*first), date(*last))
    assert ENGLISH.days(span) == english
    assert JAPANESE.days(span) == japanese
    assert ENGLISH.days(()) == ""


def test_country_and_time_zone_have_both_names() -> None:
    assert BOTH.country("cz") == "Czechia チェコ"
    assert ENGLISH.country("JP") == "Japan"
    assert JAPANESE.country("Atlantis") == "ATLANTIS"
    assert BOTH.all_times("Asia/Tokyo") == "All times: Japan Time 時刻表示：日本時間"
    assert BOTH.tongue("de") == "German"


def test_zone_of_no_country_is_called_by_its_own_name() -> None:
    assert BOTH.all_times("Etc/UTC") == "All times: UTC 時刻表示：UTC"
    assert BOTH.time_zone("UTC") == "UTC"


def test_gaps_of_a_phrase_are_filled_in_both_languages() -> None:
    assert BOTH.say("Edition {number}", number=4) == "Edition 4 第4版"


def test_every_phrase_in_the_room_has_its_japanese() -> None:
    sources = Path(gatewayapp.exporting.__file__).parent.glob("*.py")
    phrases = {phrase for source in sources for phrase in PHRASE.findall(source.read_text("utf-8"))}
    phrases |= {role.value.upper() for role in Role}
    assert len(phrases) > 20
    assert phrases <= set(BOTH.japanese)


def test_japanese_phrases_have_the_same_gaps() -> None:
    for english, japanese in BOTH.japanese.items():
        assert set(re.findall(r"{\w+}", english)) == set(re.findall(r"{\w+}", japanese)), english


def test_moment_as_each_language_writes_it() -> None:
    moment = datetime(2026, 11, 30, 17, 40)
    assert BOTH.moment(moment) == "30 Nov 2026, 17:40"
    assert JAPANESE.moment(moment) == "2026年11月30日 17:40"


@pytest.mark.parametrize(
    ("native", "said"),
    [
        ("小林 遥", "小林 遥"),
        ("ソニア", "ソニア"),
        ("Цветелина Глоговска", "FAMILY Given"),
        ("김민준", "FAMILY Given"),
        ("", "FAMILY Given"),
    ],
)
def test_japanese_reader_sees_names_in_kanji_and_others_in_latin_letters(native: str, said: str) -> None:
    name = PersonName("Family", "Given", native)
    assert words(Language.JAPANESE).person(name) == said
    assert BOTH.person(name) == "FAMILY Given"
