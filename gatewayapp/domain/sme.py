"""SME classes: by Recommendation 2003/361/EC in Europe, by the SME Basic Act (article 2) in Japan.

Both look at what is known of one organisation; figures of its group, which the
European rule adds, are for the organiser to enter.
"""

from collections.abc import Iterable
from enum import Enum, IntEnum

from gatewayapp.domain.organisations import Size


class EuClass(IntEnum):
    """The European classes, from small to large."""

    MICRO = 0
    SMALL = 1
    MEDIUM = 2
    LARGE = 3


STAFF_BELOW = (10, 50, 250)
TURNOVER_UP_TO = (2_000_000, 10_000_000, 50_000_000)
BALANCE_UP_TO = (2_000_000, 10_000_000, 43_000_000)


def eu_class(size: Size) -> EuClass | None:
    """Give the European class as far as the known figures decide it.

    Staff always count; turnover or balance sheet, whichever is kinder, can only raise the
    class, and unknown money raises nothing. None if staff are unknown or their range lies
    in more than one class.
    """
    if size.employees_min is None:
        return None
    lowest = _class_of(size.employees_min + 1, STAFF_BELOW)
    highest = (
        EuClass.LARGE if size.employees_max is None else _class_of(size.employees_max + 1, STAFF_BELOW)
    )
    money = _money_class(size)
    lowest, highest = max(lowest, money), max(highest, money)
    return lowest if lowest is highest else None


def _class_of(figure: int, limits: Iterable[int]) -> EuClass:
    return EuClass(sum(figure > limit for limit in limits))


def _money_class(size: Size) -> EuClass:
    figures = ((size.turnover_eur, TURNOVER_UP_TO), (size.balance_eur, BALANCE_UP_TO))
    known = [_class_of(figure, limits) for figure, limits in figures if figure is not None]
    return min(known, default=EuClass.MICRO)


class Industry(Enum):
    """The groups of industries that the Japanese act tells apart.

    Values: capital up to yen, regular employees up to, employees of a small enterprise up to.
    """

    PRODUCTION = (300_000_000, 300, 20)
    WHOLESALE = (100_000_000, 100, 5)
    SERVICES = (50_000_000, 100, 5)
    RETAIL = (50_000_000, 50, 5)


class JapanClass(IntEnum):
    """The Japanese classes, from small to large."""

    SMALL = 0
    SME = 1
    LARGE = 2


# Words by which a sector names its group; production also takes construction, transport and
# everything that is none of the others. Wholesale comes first: 卸売・小売 is told by its first word.
INDUSTRY_WORDS = (
    (Industry.WHOLESALE, ("wholesale", "trading", "卸売", "商社")),
    (Industry.RETAIL, ("retail", "小売")),
    (Industry.SERVICES, ("service", "consult", "サービス", "コンサル")),
)


def industry_of(sectors: Iterable[str]) -> Industry:
    """Guess the Japanese group from an organisation's sectors; the first to name one counts."""
    for sector in sectors:
        words = sector.casefold()
        for industry, marks in INDUSTRY_WORDS:
            if any(mark in words for mark in marks):
                return industry
    return Industry.PRODUCTION


def japan_class(size: Size, industry: Industry = Industry.PRODUCTION) -> JapanClass | None:
    """Give the Japanese class: capital or employees within the limit make an SME.

    None as long as the known figures leave it open.
    """
    capital_limit, staff_limit, small_limit = industry.value
    if _within(size, small_limit):
        return JapanClass.SMALL
    by_staff = _within(size, staff_limit)
    by_capital = None if size.capital_jpy is None else size.capital_jpy <= capital_limit
    if by_staff or by_capital:
        return JapanClass.SME
    return JapanClass.LARGE if by_staff is False and by_capital is False else None


def _within(size: Size, limit: int) -> bool | None:
    """Tell whether the staff are at most ``limit``; None if that is not known."""
    if size.employees_min is None:
        return None
    if size.employees_min > limit:
        return False
    return True if size.employees_max is not None and size.employees_max <= limit else None
