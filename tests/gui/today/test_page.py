"""The desk on the day: somebody is found, checked in, and told where to go."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.today import page as today
from gatewayapp.gui.today.finder import below_name, parts_below
from gatewayapp.gui.today.next_meetings import HOST, PRESENT, VISITOR
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.history import undoable
from gatewayapp.services.people import list_people, update_registration
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import DAY, add_wishes

MORNING = datetime(DAY.year, DAY.month, DAY.day, 9, 41)
Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened, desk: Desk, monkeypatch) -> TodayPage:
    """The page at 9:41 of an event where Kobe meets Wodór at 9:55, table 2."""
    monkeypatch.setattr(today, "local_now", lambda _event: MORNING)
    add_wishes(database(desk))
    page = opened(TodayPage)
    assert isinstance(page, TodayPage)
    return page


def ask(page: TodayPage, qtbot: QtBot, words: str) -> None:
    """Type into the field and press Enter, as a scanner does."""
    page.finder.field.clear()
    qtbot.keyClicks(page.finder.field, words)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
    idle(page.desk, qtbot)


def found(page: TodayPage) -> list[str]:
    return [line.registration.number for line in page.finder.found.lines]


def arrived(desk: Desk) -> set[str]:
    people = list_people(database(desk), desk.event.id)
    return {line.registration.number for line in people if line.registration.checked_in}


def test_three_letters_and_enter_check_somebody_in(page: TodayPage, desk: Desk, qtbot: QtBot):
    ask(page, qtbot, "kobay")
    assert arrived(desk) == {"1001"}
    assert page.card.name.text() == "KOBAYASHI Haruka"
    assert page.card.state.text().startswith("Checked in at ")
    assert page.card.tone == "good"
    assert str(undoable(database(desk))) == "Check in KOBAYASHI Haruka"


def test_card_says_table_time_and_partner(page: TodayPage, qtbot: QtBot):
    ask(page, qtbot, "kobay")
    assert (page.card.box.number, page.card.box.zone) == ("2", "Hall")
    assert page.card.when.text() == "09:55, next meeting, in 14 min"
    assert page.card.partner.text() == "Łukasiewicz Wodór"
    assert page.card.delegates.text() == "KOBYLIŃSKA Zofia"


def test_number_goes_before_all_that_merely_contain_it(page: TodayPage, qtbot: QtBot):
    qtbot.keyClicks(page.finder.field, "100")
    assert len(found(page)) == 6
    ask(page, qtbot, "1003")
    assert page.card.name.text() == "DVOŘÁKOVÁ Jakobína"


def test_next_letters_replace_what_was_typed(page: TodayPage, qtbot: QtBot):
    ask(page, qtbot, "1001")
    assert page.finder.field.selectedText() == "1001"
    qtbot.keyClicks(page.finder.field, "1002")
    assert page.finder.field.text() == "1002"


def test_arrows_take_another_of_those_found(page: TodayPage, desk: Desk, qtbot: QtBot):
    qtbot.keyClicks(page.finder.field, "kob")
    names = found(page)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert arrived(desk) == {names[1]}


def test_who_was_here_already_is_told_since_when(page: TodayPage, desk: Desk, qtbot: QtBot):
    ask(page, qtbot, "1001")
    step = undoable(database(desk))
    ask(page, qtbot, "1001")
    assert page.card.state.text().startswith("Here since ")
    assert undoable(database(desk)) == step


def test_undo_on_the_card_takes_the_check_in_back(page: TodayPage, desk: Desk, qtbot: QtBot):
    ask(page, qtbot, "1001")
    qtbot.mouseClick(page.card.undo, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert arrived(desk) == set()
    assert page.card.state.text() == "Not here yet"
    assert page.card.undo.isHidden()


def test_nobody_of_that_name_may_be_a_walk_in(page: TodayPage, qtbot: QtBot):
    ask(page, qtbot, "zzz")
    assert (page.card.state.text(), page.card.name.text(), page.card.tone) == ("Not found", "zzz", "bad")
    qtbot.mouseClick(page.card.walk_in, Qt.MouseButton.LeftButton)
    assert page.form.isVisible()
    assert page.form.family.text() == "Zzz"
    idle(page.desk, qtbot)


def test_who_is_not_confirmed_is_checked_in_only_when_confirmed(
    page: TodayPage, desk: Desk, qtbot: QtBot
):
    line = list_people(database(desk), desk.event.id)[0]
    waiting = replace(line.registration, status=Status.WAITING)
    desk.change(update_registration, waiting)
    idle(desk, qtbot)
    ask(page, qtbot, "1001")
    assert arrived(desk) == set()
    assert (page.card.state.text(), page.card.tone) == ("On the waiting list", "warn")
    qtbot.mouseClick(page.card.confirm, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert arrived(desk) == {"1001"}
    assert page.card.tone == "good"


def test_new_paper_is_due_when_the_day_differs_from_the_edition(
    page: TodayPage, desk: Desk, qtbot: QtBot
):
    desk.change(publish, desk.event.id, "")
    idle(desk, qtbot)
    ask(page, qtbot, "1001")
    assert page.card.new_paper.isHidden()
    (meeting,) = list_meetings(database(desk), desk.event.id)
    later = replace(meeting, start=meeting.start.replace(hour=10, minute=20))
    desk.change(replace_plan, desk.event.id, [later], undoable(database(desk)))
    idle(desk, qtbot)
    assert page.card.new_paper.text() == "Give new paper: changed since edition 1"
    assert not page.card.new_paper.isHidden()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.keyClick(page.finder.field, Qt.Key.Key_F7)
    assert wanted.args == ["print", "agendas\n1001"]


def test_next_meetings_say_who_is_here(page: TodayPage, qtbot: QtBot):
    def row() -> list[str]:
        model = page.next.model
        return [model.index(0, column).data() for column in (HOST, VISITOR, PRESENT)]

    assert page.next.title.text() == "Next: 09:55"
    assert page.next.note.text().endswith(" · in 14 min")
    kobe, wodor = "Kobe Thermal Eng. K.K.", "Łukasiewicz Wodór"
    assert row() == [kobe, wodor, "nobody here"]
    ask(page, qtbot, "1001")
    assert row() == [kobe, wodor, "visitor not here"]
    ask(page, qtbot, "1002")
    assert row() == [kobe, wodor, "both here"]
    assert [chip.text() for chip in page.next.chips if not chip.isHidden()] == ["1 ready"]


def test_arrivals_are_counted_and_listed(page: TodayPage, qtbot: QtBot):
    assert page.arrivals.count.text() == "0 of 6"
    assert page.arrivals.title.isHidden()
    ask(page, qtbot, "1004")
    assert page.arrivals.count.text() == "1 of 6"
    assert page.arrivals.names[0].text() == "TANAKA Yūko 田中 裕子"
    assert page.arrivals.names[1].isHidden()


def test_low_window_keeps_field_and_answer(page: TodayPage, qtbot: QtBot):
    page.setMinimumSize(1, 1)
    page.resize(627, 288)
    qtbot.waitUntil(page.next.table.isHidden)
    assert page.next.title.isVisible(), "there is room for it while nobody is asked about"
    ask(page, qtbot, "1001")
    qtbot.waitUntil(page.next.isHidden)
    assert page.finder.list.isVisible()
    assert page.card.box.isVisible()


def test_long_name_is_smaller_rather_than_cut_off(page: TodayPage):
    page.card.name.setText("KIM Jo")
    usual = page.card.name.font().pixelSize()
    page.card.name.setText("Wojciechowska-Brzezińska Maria ".upper() * 2)
    assert page.card.name.font().pixelSize() < usual


def test_line_of_walk_ins_leaves_out_what_has_no_room(page: TodayPage):
    assert page.walk_in.words_in(600) == "Walk-in: badge in 15 seconds"
    assert page.walk_in.words_in(100) == "Walk-in"


def test_page_without_an_event_leads_to_start(desk: Desk, qtbot: QtBot):
    desk.close()
    page = TodayPage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    assert page.stack.currentWidget() is page.no_event
    assert not page.list_action.isVisible()
    assert not page.board.action.isVisible()


def test_clock_rests_while_nobody_looks(page: TodayPage):
    assert page._clock.isActive()
    page.hide()
    assert not page._clock.isActive()


def test_days_before_nobody_is_blamed_for_not_being_here(page: TodayPage, monkeypatch):
    chip = page.next.chips[1]
    column, row = page.next.model.columns[PRESENT], page.next.model.all_rows()[0]
    assert (chip.tone, column.tone(row)) == ("warn", "warn")
    monkeypatch.setattr(today, "local_now", lambda _event: MORNING - timedelta(days=6))
    page._tell()
    row = page.next.model.all_rows()[0]
    assert (chip.tone, column.tone(row)) == ("", "")


def test_number_stands_apart_from_the_name_that_may_be_shortened(desk: Desk):
    line = list_people(database(desk), desk.event.id)[0]
    firm, number = parts_below(line)
    assert number == f" · {line.registration.number}"
    assert parts_below(replace(line, organisation=None)) == ("", line.registration.number)
    assert below_name(line) == firm + number


def test_who_is_not_found_is_said_in_full(page: TodayPage, qtbot: QtBot):
    ask(page, qtbot, "zzzz")
    assert page.card.advice.text() == "Nobody has this name or number."
    assert page.card.who.isHidden()
