"""Numbers as people write them: ranges of employees, money in euros and yen."""

import re
from dataclasses import dataclass

from gatewayapp.importing.values.texts import narrow, tidy

MARKER = re.compile("^[①-⑳㉑-㉟⑴-⒇❶-❿]")
PLAIN = re.compile(r"\d+")
NUMBER = r"\d+(?:[ ,.'’\u202f]\d{3})*(?!\d)|\d+"
ABOUT = re.compile(
    r"^(?:ca\.?|circa|approx\.?|approximately|about|around|etwa|rund|environ|env\.?|~|約|およそ)\s*",
    re.IGNORECASE,
)
STAFF_WORDS = re.compile(
    r"(?:full[- ]time|employees?|staff|people|persons?|ftes?|mitarbeiter(?:innen)?|salari[ée]s|employ[ée]s|dipendenti|addetti|empleados"
    r"|personnes|personas|persone|名|人|people)\.?",
    re.IGNORECASE,
)
RANGE = re.compile(rf"^({NUMBER})\s*(?:-|~|–|—|〜|～|to|bis|à|a|from|から)\s*({NUMBER})$")
AT_LEAST = re.compile(
    rf"^(?:({NUMBER})\s*(?:\+|以上|and more|or more|and above|und mehr|et plus|o más|e più|~|-|～|〜)|(?:>=|≥|from|ab|at least|min\.?)\s*({NUMBER}))$"
)
MORE_THAN = re.compile(
    rf"^(?:>|over|more than|above|über|mehr als|plus de|más de|più di)\s*({NUMBER})$|^({NUMBER})\s*超$"
)
AT_MOST = re.compile(
    rf"^(?:({NUMBER})\s*(?:以下|or fewer|or less|まで|und weniger|ou moins)|(?:<=|≤|up to|bis|max\.?|jusqu'à|hasta|fino a|~|～|〜)\s*({NUMBER}))$"
)
LESS_THAN = re.compile(
    rf"^(?:(?:<|less than|fewer than|under|below|unter|weniger als|moins de|menos de|meno di)\s*({NUMBER})|({NUMBER})\s*未満)$"
)
SINGLE = re.compile(rf"^({NUMBER})$")

MONEY = re.compile(r"^([\d.,'’\s\u202f]*\d)\s*(.*)$")
CURRENCIES = {"€": "EUR", "eur": "EUR", "euro": "EUR", "euros": "EUR", "¥": "JPY", "\\": "JPY", "jpy": "JPY", "yen": "JPY", "円": "JPY",
              "$": "USD", "usd": "USD", "us$": "USD", "£": "GBP", "gbp": "GBP", "chf": "CHF", "sek": "SEK", "kr": "SEK"}  # fmt: skip
CURRENCY = re.compile(r"us\$|[€¥\\$£円]|\b(?:eur|euros?|jpy|yen|usd|gbp|chf|sek|kr)\b", re.IGNORECASE)
SCALES = {
    "": 1, "k": 1_000, "tsd": 1_000, "thousand": 1_000, "千": 1_000, "t": 1_000, "万": 10_000, "m": 1_000_000, "mn": 1_000_000,
    "mio": 1_000_000, "mln": 1_000_000, "million": 1_000_000, "millions": 1_000_000, "millionen": 1_000_000, "milioni": 1_000_000,
    "millones": 1_000_000, "百万": 1_000_000, "千万": 10_000_000, "億": 100_000_000, "bn": 1_000_000_000, "mrd": 1_000_000_000,
    "billion": 1_000_000_000, "billions": 1_000_000_000, "md": 1_000_000_000, "十億": 1_000_000_000, "兆": 1_000_000_000_000,
}  # fmt: skip
KANJI_AMOUNT = re.compile(r"^(?:(\d+(?:\.\d+)?)億)?(?:(\d+(?:\.\d+)?)(千|百)?万)?(\d+)?$")


