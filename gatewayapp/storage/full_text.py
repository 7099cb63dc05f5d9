"""A full-text index in memory, made for one question and never stored: SQLite's FTS5 over short texts.

The words come ready, already folded and cut, because SQLite's own ways of cutting fail on Japanese: by
spaces there are none, and trigrams do not find the many terms of two signs.
"""

import sqlite3
from collections.abc import Collection, Iterable
from threading import Lock
from weakref import finalize

Line = tuple[str, Collection[str]]


class FullText:
    """Lines of words of some kinds; safe to ask from several threads, one after the other."""

    def __init__(self, lines: Iterable[Line]) -> None:
        self._lock = Lock()
        self._connection = sqlite3.connect(":memory:", check_same_thread=False)
        finalize(self, self._connection.close)
        # The index alone is kept: what the words stand for lies with whoever asks.
        self._connection.execute(
            "CREATE VIRTUAL TABLE line USING fts5("
            "kind, words, content='', columnsize=1, tokenize=\"unicode61 tokenchars '_'\")"
        )
        self._connection.executemany(
            "INSERT INTO line(rowid, kind, words) VALUES (?, ?, ?)",
            ((number, kind, " ".join(words)) for number, (kind, words) in enumerate(lines)),
        )

    def find(self, kind: str, words: Collection[str], most: int) -> list[int]:
        """Give the positions of lines of a kind that have one of the words, the best first."""
        if not words:
            return []
        wanted = " OR ".join(f'"{word}"' for word in sorted(words))
        with self._lock:
            rows = self._connection.execute(
                "SELECT rowid FROM line WHERE line MATCH ? ORDER BY bm25(line, 0.0, 1.0), rowid LIMIT ?",
                (f"kind : {kind} AND words : ({wanted})", most),
            )
            return [position for (position,) in rows]
