from dataclasses import replace

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QPushButton

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.printer import chosen_pages
from gatewayapp.gui.printing.remarks import RemarkRow
from gatewayapp.gui.printing.remarks_sheet import RemarksSheet
from gatewayapp.places import user_data
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import save_event
from gatewayapp.services.people import list_people, update_person
from tests.gui.printing.conftest import WAIT, choose, opened, rest
from tests.gui.small_event import plain_event

PAGES = [paper for paper in Paper if paper.is_pages and paper is not Paper.CALIBRATION]


def test_sheet_is_shown_before_anything_is_saved(page: PrintPage):
    assert page.summary.text() == "4 badge(s) on 1 sheet(s)"
    assert page.pager.sheet.text() == "Sheet 1 of 1"
    assert page.primary.text() == "Print 1 sheet(s)…"
    assert not page.view.grab().isNull()


def test_badges_are_saved_as_pdf(page: PrintPage, tmp_path, qtbot):
    out = tmp_path / "名札 badges.pdf"
    page.save(out)
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    with pypdfium2.PdfDocument(out) as document:
        words = document[0].get_textpage().get_text_bounded()
    assert "JAKOBSEN" in words
    assert page.saved.words.text() == "名札 badges.pdf is saved."


@pytest.mark.parametrize("paper", PAGES)
def test_paper_is_shown_and_saved(page: PrintPage, tmp_path, qtbot, paper):
    choose(page, paper, qtbot)
    assert page.view.sheet.paper is paper
    page.save(tmp_path / "paper.pdf")
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    with pypdfium2.PdfDocument(tmp_path / "paper.pdf") as document:
        assert len(document) == page.view.sheet.pages


