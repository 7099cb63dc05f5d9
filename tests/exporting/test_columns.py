from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.exporting.columns import BOTTOM, COLUMNS, TOP, Piece, column_width, lay
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.pdf import PAGE_SIZES

PAGE = PAGE_SIZES[PageSize.A4]
LETTERS = st.text("ab 漢、。」-", min_size=1, max_size=300)


PIECES = st.tuples(LETTERS, st.booleans(), st.floats(0, 20)).map(
    lambda it: Piece(it[0], leads=it[1], space=it[2])
)


@given(st.lists(PIECES, max_size=150))
def test_lines_stand_on_the_page_in_reading_order(pieces: list[Piece]) -> None:
    placed = lay(pieces, PAGE)
    where = [(it.page, it.column, it.y) for it in placed]
    assert where == sorted(where)
    assert all(TOP < it.y <= PAGE[1] - BOTTOM + 0.01 for it in placed)
    assert all(0 <= it.column < COLUMNS for it in placed)
    said = "".join("".join(it.piece.text for it in placed).split())
    assert said == "".join("".join(piece.text for piece in pieces).split())


def test_heading_never_ends_a_column() -> None:
    for above in range(120):
        lines = [Piece("line")] * above
        placed = lay([*lines, Piece("Heading", leads=True), Piece("below")], PAGE)
        heading, below = placed[-2:]
        assert (heading.page, heading.column) == (below.page, below.column)


def test_column_is_narrower_than_half_the_page() -> None:
    assert column_width(PAGE) < PAGE[0] / 2
