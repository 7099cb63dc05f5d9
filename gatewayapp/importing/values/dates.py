"""Dates as they are written in Europe and Japan, times of day and stretches of them."""

import re
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import cache

from babel import Locale

from gatewayapp.domain.folding import folded
from gatewayapp.importing.values.texts import narrow, tidy

ERAS = {
    "令和": 2018,
    "r": 2018,
    "平成": 1988,
    "h": 1988,
    "昭和": 1925,
    "s": 1925,
    "大正": 1911,
    "t": 1911,
    "明治": 1867,
    "m": 1867,
}
ISO = re.compile(r"^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T]\d{1,2}:\d{2}.*)?$")
YEAR_FIRST = re.compile(r"^(\d{4})[-/.年\s]+(\d{1,2})[-/.月\s]+(\d{1,2})日?$")
COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
DAY_FIRST = re.compile(r"^(\d{1,2})([./\-\s])\s*(\d{1,2})[./\-\s]\s*(\d{4}|\d{2})\.?$")
ERA = re.compile(
    r"^(令和|平成|昭和|大正|明治|[rhstm])\s*\.?(元|\d{1,2})[年./\-]\s*(\d{1,2})[月./\-]\s*(\d{1,2})日?$"
)
NO_YEAR = re.compile(r"^(\d{1,2})月\s*(\d{1,2})日$|^(\d{1,2})[./](\d{1,2})\.?$")
YEAR_ONLY = re.compile(r"^(?:(令和|平成|昭和|大正|明治)(元|\d{1,2})年?|(\d{4})年?)$")
NAMED = re.compile(
    r"^(?:([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?|(\d{1,2})(?:st|nd|rd|th|er|\.)?\s+(?:de\s+|of\s+)?([a-z]+)\.?)(?:,?\s+(?:de\s+)?(\d{4}))?$"
)
WEEKDAY = re.compile(
    r"\s*[(（][月火水木金土日a-z.]{1,9}[)）]|^(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mo|di|mi|do|fr)\.?,?\s+"
    r"|\s*[月火水木金土日]曜日?"
)
LANGUAGES = ("en", "de", "fr", "it", "es", "nl", "pt")
CENTURY = 2000
CLOCK = r"(\d{1,2})(?:[:.h時](\d{2})?分?)?\s*(am|pm)?"
TIME = re.compile(rf"^{CLOCK}$")
TIME_SPAN = re.compile(rf"^{CLOCK}\s*(?:-|–|—|~|〜|to|bis|から|until)\s*{CLOCK}$")
DASHES = re.compile("[–—−―ー～〜]")


@dataclass(frozen=True, slots=True)
class DateReading:
    """A date and whether a part of it was supplied: the year, or which number is the day."""

    date: date
    supplied_year: bool = False
    either_way: bool = False


@cache
def _months() -> dict[str, int]:
    names: dict[str, int] = {}
    for language in LANGUAGES:
        months = Locale(language).months
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months[context][width].items():
                    names.setdefault(folded(name).rstrip("."), number)
    return names | {"sept": 9}


def read_date(text: str, year: int | None = None, *, month_first: bool = False) -> DateReading | None:
    """Read a date; ``year`` completes one without, ``month_first`` how the column writes 3/4/2026."""
    iso = ISO.match(text)
    if iso:
        return _made(int(iso[1]), int(iso[2]), int(iso[3]))
    plain = WEEKDAY.sub("", folded(narrow(tidy(text)))).strip(" ,")
    if match := (YEAR_FIRST.match(plain) or COMPACT.match(plain)):
        return _made(*map(int, match.groups()))
    if match := ERA.match(plain):
        return _made(_era_year(match[1], match[2]), int(match[3]), int(match[4]))
    if match := DAY_FIRST.match(plain):
        return _european(match, month_first=month_first)
    return _named(plain, year) or _without_year(plain, year, month_first=month_first)


