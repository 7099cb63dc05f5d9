"""Languages that people speak, as ISO 639-1 codes."""

import re
from functools import cache

from babel import Locale

from gatewayapp.domain.folding import folded
from gatewayapp.importing.vocabulary import other_names

NAMED_IN = ("en", "ja", "de", "fr", "it", "es")
KNOWN = [
    "en",
    "ja",
    "de",
    "fr",
    "it",
    "es",
    "pt",
    "nl",
    "pl",
    "cs",
    "sk",
    "sl",
    "hr",
    "sr",
    "bs",
    "bg",
    "ro",
    "hu",
    "el",
    "da",
    "sv",
    "nb",
    "no",
    "nn",
    "fi",
    "et",
    "lv",
    "lt",
    "ga",
    "mt",
    "tr",
    "uk",
    "ru",
    "zh",
    "ko",
    "ar",
    "he",
    "ca",
    "eu",
    "gl",
    "is",
    "lb",
    "sq",
    "mk",
    "cy",
    "vi",
    "th",
    "id",
    "hi",
]
DIVIDERS = re.compile(r"[;,/|+&、，・･；／\n]|\s+-\s+|⇔|↔|⇄|<->|<>|\band\b|\bund\b|\bet\b|\by\b|\s")
LEVELS = re.compile(
    r"\([^)]*\)|可能?$|できます$|対応可?$|[:：].*$"
    r"|\b(?:fluent|native|basic|good|mother tongue|working|c[12]|b[12]|a[12]|only)\b",
    re.IGNORECASE,
)


@cache
def _names() -> dict[str, str]:
    names = {code: code for code in KNOWN}
    for language in (*NAMED_IN, *KNOWN):
        try:
            known = Locale(language).languages
        except ValueError:
            continue
        if language in NAMED_IN:
            names |= {folded(known[code]): code for code in KNOWN if code in known}
        elif language in known:
            names.setdefault(folded(known[language]), language)
    return names | other_names("languages")


def language_codes(text: str) -> tuple[str, ...] | None:
    """Read languages in their order: ``EN;JA``, ``English, German``, ``JA⇔EN、JA⇔DE``, ``日本語・英語``.

    None if a part of the text names no language.
    """
    codes: dict[str, None] = {}
    for part in DIVIDERS.split(text):
        word = folded(LEVELS.sub("", part)).strip(" .。")
        if not word:
            continue
        found = _codes_of(word)
        if not found:
            return None
        codes.update(dict.fromkeys(found))
    return tuple(codes)


def _codes_of(word: str) -> list[str]:
    """Give the code of one name, or those of a pair such as ``en-ja``."""
    code = _names().get(word)
    if code:
        return [code]
    pair = [_names().get(part, "") for part in re.split(r"[-–—→]+", word)]
    return pair if len(pair) > 1 and all(pair) else []