@dataclass(frozen=True, slots=True)
class Range:
    """From ``low`` to ``high`` with both; None is open. ``exact`` is False for "about"."""

    low: int | None
    high: int | None
    exact: bool = True


def staff_range(text: str) -> Range | None:
    """Read a number of employees: ``37``, ``ca. 209``, ``50-249``, ``250+``, ``５０～２９９名``, ``①5名以下``."""
    text = MARKER.sub("", tidy(text))
    if PLAIN.fullmatch(text):
        return Range(int(text), int(text))
    text = STAFF_WORDS.sub("", narrow(text).lower()).strip()
    plain = ABOUT.sub("", text)
    return _range(plain.strip(), exact=plain == text)


def _range(text: str, *, exact: bool) -> Range | None:
    if match := SINGLE.match(text):
        number = whole(match[1])
        return Range(number, number, exact)
    if match := RANGE.match(text):
        low, high = whole(match[1]), whole(match[2])
        return Range(low, high) if low <= high else None
    for pattern, build in (
        (AT_LEAST, lambda n: Range(n, None)),
        (MORE_THAN, lambda n: Range(n + 1, None)),
        (AT_MOST, lambda n: Range(None, n)),
        (LESS_THAN, lambda n: Range(None, n - 1)),
    ):
        if match := pattern.match(text):
            return build(whole(match[1] or match[2]))
    return None


def whole(text: str) -> int:
    """Read a whole number whatever divides its thousands."""
    return int(re.sub(r"\D", "", text))


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in whole units; ``currency`` is empty where none is written."""

    amount: int
    currency: str


def money(text: str) -> Money | None:
    """Read money: ``6,6 M€``, ``EUR 8,300,000``, ``€2.4m``, ``10百万円``, ``3億円``, ``5000万``, ``1億2千万円``."""
    text = tidy(text)
    if PLAIN.fullmatch(text):
        return Money(int(text), "")
    text = ABOUT.sub("", narrow(text).replace("￥", "¥").lower())
    found = CURRENCY.search(text)
    currency = CURRENCIES.get(found[0].lower(), "") if found else ""
    text = CURRENCY.sub(" ", text).strip()
    if (found is None and text[:1] == "m") or not text:
        return None
    amount = _amount(text)
    return None if amount is None else Money(amount, currency)


def _amount(text: str) -> int | None:
    kanji = KANJI_AMOUNT.match(text.replace(",", "").replace(" ", ""))
    if kanji and (kanji[1] or kanji[2]):
        hundreds = {"千": 10_000_000, "百": 1_000_000, None: 10_000}[kanji[3]]
        return round(float(kanji[1] or 0) * 100_000_000 + float(kanji[2] or 0) * hundreds) + int(
            kanji[4] or 0
        )
    match = MONEY.match(text)
    if match is None:
        return None
    scale = SCALES.get(match[2].strip(" .").lower())
    number = decimal(match[1], scaled=scale != 1)
    return None if scale is None or number is None else round(number * scale)


def decimal(text: str, *, scaled: bool = False) -> float | None:
    """Read a number with either comma or point; ``scaled`` says that a unit such as million follows.

    A single mark before three digits divides thousands, unless a unit follows.
    """
    text = re.sub(r"[\s'’\u202f]", "", text)
    marks = [letter for letter in text if letter in ",."]
    if len(marks) == 1 and not scaled and re.fullmatch(r"\d{1,3}[,.]\d{3}", text):
        marks, text = [], re.sub(r"[,.]", "", text)
    elif len(set(marks)) == 1 and len(marks) > 1:
        if not re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", text):
            return None
        text = re.sub(r"[,.]", "", text)
    elif len(set(marks)) == 2:  # noqa: PLR2004 - both marks: the last one is the decimal mark
        last = marks[-1]
        text = text.replace("," if last == "." else ".", "").replace(last, ".")
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None
