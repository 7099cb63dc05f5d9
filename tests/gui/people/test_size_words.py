from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.gui.people.size_words import size_words
from gatewayapp.places import resource

FIRM = Organisation(0, "Kobe Thermal", size=Size(42, 42, capital_jpy=80_000_000))


@pytest.fixture
def japanese(qapp: QApplication) -> Iterator[None]:
    before, words = QLocale(), QTranslator()
    assert words.load("gateway_ja", str(resource("translations")))
    qapp.installTranslator(words)
    QLocale.setDefault(QLocale("ja_JP"))
    yield
    QLocale.setDefault(before)
    qapp.removeTranslator(words)


def test_capital_is_counted_in_millions(qapp: QApplication) -> None:
    assert size_words(FIRM) == "42 staff, JPY 80 m"


def test_capital_is_counted_in_ten_thousands_in_japanese(japanese: None) -> None:
    assert "資本金8,000万円" in size_words(FIRM)
