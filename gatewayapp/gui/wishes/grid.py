"""The wishes of an event as a grid: who asks in the rows, who is asked in the columns; no Qt."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from gatewayapp.domain.folding import search_key
from gatewayapp.domain.organisations import Organisation, shortened
from gatewayapp.gui.today.board_names import without_form
from gatewayapp.gui.wishes.book import WishBook, WishRow

Pair = tuple[int, int]


@dataclass(frozen=True)
class Grid:
    """The cells by (asker, asked); ``asks`` and ``is_asked`` count wishes at the edges."""

    names: dict[int, str] = field(default_factory=dict)
    board_names: dict[int, str] = field(default_factory=dict)
    cells: dict[Pair, WishRow] = field(default_factory=dict)
    vetoes: dict[frozenset[int], int] = field(default_factory=dict)
    asks: Counter[int] = field(default_factory=Counter)
    is_asked: Counter[int] = field(default_factory=Counter)

    def forbids(self, pair: Pair) -> bool:
        """Whether the two must not meet."""
        return frozenset(pair) in self.vetoes

    def axes(self, query: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Give the organisations in the rows and in the columns.

        A query leaves those that it names, in the rows who asks them too, in the columns whom they ask.
        """
        everybody = tuple(self.names)
        words = [search_key(word) for word in query.split()]
        if not words:
            return everybody, everybody
        named = {it for it, name in self.names.items() if all(w in search_key(name) for w in words)}
        asking, asked = self._partners()
        rows = named.union(*(asking[it] for it in named))
        columns = named.union(*(asked[it] for it in named))
        return tuple(it for it in everybody if it in rows), tuple(
            it for it in everybody if it in columns
        )

    def _partners(self) -> tuple[dict[int, set[int]], dict[int, set[int]]]:
        asking: defaultdict[int, set[int]] = defaultdict(set)
        asked: defaultdict[int, set[int]] = defaultdict(set)
        for first, second in self.cells:
            asking[second].add(first)
            asked[first].add(second)
        return asking, asked


def grid_of(book: WishBook) -> Grid:
    """Lay out a book: everybody who takes part, asks or is asked, by name."""
    cells = {(row.line.wish.asker, row.line.wish.asked): row for row in book.rows}
    named = {it for pair in cells for it in pair} | {it for v in book.vetoes for it in v.veto.pair}
    organisations = _in_order(book, book.here | named)
    return Grid(
        {it.id: name for name, it in organisations},
        {it.id: _board_name(name, it) for name, it in organisations},
        cells,
        {row.veto.pair: row.id for row in book.vetoes},
        Counter(asker for asker, _ in cells),
        Counter(asked for _, asked in cells),
    )


def _board_name(name: str, organisation: Organisation) -> str:
    """Give a short name in the script in which the long one is shown."""
    native = name == organisation.native_name != organisation.name
    return shortened(without_form(name)) if native else organisation.board_name


def _in_order(book: WishBook, wanted: Iterable[int]) -> Sequence[tuple[str, Organisation]]:
    known = {it.id: (name, it) for name, it in book.choices.items()}
    found = [known[id_] for id_ in set(wanted) if id_ in known]
    return sorted(found, key=lambda pair: (search_key(pair[0]), pair[1].id))
