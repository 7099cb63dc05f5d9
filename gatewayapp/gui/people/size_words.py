"""An organisation's size in words, such as "42 staff, JPY 80 m, manufacturing"."""

from PySide6.QtCore import QCoreApplication, QLocale

from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.gui.dates import speaks_japanese

MILLION = 1_000_000
TEN_THOUSAND = 10_000


def size_words(organisation: Organisation | None) -> str:
    """Say what is known of an organisation's staff, money and first sector; empty for nothing."""
    if organisation is None:
        return ""
    size = organisation.size
    sector = organisation.sectors[0] if organisation.sectors else ""
    parts = (_staff(size), _capital(size), _turnover(size), sector)
    return QCoreApplication.translate("People", ", ").join(part for part in parts if part)


def _staff(size: Size) -> str:
    lowest, highest = size.employees_min, size.employees_max
    if lowest is None:
        return ""
    figure = QLocale().toString(lowest)
    if highest is None:
        figure += "+"
    elif highest != lowest:
        figure += f"–{QLocale().toString(highest)}"
    return QCoreApplication.translate("People", "{count} staff").format(count=figure)


def _capital(size: Size) -> str:
    if size.capital_jpy is None:
        return ""
    unit = TEN_THOUSAND if speaks_japanese() else MILLION
    words = QCoreApplication.translate(
        "People", "JPY {amount} m", "capital; in Japanese the amount is in units of ten thousand"
    )
    return words.format(amount=QLocale().toString(size.capital_jpy // unit))


def _turnover(size: Size) -> str:
    if size.turnover_eur is None:
        return ""
    words = QCoreApplication.translate("People", "EUR {millions} m", "turnover")
    return words.format(millions=QLocale().toString(round(size.turnover_eur / MILLION, 1)))
