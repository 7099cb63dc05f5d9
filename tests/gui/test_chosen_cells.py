from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.gui.tables.chosen_cells import Span, chosen_cells, one_cell

SHOWN = (3, 0, 2)
ENDS = st.tuples(st.integers(0, 6), st.integers(0, 6)).map(sorted)
SPANS = st.lists(st.builds(lambda lines, columns: Span(*lines, *columns), ENDS, ENDS), max_size=4)


def test_cells_of_a_block_are_known_by_column_as_they_are_shown() -> None:
    cells = chosen_cells([Span(1, 2, 2, 3)], SHOWN)
    assert (cells.columns, list(cells.lines)) == ([3, 2], [1, 2])
    assert (cells.is_even, cells.is_part, cells.whole) == (True, True, False)


def test_columns_that_are_not_shown_do_not_count() -> None:
    cells = chosen_cells([Span(4, 4, 1, 1)], SHOWN)
    assert (cells.columns, cells.lines, cells.is_part) == ([], (), False)
    assert chosen_cells([Span(4, 4, 0, 1)], SHOWN).is_single


def test_rows_are_whole_if_all_their_shown_columns_are_chosen() -> None:
    assert chosen_cells([Span(0, 19_999, 0, 9)], SHOWN).whole
    assert not chosen_cells([Span(0, 1, 0, 9), Span(5, 5, 0, 2)], SHOWN).whole


def test_one_cell_is_single_and_no_part() -> None:
    assert one_cell(4, 2).is_single
    assert not one_cell(4, 2).is_part


@given(SPANS)
def test_whatever_is_chosen_every_cell_is_found_once(spans: list[Span]) -> None:
    cells = chosen_cells(spans, SHOWN)
    found = [(line, column) for column, lines in cells.by_column.items() for line in lines]
    wanted = {
        (line, column)
        for it in spans
        for line in range(it.top, it.bottom + 1)
        for column in SHOWN
        if it.left <= column <= it.right
    }
    assert sorted(found) == sorted(wanted)
    assert list(cells.lines) == sorted(cells.lines)
