from PySide6.QtCore import QPoint, Qt

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.places import user_data
from tests.gui.printing.conftest import WAIT, choose, opened, rest


def test_clicked_label_is_where_printing_begins(page: PrintPage, qtbot):
    grid = page.choices.stock.grid
    qtbot.mouseClick(grid, Qt.MouseButton.LeftButton, pos=QPoint(grid.cell(9).center()))
    assert page.choices.stock.first.value() == 9
    qtbot.waitUntil(lambda: page.view.sheet.pages == 2, timeout=WAIT)
    assert page.options().start_label == 9
    assert page.view.used == 8


def test_arrows_move_the_first_label(page: PrintPage, qtbot):
    grid = page.choices.stock.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert page.choices.stock.first.value() == 4
    rest(page, qtbot)


def test_other_stock_changes_sheet_and_grid(page: PrintPage, qtbot):
    stocks = page.choices.stock.stocks
    names = [stocks.itemData(place).name for place in range(stocks.count())]
    stocks.setCurrentIndex(names.index("a6-x4"))
    qtbot.waitUntil(lambda: page.view.sheet.stock.name == "a6-x4", timeout=WAIT)
    assert page.choices.stock.first.maximum() == page.view.sheet.stock.labels


def test_pressed_label_is_enlarged(page: PrintPage, qtbot):
    place = page.view.label(3).center().toPoint()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=place)
    assert page.view.marked == 3
    assert page.side.label_words.text() == "Label 3, enlarged"


def test_agenda_on_the_back_makes_twice_as_many_pages(page: PrintPage, qtbot):
    page.choices.badge.backs.click()
    qtbot.waitUntil(lambda: page.view.sheet.pages == 2, timeout=WAIT)
    assert page.choices.badge.note.isVisible()
    assert page.summary.text() == "4 badge(s) on 1 sheet(s)"
    assert page.primary.text() == "Print 1 sheet(s)…"
    assert page.pager.sheet.text() == "Side 1 of 2"


def test_calibration_sheet_is_reached_from_the_labels_and_left_again(page: PrintPage, qtbot):
    page.choices.stock.right.setValue(0.5)
    qtbot.mouseClick(page.choices.stock.calibrate, Qt.MouseButton.LeftButton)
    rest(page, qtbot)
    assert page.view.sheet.paper is Paper.CALIBRATION
    assert page.options().offset_right_mm == 0.5
    qtbot.mouseClick(page.choices.stock.calibrate, Qt.MouseButton.LeftButton)
    rest(page, qtbot)
    assert page.view.sheet.paper is Paper.BADGES


def test_backs_are_printed_on_both_sides_unless_the_paper_is_folded(page: PrintPage, qtbot):
    assert not page.choices.prints_both_sides
    page.choices.badge.backs.click()
    assert page.choices.prints_both_sides
    stocks = page.choices.stock.stocks
    names = [stocks.itemData(place).name for place in range(stocks.count())]
    stocks.setCurrentIndex(names.index("a4-fold-a6"))
    assert not page.choices.prints_both_sides
    assert page.choices.badge.note.text().startswith("It takes the half")
    assert not page.choices.stock.grid.isVisible()
    rest(page, qtbot)


def test_offsets_and_stock_are_the_same_tomorrow(page: PrintPage, laid_desk: Desk, qtbot):
    page.choices.stock.right.setValue(0.5)
    stocks = page.choices.stock.stocks
    names = [stocks.itemData(place).name for place in range(stocks.count())]
    stocks.setCurrentIndex(names.index("a6-x4"))
    rest(page, qtbot)
    assert page.status_text() == "Labels moved +0.5 mm right, +0.0 mm down"
    window, later = opened(laid_desk, qtbot)
    assert later.options().offset_right_mm == 0.5
    assert later.options().stock == "a6-x4"
    rest(later, qtbot)
    window.hide()


def test_own_stock_that_cannot_be_read_is_named(laid_desk: Desk, qtbot):
    folder = user_data() / "stocks"
    folder.mkdir(parents=True)
    (folder / "mine.toml").write_text('title = "Mine"\npage = [-210, 297]\nlabel = [80, 50]\n')
    page = PrintPage(laid_desk)
    qtbot.addWidget(page)
    page.show()
    page.refresh(None)
    assert "mine.toml" in page.fault.words.text()
    assert page.choices.stock.stocks.count() > 10
    choose(page, Paper.SIGNS, qtbot)
    assert page.view.sheet.paper is Paper.SIGNS
    assert not page.fault.isVisible()
