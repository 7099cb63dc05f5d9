import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import save_event
from tests.gui.small_event import plain_event


@pytest.fixture
def page(laid_desk: Desk, qtbot) -> PrintPage:
    page = PrintPage(laid_desk)
    qtbot.addWidget(page)
    page.resize(1214, 696)
    page.show()
    page.refresh(None)
    qtbot.waitUntil(lambda: page.view.sheet is not None, timeout=20_000)
    return page


def test_sheet_is_shown_before_anything_is_saved(page: PrintPage):
    assert page.summary.text() == "4 badge(s) on 1 sheet(s)"
    assert page.pager.words.text() == "Sheet 1 of 1"
    assert not page.view.grab().isNull()


def test_badges_are_saved_as_pdf(page: PrintPage, tmp_path, qtbot):
    out = tmp_path / "名札 badges.pdf"
    page.save(out)
    qtbot.waitUntil(page.saved.isVisible, timeout=20_000)
    with pypdfium2.PdfDocument(out) as document:
        words = document[0].get_textpage().get_text_bounded()
    assert "JAKOBSEN" in words
    assert page.saved.words.text() == "名札 badges.pdf is saved."


def test_agendas_are_saved_as_a_workbook(page: PrintPage, tmp_path, qtbot):
    qtbot.mouseClick(page.choices.papers[Paper.WORKBOOK], Qt.MouseButton.LeftButton)
    page.save(tmp_path / "agendas.xlsx")
    qtbot.waitUntil(page.saved.isVisible, timeout=20_000)
    book = openpyxl.load_workbook(tmp_path / "agendas.xlsx", read_only=True)
    assert len(book.sheetnames) > 1
    book.close()


def test_saving_into_a_folder_that_is_not_there_says_so(page: PrintPage, tmp_path, qtbot):
    page.save(tmp_path / "nowhere" / "badges.pdf")
    qtbot.waitUntil(page.fault.isVisible, timeout=20_000)
    assert page.fault.words.text()
    assert not (tmp_path / "nowhere").exists()


def test_clicked_label_is_where_printing_begins(page: PrintPage, qtbot):
    cell = page.choices.grid.cell(9).center()
    qtbot.mouseClick(page.choices.grid, Qt.MouseButton.LeftButton, pos=QPoint(cell))
    assert page.choices.first.value() == 9
    qtbot.waitUntil(lambda: page.view.sheet.pages == 2, timeout=20_000)
    assert page.options().start_label == 9
    assert page.view.used == 8


def test_arrows_move_the_first_label(page: PrintPage, qtbot):
    grid = page.choices.grid
    qtbot.keyClick(grid, Qt.Key.Key_Down)
    qtbot.keyClick(grid, Qt.Key.Key_Right)
    assert page.choices.first.value() == 4
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def test_second_sheet_is_turned_to(page: PrintPage, qtbot):
    page.choices.first.setValue(9)
    qtbot.waitUntil(page.pager.after.isEnabled, timeout=20_000)
    qtbot.mouseClick(page.pager.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.sheet.page == 2, timeout=20_000)
    assert page.view.used == 0
    assert not page.pager.after.isEnabled()


def test_other_stock_changes_sheet_and_grid(page: PrintPage, qtbot):
    stocks = page.choices.stocks
    names = [stocks.itemData(place).name for place in range(stocks.count())]
    stocks.setCurrentIndex(names.index("a6-x4"))
    qtbot.waitUntil(lambda: page.view.sheet.stock.name == "a6-x4", timeout=20_000)
    assert page.choices.first.maximum() == page.view.sheet.stock.labels


def test_pressed_label_is_enlarged(page: PrintPage, qtbot):
    place = page.view.label(3).center().toPoint()
    qtbot.mouseClick(page.view, Qt.MouseButton.LeftButton, pos=place)
    assert page.view.marked == 3
    assert page.side.label_words.text() == "Label 3, enlarged"


def test_order_changes_the_first_label(page: PrintPage, qtbot):
    orders = page.choices.orders
    orders.setCurrentIndex(orders.findData("number"))
    orders.activated.emit(orders.currentIndex())
    assert page.options().order == "number"
    qtbot.waitUntil(lambda: not page.desk.crew.busy and not page._pause.isActive(), timeout=20_000)


def test_offsets_reach_the_paper(page: PrintPage, qtbot):
    page.choices.right.setValue(0.5)
    assert page.options().offset_right_mm == 0.5
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


@pytest.mark.parametrize("paper", [Paper.AGENDAS, Paper.SIGNS, Paper.ROSTERS])
def test_other_papers_are_shown_and_saved(page: PrintPage, tmp_path, qtbot, paper):
    qtbot.mouseClick(page.choices.papers[paper], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: page.view.sheet is not None and page.view.sheet.paper is paper, timeout=20_000
    )
    assert page.side.about.isVisible()
    assert not page.side.label.isVisible()
    page.save(tmp_path / "paper.pdf")
    qtbot.waitUntil(page.saved.isVisible, timeout=20_000)
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == page.view.sheet.pages


def test_printing_keeps_the_paper_at_its_size(page: PrintPage, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.choices.first.setValue(9)
    page.print_on(printer)
    qtbot.waitUntil(page.saved.isVisible, timeout=30_000)
    assert page.saved.words.text() == "2 page(s) went to the printer."
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert [round(side) for side in document[0].get_size()] == [595, 842]
        assert len(document) == 2
    qtbot.waitUntil(lambda: not page.desk.crew.busy, timeout=20_000)


def test_event_without_people_leads_to_them(desk: Desk, tmp_path, qtbot):
    database = create_database(tmp_path / "empty.gateway")
    save_event(database, plain_event())
    desk.take(database)
    qtbot.waitUntil(lambda: desk.survey.standing.tables == 4, timeout=10_000)
    page = PrintPage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    assert page.stack.currentWidget() is page.nobody
    assert not page.primary.isEnabled()
    assert not page.save_action.isEnabled()
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.nobody.findChild(QPushButton).click()
    assert wanted.args == ["people", ""]
