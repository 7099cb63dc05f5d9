"""What a few words are about: topics known in several languages, and the words themselves."""

import re
import tomllib
import unicodedata
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from functools import cache, lru_cache
from typing import Any

from gatewayapp.domain.folding import folded
from gatewayapp.importing.vocabulary import plain_heading
from gatewayapp.places import resource

TOPIC = "topic_"
TOPIC_WEIGHT, WORD_WEIGHT, PAIR_WEIGHT = 3, 2, 1
WHOLE_WORD = 3
SURE_IN_A_QUESTION = 6
WORDS = re.compile(r"[^\W_]+")
LATIN = re.compile(r"[^\W\d_]{3,}")
KATAKANA = re.compile("[ァ-ヺー]{2,}")
KANJI = re.compile("[㐀-鿿々]{2,}")
PARTS = re.compile(r"[;；\n\r、,，・|•。]|\. | / ")


@cache
def _lists() -> dict[str, Any]:
    return tomllib.loads(resource("words", "topics.toml").read_text(encoding="utf-8"))


@cache
def _topic_words() -> tuple[tuple[str, str], ...]:
    """Give each known word, as it is looked for, with its topic."""
    lists: dict[str, list[str]] = _lists()["topics"]
    return tuple((_wanted(word), TOPIC + topic) for topic, words in lists.items() for word in words)


def _wanted(word: str) -> str:
    plain = folded(word)
    if not plain.isascii():
        return plain
    return f" {plain} " if len(plain) <= WHOLE_WORD else f" {plain}"


@cache
def _fillers() -> frozenset[str]:
    return frozenset(_lists()["fillers"]["words"])


@lru_cache(maxsize=65536)
def subjects_of(text: str) -> frozenset[str]:
    """Give what a text is about: topics, Latin words, Japanese words and pairs of kanji."""
    plain = folded(text)
    padded = f" {' '.join(WORDS.findall(plain))} "
    topics = {topic for word, topic in _topic_words() if word in (padded if word[0] == " " else plain)}
    latin = {
        _singular(word) for word in LATIN.findall(plain) if word.isascii() and word not in _fillers()
    }
    return frozenset(topics | latin | set(_japanese(unicodedata.normalize("NFKC", text))))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def _japanese(text: str) -> Iterable[str]:
    yield from KATAKANA.findall(text)
    for run in KANJI.findall(text):
        yield from (run[at : at + 2] for at in range(len(run) - 1))


def likeness(wanted: AbstractSet[str], found: AbstractSet[str]) -> int:
    """Say how much of what is wanted is found, from 0 to 100; a topic in common counts as most of it."""
    common = wanted & found
    if not common:
        return 0
    share = 100 * sum(map(_weight, common)) // sum(map(_weight, wanted))
    return max(share, 60) if any(subject.startswith(TOPIC) for subject in common) else share


def _weight(subject: str) -> int:
    if subject.startswith(TOPIC):
        return TOPIC_WEIGHT
    return PAIR_WEIGHT if KANJI.fullmatch(subject) else WORD_WEIGHT


def parts_of(text: str) -> tuple[str, ...]:
    """Cut what somebody lists in one text into its parts."""
    return tuple(part for piece in PARTS.split(text) if (part := " ".join(piece.split()).strip(" .")))


@lru_cache(maxsize=4096)
def asks_for(heading: str) -> str:
    """Say what a heading asks for: "offers", "requests", "clusters" or, if it is not known, nothing."""
    plain = plain_heading(heading)
    known = _headings()
    if plain in known:
        return known[plain]
    inside = [it for it in known if len(it) >= SURE_IN_A_QUESTION and _stands_in(it, plain)]
    inside += [it for it in known if not it.isascii() and it in plain]
    return known[max(inside, key=lambda it: (len(it), it))] if inside else ""


def _stands_in(phrase: str, plain: str) -> bool:
    return f" {phrase} " in f" {plain} "


@cache
def _headings() -> dict[str, str]:
    lists: dict[str, list[str]] = _lists()["headings"]
    return {plain_heading(word): kind for kind, words in lists.items() for word in words}
