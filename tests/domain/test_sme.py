import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.organisations import Size
from gatewayapp.domain.sme import EuClass, Industry, JapanClass, eu_class, industry_of, japan_class


def staff(lowest: int, highest: int | None = -1, **money: int) -> Size:
    return Size(lowest, lowest if highest == -1 else highest, **money)


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        (staff(9), EuClass.MICRO),
        (staff(10), EuClass.SMALL),
        (staff(49), EuClass.SMALL),
        (staff(50), EuClass.MEDIUM),
        (staff(249), EuClass.MEDIUM),
        (staff(250), EuClass.LARGE),
        (staff(10, 49), EuClass.SMALL),
        (staff(250, None), EuClass.LARGE),
        (staff(10, 60), None),
        (staff(10, None), None),
        (Size(turnover_eur=1), None),
        (staff(8, turnover_eur=2_000_001), EuClass.SMALL),
        (staff(8, turnover_eur=2_000_001, balance_eur=2_000_000), EuClass.MICRO),
        (staff(8, turnover_eur=60_000_000, balance_eur=50_000_000), EuClass.LARGE),
        (staff(8, 60, turnover_eur=60_000_000), EuClass.LARGE),
    ],
)
def test_eu_class_follows_the_recommendation(size: Size, expected: EuClass | None) -> None:
    assert eu_class(size) is expected


@pytest.mark.parametrize(
    ("size", "industry", "expected"),
    [
        (staff(20), Industry.PRODUCTION, JapanClass.SMALL),
        (staff(21), Industry.PRODUCTION, JapanClass.SME),
        (staff(300), Industry.PRODUCTION, JapanClass.SME),
        (staff(301), Industry.PRODUCTION, None),
        (staff(301, capital_jpy=300_000_000), Industry.PRODUCTION, JapanClass.SME),
        (staff(301, capital_jpy=300_000_001), Industry.PRODUCTION, JapanClass.LARGE),
        (Size(capital_jpy=80_000_000), Industry.PRODUCTION, JapanClass.SME),
        (Size(capital_jpy=80_000_000), Industry.RETAIL, None),
        (staff(6), Industry.SERVICES, JapanClass.SME),
        (staff(51, capital_jpy=60_000_000), Industry.RETAIL, JapanClass.LARGE),
        (staff(101, capital_jpy=100_000_000), Industry.WHOLESALE, JapanClass.SME),
        (staff(200, None), Industry.PRODUCTION, None),
        (Size(), Industry.PRODUCTION, None),
    ],
)
def test_japan_class_follows_the_act(
    size: Size, industry: Industry, expected: JapanClass | None
) -> None:
    assert japan_class(size, industry) is expected


@pytest.mark.parametrize(
    ("sectors", "industry"),
    [
        ((), Industry.PRODUCTION),
        (("Heat pumps",), Industry.PRODUCTION),
        (("卸売・小売",), Industry.WHOLESALE),
        (("Biomass", "Engineering services"), Industry.SERVICES),
        (("小売業",), Industry.RETAIL),
    ],
)
def test_industry_is_guessed_from_sectors(sectors: tuple[str, ...], industry: Industry) -> None:
    assert industry_of(sectors) is industry


figures = st.none() | st.integers(0, 10**10)


@given(st.builds(Size, figures, figures, figures, figures, figures), st.sampled_from(Industry))
def test_any_figures_are_classed_or_left_open(size: Size, industry: Industry) -> None:
    assert eu_class(size) in {None, *EuClass}
    assert japan_class(size, industry) in {None, *JapanClass}
