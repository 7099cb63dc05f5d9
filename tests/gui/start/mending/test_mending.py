from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.closings import Closing, with_closings
from gatewayapp.domain.events import Event
from gatewayapp.domain.registrations import Status
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.joining_sheet import JoiningSheet
from gatewayapp.gui.start.mending.help_sheet import WishHelpSheet
from gatewayapp.gui.start.mending.languages_sheet import LanguagesSheet
from gatewayapp.gui.start.mending.new_person_sheet import NewPersonSheet
from gatewayapp.gui.start.mending.view import KINDS, MOST, PORTION, MendingView, MendRow
from gatewayapp.gui.start.page import StartPage
from gatewayapp.services.events import save_event
from gatewayapp.services.needs import broken_rules, set_status
from gatewayapp.services.people import add_person, list_people, update_people
from gatewayapp.services.wishes import list_wishes
from tests.gui.people.desk import idle, show_active


@pytest.fixture
def window(qtbot, qapp) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(laid_desk: Desk, window: QWidget, qtbot) -> StartPage:
    page = StartPage(laid_desk, window)
    page.resize(1214, 696)
    window.resize(1214, 696)
    show_active(window, qtbot)
    laid_desk.changed.connect(page.refresh)
    return page


def mending(page: StartPage, qtbot, kind: str) -> MendingView:
    page.show_part(f"mend {kind}")
    idle(page.desk, qtbot)
    return page.mending


def pressed(page: StartPage, qtbot, row: int, button: int) -> None:
    page.mending.rows[row].buttons[button].click()
    idle(page.desk, qtbot)


def test_registrations_are_confirmed_in_place_and_undone(page: StartPage, qtbot):
    desk = page.desk
    set_status(desk.database, list_people(desk.database, desk.event.id)[:3], Status.APPLIED)
    view = mending(page, qtbot, "unconfirmed")
    assert view.rows[0].mend.title == "KOBAYASHI Haruka, Kobe Thermal"
    assert view.rows[0].mend.why == "No. 1001, applied"
    pressed(page, qtbot, 0, 0)
    assert len(view.rows) == 2
    pressed(page, qtbot, 0, 1)
    assert "waiting list" in view.rows[0].mend.why
    view.all.click()
    idle(desk, qtbot)
    assert (view.rows, view.heading.text()) == ([], "All done")
    desk.undo()
    idle(desk, qtbot)
    assert len(view.rows) == 2


def test_pair_stored_twice_is_compared_and_merged_in_place(page: StartPage, qtbot):
    desk = page.desk
    first = list_people(desk.database, desk.event.id)[0]
    twin = replace(first.person, id=0, email="other@thermal.example")
    add_person(desk.database, desk.event.id, twin, first.registration.role)
    view = mending(page, qtbot, "doubles")
    assert view.rows[0].mend.title == "KOBAYASHI Haruka and KOBAYASHI Haruka, Kobe Thermal"
    pressed(page, qtbot, 0, 0)
    (sheet,) = page.window().findChildren(JoiningSheet)
    sheet.one.click()
    idle(desk, qtbot)
    assert view.rows == []
    assert len(list_people(desk.database, desk.event.id)) == 4


def test_languages_are_mended_in_place(page: StartPage, qtbot):
    desk = page.desk
    people = [line.person for line in list_people(desk.database, desk.event.id)]
    spoken = (("ja",), ("en",), ("pl",), ("en",))
    update_people(
        desk.database, [replace(it, languages=of) for it, of in zip(people, spoken, strict=True)]
    )
    view = mending(page, qtbot, "silences")
    assert view.rows[0].mend.title == "Łukasiewicz Wodór and Kobe Thermal"
    assert view.rows[0].mend.why == "pl against ja, and no interpreter joins them"
    view.rows[0].buttons[0].click()
    (sheet,) = page.window().findChildren(LanguagesSheet)
    sheet.fields[0].setText("Polish")
    sheet.save.click()
    assert sheet.faults[0].text().startswith('"polish" is no language code.')
    assert sheet.fields[0].text() == "Polish"
    sheet.fields[0].setText("pl, ja")
    sheet.save.click()
    idle(desk, qtbot)
    assert view.rows == []


