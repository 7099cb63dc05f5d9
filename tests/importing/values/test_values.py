"""Cells as people write them in Europe and Japan."""

from datetime import date, time

import pytest

from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.importing.values.contacts import clean_email, clean_phone, international_phone
from gatewayapp.importing.values.countries import country_code
from gatewayapp.importing.values.dates import is_month_first, read_date, read_span, read_time, read_year
from gatewayapp.importing.values.languages import language_codes
from gatewayapp.importing.values.numbers import Money, Range, money, staff_range
from gatewayapp.importing.values.people import from_full, from_parts

EAST, WEST = NameOrder.FAMILY_FIRST, NameOrder.GIVEN_FIRST


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("KUBO Kyohei", PersonName("Kubo", "Kyohei", order=EAST)),
        ("ISHIKAWA Shin'ichiro", PersonName("Ishikawa", "Shin'ichiro", order=EAST)),
        ("Dr. María José GARCÍA", PersonName("García", "María José", order=WEST)),
        ("Noëlle Op den Kampe", PersonName("Op den Kampe", "Noëlle", order=WEST)),
        ("Tour, Jean", PersonName("Tour", "Jean", order=WEST)),
        ("五十嵐　翼", PersonName(native="五十嵐 翼", order=EAST)),
        ("佐藤 健 様", PersonName(native="佐藤 健", order=EAST)),
        ("Γιώργος Ξυδάκης", PersonName(native="Γιώργος Ξυδάκης", order=WEST)),
        ("山﨑　瑠璃 (Ruri Yamasaki)", PersonName("Yamasaki", "Ruri", "山﨑 瑠璃", order=WEST)),
    ],
)
def test_names_in_one_cell_are_split(text: str, name: PersonName) -> None:
    assert from_full(text) == name


def test_the_reading_tells_which_name_is_the_family() -> None:
    assert from_full("Kyohei Kubo", "久保 恭平", "クボ キョウヘイ").family == "Kubo"
    assert from_full("Kubo Kyohei", "久保 恭平", "クボ キョウヘイ").family == "Kubo"


def test_capitals_of_a_family_name_are_written_small() -> None:
    assert from_parts("O'BRIEN-SMITH", "Pat").family == "O'Brien-Smith"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" o'neill@x.example ", "o'neill@x.example"),
        ("ｋｅｎ＠ａｏｍｏｒｉ．ｅｘａｍｐｌｅ", "ken@aomori.example"),
        ("Ken <ken@aomori.example>", "ken@aomori.example"),
        ("mailto:ken@aomori.example", "ken@aomori.example"),
        ("ken@", None),
        ("@x.example", None),
        ("ken@@x.example", None),
        ("ken(at)x.example", None),
        ("ken x.example", None),
        ("n/a", None),
        ("ken@localhost", None),
    ],
)
def test_addresses_are_repaired_or_refused(text: str, address: str | None) -> None:
    assert clean_email(text) == address


