"""The words of paper in English, Japanese or both, with dates and countries as each writes them."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cache

from gatewayapp.domain.names import PersonName
from gatewayapp.places import resource

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
KANJI_WEEKDAYS = "月火水木金土日"
_KANJI = re.compile("[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")


class Language(StrEnum):
    """The language of a paper; both sets the Japanese after the English."""

    ENGLISH = "en"
    JAPANESE = "ja"
    BOTH = "both"


@dataclass(frozen=True)
class Words:
    """Says the words of paper in the language chosen; ``japanese`` maps each English phrase."""

    language: Language
    japanese: Mapping[str, str]

    def say(self, phrase: str, **values: object) -> str:
        """Say a phrase, its gaps filled with values."""
        english, japanese = phrase.format(**values), self.japanese[phrase].format(**values)
        return self._joined(english, japanese)

    def one(self, phrase: str, **values: object) -> str:
        """Say a phrase in one language only, where there is no room for two."""
        japanese = self.language is Language.JAPANESE
        return (self.japanese[phrase] if japanese else phrase).format(**values)

    @property
    def apart(self) -> tuple["Words", ...]:
        """The words of each language alone."""
        if self.language is not Language.BOTH:
            return (self,)
        return tuple(Words(one, self.japanese) for one in (Language.ENGLISH, Language.JAPANESE))

    def paragraph(self, sentences: Iterable[str]) -> str:
        """Put sentences behind one another, as the language divides them."""
        return ("" if self.language is Language.JAPANESE else " ").join(sentences)

    def prefers(self, native: str) -> bool:
        """Tell whether a native name comes before the Latin one: in Japanese, if it is kanji."""
        return self.language is Language.JAPANESE and bool(_KANJI.search(native))

    def firm(self, latin: str, native: str) -> str:
        """Name an organisation as readers of the language look for it."""
        return native if self.prefers(native) else latin or native

    def person(self, name: PersonName) -> str:
        """Name somebody as readers of the language look for them."""
        return name.native if self.prefers(name.native) else name.listed

    def day_apart(self, day: date) -> tuple[str, str]:
        """Say a day in the first language, and in the second if there are two."""
        first, *second = (one.day(day) for one in self.apart)
        return first, "".join(second)

    def day(self, day: date) -> str:
        """Say a day: Tuesday 1 December 12月1日（火）."""
        english = f"{WEEKDAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}"
        return self._joined(english, japanese_day(day))

    def short_day(self, day: date) -> str:
        """Say a day in one language: Tue 1 Dec or 12月1日（火）."""
        if self.language is Language.JAPANESE:
            return japanese_day(day)
        return f"{WEEKDAYS[day.weekday()][:3]} {day.day} {MONTHS[day.month - 1][:3]}"

    def moment(self, moment: datetime) -> str:
        """Say a day and time in one language: 30 Nov 2026, 17:40."""
        if self.language is Language.JAPANESE:
            return f"{moment.year}年{moment.month}月{moment.day}日 {moment:%H:%M}"
        return f"{moment.day} {MONTHS[moment.month - 1][:3]} {moment.year}, {moment:%H:%M}"

    def days(self, days: Sequence[date]) -> str:
        """Say from which day to which an event lasts, in one language; empty without a day."""
        if not days:
            return ""
        japanese = self.language is Language.JAPANESE
        return (_japanese_days if japanese else _english_days)(days[0], days[-1])

    def country(self, code: str) -> str:
        """Say a country's name; an unknown code as it stands."""
        return self._joined(*_country_names(code.upper()))

    def tongue(self, code: str) -> str:
        """Say a language's name in one language; an unknown code as it stands."""
        locale = "ja" if self.language is Language.JAPANESE else "en"
        return cldr_names(locale, "languages").get(code.lower(), code)

    def time_zone(self, name: str) -> str:
        """Say a time zone by its place, such as Japan Time."""
        return self._joined(*_zone_names(name))

    def all_times(self, name: str) -> str:
        """Say in which time zone all times are given."""
        english, japanese = _zone_names(name)
        phrase = "All times: {zone}"
        return self._joined(phrase.format(zone=english), self.japanese[phrase].format(zone=japanese))

    def _joined(self, english: str, japanese: str) -> str:
        if self.language is Language.ENGLISH or (english == japanese):
            return english
        return japanese if self.language is Language.JAPANESE else f"{english} {japanese}"


@cache
def words(language: Language) -> Words:
    """Give the words of a language."""
    return Words(language, tomllib.loads(resource("translations", "paper_ja.toml").read_text("utf-8")))


@cache
def cldr_names(locale: str, what: str) -> Mapping[str, str]:
    """Give the names of territories or languages in a locale, by code."""
    from babel import Locale

    return dict(getattr(Locale.parse(locale), what).items())


@cache
def _country_names(code: str) -> tuple[str, str]:
    return (
        cldr_names("en", "territories").get(code, code),
        cldr_names("ja", "territories").get(code, code),
    )


@cache
def _zone_names(name: str) -> tuple[str, str]:
    from babel.dates import get_timezone_location

    area, _, place = name.rpartition("/")
    if area in {"", "Etc"}:  # a zone of no country, such as UTC
        return place, place
    return get_timezone_location(name, locale="en"), get_timezone_location(name, locale="ja")


def japanese_day(day: date) -> str:
    """Write a day as 12月1日（火）."""
    return f"{day.month}月{day.day}日（{KANJI_WEEKDAYS[day.weekday()]}）"


def _english_days(first: date, last: date) -> str:
    end = f"{last.day} {MONTHS[last.month - 1]} {last.year}"
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day} – {end}"
    year = "" if first.year == last.year else f" {first.year}"
    return f"{first.day} {MONTHS[first.month - 1]}{year} – {end}"


def _japanese_days(first: date, last: date) -> str:
    start = f"{first.year}年{first.month}月{first.day}日"
    if first == last:
        return start
    year = "" if first.year == last.year else f"{last.year}年"
    month = "" if not year and first.month == last.month else f"{last.month}月"
    return f"{start}〜{year}{month}{last.day}日"