def test_unmet_wish_says_why_and_can_be_removed(page: StartPage, qtbot):
    view = mending(page, qtbot, "unmet")
    assert view.rows[0].mend.title == "Nordisk Pyrolyse wishes to meet Kyūshū Biomass, rank 2"
    assert "There is room at" in view.rows[0].mend.why
    pressed(page, qtbot, 0, 2)
    assert len(list_wishes(page.desk.database, page.desk.event.id)) == 1


def test_what_would_help_an_unmet_wish_is_done_in_place(page: StartPage, qtbot):
    view = mending(page, qtbot, "unmet")
    pressed(page, qtbot, 0, 0)
    (sheet,) = page.window().findChildren(WishHelpSheet)
    assert sheet.state.text() == "What would help"
    sheet.buttons[0].click()
    idle(page.desk, qtbot)
    assert view.rows == []
    assert page.desk.survey.standing.met == 2
    page.desk.undo()
    idle(page.desk, qtbot)
    assert len(view.rows) == 1


def test_unmet_wishes_are_planned_in_place(page: StartPage, qtbot):
    view = mending(page, qtbot, "unmet")
    view.all.click()
    qtbot.waitUntil(lambda: not view.rows, timeout=120_000)
    idle(page.desk, qtbot)
    assert page.desk.survey.standing.met == 2


def test_broken_rule_is_shown_and_the_plan_repaired_in_place(page: StartPage, qtbot):
    desk = page.desk
    closed = with_closings(desk.event, [Closing((1, 2), None, None, time(10))])
    save_event(desk.database, closed)
    desk.changed.emit(None)
    view = mending(page, qtbot, "broken")
    assert view.rows[0].mend.title == "Table 1 cannot be used at Tue 09:30"
    with qtbot.waitSignal(desk.wanted) as wanted:
        view.rows[0].buttons[0].click()
    assert wanted.args == ["plan", "meeting 1"]
    view.all.click()
    qtbot.waitUntil(lambda: not view.rows, timeout=120_000)
    idle(desk, qtbot)
    assert broken_rules(desk.database, desk.event.id) == ()
    assert desk.survey.standing.met == 2


def test_remark_leads_to_the_person(page: StartPage, qtbot):
    desk = page.desk
    cells = {"Name": "Kobayashi Haruka", "E-mail": "haruka@thermal.example", "Remark": "arrives late"}
    item = AttentionItem(
        0, desk.event.id, "availability", "list.xlsx", 7, sentence("It is odd."), cells=cells
    )
    with desk.database.change(sentence("Import")) as unit:
        unit.add([item])
    view = mending(page, qtbot, "rows")
    with qtbot.waitSignal(desk.wanted) as wanted:
        view.rows[0].buttons[0].click()
    assert wanted.args == ["people", "haruka@thermal.example"]
    pressed(page, qtbot, 0, 1)
    assert view.rows == []


def test_many_rows_come_a_few_at_once(page: StartPage, qtbot):
    view = mending(page, qtbot, "unconfirmed")
    lines = list_people(page.desk.database, page.desk.event.id) * 10
    view._show(lines)
    assert len(view.rows) == PORTION
    qtbot.waitUntil(lambda: len(view.rows) == MOST)
    assert not view.more.isHidden()


def test_tables_are_added_in_place(page: StartPage, qtbot):
    desk = page.desk
    event: Event = desk.event
    session = replace(event.sessions[0], end=event.sessions[0].start.replace(minute=50))
    save_event(desk.database, replace(event, sessions=(session,), tables=event.tables[:1]))
    desk.changed.emit(None)
    view = mending(page, qtbot, "tables")
    assert view.rows[0].mend.title == "1 table(s), 3 needed"
    pressed(page, qtbot, 0, 0)
    assert view.rows == []
    assert len(desk.event.tables) == 3


def test_doubtful_row_is_decided_in_place(page: StartPage, qtbot):
    desk = page.desk
    item = AttentionItem(
        0, desk.event.id, "registrations", "list.xlsx", 7, sentence("It is odd."), like="12"
    )
    with desk.database.change(sentence("Import")) as unit:
        unit.add([item])
    view = mending(page, qtbot, "rows")
    assert view.rows[0].mend.title == "Row 7 is like row 12"
    assert [way.words for way in view.rows[0].mend.ways] == ["Same person", "New person…", "Leave out"]
    pressed(page, qtbot, 0, 2)
    assert view.rows == []


