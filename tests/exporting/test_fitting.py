import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.exporting.fitting import NEVER_FIRST, NEVER_LAST, Fitted, broken_lines, fit
from gatewayapp.exporting.lettering import cleaned, missing_in, without_pictures

LETTERS = st.text(
    st.one_of(
        st.sampled_from("abcdefghijklmnop ÄÖÜŘČŁșț-'"),
        st.sampled_from("小林遥髙﨑𠮷田株式会社こばやしァッー、。「」（）・"),
        st.characters(),
    ),
    max_size=120,
)


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
    assert len(drawn) == len(letters(without_pictures(cleaned(text), missing_in(text))))


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
    text = (
        "神戸ファームは、「水素・熱」ポンプを作る（株）です。Kobe K.K.（日本）、100％。もっと・、もっ。"
    )
    lines = broken_lines(text, room)
    assert letters("".join(lines)) == letters(text)
    assert not any(line[0] in NEVER_FIRST for line in lines)
    assert not any(line[-1] in NEVER_LAST for line in lines)


SIGNS = st.text(
    st.sampled_from("小林株式会社ァッー、。」』）〉》・々「『（〈《ab12K.)([¥%-"),
    min_size=1,
    max_size=60,
)


@given(text=SIGNS, room=st.floats(1, 12))
def test_line_breaks_as_japanese_typesetting_wants(text: str, room: float) -> None:
    lines = broken_lines(text, room)
    assert "".join(lines) == text
    assert not any(line[0] in NEVER_FIRST for line in lines[1:])
    assert not any(line[-1] in NEVER_LAST for line in lines[:-1])


def test_number_stays_with_what_it_counts() -> None:
    for room in range(2, 12):
        lines = broken_lines("成立しなかったご希望（12件）は2026年12月", room)
        assert not any(line[-1].isdigit() for line in lines[:-1])


def test_empty_text_takes_no_line() -> None:
    assert fit("", (100, 20), 10, bold=False, most_lines=2).lines == ()
    assert fit(" ", (100, 20), 10, bold=False, most_lines=2).height <= 20


def texts(block: Fitted) -> list[str]:
    return [line.text for line in block.lines]