@pytest.mark.parametrize(
    ("paper", "ending", "proposed"),
    [
        (Paper.WORKBOOK, 0, "agendas.xlsx"),
        (Paper.WORKBOOK, 1, "agendas.zip"),
        (Paper.CALENDAR, 0, "calendar.ics"),
        (Paper.CALENDAR, 1, "calendar.zip"),
        (Paper.REPORT, 1, "report.xlsx"),
        (Paper.DATA, 1, "registrations.csv"),
    ],
)
def test_file_gets_the_chosen_ending(
    page: PrintPage, tmp_path, monkeypatch, qtbot, paper, ending, proposed
):
    asked = []

    def answer(_parent, _title, path, kinds):
        asked.append((path.rpartition("/")[2].rpartition("\\")[2], kinds))
        return str(tmp_path / "out"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    choose(page, paper, qtbot)
    page.choices.form.endings.setCurrentIndex(ending)
    page.choose_file()
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    suffix = "." + proposed.rpartition(".")[2]
    assert asked == [(proposed, f"*{suffix}")]
    assert (tmp_path / f"out{suffix}").stat().st_size > 0


def test_agendas_are_counted_by_people_however_many_sheets_they_take(page: PrintPage, qtbot):
    choose(page, Paper.AGENDAS, qtbot)
    assert page.summary.text() == "4 person(s)"
    assert page.pager.sheet.text() == "Agenda 1 of 4"
    assert page.primary.text() == "Print…"
    page.choices.form.pairs.click()
    rest(page, qtbot)
    assert page.pager.sheet.text() == "Sheet 1 of 2"
    assert page.primary.text() == "Print…"


def test_workbook_is_not_printed_but_saved(page: PrintPage, tmp_path, qtbot):
    choose(page, Paper.WORKBOOK, qtbot)
    assert not page.primary.isVisible()
    page.save(tmp_path / "agendas.xlsx")
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    book = openpyxl.load_workbook(tmp_path / "agendas.xlsx", read_only=True)
    assert len(book.sheetnames) > 1
    book.close()


@pytest.mark.parametrize(
    ("paper", "whose", "cell"),
    [
        (Paper.WORKBOOK, "As for JAKOBSEN Søren", "JAKOBSEN Søren"),
        (Paper.CALENDAR, "As for JAKOBSEN Søren", None),
        (Paper.DATA, "", "Łukasiewicz Wodór"),
    ],
)
def test_file_without_pages_is_looked_into(page: PrintPage, qtbot, paper, whose, cell):
    choose(page, paper, qtbot)
    assert page.stack.currentWidget() is page.file
    assert page.file.whose.text() == whose
    assert page.summary.text() == "4 person(s)"
    cells = {text for row in page.file.table.model().rows for text in row}
    assert cell is None or cell in cells
    assert page.save_action.isEnabled()


def test_saving_into_a_folder_that_is_not_there_says_so(page: PrintPage, tmp_path, qtbot):
    page.save(tmp_path / "nowhere" / "badges.pdf")
    qtbot.waitUntil(page.fault.isVisible, timeout=WAIT)
    assert page.fault.words.text()
    assert not (tmp_path / "nowhere").exists()


def test_stopped_work_is_told(page: PrintPage, tmp_path, qtbot):
    page.desk.working.connect(lambda job: job.stop())
    page.save(tmp_path / "badges.pdf")
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    assert page.saved.words.text() == "Stopped. No file was written."
    assert not list(tmp_path.glob("*.pdf"))


def test_stopped_printing_is_told(page: PrintPage, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.desk.working.connect(lambda job: job.stop())
    page.print_on(printer)
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    assert page.saved.words.text().startswith("Stopped. Pages that are with the printer")


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


def test_second_sheet_is_turned_to(page: PrintPage, qtbot):
    page.choices.stock.first.setValue(9)
    qtbot.waitUntil(page.pager.after.isEnabled, timeout=WAIT)
    qtbot.mouseClick(page.pager.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.sheet.page == 2, timeout=WAIT)
    assert page.view.used == 0
    assert not page.pager.after.isEnabled()


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


def test_printing_keeps_the_paper_at_its_size(page: PrintPage, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.choices.stock.first.setValue(9)
    page.print_on(printer)
    qtbot.waitUntil(page.saved.isVisible, timeout=30_000)
    assert page.saved.words.text() == "2 page(s) went to the printer."
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert [round(side) for side in document[0].get_size()] == [595, 842]
        assert len(document) == 2
    rest(page, qtbot)


def test_only_the_pages_chosen_in_the_dialog_are_printed(page: PrintPage, tmp_path, qtbot):
    choose(page, Paper.SIGNS, qtbot)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    page.print_on(printer)
    qtbot.waitUntil(page.saved.isVisible, timeout=30_000)
    assert page.saved.words.text() == "2 page(s) went to the printer."
    with pypdfium2.PdfDocument(tmp_path / "printed.pdf") as document:
        assert len(document) == 2
    rest(page, qtbot)


@pytest.mark.parametrize(
    ("first", "last", "order", "pages"),
    [
        (0, 0, QPrinter.PageOrder.FirstPageFirst, [0, 1, 2, 3]),
        (2, 3, QPrinter.PageOrder.FirstPageFirst, [1, 2]),
        (3, 99, QPrinter.PageOrder.FirstPageFirst, [2, 3]),
        (9, 9, QPrinter.PageOrder.FirstPageFirst, []),
        (0, 0, QPrinter.PageOrder.LastPageFirst, [3, 2, 1, 0]),
    ],
)
def test_pages_follow_the_choice_of_the_dialog(qapp, tmp_path, first, last, order, pages):
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageOrder(order)
    if first:
        printer.setPrintRange(QPrinter.PrintRange.PageRange)
        printer.setFromTo(first, last)
    assert chosen_pages(printer, 4) == pages


def test_system_asks_for_the_printer(page: PrintPage, monkeypatch, tmp_path, qtbot):
    def answer(dialog):
        printer = dialog.printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        dialog.accepted.emit(printer)

    monkeypatch.setattr(QPrintDialog, "show", answer)
    page.choose_printer()
    qtbot.waitUntil(page.saved.isVisible, timeout=30_000)
    assert page.saved.words.text() == "1 page(s) went to the printer."
    rest(page, qtbot)


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


def test_paper_for_one_person_is_asked_for_from_elsewhere(page: PrintPage, qtbot):
    number = list_people(page.desk.database, page.desk.event.id)[2].registration.number
    page.show_part(f"agendas\n{number}")
    rest(page, qtbot)
    assert page.choices.paper is Paper.AGENDAS
    assert page.summary.text() == "1 person(s)"


def test_palette_offers_every_paper(page: PrintPage, qtbot):
    offered = {action.text(): action for action in page.actions_offered()}
    offered["Print: Catalogue"].trigger()
    rest(page, qtbot)
    assert page.view.sheet.paper is Paper.CATALOGUE


def test_what_is_to_be_looked_at_is_told_of_a_saved_file(page: PrintPage, tmp_path, qtbot):
    person = list_people(page.desk.database, page.desk.event.id)[2].person
    name = replace(person.name, family="Ꜳ𝕏𒀀 " * 20)
    update_person(page.desk.database, replace(person, name=name))
    page.save(tmp_path / "badges.pdf")
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    assert "to look at" in page.saved.words.text()
    qtbot.mouseClick(page.saved.look, Qt.MouseButton.LeftButton)
    rows = page.window().findChild(RemarksSheet).findChildren(RemarkRow)
    assert len(rows) == len(page.side.remarks.remarks) > 0
    rest(page, qtbot)


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


def test_narrow_page_leaves_the_side_out(page: PrintPage, qtbot):
    page.window().resize(900, 600)
    qtbot.waitUntil(lambda: not page.side.isVisible(), timeout=WAIT)
    assert page.choices.isVisible()


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


def test_page_fits_a_small_screen(page: PrintPage):
    assert page.minimumSizeHint().width() <= 1100


def test_printers_queue_says_what_is_printed(page: PrintPage, monkeypatch, qtbot):
    names = []
    monkeypatch.setattr(
        "gatewayapp.gui.printing.page.ask_printer", lambda _page, name, *_: names.append(name)
    )
    choose(page, Paper.AGENDAS, qtbot)
    page.choose_printer()
    assert names == [f"agendas {page.desk.event.name}"]


def test_keyboard_goes_along_to_the_paper_that_another_page_asks_for(page: PrintPage, qtbot):
    page.focus_first()
    page.show_part("agendas")
    assert page.focusWidget() is page.choices.papers.buttons[Paper.AGENDAS]
    rest(page, qtbot)
