import pytest

from gatewayapp.exporting.calibration import calibration_pdf
from gatewayapp.exporting.stocks import MM, Stock, read_stocks
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import glyphs, page_text

STOCKS = {stock.name: stock for stock in read_stocks(resource("stocks"))}
ENGLISH = words(Language.ENGLISH)


@pytest.mark.parametrize("stock", STOCKS.values(), ids=STOCKS)
def test_calibration_sheet_numbers_every_label(stock: Stock) -> None:
    text = page_text(calibration_pdf(stock, ENGLISH, (0, 0)).content)
    said = text.replace(stock.title, "", 1).split("\r\n")
    numbers = [int(word) for line in said if line.replace(" ", "").isdigit() for word in line.split()]
    assert sorted(numbers) == list(range(1, stock.labels + 1))
    assert stock.title in text


def test_calibration_sheet_says_and_shows_the_offsets_set() -> None:
    stock = STOCKS["a4-2x5-80x50"]
    straight, moved = (calibration_pdf(stock, ENGLISH, (x * MM, 0)).content for x in (0, 1.5))
    assert "Offsets set: +1.5 mm right, +0.0 mm down" in page_text(moved)
    assert glyphs(moved)[0].left - glyphs(straight)[0].left == pytest.approx(1.5 * MM, abs=0.01)
