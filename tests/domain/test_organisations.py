"""Short names for boards."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.organisations import BOARD_NAME_LETTERS, Organisation, shortened


@pytest.mark.parametrize(
    ("name", "short"),
    [
        ("Luleå Grön Stål AB", "Luleå Grön"),
        ("Kobe", "Kobe"),
        ("Wärmewendeanlagen GmbH", "Wärmewendean…"),
        ("神戸サーマル工業株式会社", "神戸サーマル工業株式会社"),
        ("", ""),
    ],
)
def test_name_is_shortened_at_a_word_where_that_is_possible(name: str, short: str) -> None:
    assert shortened(name) == short


@given(st.text(max_size=60))
def test_short_name_fits_the_board(name: str) -> None:
    assert len(shortened(name)) <= BOARD_NAME_LETTERS


def test_given_short_name_wins() -> None:
    assert Organisation(1, "Luleå Grön Stål AB", short_name="LGS").board_name == "LGS"
    assert Organisation(1, "", native_name="神戸工業").board_name == "神戸工業"
