from dataclasses import replace

import openpyxl
import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.remarks import RemarkRow
from gatewayapp.gui.printing.remarks_sheet import RemarksSheet
from gatewayapp.services.people import list_people, update_person
from tests.gui.printing.conftest import WAIT, choose, rest

PAGES = [paper for paper in Paper if paper.is_pages and paper is not Paper.CALIBRATION]


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


def test_workbook_is_not_printed_but_saved(page: PrintPage, tmp_path, qtbot):
    choose(page, Paper.WORKBOOK, qtbot)
    assert not page.primary.isVisible()
    page.save(tmp_path / "agendas.xlsx")
    qtbot.waitUntil(page.saved.isVisible, timeout=WAIT)
    book = openpyxl.load_workbook(tmp_path / "agendas.xlsx", read_only=True)
    assert len(book.sheetnames) > 1
    book.close()


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
