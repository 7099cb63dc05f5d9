import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.exporting.fitting import Fitted, broken_lines, fit
from gatewayapp.exporting.lettering import cleaned

LETTERS = st.text(
    st.one_of(
        st.sampled_from("abcdefghijklmnop ÄÖÜŘČŁșț-'"),
        st.sampled_from("小林遥髙﨑𠮷田株式会社こばやしァッー、。「」（）・"),
        st.characters(),
    ),
    max_size=120,
)
NO_LINE_STARTS_WITH = tuple("、。」）ァッー・")


def letters(text: str) -> str:
    return "".join(text.split())


@given(
    text=LETTERS,
    across=st.floats(20, 300),
    down=st.floats(5, 60),
    size=st.floats(4, 40),
    bold=st.booleans(),
    lines=st.integers(1, 3),
)
def test_fitted_text_stays_in_its_box_and_is_whole(
    text: str, across: float, down: float, size: float, bold: bool, lines: int
) -> None:
    block = fit(text, (across, down), size, bold, lines)
    assert len(block.lines) <= lines
    assert all(line.width * block.size <= across + 1e-6 for line in block.lines)
    assert block.height <= down + 1e-6
    assert block.size <= size + 1e-9
    drawn = letters("".join(line.text for line in block.lines))
    assert len(drawn) == len(letters(cleaned(text)))


def test_text_that_has_room_is_not_shrunk() -> None:
    block = fit("ÖBERG", (200, 30), 20, bold=True, most_lines=2)
    assert (len(block.lines), block.size, block.shrunk) == (1, 20, 1)


def test_long_text_is_broken_rather_than_shrunk_further() -> None:
    block = fit("Hydrogen and Heat Pump Engineering Association", (140, 26), 9, most_lines=2)
    assert texts(block) == ["Hydrogen and Heat Pump", "Engineering Association"]
    assert block.shrunk == 1


def test_long_word_breaks_after_its_hyphen() -> None:
    block = fit("WOLFESCHLEGEL-PAPADIMITRAKOPOULOU", (190, 60), 21, bold=True, most_lines=2)
    assert texts(block) == ["WOLFESCHLEGEL-", "PAPADIMITRAKOPOULOU"]


@pytest.mark.parametrize("room", range(3, 14))
def test_japanese_line_never_starts_with_a_closing_sign(room: int) -> None:
    text = "神戸ファームは、「水素・熱」ポンプを作る（株）です。もっと・、もっと。"
    lines = broken_lines(text, room)
    assert "".join(lines) == text
    assert not any(line.startswith(NO_LINE_STARTS_WITH) for line in lines)
    assert not any(line.endswith(("「", "（")) for line in lines)


def test_empty_text_takes_no_line() -> None:
    assert fit("", (100, 20), 10, bold=False, most_lines=2).lines == ()
    assert fit(" ", (100, 20), 10, bold=False, most_lines=2).height <= 20


def texts(block: Fitted) -> list[str]:
    return [line.text for line in block.lines]