def _made(
    year: int, month: int, day: int, *, supplied: bool = False, either: bool = False
) -> DateReading | None:
    try:
        return DateReading(date(year, month, day), supplied, either)
    except ValueError:
        return None


def _era_year(era: str, year: str) -> int:
    return ERAS[era] + (1 if year == "元" else int(year))


def _european(match: re.Match[str], *, month_first: bool) -> DateReading | None:
    first, mark, second, year = int(match[1]), match[2], int(match[3]), int(match[4])
    year += CENTURY if year < 100 else 0  # noqa: PLR2004 - two digits
    either = mark == "/" and first <= 12 and second <= 12 and first != second  # noqa: PLR2004 - months
    if month_first and mark == "/":
        return _made(year, first, second, either=either)
    return _made(year, second, first, either=either)


def _named(plain: str, year: int | None) -> DateReading | None:
    match = NAMED.match(plain)
    if match is None:
        return None
    month = _months().get(match[1] or match[4])
    number = int(match[5]) if match[5] else year
    if month is None or number is None:
        return None
    return _made(number, month, int(match[2] or match[3]), supplied=not match[5])


def _without_year(plain: str, year: int | None, *, month_first: bool) -> DateReading | None:
    match = NO_YEAR.match(plain)
    if match is None or year is None:
        return None
    if match[1]:
        return _made(year, int(match[1]), int(match[2]), supplied=True)
    first, second = int(match[3]), int(match[4])
    month, day = (first, second) if month_first else (second, first)
    return _made(year, month, day, supplied=True)


def read_year(text: str) -> int | None:
    """Read a year that stands alone: ``1999年``, ``明治３５年``."""
    match = YEAR_ONLY.match(narrow(tidy(text)))
    if match is None:
        return None
    return int(match[3]) if match[3] else _era_year(match[1], match[2])


def is_month_first(texts: list[str]) -> bool:
    """Tell whether a column of dates proves that it writes the month before the day."""
    pairs = [
        (int(m[1]), int(m[3])) for text in texts if (m := DAY_FIRST.match(text.strip())) and m[2] == "/"
    ]
    return any(day > 12 for _, day in pairs) and all(month <= 12 for month, _ in pairs)  # noqa: PLR2004


def read_time(text: str) -> time | None:
    """Read a time of day: ``9:20``, ``16:40``, ``9.20``, ``14h20``, ``９時２０分``, ``2 pm``, ``9``."""
    match = TIME.match(_clock_text(text))
    return _time(match[1], match[2], match[3]) if match else None


def read_span(text: str) -> tuple[time, time] | None:
    """Read a stretch of a day: ``9:00-12:30``, ``9-13``, ``13:30 – 17:30``, ``9:00～12:30``."""
    match = TIME_SPAN.match(_clock_text(text))
    if match is None:
        return None
    start = _time(match[1], match[2], match[3] or (match[6] if match[6] == "am" else None))
    end = _time(match[4], match[5], match[6])
    return (start, end) if start and end and start < end else None


def _clock_text(text: str) -> str:
    text = DASHES.sub("-", narrow(tidy(text))).lower()
    for word, half in (("午前", "am"), ("午後", "pm")):
        if text.startswith(word):
            text = text.removeprefix(word) + half
    return text.removesuffix(" uhr").removesuffix(":00.0")


def _time(hour: str, minute: str | None, half: str | None) -> time | None:
    number = int(hour)
    if half and 1 <= number <= 12:  # noqa: PLR2004 - a clock face
        number = number % 12 + (12 if half == "pm" else 0)
    try:
        return time(number, int(minute or 0))
    except ValueError:
        return None


def read_moment(text: str, day: date | None, year: int | None = None) -> datetime | None:
    """Read a time with or without its date; ``day`` is meant where none is written."""
    clock = read_time(text)
    if clock is not None:
        return None if day is None else datetime.combine(day, clock)
    before, _, last = tidy(text).rpartition(" ")
    clock, found = read_time(last), read_date(before, year) if before else None
    return datetime.combine(found.date, clock) if clock and found else None
