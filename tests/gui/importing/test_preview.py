from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QAbstractItemView, QFileDialog, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.preview import ImportPreview
from gatewayapp.gui.importing.preview_table import FIRST_CELL
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.tables.model import Role
from gatewayapp.gui.toast import Toast
from gatewayapp.gui.wishes.page import WishesPage
from gatewayapp.services.imports import ImportKind
from gatewayapp.services.people import list_people, update_person
from gatewayapp.services.wishes import list_wishes
from tests.gui.importing.files import GUESTS, HEADINGS, guests, wishes, workbook
from tests.gui.people.desk import database, idle

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


@pytest.fixture
def preview(page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path) -> ImportPreview:
    page.way_in.begin(guests(tmp_path))
    return shown(page, desk, qtbot)


def shown(page: PeoplePage | WishesPage, desk: Desk, qtbot: QtBot) -> ImportPreview:
    idle(desk, qtbot)
    assert page.way_in.preview is not None
    return page.way_in.preview


def numbers(desk: Desk) -> list[str]:
    assert desk.event is not None
    return [line.registration.number for line in list_people(database(desk), desk.event.id)]


def verdicts(preview: ImportPreview) -> list[str]:
    assert preview.table.rows is not None
    return [it.row.verdict.value for it in preview.table.rows.shown_rows()]


def click(qtbot: QtBot, widget: object) -> None:
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton)


def test_a_workbook_comes_in_by_clicks(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = guests(tmp_path)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    page.import_action.trigger()
    preview = shown(page, desk, qtbot)
    assert verdicts(preview) == ["new", "new", "rejected"]
    assert preview.foot.go.text() == "Import 2 rows"
    assert numbers(desk) == ["1001", "1002", "1003", "1004", "1005", "1006"]
    click(qtbot, preview.foot.go)
    idle(desk, qtbot)
    assert numbers(desk)[-2:] == ["2001", "2002"]
    assert not page.way_in.is_open
    desk.undo()
    idle(desk, qtbot)
    assert len(numbers(desk)) == 6


def test_the_preview_says_what_will_change(preview: ImportPreview) -> None:
    assert preview.foot.effect_title.text() == "What will change in missions.gateway"
    assert preview.foot.effect.text() == (
        "2 people are added. 1 organisations are added. 1 refused rows stay out."
    )
    assert preview.bar.told.accessibleName() == "6 of 7 columns understood"


def test_verdict_buttons_filter_the_rows(preview: ImportPreview, qtbot: QtBot) -> None:
    click(qtbot, preview.kinds.buttons["rejected"])
    assert verdicts(preview) == ["rejected"]
    click(qtbot, preview.kinds.buttons["all"])
    qtbot.keyClicks(preview.filter_edit, "svobodova")
    assert verdicts(preview) == ["new"]


def test_f8_leads_to_each_problem_and_says_why(page: PeoplePage, preview: ImportPreview) -> None:
    preview.table.next_problem(1)
    preview.table.next_problem(1)
    row = preview.table.chosen()
    assert row is not None
    assert row.row.row == 4
    assert preview.foot.reason_title.text() == "Row 4: refused"
    assert "is no e-mail address" in preview.foot.reason.text()
    assert preview.table.currentIndex().data(Role.TONE) == "bad"


def test_a_refused_cell_is_mended_where_it_stands(
    preview: ImportPreview, desk: Desk, qtbot: QtBot
) -> None:
    table = preview.table
    table.choose(4, FIRST_CELL + 2)
    qtbot.keyClick(table, Qt.Key.Key_F2)
    editor = table.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "petr@aurora.example")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: table.state() is not QAbstractItemView.State.EditingState)
    idle(desk, qtbot)
    assert verdicts(preview) == ["new", "new", "new"]
    assert preview.foot.go.text() == "Import 3 rows"


def test_a_row_can_be_left_out(preview: ImportPreview, desk: Desk, qtbot: QtBot) -> None:
    preview.table.choose(2)
    click(qtbot, preview.foot.leave_out)
    idle(desk, qtbot)
    assert preview.foot.go.text() == "Import 1 rows"


def test_a_column_is_mapped_in_its_heading(preview: ImportPreview, desk: Desk, qtbot: QtBot) -> None:
    header = preview.table.heading
    section = FIRST_CELL + 6
    assert header.said(section) == "Keep as it is"
    preview.table.scrollTo(preview.table.model().index(0, section))
    middle = header.choice_rect(section).center()
    qtbot.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    menu = header.findChild(QMenu)
    next(action for action in menu.actions() if action.text() == "Department").trigger()
    menu.close()
    idle(desk, qtbot)
    assert header.said(section) == "Department"
    assert header.tip(section) == "T-shirt\nYou chose it."


