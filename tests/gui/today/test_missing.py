"""Somebody does not come: two clicks lead to a repaired plan, one undo brings everything back."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.today import page as today
from gatewayapp.gui.today.next_meetings import NOT_COMING, PRESENT
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.checking_in import check_in
from gatewayapp.services.history import undoable
from gatewayapp.services.people import list_people
from gatewayapp.services.plan_book import list_meetings, set_state
from gatewayapp.services.wishes import list_wishes, remove_wishes
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import DAY, add_wishes

MORNING = datetime(DAY.year, DAY.month, DAY.day, 9, 41)
KOBE, WODOR, SKODA = "1001", "1002", "1003"
SLOW = 20_000
Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened, desk: Desk, monkeypatch) -> TodayPage:
    """The page at 9:41: Kobe meets Wodór at 9:55, and would meet Škoda too."""
    monkeypatch.setattr(today, "local_now", lambda _event: MORNING)
    add_wishes(database(desk))
    check_in(database(desk), desk.event.id, KOBE)
    page = opened(TodayPage)
    assert isinstance(page, TodayPage)
    return page


def proposed(page: TodayPage, qtbot: QtBot) -> None:
    """Wait until the panel shows what is proposed."""
    qtbot.waitUntil(lambda: page.missing.proposal is not None, timeout=SLOW)


def click_row(page: TodayPage, qtbot: QtBot) -> None:
    """Click "not coming" in the row of the next meeting."""
    table = page.next.table
    middle = table.visualRect(page.next.model.index(0, NOT_COMING)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle)


def states(desk: Desk) -> dict[datetime, MeetingState]:
    return {it.start: it.state for it in list_meetings(database(desk), desk.event.id)}


def figures(page: TodayPage) -> list[str]:
    panel = page.missing.panel
    return [figure.text() for figure, words in panel.figures if not words.isHidden()]


def test_two_clicks_lead_from_a_row_to_a_repaired_plan(page: TodayPage, desk: Desk, qtbot: QtBot):
    panel = page.missing.panel
    click_row(page, qtbot)
    assert panel.isVisible()
    assert panel.title.text() == "Łukasiewicz Wodór is missing"
    proposed(page, qtbot)
    assert panel.who.text().startswith("KOBYLIŃSKA Zofia (1002): 1 meeting")
    assert panel.who.text().endswith(" left today. Reported at 09:41.")
    assert figures(page) == ["2", "0", "1"], "told, moved and come in"
    assert panel.note.text() == "Nothing else before 10:20 changes. Pinned meetings stay."
    assert set(states(desk).values()) == {MeetingState.PLANNED}, "nothing is stored yet"
    with qtbot.waitSignal(desk.said) as said:
        qtbot.mouseClick(panel.repair, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert str(said.args[0].name) == "Repair the plan without KOBYLIŃSKA Zofia"
    assert states(desk)[MORNING.replace(minute=55)] is MeetingState.NO_SHOW
    assert len(states(desk)) == 2
    assert panel.isHidden()
    assert page.next.model.index(0, PRESENT).data() == "no-show"
    assert [chip.text() for chip in page.next.chips if not chip.isHidden()] == ["1 no-show"]


def test_one_undo_brings_everything_back(page: TodayPage, desk: Desk, qtbot: QtBot):
    before = list_meetings(database(desk), desk.event.id), list_people(database(desk), desk.event.id)
    click_row(page, qtbot)
    proposed(page, qtbot)
    qtbot.mouseClick(page.missing.panel.repair, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    desk.undo()
    idle(desk, qtbot)
    meetings, people = before
    assert list_meetings(database(desk), desk.event.id) == meetings
    assert list_people(database(desk), desk.event.id) == people
    assert page.next.model.index(0, PRESENT).data() == "visitor not here"


def test_key_pressed_twice_does_it_for_whoever_was_found(page: TodayPage, desk: Desk, qtbot: QtBot):
    qtbot.keyClicks(page.finder.field, "kobyl")
    qtbot.keyClick(page.finder.field, Qt.Key.Key_F10)
    proposed(page, qtbot)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_F10)
    idle(desk, qtbot)
    assert MeetingState.NO_SHOW in states(desk).values()


def test_key_says_what_it_is_for_when_nobody_is_in_hand(page: TodayPage, desk: Desk, qtbot: QtBot):
    with qtbot.waitSignal(desk.failed) as failed:
        qtbot.keyClick(page.finder.field, Qt.Key.Key_F10)
    assert str(failed.args[0]).startswith("F10 says that somebody does not come")


def test_card_offers_it_for_who_is_not_here(page: TodayPage, desk: Desk, qtbot: QtBot):
    page._ask_about(today.Asked(min(page.next.model.all_rows()[0].absent[0][1])))
    qtbot.mouseClick(page.card.missing, Qt.MouseButton.LeftButton)
    assert page.missing.panel.title.text() == "Łukasiewicz Wodór is missing"
    proposed(page, qtbot)
    page.missing.close()
    page._ask_about(today.Asked(list_people(database(desk), desk.event.id)[0].registration.id))
    assert page.card.missing.isHidden()


def test_row_with_nobody_here_asks_which_side(page: TodayPage, desk: Desk, qtbot: QtBot):
    desk.undo()
    idle(desk, qtbot)
    click_row(page, qtbot)
    menu = page.next.findChild(QMenu)
    assert [it.text() for it in menu.actions()] == [
        "Kobe Thermal Eng. K.K. is not coming",
        "Łukasiewicz Wodór is not coming",
    ]
    menu.actions()[0].trigger()
    menu.close()
    assert page.missing.panel.title.text() == "Kobe Thermal Eng. K.K. is missing"
    proposed(page, qtbot)


def test_nothing_to_repair_is_said_and_the_no_show_noted(page: TodayPage, desk: Desk, qtbot: QtBot):
    waiting = [it.wish.id for it in list_wishes(database(desk), desk.event.id)][2:]
    desk.change(remove_wishes, waiting)
    idle(desk, qtbot)
    click_row(page, qtbot)
    proposed(page, qtbot)
    panel = page.missing.panel
    assert (panel.heading.text(), figures(page)) == ("No repair helps", ["1"])
    assert panel.repair.isHidden()
    qtbot.mouseClick(panel.noting, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert list(states(desk).values()) == [MeetingState.NO_SHOW]
    assert str(undoable(database(desk))) == "Note that KOBYLIŃSKA Zofia did not come"


def test_who_has_no_meetings_can_be_noted_too(page: TodayPage, desk: Desk, qtbot: QtBot):
    qtbot.keyClicks(page.finder.field, SKODA)
    qtbot.keyClick(page.finder.field, Qt.Key.Key_F10)
    proposed(page, qtbot)
    panel = page.missing.panel
    assert panel.heading.text() == "Nothing to repair"
    assert "(1003): 0 meeting" in panel.who.text()
    qtbot.keyClick(page.finder.field, Qt.Key.Key_F10)
    idle(desk, qtbot)
    (absence,) = list_people(database(desk), desk.event.id)[2].registration.absences
    assert absence.start == MORNING.replace(minute=55)


def test_stopped_search_still_lets_the_no_show_be_noted(page: TodayPage, desk: Desk, qtbot: QtBot):
    click_row(page, qtbot)
    qtbot.mouseClick(page.missing.panel.stop, Qt.MouseButton.LeftButton)
    panel = page.missing.panel
    qtbot.waitUntil(panel.stop.isHidden, timeout=SLOW)
    assert panel.heading.text() == "Stopped"
    qtbot.mouseClick(panel.noting, Qt.MouseButton.LeftButton)
    idle(desk, qtbot)
    assert list(states(desk).values()) == [MeetingState.NO_SHOW]


def test_search_can_be_begun_again_after_a_stop(page: TodayPage, qtbot: QtBot):
    click_row(page, qtbot)
    qtbot.mouseClick(page.missing.panel.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.missing.panel.again.isVisible, timeout=SLOW)
    qtbot.mouseClick(page.missing.panel.again, Qt.MouseButton.LeftButton)
    proposed(page, qtbot)


def test_who_comes_meanwhile_needs_no_repair(page: TodayPage, desk: Desk, qtbot: QtBot):
    click_row(page, qtbot)
    proposed(page, qtbot)
    desk.change(check_in, desk.event.id, WODOR)
    idle(desk, qtbot)
    panel = page.missing.panel
    assert panel.heading.text() == "No repair is needed"
    assert panel.note.text() == "KOBYLIŃSKA Zofia has arrived meanwhile. Nothing was changed."
    assert panel.main_button is None


def test_plan_that_changes_meanwhile_is_repaired_anew(page: TodayPage, desk: Desk, qtbot: QtBot):
    click_row(page, qtbot)
    proposed(page, qtbot)
    old = page.missing.proposal
    (meeting,) = list_meetings(database(desk), desk.event.id)
    desk.change(set_state, meeting.id, MeetingState.PINNED)
    qtbot.waitUntil(lambda: page.missing.proposal not in {None, old}, timeout=SLOW)
    assert page.missing.proposal.before[0].state is MeetingState.PINNED


def test_proposal_that_came_too_late_is_made_anew(
    page: TodayPage, desk: Desk, qtbot: QtBot, monkeypatch
):
    click_row(page, qtbot)
    proposed(page, qtbot)
    later = MORNING + timedelta(minutes=30)
    monkeypatch.setattr(today, "local_now", lambda _event: later)
    page._tell()
    proposed(page, qtbot)
    assert page.missing.proposal.no_show.now == later


def test_esc_puts_the_panel_away_and_changes_nothing(page: TodayPage, desk: Desk, qtbot: QtBot):
    click_row(page, qtbot)
    proposed(page, qtbot)
    qtbot.keyClick(page.missing.panel.repair, Qt.Key.Key_Escape)
    assert page.missing.panel.isHidden()
    assert set(states(desk).values()) == {MeetingState.PLANNED}


def test_look_leads_to_the_plan(page: TodayPage, desk: Desk, qtbot: QtBot):
    click_row(page, qtbot)
    proposed(page, qtbot)
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.missing.panel.look, Qt.MouseButton.LeftButton)
    (meeting,) = list_meetings(database(desk), desk.event.id)
    assert wanted.args == ["plan", f"meeting {meeting.id}"]


def test_narrow_page_gives_the_panel_the_place_of_the_rest(page: TodayPage, qtbot: QtBot):
    page.setMinimumSize(1, 1)
    page.resize(760, 600)
    click_row(page, qtbot)
    assert page.missing.panel.isVisible()
    assert page.centre.isHidden()
    proposed(page, qtbot)
    page.missing.close()
    assert page.centre.isVisible()
