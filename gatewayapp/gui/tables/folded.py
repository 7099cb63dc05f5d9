"""The filter's index: rows folded once, searched at every key, and where the letters matched."""

from collections.abc import Iterable, Sequence
from functools import lru_cache

from gatewayapp.domain.folding import search_key


class FoldedIndex:
    """Rows of a table as folded text. Building may run in a worker; it holds plain text only."""

    def __init__(self, rows: Iterable[Sequence[str]]) -> None:
        self._rows = ["\n".join(search_key(text) for text in row if text) for row in rows]
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
        among = self._found if narrower else range(len(self._rows))
        found = list(among)
        for word in words:
            found = [row for row in found if word in self._rows[row]]
        self._query, self._found = words, found
        return found


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