def test_the_rows_left_out_are_saved(
    preview: ImportPreview, desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "left out.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    click(qtbot, preview.foot.rejects)
    idle(desk, qtbot)
    book = load_workbook(out)
    assert book.active.max_row == 2
    book.close()


def test_corrections_by_hand_are_decided_cell_by_cell(
    page: PeoplePage, preview: ImportPreview, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    corrected_and_again(page, preview, desk, qtbot, tmp_path)
    assert preview.kinds.buttons["corrections"].text() == "1 your corrections"
    click(qtbot, preview.kinds.buttons["corrections"])
    assert verdicts(preview) == ["doubtful"]
    preview.table.choose(2, FIRST_CELL + 2)
    assert preview.table.currentIndex().data() == "jan.novak@aurora.example"
    assert preview.table.currentIndex().data(Role.NOTE) == "file: jan@new.example"
    assert preview.foot.reason.text().endswith("jan.novak@aurora.example stays until you decide.")
    click(qtbot, preview.foot.take)
    idle(desk, qtbot)
    assert preview.table.currentIndex().data() == "jan@new.example"
    assert (preview.foot.take.isHidden(), preview.foot.keep.isHidden()) == (True, False)
    click(qtbot, preview.foot.keep)
    idle(desk, qtbot)
    assert verdicts(preview) == ["same"]
    assert (preview.foot.take.isHidden(), preview.foot.keep.isHidden()) == (False, True)
    assert preview.foot.go.text() == "Import 1 rows"


def test_people_missing_from_the_file_are_listed(
    page: PeoplePage, preview: ImportPreview, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    corrected_and_again(page, preview, desk, qtbot, tmp_path)
    assert len(verdicts(preview)) == 2
    click(qtbot, preview.kinds.buttons["missing"])
    (row,) = preview.table.rows.shown_rows() if preview.table.rows else ()
    assert (row.kind, row.row.place) == ("missing", "2004")
    assert row.row.cells[1:4] == ("NOVÝ Ota", "ota@aurora.example", "Aurora s.r.o.")
    preview.table.choose(row.key, FIRST_CELL + 1)
    assert preview.foot.reason_title.text() == "No. 2004: missing"
    assert "stays registered" in preview.foot.reason.text()
    qtbot.keyClick(preview.table, Qt.Key.Key_F2)
    assert preview.table.state() is not QAbstractItemView.State.EditingState


def test_a_list_without_news_cannot_be_imported(
    page: PeoplePage, preview: ImportPreview, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    preview.go()
    idle(desk, qtbot)
    page.way_in.begin(workbook(tmp_path / "guests.xlsx", (HEADINGS, *GUESTS[:2])))
    idle(desk, qtbot)
    assert preview.foot.go.text() == "Nothing to import"
    assert not preview.foot.go.isEnabled()


def corrected_and_again(
    page: PeoplePage, preview: ImportPreview, desk: Desk, qtbot: QtBot, folder: Path
) -> None:
    """Import three people, correct one by hand, and look at a list changing him, one short."""
    jan, eva = GUESTS[:2]
    ota = ("2004", "Ota NOVÝ", "ota@aurora.example", *jan[3:])
    page.way_in.begin(workbook(folder / "guests.xlsx", (HEADINGS, jan, eva, ota)))
    idle(desk, qtbot)
    preview.go()
    idle(desk, qtbot)
    assert desk.event is not None
    person = list_people(database(desk), desk.event.id)[-3].person
    desk.change(update_person, replace(person, email="jan.novak@aurora.example"))
    idle(desk, qtbot)
    changed = (*jan[:2], "jan@new.example", *jan[3:])
    page.way_in.begin(workbook(folder / "guests.xlsx", (HEADINGS, changed, eva)))
    idle(desk, qtbot)


def test_a_text_file_is_read_as_the_bar_says(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "guests.csv"
    text = "Company;Name;E-mail\r\nŠkoda Vodík;Jiří Žák;zak@skoda.example\r\n"
    file.write_bytes(text.encode("iso8859_2"))
    page.way_in.begin(file)
    preview = shown(page, desk, qtbot)
    encoding, delimiter = preview.bar.encoding, preview.bar.delimiter
    assert (encoding.currentText(), delimiter.currentText()) == (
        "Central European (ISO-8859-2)",
        "semicolon",
    )
    encoding.setCurrentIndex(encoding.findData("iso8859_15"))
    encoding.activated.emit(encoding.currentIndex())
    idle(desk, qtbot)
    assert preview.table.rows is not None
    assert preview.table.rows.shown_rows()[0].row.cells[0] == "©koda Vodík"
    delimiter.setCurrentIndex(delimiter.findData(","))
    delimiter.activated.emit(delimiter.currentIndex())
    idle(desk, qtbot)
    assert not preview.faults.isHidden()


def test_giving_up_changes_nothing(page: PeoplePage, preview: ImportPreview, desk: Desk) -> None:
    preview.leave()
    assert not page.way_in.is_open
    assert len(numbers(desk)) == 6


def test_another_change_meanwhile_is_said_and_judged_anew(
    preview: ImportPreview, desk: Desk, qtbot: QtBot
) -> None:
    desk.undo()
    idle(desk, qtbot)
    preview.go()
    idle(desk, qtbot)
    assert not preview.faults.isHidden()
    assert preview.foot.go.isEnabled()
    preview.go()
    idle(desk, qtbot)
    assert "2001" in numbers(desk)


def test_wishes_dropped_among_people_are_recognised(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(wishes(tmp_path)))])
    actions, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(20, 20), actions, data, Qt.MouseButton.LeftButton, none)
    page.way_in.eventFilter(page, event)
    preview = shown(page, desk, qtbot)
    assert preview.preparation.kind is ImportKind.WISHES
    assert preview.bar.kind.currentText() == "wishes"


def test_wishes_come_in_from_their_page(
    opened: Opened, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    page.show_part(f"import {wishes(tmp_path)}")
    preview = shown(page, desk, qtbot)
    assert preview.foot.go.isEnabled()
    page.add_action.trigger()
    idle(desk, qtbot)
    assert desk.event is not None
    assert list_wishes(database(desk), desk.event.id)


def test_a_file_that_is_no_spreadsheet_is_refused_in_words(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "guests.xlsx"
    file.write_bytes(b"%PDF-1.7 something")
    page.way_in.begin(file)
    preview = shown(page, desk, qtbot)
    assert preview.stack.currentWidget() is preview.unread
    assert preview.unread.state.sentence.text().startswith('"guests.xlsx" is a PDF')


def test_a_table_of_something_else_is_refused_in_words(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    page.way_in.begin(workbook(tmp_path / "stock.xlsx", (("Bolt", "Nut"), ("1", "2"))))
    preview = shown(page, desk, qtbot)
    assert preview.stack.currentWidget() is preview.unread


def test_the_row_of_the_headings_is_asked_for_where_none_is_found(
    page: PeoplePage, desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = (("Stock of the hall", ""), ("", ""), ("Firma X", "Wer"), ("Aurora s.r.o.", "NOVÁK Jan"))
    page.way_in.begin(workbook(tmp_path / "stock.xlsx", rows))
    preview = shown(page, desk, qtbot)
    assert preview.stack.currentWidget() is preview.unread
    assert preview.bar.header_row.isVisible()
    assert preview.bar.header_row.text() == "–"
    preview.bar.header_row.setValue(3)
    idle(desk, qtbot)
    assert "The headings in row 3 are: Firma X, Wer." in preview.unread.state.sentence.text()
    assert preview.bar.header_row.text() == "3"


def test_no_toast_lies_over_what_will_be_imported(page: PeoplePage, preview: ImportPreview) -> None:
    toast = Toast(page.window())
    toast.say("Import guests.xlsx")
    top = preview.foot.mapTo(page.window(), preview.foot.rect().topLeft()).y()
    assert toast.geometry().bottom() <= top
    preview.leave()
    assert toast.geometry().bottom() > top


def test_little_room_costs_words_and_no_controls(page: PeoplePage, preview: ImportPreview) -> None:
    bar, foot = preview.bar, preview.foot
    assert bar.header_label.isVisible()
    assert foot.promise.isVisible()
    bar.resize(480, bar.height())
    foot.resize(480, foot.height())
    assert bar.row.sizeHint().width() <= bar.width()
    assert bar.kind.isVisible()
    assert bar.header_row.isVisible()
    assert not bar.header_label.isVisible()
    assert bar.save.accessibleName() == "Save this mapping…"
    assert foot.promise.isHidden()
    assert foot.reason_part.width() < 240
