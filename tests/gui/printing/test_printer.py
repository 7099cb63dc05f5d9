import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.printer import chosen_pages
from tests.gui.printing.conftest import WAIT, choose, rest


def test_stopped_printing_is_told(page: PrintPage, tmp_path, qtbot):
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    page.desk.working.connect(lambda job: job.stop())
    page.print_on(printer)
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    assert page.saved.words.text().startswith("Stopped. Pages that are with the printer")


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


def test_printers_queue_says_what_is_printed(page: PrintPage, monkeypatch, qtbot):
    names = []
    monkeypatch.setattr(
        "gatewayapp.gui.printing.page.ask_printer", lambda _page, name, *_: names.append(name)
    )
    choose(page, Paper.AGENDAS, qtbot)
    page.choose_printer()
    assert names == [f"agendas {page.desk.event.name}"]
