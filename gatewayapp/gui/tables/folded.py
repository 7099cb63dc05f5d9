"""The filter's index: rows folded once, searched at every key, and where the letters matched."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from operator import itemgetter
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
        self._query: tuple[str, ...] = ()
        self._found: list[int] = list(range(len(self._rows)))

    def __len__(self) -> int:
        return len(self._rows)

    def matches(self, query: str) -> list[int]:
        """Give the positions of the rows that contain every word of the query, in order."""
        words = folded_words(query)
        narrower = len(words) >= len(self._query) > 0 and all(
            word.startswith(old) for word, old in zip(words, self._query, strict=False)
        )
        found = self._found if narrower else list(range(len(self._rows)))
        for word in words:
            found = [at for at, text in zip(found, self._texts(found), strict=True) if word in text]
        self._query, self._found = words, found
        return found

    def _texts(self, positions: list[int]) -> list[str]:
        whole = len(positions) == len(self._rows)
        return self._rows if whole else picked(self._rows, positions)


def _folded_row(texts: list[str]) -> str:
    """Fold a row at once where that is quick, which it is for plain letters."""
    row = BETWEEN.join(texts)
    return search_key(row) if row.isascii() else BETWEEN.join(map(search_key, texts))


def picked(things: Sequence[T], positions: Sequence[int]) -> list[T]:
    """Give the things at some positions; faster than to ask for one after the other."""
    if len(positions) > 1:
        return list(itemgetter(*positions)(things))
    return [things[at] for at in positions]


def folded_words(query: str) -> tuple[str, ...]:
    """Split a query into folded words."""
    return tuple(word for word in (search_key(part) for part in query.split()) if word)


@lru_cache(maxsize=4096)
def hit_ranges(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Tell which letters of a text matched: (start, length) in characters, in order, not overlapping."""
    words = folded_words(query)
    folded = search_key(text)
    if not any(word in folded for word in words):
        return ()
    ends = [len(search_key(text[:count])) for count in range(len(text) + 1)]
    hits = sorted(hit for word in words for hit in _places(folded, word, ends))
    return tuple(_disjoint(hits))


def _places(folded: str, word: str, ends: list[int]) -> list[tuple[int, int]]:
    places = []
    at = folded.find(word)
    while at >= 0:
        start = max(i for i, end in enumerate(ends) if end <= at)
        stop = next((i for i, end in enumerate(ends) if end >= at + len(word)), len(ends) - 1)
        places.append((start, max(stop - start, 1)))
        at = folded.find(word, at + len(word))
    return places


def _disjoint(hits: list[tuple[int, int]]) -> Iterable[tuple[int, int]]:
    reached = 0
    for start, length in hits:
        if start >= reached:
            yield start, length
            reached = start + length
