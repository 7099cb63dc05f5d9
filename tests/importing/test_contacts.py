import pytest

from gatewayapp.importing.values.contacts import clean_phone, international_phone


@pytest.mark.parametrize(
    ("written", "country", "international"),
    [
        ("+49 (0)30-901820", "", "+49 30 901820"),
        ("03-3580-3311", "JP", "+81 3-3580-3311"),
        ("03-3580-3311", "", None),
        ("+999 12345678", "", None),
        ("reception", "DE", None),
    ],
)
def test_a_number_is_international_only_where_it_is_surely_valid(
    written: str, country: str, international: str | None
) -> None:
    assert international_phone(written, country) == international


def test_a_number_stays_as_it_is_written() -> None:
    assert clean_phone("＋49　(0)62/0264-8417") == "+49 (0)62/0264-8417"
    assert clean_phone("12345") is None