def test_phones_stay_as_written() -> None:
    assert clean_phone("＋８１－３－０６１８－７８３３") == "+81-3-0618-7833"
    assert clean_phone("ext 12") is None
    assert international_phone("+49 (0)30 901820", "DE") == "+49 30 901820"
    assert international_phone("12", "DE") is None


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("DENMARK", "DK"), ("日本", "JP"), ("Deutschland", "DE"), ("Allemagne", "DE"),
        ("Germania", "DE"),
        ("Alemania", "DE"), ("Česko", "CZ"), ("Czech Republic", "CZ"), ("UK", "GB"), ("Éire", "IE"),
        ("the Netherlands", "NL"), ("Ελλάδα", "GR"), ("at", "AT"), ("JPN", "JP"), ("Atlantis", None),
    ],
)  # fmt: skip
def test_countries_are_known_in_many_languages(text: str, code: str | None) -> None:
    assert country_code(text) == code


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("EN;JA", ("en", "ja")), ("English, German", ("en", "de")), ("日本語・英語", ("ja", "en")),
        ("JA⇔EN、JA⇔DE", ("ja", "en", "de")), ("EN-JA; FR-JA", ("en", "ja", "fr")),
        ("英語可", ("en",)),
        ("Français / Italiano", ("fr", "it")), ("Klingon", None),
    ],
)  # fmt: skip
def test_languages_become_codes(text: str, codes: tuple[str, ...] | None) -> None:
    assert language_codes(text) == codes


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("37", Range(37, 37)), ("6\u00a0337", Range(6337, 6337)),
        ("ca. 209", Range(209, 209, exact=False)),
        ("約300名", Range(300, 300, exact=False)), ("50-249", Range(50, 249)),
        ("250+", Range(250, None)),
        ("５０～２９９名", Range(50, 299)), ("①5名以下", Range(None, 5)),
        ("200名以上", Range(200, None)),
        ("<10", Range(None, 9)), ("10 to 49 employees", Range(10, 49)), ("3.637", Range(3637, 3637)),
        ("many", None), ("", None),
    ],
)  # fmt: skip
def test_numbers_of_employees_are_read(text: str, found: Range | None) -> None:
    assert staff_range(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("6,6 M€", Money(6_600_000, "EUR")), ("EUR 8,300,000", Money(8_300_000, "EUR")),
        ("€2.4m", Money(2_400_000, "EUR")), ("3 700 000 €", Money(3_700_000, "EUR")),
        ("7,2 Mio. EUR", Money(7_200_000, "EUR")), ("1.234.567,89 €", Money(1_234_568, "EUR")),
        ("5300000", Money(5_300_000, "")), ("10百万円", Money(10_000_000, "JPY")),
        ("３億円", Money(300_000_000, "JPY")), ("1,000万円", Money(10_000_000, "JPY")),
        ("5000万", Money(50_000_000, "")), ("1億2千万円", Money(120_000_000, "JPY")),
        ("￥10,000,000", Money(10_000_000, "JPY")), ("tbc", None), ("1.2.3", None),
    ],
)  # fmt: skip
def test_money_is_read(text: str, found: Money | None) -> None:
    assert money(text) == found


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2026-11-30", date(2026, 11, 30)), ("2026/11/30", date(2026, 11, 30)),
        ("27.11.2026", date(2026, 11, 27)), ("26 June 2026", date(2026, 6, 26)),
        ("June 26, 2026", date(2026, 6, 26)), ("1. Dezember 2026", date(2026, 12, 1)),
        ("1er décembre 2026", date(2026, 12, 1)), ("令和8年11月30日", date(2026, 11, 30)),
        ("令和８年１１月３０日", date(2026, 11, 30)), ("R8.12.1", date(2026, 12, 1)),
        ("S60.3.1", date(1985, 3, 1)), ("平成元年5月10日", date(1989, 5, 10)),
        ("11月30日(月)", date(2026, 11, 30)), ("Mon 30 Nov", date(2026, 11, 30)),
        ("31/11/26", None), ("tbc", None),
    ],
)  # fmt: skip
def test_dates_are_read(text: str, day: date | None) -> None:
    found = read_date(text, 2026)
    assert (found and found.date) == day


def test_a_column_proves_whether_the_month_comes_first() -> None:
    assert is_month_first(["3/4/2026", "3/14/2026"])
    assert not is_month_first(["3/4/2026", "14/3/2026"])
    found = read_date("3/4/2026", month_first=True)
    assert found is not None
    assert (found.date, found.either_way) == (date(2026, 3, 4), True)


def test_a_year_alone_is_no_date() -> None:
    assert read_date("1999年") is None
    assert (read_year("1999年"), read_year("明治３５年")) == (1999, 1902)


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("9:20", time(9, 20)),
        ("14h20", time(14, 20)),
        ("９時２０分", time(9, 20)),
        ("2 pm", time(14)),
        ("25:00", None),
    ],
)
def test_times_are_read(text: str, clock: time | None) -> None:
    assert read_time(text) == clock


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("9-13", (time(9), time(13))),
        ("9:00～12:30", (time(9), time(12, 30))),
        ("13:30 – 17:30", (time(13, 30), time(17, 30))),
        ("12-9", None),
    ],
)
def test_spans_are_read(text: str, span: tuple[time, time] | None) -> None:
    assert read_span(text) == span
