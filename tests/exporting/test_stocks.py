from pathlib import Path

import pytest

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.designs import design_for, read_design
from gatewayapp.exporting.stocks import MM, Stock, read_stock, read_stocks
from gatewayapp.places import resource

STOCKS = read_stocks(resource("stocks"))
GOOD = """
title = "Own"
page = [210, 297]
columns = 2
rows = 5
label = [80, 50]
first = [18, 13]
pitch = [95, 55]
"""


def test_shipped_stocks_cover_what_organisers_buy() -> None:
    names = {stock.name for stock in STOCKS}
    assert {"a4-2x5-80x50", "a6-x4", "a7-x8", "id1", "a4-fold-a6", "butterfly-82x203"} <= names
    assert len(names) == 16


def test_measures_of_avery_l4784() -> None:
    stock = next(stock for stock in STOCKS if stock.name == "a4-2x5-80x50")
    assert stock.labels == 10
    assert stock.corner(0) == pytest.approx((18 * MM, 13 * MM))
    assert stock.corner(9) == pytest.approx((113 * MM, 233 * MM))


def test_inches_are_understood() -> None:
    stock = next(stock for stock in STOCKS if stock.name == "letter-2x4-avery-5395")
    assert stock.page == (612, 792)
    assert stock.label == pytest.approx((243, 167.976))


@pytest.mark.parametrize("stock", STOCKS, ids=lambda stock: stock.name)
def test_every_shipped_stock_has_a_design_that_stays_inside(stock: Stock) -> None:
    for face in stock.faces:
        design = design_for(resource("badges"), face.size)
        for box in (*(field.box for field in design.fields), design.band, (*design.qr, design.qr[2])):
            assert box[0] + box[2] <= face.size[0] + 0.5
            assert box[1] + box[3] <= face.size[1] + 0.5


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("label = [80, 50]", "label = [80, -50]", "label: a size from 1 to 2000 mm"),
        ("label = [80, 50]", "label = [80]", "label: a pair of numbers"),
        ("label = [80, 50]", 'label = ["a", 5]', "label: a pair of numbers"),
        ("label = [80, 50]", "label = [nan, 5]", "label: a size from"),
        ("label = [80, 50]\n", "", "label: a pair of numbers"),
        ("rows = 5", "rows = 0", "rows: a whole number"),
        ("rows = 5", "rows = 6", "rows: room on the page"),
        ("columns = 2", "columns = true", "columns: a whole number"),
        ("pitch = [95, 55]", "pitch = [70, 55]", "pitch: at least the size of a label"),
        ('title = "Own"', "title = 5", "title: a text"),
        ("rows = 5", 'rows = 5\nunit = "ell"', 'unit: "mm" or "in"'),
        ("rows = 5", "rows = 5\ncut_marks = 1", "cut_marks: true or false"),
        ("rows = 5", "rows = 5\nface = 1", "face: a list of tables"),
        ("rows = 5", "rows =", "is no TOML"),
    ],
)
def test_stock_file_that_is_wrong_is_refused_in_words(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD.replace(old, new))
    with pytest.raises(Fault) as caught:
        read_stock(file)
    assert "own.toml" in str(caught.value)
    assert said in str(caught.value)


def test_face_outside_its_label_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "own.toml"
    file.write_text(GOOD + "[[face]]\ncorner = [50, 0]\nsize = [40, 50]\n")
    with pytest.raises(Fault, match="inside the label"):
        read_stock(file)


def test_stock_file_that_is_missing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="cannot be read"):
        read_stock(tmp_path / "own.toml")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('shows = "event"', 'shows = "shoe size"'),
        ("size = [80, 50]", "size = [80]"),
        ("box = [5, 2.6, 70, 3.6]", "box = [5, 2.6, 90, 3.6]"),
        ("box = [5, 2.6, 70, 3.6]", "box = [-5, 2.6, 70, 3.6]"),
        ("size = 7\n", "size = -7\n"),
        ("size = 7\n", "size = 7\ncolour = 3\n"),
        ("size = 7\n", ""),
    ],
)
def test_badge_design_that_is_wrong_is_refused_in_words(tmp_path: Path, old: str, new: str) -> None:
    text = resource("badges", "wide.toml").read_text("utf-8")
    file = tmp_path / "own.toml"
    file.write_text(text.replace(old, new, 1), "utf-8")
    with pytest.raises(Fault, match=r"own\.toml"):
        read_design(file)
