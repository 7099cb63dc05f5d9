"""Numbers as people write them: ranges of employees, money in euros and yen."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from gatewayapp.importing.values.texts import narrow, tidy

MARKER = re.compile("^[①-⑳㉑-㉟⑴-⒇❶-❿]")
PLAIN = re.compile(r"\d+")
NUMBER = r"(\d+(?:[ ,.'’\u202f]\d{3})*(?!\d)|\d+)"
DASH = r"(?:-|~|–|—|〜|～)"
ABOUT = re.compile(
    r"^(?:ca\.?|circa|approx\.?|approximately|about|around|etwa|rund|environ|env\.?|~|約|およそ)\s*",
    re.IGNORECASE,
)
STAFF_WORDS = re.compile(
    r"(?:full[- ]time|employees?|staff|people|persons?|ftes?|mitarbeiter(?:innen)?|salari[ée]s"
    r"|employ[ée]s|dipendenti|addetti|empleados|personnes|personas|persone|名|人)\.?",
    re.IGNORECASE,
)
SINGLE = re.compile(rf"^{NUMBER}$")
RANGE = re.compile(rf"^{NUMBER}\s*(?:{DASH}|to|bis|à|a|から)\s*{NUMBER}$")
OR_MORE = re.compile(
    rf"^{NUMBER}\s*(?:\+|以上|and more|or more|and above|und mehr|et plus|o más|e più|{DASH})$"
)
AT_LEAST = re.compile(rf"^(?:>=|≥|from|ab|at least|min\.?)\s*{NUMBER}$")
MORE_THAN = re.compile(rf"^(?:>|over|more than|above|über|mehr als|plus de|más de|più di)\s*{NUMBER}$")
ABOVE = re.compile(rf"^{NUMBER}\s*超$")
OR_FEWER = re.compile(rf"^{NUMBER}\s*(?:以下|or fewer|or less|まで|und weniger|ou moins)$")
AT_MOST = re.compile(rf"^(?:<=|≤|up to|bis|max\.?|jusqu'à|hasta|fino a|{DASH})\s*{NUMBER}$")
LESS_THAN = re.compile(
    r"^(?:<|less than|fewer than|under|below|unter|weniger als|moins de|menos de|meno di)"
    rf"\s*{NUMBER}$"
)
BELOW = re.compile(rf"^{NUMBER}\s*未満$")

BARE = re.compile(r"[\d.,'’\s\u202f]*\d")
MONEY = re.compile(r"^([\d.,'’\s\u202f]*\d)\s*(.*)$")
CURRENCY = re.compile(r"us\$|[€¥\\$£円]|\b(?:eur|euros?|jpy|yen|usd|gbp|chf|sek|kr)\b", re.IGNORECASE)
CURRENCIES = {
    "€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "¥": "JPY", "\\": "JPY", "jpy": "JPY",
    "yen": "JPY", "円": "JPY", "$": "USD", "usd": "USD", "us$": "USD", "£": "GBP", "gbp": "GBP",
    "chf": "CHF", "sek": "SEK", "kr": "SEK",
}  # fmt: skip
THOUSAND, MILLION, MILLIARD = 1_000, 1_000_000, 1_000_000_000
SCALES = {"": 1, "万": 10_000, "千万": 10_000_000, "億": 100_000_000, "兆": 1_000_000_000_000} | {
    word: scale
    for scale, words in (
        (THOUSAND, "k t tsd thousand 千"),
        (MILLION, "m mn mio mln million millions millionen milioni millones 百万"),
        (MILLIARD, "bn md mrd billion billions 十億"),
    )
    for word in words.split()
}
KANJI_AMOUNT = re.compile(r"^(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)(千|百)?万)?(\d+)?$")
MYRIADS = {"千": 10_000_000, "百": 1_000_000, None: 10_000}
ONE_THOUSANDS_MARK = re.compile(r"\d{1,3}[,.]\d{3}")
THOUSANDS_MARKS = re.compile(r"\d{1,3}(?:[,.]\d{3})+")


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high`` with both; None is open. ``exact`` is False for "about"."""

    low: int | None
    high: int | None
    exact: bool = True


OPEN_RANGES: tuple[tuple[re.Pattern[str], Callable[[int], Range]], ...] = (
    (OR_MORE, lambda number: Range(number, None)),
    (AT_LEAST, lambda number: Range(number, None)),
    (MORE_THAN, lambda number: Range(number + 1, None)),
    (ABOVE, lambda number: Range(number + 1, None)),
    (OR_FEWER, lambda number: Range(None, number)),
    (AT_MOST, lambda number: Range(None, number)),
    (LESS_THAN, lambda number: Range(None, number - 1)),
    (BELOW, lambda number: Range(None, number - 1)),
)