def test_doubtful_row_is_taken_as_a_new_person_in_one_step(page: StartPage, qtbot):
    desk = page.desk
    cells = {"Family name": "Mori", "Given name": "Aya", "Company": "Kobe Thermal"}
    item = AttentionItem(
        0, desk.event.id, "registrations", "list.xlsx", 7, sentence("It is odd."), cells=cells
    )
    with desk.database.change(sentence("Import")) as unit:
        unit.add([item])
    view = mending(page, qtbot, "rows")
    view.rows[0].buttons[1].click()
    idle(desk, qtbot)
    (sheet,) = page.window().findChildren(NewPersonSheet)
    assert sheet.form.fields[Field.FAMILY].text() == "Mori"
    sheet.form.submit()
    idle(desk, qtbot)
    assert view.rows == []
    newest = list_people(desk.database, desk.event.id)[-1]
    assert (newest.person.name.family, newest.organisation.name) == ("Mori", "Kobe Thermal")
    desk.undo()
    idle(desk, qtbot)
    assert len(view.rows) == 1
    assert len(list_people(desk.database, desk.event.id)) == 4


def test_buttons_of_a_new_person_stay_in_sight_and_take_enter(page: StartPage, window: QWidget, qtbot):
    desk = page.desk
    cells = {"Family name": "Mori", "Given name": "Aya", "Company": "Kobe Thermal"}
    item = AttentionItem(
        0, desk.event.id, "registrations", "list.xlsx", 7, sentence("It is odd."), cells=cells
    )
    with desk.database.change(sentence("Import")) as unit:
        unit.add([item])
    view = mending(page, qtbot, "rows")
    window.resize(683, 384)
    view.rows[0].buttons[1].click()
    idle(desk, qtbot)
    (sheet,) = window.findChildren(NewPersonSheet)
    cancel, add = sheet.form.buttons.findChildren(QPushButton)
    cancel, add = (cancel, add) if cancel.x() < add.x() else (add, cancel)
    qtbot.waitUntil(lambda: add.visibleRegion().boundingRect() == add.rect())
    add.setFocus()
    qtbot.keyClick(add, Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert view.rows == []


def test_keyboard_stays_in_the_list(page: StartPage, qtbot):
    desk = page.desk
    set_status(desk.database, list_people(desk.database, desk.event.id), Status.APPLIED)
    view = mending(page, qtbot, "unconfirmed")
    view.focus_first()
    qtbot.waitUntil(lambda: page.window().focusWidget() is view.rows[0].buttons[0])
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Down)
    assert page.window().focusWidget() is view.rows[1].buttons[0]
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Space)
    idle(desk, qtbot)
    qtbot.waitUntil(lambda: page.window().focusWidget() is view.rows[1].buttons[0])
    qtbot.keyClick(page.window().focusWidget(), Qt.Key.Key_Escape)
    assert page.mending is None


def test_rows_that_stay_are_kept_and_twins_too(page: StartPage, qtbot):
    desk = page.desk
    lines = list_people(desk.database, desk.event.id)
    set_status(desk.database, lines, Status.APPLIED)
    view = mending(page, qtbot, "unconfirmed")
    rows = list(view.rows)
    pressed(page, qtbot, 1, 0)
    assert view.rows == [rows[0], *rows[2:]]
    view._show((lines[0], lines[0], lines[3]))
    assert len({id(row) for row in view.rows}) == 3
    view._show((lines[3],))
    left = [view.card.column.itemAt(at).widget() for at in range(view.card.column.count())]
    assert [it for it in left if isinstance(it, MendRow)] == view.rows


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_a_kind_is_said_calmly(page: StartPage, qtbot, kind):
    page.desk.change(lambda database: database.undo())
    idle(page.desk, qtbot)
    view = mending(page, qtbot, kind)
    assert view.heading.text()
    assert view.nothing.isVisible() == (not view.rows)
