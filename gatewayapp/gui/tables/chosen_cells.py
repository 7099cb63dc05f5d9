"""Which cells of a table are chosen: one, a block, whole rows, or some that lie apart; no Qt."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """A rectangle of chosen cells, its ends inside; columns as the model counts them."""

    top: int
    bottom: int
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class ChosenCells:
    """The chosen lines of each column, columns as they are shown from left to right.

    ``lines`` are those of any column; ``whole`` says that all shown columns are chosen in each.
    """

    by_column: Mapping[int, Sequence[int]]
    lines: Sequence[int]
    whole: bool

    @property
    def columns(self) -> list[int]:
        """The columns in which anything is chosen."""
        return list(self.by_column)

    @property
    def is_single(self) -> bool:
        """Whether just one cell is chosen."""
        return len(self.lines) == 1 == len(self.by_column)

    @property
    def is_even(self) -> bool:
        """Whether the same lines are chosen in every column."""
        return all(len(lines) == len(self.lines) for lines in self.by_column.values())

    @property
    def is_part(self) -> bool:
        """Whether several cells are chosen, but not whole rows."""
        return bool(self.lines) and not (self.whole or self.is_single)


NOTHING = ChosenCells({}, (), whole=False)


def one_cell(line: int, column: int) -> ChosenCells:
    """Give a single cell."""
    return ChosenCells({column: [line]}, [line], whole=False)


def chosen_cells(spans: Iterable[Span], shown: Sequence[int]) -> ChosenCells:
    """Find the chosen cells of the shown columns, at once even if there are very many lines."""
    spans, known = list(spans), dict[frozenset[tuple[int, int]], Sequence[int]]()
    found: dict[int, Sequence[int]] = {}
    for column in shown:
        ends = frozenset((it.top, it.bottom) for it in spans if it.left <= column <= it.right)
        if ends not in known:
            known[ends] = lines_between(ends)
        if ends:
            found[column] = known[ends]
    lines = lines_between({(it.top, it.bottom) for it in spans}) if found else ()
    cells = ChosenCells(found, lines, whole=False)
    whole = bool(lines) and len(found) == len(shown) and cells.is_even
    return ChosenCells(found, lines, whole)


def lines_between(ends: Iterable[tuple[int, int]]) -> Sequence[int]:
    """Give the lines from the first to the last of some rectangles, each once, in order."""
    ranges = [range(top, bottom + 1) for top, bottom in ends]
    return ranges[0] if len(ranges) == 1 else sorted(set().union(*ranges))