def staff_range(text: str) -> Range | None:
    """Read employees: ``37``, ``ca. 209``, ``50-249``, ``250+``, ``５０～２９９名``, ``①5名以下``."""
    text = MARKER.sub("", tidy(text))
    if text.isascii() and PLAIN.fullmatch(text):
        return Range(int(text), int(text))
    text = STAFF_WORDS.sub("", narrow(text).lower()).strip()
    plain = ABOUT.sub("", text).strip()
    return _range(plain, exact=plain == text) or _range(text, exact=True)


def _range(text: str, *, exact: bool) -> Range | None:
    if match := SINGLE.match(text):
        number = whole(match[1])
        return Range(number, number, exact)
    if match := RANGE.match(text):
        low, high = whole(match[1]), whole(match[2])
        return Range(low, high) if low <= high else None
    for pattern, build in OPEN_RANGES:
        if match := pattern.match(text):
            return build(whole(match[1]))
    return None


def whole(text: str) -> int:
    """Read a whole number whatever divides its thousands."""
    return int(re.sub(r"\D", "", text))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units; ``currency`` is empty where none is written."""

    amount: int
    currency: str


def _alone(words: str, kanji: str) -> re.Pattern[str]:
    """Find one of some words where no other letters touch it, or kanji anywhere."""
    return re.compile(rf"(?<![^\W\d_])(?:{'|'.join(words.split())})(?![^\W\d_])|{kanji}")


HEADING_SCALES = (
    (MILLIARD, _alone("bn mrd md billion billions milliarden", "十億")),
    (MILLION, _alone("m mn mio mln meur million millions millionen milioni millones", "百万")),
    (SCALES["億"], re.compile("億")),
    (THOUSAND, _alone("k t tsd keur teur thousand thousands tausend milliers migliaia miles", "千円")),
    (SCALES["万"], re.compile("万円")),
)


def heading_scale(heading: str) -> int:
    """Give the multiple in which a column counts money: a million for ``Turnover (m EUR)``."""
    plain = narrow(heading).lower()
    return next((scale for scale, pattern in HEADING_SCALES if pattern.search(plain)), 1)


def money(text: str, scale: int = 1) -> Money | None:
    """Read money: ``6,6 M€``, ``EUR 8,300,000``, ``€2.4m``, ``10百万円``, ``3億円``, ``1億2千万円``.

    ``scale`` multiplies a bare number.
    """
    text = tidy(text)
    if scale != 1 and BARE.fullmatch(narrow(text)):
        number = decimal(narrow(text), scaled=True)
        return None if number is None else Money(round(number * scale), "")
    if text.isascii() and PLAIN.fullmatch(text):
        return Money(int(text), "")
    text = ABOUT.sub("", narrow(text).replace("￥", "¥").lower())
    found = CURRENCY.search(text)
    currency = CURRENCIES.get(found[0].lower(), "") if found else ""
    amount = _amount(CURRENCY.sub(" ", text).strip())
    return None if amount is None else Money(amount, currency)


def _amount(text: str) -> int | None:
    kanji = KANJI_AMOUNT.match(text.replace(",", "").replace(" ", ""))
    if kanji and (kanji[1] or kanji[2]):
        myriads = float(kanji[2] or 0) * MYRIADS[kanji[3]]
        return round(float(kanji[1] or 0) * SCALES["億"] + myriads) + int(kanji[4] or 0)
    match = MONEY.match(text)
    if match is None:
        return None
    scale = SCALES.get(match[2].strip(" ."))
    number = decimal(match[1], scaled=scale != 1)
    return None if scale is None or number is None else round(number * scale)


def decimal(text: str, *, scaled: bool = False) -> float | None:
    """Read a number with either comma or point; ``scaled`` says that a unit such as million follows.

    A single mark before three digits divides thousands, unless a unit follows.
    """
    text = re.sub(r"[\s'’\u202f]", "", text)
    marks = [letter for letter in text if letter in ",."]
    if len(set(marks)) > 1:
        last = marks[-1]
        text = text.replace("," if last == "." else ".", "").replace(last, ".")
    elif len(marks) > 1:
        text = re.sub(r"[,.]", "", text) if THOUSANDS_MARKS.fullmatch(text) else ""
    elif ONE_THOUSANDS_MARK.fullmatch(text) and not scaled:
        text = re.sub(r"[,.]", "", text)
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
