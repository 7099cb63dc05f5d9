"""Somebody comes without a registration: by keyboard down to the badge, and taken back as a whole."""

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.printing import badge_printer
from gatewayapp.gui.today import walk_in
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.history import undo, undoable
from gatewayapp.services.people import list_organisations, list_people, remove_registration
from gatewayapp.services.printing import PrintOptions
from tests.gui.people.desk import database, idle
from tests.gui.today.reception import Keyboard, last

PRINTER = "Badges at the desk"


class FilePrinter(QPrinter):
    """A printer with a name, whose paper is a file."""

    def __init__(self, paper: Path) -> None:
        super().__init__(QPrinter.PrinterMode.HighResolution)
        self.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        self.setOutputFileName(str(paper))

    def printerName(self) -> str:
        return PRINTER


@pytest.fixture
def printer(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A printer that badges went to before; what it prints is the file given back."""
    paper = tmp_path / "printed.pdf"
    badge_printer.remember_printer(PRINTER, PrintOptions(only=("1001",), start_label=3))
    monkeypatch.setattr(badge_printer, "printer_names", lambda: (PRINTER,))
    monkeypatch.setattr(walk_in, "open_printer", lambda _chosen, _name: FilePrinter(paper))
    return paper


def test_four_keys_beside_the_letters_lead_to_the_badge(
    page: TodayPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
):
    keyboard.press(Qt.Key.Key_F9)
    keyboard.write("Novak")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write("Jan")
    keyboard.press(Qt.Key.Key_Return)
    keyboard.write("lukasiewicz wodor")
    with qtbot.waitSignal(desk.wanted) as wanted:
        keyboard.press(Qt.Key.Key_Return)
    assert keyboard.keys == 4
    assert wanted.args == ["print", "badges\n1007"]
    line = last(desk)
    assert (line.person.name.listed, line.registration.role) == ("NOVAK Jan", Role.VISITOR)
    assert line.organisation.name == "Łukasiewicz Wodór"
    assert page.card.isVisible()
    assert page.form.isHidden()
    assert page.card.name.text() == "NOVAK Jan"
    assert page.card.who.text().endswith("Visitor 1007")
    assert page.card.state.text().startswith("Checked in at ")
    assert page.arrivals.count.text() == "1 of 7"


def test_one_undo_takes_the_whole_walk_in_back(page: TodayPage, desk: Desk, keyboard: Keyboard):
    before = list_organisations(database(desk))
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.firm.setText("Brand New s.r.o.")
    page.form.country.setText("czech")
    page.form.submit()
    idle(desk, keyboard.qtbot)
    assert last(desk).organisation.country == "CZ"
    assert str(undoable(database(desk))) == "Add and check in NOVÁK"
    undo(database(desk))
    assert list_organisations(database(desk)) == before
    assert len(list_people(database(desk), desk.event.id)) == 6


def test_enter_twice_adds_one_person(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.submit()
    page.form.submit()
    idle(desk, keyboard.qtbot)
    assert len(list_people(database(desk), desk.event.id)) == 7


def test_role_is_the_one_of_the_walk_in_before(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.role.currentData() == Role.VISITOR
    page.form.role.setCurrentIndex(page.form.role.findData(Role.PRESS))
    page.form.family.setText("Novák")
    page.form.submit()
    idle(desk, keyboard.qtbot)
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.family.text() == ""
    assert page.form.role.currentData() == Role.PRESS


def test_scanned_badge_puts_the_form_away(page: TodayPage, desk: Desk, keyboard: Keyboard):
    keyboard.press(Qt.Key.Key_F9)
    page.finder.field.setText("1002")
    page.finder.field.returnPressed.emit()
    idle(desk, keyboard.qtbot)
    assert page.form.isHidden()
    assert page.card.name.text() == "KOBYLIŃSKA Zofia"


def test_badge_goes_to_the_printer_of_the_badges_before(
    page: TodayPage, desk: Desk, keyboard: Keyboard, printer: Path
):
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.place.text() == f"The badge goes to {PRINTER}."
    assert page.form.label.text() == "Label 4 of 10"
    page.form.family.setText("Novák")
    page.form.submit()
    keyboard.qtbot.waitUntil(page.card.badge.isVisible, timeout=30_000)
    assert page.card.badge.text() == f"Badge sent to {PRINTER}"
    with pypdfium2.PdfDocument(printer) as document:
        assert len(document) == 1
        assert [round(side) for side in document[0].get_size()] == [595, 842]
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.label.text() == "Label 5 of 10"
    page.finder.field.setText("1002")
    page.finder.field.returnPressed.emit()
    idle(desk, keyboard.qtbot)
    assert page.card.badge.isHidden()


def test_badge_that_is_not_printed_leads_to_the_page_print(
    page: TodayPage, desk: Desk, keyboard: Keyboard, printer: Path, monkeypatch: pytest.MonkeyPatch
):
    paper = FilePrinter(printer)
    paper.setPrintRange(QPrinter.PrintRange.PageRange)
    paper.setFromTo(5, 6)
    monkeypatch.setattr(walk_in, "open_printer", lambda _chosen, _name: paper)
    places = []
    desk.wanted.connect(lambda *place: places.append(place))
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    with keyboard.qtbot.waitSignal(desk.failed, timeout=30_000) as failed:
        page.form.submit()
    assert str(failed.args[0]) == "There are 1 pages, and none of those chosen."
    assert places == [("print", "badges\n1007")]
    assert last(desk).person.name.family == "Novák"


def test_undo_on_the_card_takes_the_whole_walk_in_back(
    page: TodayPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.submit()
    qtbot.waitUntil(lambda: str(desk.undoable) == "Add and check in NOVÁK")
    qtbot.mouseClick(page.card.undo, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert len(list_people(database(desk), desk.event.id)) == 6
    assert page.card.state.text() == "Ready"


def test_undo_on_the_card_takes_the_check_in_back_once_something_else_was_done(
    page: TodayPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
):
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.submit()
    idle(desk, qtbot)
    desk.change(check_in, desk.event.id, "1001")
    qtbot.waitUntil(lambda: str(desk.undoable) == "Check in KOBAYASHI Haruka")
    qtbot.mouseClick(page.card.undo, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert last(desk).registration.checked_in is None
    assert len(list_people(database(desk), desk.event.id)) == 7


def test_first_person_of_an_event_may_be_a_walk_in(
    page: TodayPage, desk: Desk, keyboard: Keyboard, qtbot: QtBot
):
    for line in list_people(database(desk), desk.event.id):
        desk.change(remove_registration, line.registration.id)
        idle(desk, qtbot)
    assert page.nobody.isVisible()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.nobody.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert wanted.args == ["people", ""]
    page.focus_first()
    keyboard.press(Qt.Key.Key_F9)
    assert page.form.isVisible()
    keyboard.press(Qt.Key.Key_Escape)
    assert page.nobody.isVisible()
    keyboard.press(Qt.Key.Key_F9)
    page.form.family.setText("Novák")
    page.form.submit()
    idle(desk, qtbot)
    assert page.card.isVisible()
    assert page.card.who.text() == "Visitor 1001"
