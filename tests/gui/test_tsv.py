import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.gui.tables.tsv import rows_in, text_of

CELLS = st.text(st.characters(exclude_characters="\r\0", exclude_categories=["Cs"]), max_size=12)


@given(st.lists(st.lists(CELLS, min_size=2, max_size=2), max_size=6))
def test_a_block_is_read_as_it_was_written(rows: list[list[str]]) -> None:
    while rows and not any(rows[-1]):
        rows.pop()
    assert rows_in(text_of(rows)) == rows


@pytest.mark.parametrize(
    ("copied", "rows"),
    [
        ("a\tb\r\nc\td\r\n", [["a", "b"], ["c", "d"]]),
        ('"two\nlines"\t"say ""hi"""\n', [["two\nlines", 'say "hi"']]),
        ('5" pipe\tx', [['5" pipe', "x"]]),
        ("", []),
    ],
)
def test_what_excel_copies_is_read(copied: str, rows: list[list[str]]) -> None:
    assert rows_in(copied) == rows
