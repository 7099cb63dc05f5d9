"""The words in which spreadsheets arrive, read once from the shipped lists."""

import re
import tomllib
from functools import cache
from typing import Any

from gatewayapp.domain.folding import folded
from gatewayapp.places import resource

MARKS = re.compile(r"[^\w#]+|_")


@cache
def _lists(name: str) -> dict[str, Any]:
    return tomllib.loads(resource("words", f"{name}.toml").read_text(encoding="utf-8"))


def plain_heading(text: str) -> str:
    """Give a heading folded, without marks: the form in which it is looked up and remembered."""
    return " ".join(MARKS.sub(" ", folded(text)).split())


@cache
def heading_words(kind: str) -> dict[str, str]:
    """Give known headings, plain, with the names of their fields; the first that claims one keeps it."""
    table: dict[str, str] = {}
    for field, phrases in _lists("headings")[kind].items():
        for phrase in phrases:
            table.setdefault(plain_heading(phrase), field)
    table.pop("", None)
    return table


@cache
def running_headings() -> frozenset[str]:
    """Give the headings of mere running numbers."""
    return frozenset(map(plain_heading, _lists("headings")["running"]))


@cache
def choices(section: str) -> dict[str, str]:
    """Give the folded words of a section with the choice for which each stands."""
    lists = _lists("cells")[section]
    return {folded(word): choice for choice, words in lists.items() for word in words}


@cache
def word_list(section: str, name: str) -> frozenset[str]:
    """Give one folded list of words."""
    return frozenset(map(folded, _lists("cells")[section][name]))


@cache
def other_names(section: str) -> dict[str, str]:
    """Give further names of countries or languages, folded, with their codes."""
    lists = _lists("places")[section]
    return {folded(name): code for code, names in lists.items() for name in names}


@cache
def prefectures() -> frozenset[str]:
    """Give the prefectures of Japan, folded, without the letters 都, 府 and 県."""
    return frozenset(map(folded, _lists("places")["japan"]["prefectures"]))
