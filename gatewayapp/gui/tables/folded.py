"""The filter's index: rows folded once, searched at every key, and where the letters matched."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import compress, repeat
from operator import contains, itemgetter
from typing import TypeVar

from gatewayapp.domain.folding import search_key

T = TypeVar("T")
# Between the texts of a row, so that no word is found across two of them.
BETWEEN = " | "


class FoldedIndex:
    """Rows of a table as folded text. Building may run in a worker; it holds plain text only.

    ``sorting`` may carry by what the rows were sorted when it was built, and their positions then.
    """

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        self._rows = [_folded_row(list(filter(None, row))) for row in rows]
        self.sorting: tuple[object, list[int]] | None = None
        self._all = list(range(len(self._rows)))
        self._query: tuple[str, ...] = ()
        self._found = self._all

    def __len__(self) -> int:
        return len(self._rows)

    def matches(self, query: str) -> list[int]:
        """Give the positions of the rows that contain every word of the query, in order."""
        words = folded_words(query)
        narrower = len(words) >= len(self._query) > 0 and all(
            word.startswith(old) for word, old in zip(words, self._query, strict=False)
        )
        found = self._found if narrower else self._all
        for word in words:
            texts = self._rows if found is self._all else picked(self._rows, found)
            found = list(compress(found, map(contains, texts, repeat(word))))
        self._query, self._found = words, found
        return found


def _folded_row(texts: list[str]) -> str:
    """Fold a row at once where that is quick, which it is for plain letters."""
    row = BETWEEN.join(texts)
    return search_key(row) if row.isascii() else BETWEEN.join(map(search_key, texts))


def picked(things: Sequence[T], positions: Sequence[int]) -> list[T]:
    """Give the things at some positions; faster than to ask for one after the other."""
    if len(positions) > 1:
        return list(itemgetter(*positions)(things))
    return [things[at] for at in positions]


@lru_cache(maxsize=64)
def folded_words(query: str) -> tuple[str, ...]:
    """Split a query into folded words."""
    return tuple(word for word in (search_key(part) for part in query.split()) if word)


@lru_cache(maxsize=4096)
def hit_ranges(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Tell which letters of a text matched: (start, length) in characters, in order, not overlapping."""
    words, folded = folded_words(query), _key(text)
    if not any(word in folded for word in words):
        return ()
    hits = sorted(hit for word in words for hit in _places(text, folded, word))
    return tuple(_disjoint(hits))


@lru_cache(maxsize=8192)
def _key(text: str) -> str:
    return search_key(text)


@lru_cache(maxsize=4096)
def _ends(text: str) -> Sequence[int]:
    """Tell how long the key is of each beginning of a text; of plain letters as long as they are."""
    if text.isascii() and len(_key(text)) == len(text):
        return range(len(text) + 1)
    return [len(search_key(text[:count])) for count in range(len(text) + 1)]


def _places(text: str, folded: str, word: str) -> Iterable[tuple[int, int]]:
    ends, at = _ends(text), folded.find(word)
    while at >= 0:
        start = bisect_right(ends, at) - 1
        stop = min(bisect_left(ends, at + len(word)), len(ends) - 1)
        yield start, max(stop - start, 1)
        at = folded.find(word, at + len(word))


def _disjoint(hits: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    reached = 0
    for start, length in hits:
        if start >= reached:
            yield start, length
            reached = start + length
