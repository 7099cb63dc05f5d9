"""Names of worksheets that every spreadsheet program accepts."""

import re
from collections.abc import Iterable

from gatewayapp.exporting.lettering import cleaned

MOST_UNITS = 31
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\ud800-\udfff\ufffe\uffff]")
_RESERVED = {"history"}


def sheet_names(wanted: Iterable[str]) -> tuple[str, ...]:
    r"""Make names legal and unlike one another: 31 letters, no []:*?/\\, no apostrophe at an end.

    Two names are alike if they differ in case only. Letters beyond U+FFFF count twice, as in Excel.
    """
    used = set(_RESERVED)
    names = []
    for text in wanted:
        name = _free_name(_legal(text), used)
        used.add(_alike(name))
        names.append(name)
    return tuple(names)


def _legal(text: str) -> str:
    return _cut(_FORBIDDEN.sub("-", cleaned(text)), MOST_UNITS).strip("' ") or "-"


def _free_name(name: str, used: set[str]) -> str:
    free, count = name, 1
    while _alike(free) in used:
        count += 1
        ending = f" ({count})"
        free = _cut(name, MOST_UNITS - len(ending)) + ending
    return free


def _alike(name: str) -> str:
    return name.casefold()


def _cut(text: str, units: int) -> str:
    kept, used = [], 0
    for letter in text:
        used += 2 if ord(letter) > 0xFFFF else 1  # noqa: PLR2004 - the end of the basic plane
        if used > units:
            break
        kept.append(letter)
    return "".join(kept)
