from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.rendering import draw_sheet
from gatewayapp.services.databases import create_database
from gatewayapp.services.events import save_event
from gatewayapp.services.people import list_people, update_registration
from tests.gui.printing.conftest import WAIT, choose, rest
from tests.gui.small_event import plain_event


def test_sheet_is_shown_before_anything_is_saved(page: PrintPage):
    assert page.summary.text() == "4 badge(s) on 1 sheet(s)"
    assert page.pager.sheet.text() == "Sheet 1 of 1"
    assert page.primary.text() == "Print 1 sheet(s)…"
    assert not page.view.grab().isNull()


def test_agendas_are_counted_by_people_however_many_sheets_they_take(page: PrintPage, qtbot):
    choose(page, Paper.AGENDAS, qtbot)
    assert page.summary.text() == "4 person(s)"
    assert page.pager.sheet.text() == "Agenda 1 of 4"
    assert page.primary.text() == "Print…"
    page.choices.form.pairs.click()
    rest(page, qtbot)
    assert page.pager.sheet.text() == "Sheet 1 of 2"
    assert page.primary.text() == "Print…"


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


def test_second_sheet_is_turned_to(page: PrintPage, qtbot):
    page.choices.stock.first.setValue(9)
    qtbot.waitUntil(page.pager.after.isEnabled, timeout=WAIT)
    qtbot.mouseClick(page.pager.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.view.sheet.page == 2, timeout=WAIT)
    assert page.view.used == 0
    assert not page.pager.after.isEnabled()


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
    assert page.nobody.sentence.text().startswith("Nobody to print for yet.")
    assert not page.primary.isEnabled()
    assert not page.save_action.isEnabled()
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.nobody.findChild(QPushButton).click()
    assert wanted.args == ["people", ""]


def test_page_without_an_event_leads_to_where_one_is_made(desk: Desk, qtbot):
    page = PrintPage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    assert page.nobody.sentence.text().startswith("No event yet.")
    with qtbot.waitSignal(desk.wanted) as wanted:
        page.nobody.go.click()
    assert wanted.args == ["start", ""]


def test_page_fits_a_small_screen(page: PrintPage):
    assert page.minimumSizeHint().width() <= 1100


def test_keyboard_goes_along_to_the_paper_that_another_page_asks_for(page: PrintPage, qtbot):
    page.focus_first()
    page.show_part("agendas")
    assert page.focusWidget() is page.choices.papers.buttons[Paper.AGENDAS]
    rest(page, qtbot)


def test_people_who_are_not_confirmed_are_told_to_be_so_first(page: PrintPage, qtbot):
    database, event = page.desk.database, page.desk.event.id
    for line in list_people(database, event):
        update_registration(database, replace(line.registration, status=Status.CANCELLED))
    page.desk.survey.renew()
    qtbot.waitUntil(lambda: page.stack.currentWidget() is page.nobody, timeout=WAIT)
    assert page.nobody.sentence.text().startswith("Nobody is confirmed yet.")


def test_sheet_of_another_paper_goes_while_the_chosen_one_takes_its_time(
    page: PrintPage, monkeypatch, qtbot
):
    ready = Event()

    def slow(*wanted):
        ready.wait(WAIT / 1000)
        return draw_sheet(*wanted)

    monkeypatch.setattr("gatewayapp.gui.printing.drawing.draw_sheet", slow)
    page.choices.choose_paper(Paper.AGENDAS)
    qtbot.waitUntil(lambda: page.view.waits, timeout=WAIT)
    assert page.view.accessibleName() == "Drawing the sheet…"
    assert page.view.sheet is None
    assert page.summary.text() == ""
    assert page.primary.isEnabled()
    ready.set()
    rest(page, qtbot)
    assert page.view.sheet.paper is Paper.AGENDAS
    assert not page.view.waits
