"""Names of people as they are written: in one cell or several, Latin and native."""

import re

from gatewayapp.domain.folding import folded, search_key
from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.importing.values.texts import is_east_asian, is_native, narrow, tidy, widen_kana
from gatewayapp.importing.vocabulary import word_list

LEADING = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|mx|dr|prof|mister|mme|mlle|monsieur|madame|herr|frau|sig\.?ra|sig|signora|signor|sra|srta|sr"
    r"|dott\.ssa|dott|ing|dipl\.-ing|dr\.-ing|dipl\.-kfm|dr\.\s?h\.\s?c|univ\.-prof|mag|mmag|avv|arch"
    r"|geom|rag|dkfm|pan|pani)\.?\s+)+",
    re.IGNORECASE,
)
TRAILING = re.compile(r"(?:,?\s+(?:ph\.?\s?d\.?|mba|msc|jr\.?|sr\.?))+$", re.IGNORECASE)
JAPANESE_TRAILING = re.compile(r"[\s　]*(?:様|さま|殿|先生)$")
BRACKETED = re.compile(r"^(.*?)\s*[(（]([^()（）]+)[)）]\s*$")


def is_salutation(text: str) -> bool:
    """Tell whether text is a form of address."""
    key = folded(text).replace(".", "")
    known = word_list("names", "salutations")
    return key in known or all(part in known for part in key.split())


def title_of(name: str) -> str:
    """Give the titles before a name: ``Prof. Dr.``; empty if it bears none."""
    match = LEADING.match(name)
    return "" if match is None else match[0].strip()


def native_name(text: str) -> str:
    """Give a native name with one space where it has any, without an honorific."""
    return JAPANESE_TRAILING.sub("", tidy(text))


def reading_of(text: str) -> str:
    """Give a reading in full-width kana with one space."""
    return tidy(widen_kana(text))


def from_parts(
    family: str, given: str, native: str = "", reading: str = "", *, east: bool = False
) -> PersonName:
    """Make a name from columns of its own, read already; one all in capitals is written small."""
    family, given = _uncapitalised(family), _uncapitalised(given)
    if " " in given:
        given = LEADING.sub("", given)
    if not native and (is_native(family) or is_native(given)):
        native, family, given = native_name(f"{family} {given}"), "", ""
    order = NameOrder.FAMILY_FIRST if east or is_east_asian(native) else NameOrder.GIVEN_FIRST
    return PersonName(family, given, native, reading, order)


def from_full(text: str, native: str = "", reading: str = "") -> PersonName:
    """Split ``KUBO Kyohei``, ``Jean de La Tour``, ``Tour, Jean`` or ``山﨑 瑠璃 (Ruri Yamasaki)``."""
    text = tidy(text)
    bracketed = BRACKETED.match(text)
    if bracketed and is_native(bracketed[1]) and not is_native(bracketed[2]):
        family, given, order = split_latin(bracketed[2])
        return PersonName(family, given, native or native_name(bracketed[1]), reading, order)
    if bracketed and is_native(bracketed[2]) and not is_native(bracketed[1]):
        return from_full(bracketed[1], native or native_name(bracketed[2]), reading)
    if is_native(text) and not native:
        order = NameOrder.FAMILY_FIRST if is_east_asian(text) else NameOrder.GIVEN_FIRST
        return PersonName("", "", native_name(text), reading, order)
    east = is_east_asian(native) and not _read_given_first(text, reading)
    family, given, order = split_latin(text, east=east)
    return PersonName(family, given, native, reading, order)


def _read_given_first(text: str, reading: str) -> bool:
    """Tell whether the reading shows that a Latin name has its family name last."""
    first, _, last = search_key(text).partition(" ")
    family, _, given = search_key(reading).partition(" ")
    return bool(family) and last == family and first == given


def split_latin(text: str, *, east: bool = False) -> tuple[str, str, NameOrder]:
    """Split a Latin name in family and given name; capitals mark the family, else ``east`` decides."""
    text = TRAILING.sub("", LEADING.sub("", narrow(tidy(text))))
    if "," in text:
        family, _, given = text.partition(",")
        return _uncapitalised(family.strip()), _uncapitalised(given.strip()), NameOrder.GIVEN_FIRST
    words = text.split()
    capitals = [len(word) > 1 and word.isupper() for word in words]
    if any(capitals) and not all(capitals):
        return _by_capitals(words, capitals)
    if len(words) < 2:  # noqa: PLR2004 - one word cannot be split
        return _uncapitalised(text), "", NameOrder.FAMILY_FIRST
    start = 1 if east else _family_start(words)
    first, second = (" ".join(map(_uncapitalised, part)) for part in (words[:start], words[start:]))
    return (first, second, NameOrder.FAMILY_FIRST) if east else (second, first, NameOrder.GIVEN_FIRST)


def _by_capitals(words: list[str], capitals: list[bool]) -> tuple[str, str, NameOrder]:
    family_first = capitals[0]
    start, stop = capitals.index(True), len(capitals) - capitals[::-1].index(True)
    while not family_first and start > 1 and words[start - 1].lower() in word_list("names", "particles"):
        start -= 1
    family = " ".join(map(_uncapitalised, words[start:stop]))
    given = " ".join(words[:start] + words[stop:])
    return family, given, NameOrder.FAMILY_FIRST if family_first else NameOrder.GIVEN_FIRST


def _family_start(words: list[str]) -> int:
    """Give the place of the family name in a name written given name first."""
    start = len(words) - 1
    while start > 1 and words[start - 1].lower() in word_list("names", "particles"):
        start -= 1
    return start


def _uncapitalised(name: str) -> str:
    """Write a name that is all capitals as a name; others stay as they are written."""
    if len(name) < 3 or not name.isupper():  # noqa: PLR2004 - "Ó", "NG" and initials stay
        return name
    return "".join(
        part.capitalize() if at % 2 == 0 else part
        for at, part in enumerate(re.split(r"([\s'’\-]+)", name))
    )
