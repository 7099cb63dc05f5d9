"""Countries by their names in six languages and their own, and by their codes."""

from functools import cache

from babel import Locale

from gatewayapp.domain.folding import folded
from gatewayapp.importing.vocabulary import other_names, prefectures

LANGUAGES = ("en", "ja", "de", "fr", "it", "es")
NATIVE = (
    "bg", "cs", "da", "el", "et", "fi", "ga", "hr", "hu", "lt", "lv", "mt", "nl", "pl", "pt", "ro", "sk",
    "sl", "sv", "nb", "uk", "tr", "ko", "zh",
)  # fmt: skip


UNIONS = frozenset(("EU", "EZ", "UN", "ZZ", "QO", "XA", "XB"))


def _is_country(code: str) -> bool:
    return len(code) == len("XX") and code.isalpha() and code not in UNIONS


@cache
def _names() -> dict[str, str]:
    """All names, folded, with their codes; a code is its own name."""
    names: dict[str, str] = {}
    for language in (*LANGUAGES, *NATIVE):
        for code, name in Locale(language).territories.items():
            if _is_country(code):
                names.setdefault(folded(name), code)
                if language == "en":
                    names.setdefault(code.lower(), code)
    return names | other_names("countries")


def country_code(text: str) -> str | None:
    """Give the ISO 3166-1 alpha-2 code of a country written in any way; None if it is none."""
    key = folded(text).strip(" .,;()")
    return _names().get(key) or _names().get(key.removeprefix("the "))


def country_names(language: str) -> tuple[str, ...]:
    """Give the names of all countries in a language, in the order of their letters."""
    return tuple(
        sorted(name for code, name in Locale(language).territories.items() if _is_country(code))
    )


def is_prefecture(text: str) -> bool:
    """Tell whether text names a prefecture of Japan."""
    key = folded(text)
    return key in prefectures() or (key[-1:] in "都府県" and key[:-1] in prefectures())
