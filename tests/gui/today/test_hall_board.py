"""The hall board as a window: it opens, turns, follows the plan, and never stays behind."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gatewayapp.gui.acts import HALL_BOARD
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.theme.tokens import dark
from gatewayapp.gui.today.board_button import BoardButton
from gatewayapp.gui.today.board_keeper import BoardKeeper, keeper_of, second_screen
from gatewayapp.gui.today.board_letters import NARROWEST, fit, letters
from gatewayapp.gui.today.board_names import Side
from gatewayapp.gui.today.board_pages import board_pages
from gatewayapp.gui.today.board_painter import HEIGHT, NAME
from gatewayapp.gui.today.board_words import NO_PLAN, NOW
from gatewayapp.gui.today.hall_board import HallBoard
from gatewayapp.gui.today.page import TodayPage
from gatewayapp.services.history import undoable
from gatewayapp.services.plan_book import list_meetings, publish, replace_plan
from gatewayapp.services.today import local_now
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes
from tests.gui.sessions import session_on
from tests.gui.today.day import at, book, meeting

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened, desk: Desk) -> TodayPage:
    """The page at 9:41 of an event where Kobe meets Wodór at 9:55, table 2."""
    keeper_of(desk).clock = lambda _event: at(9, 41)
    add_wishes(database(desk))
    page = opened(TodayPage)
    assert isinstance(page, TodayPage)
    return page


@pytest.fixture
def keeper(page: TodayPage, desk: Desk, qtbot: QtBot) -> BoardKeeper:
    """The keeper with the board open in a window."""
    keeper = keeper_of(desk)
    keeper.toggle(page)
    idle(desk, qtbot)
    qtbot.waitUntil(lambda: bool(shown(keeper).lines))
    return keeper


def shown(keeper: BoardKeeper):
    assert keeper.board is not None
    assert keeper.board.page is not None
    return keeper.board.page


def boards() -> list[HallBoard]:
    return [it for it in QApplication.topLevelWidgets() if isinstance(it, HallBoard) and it.isVisible()]


def test_board_opens_with_the_next_meetings(keeper: BoardKeeper):
    assert boards() == [keeper.board]
    (line,) = shown(keeper).lines
    assert (shown(keeper).head, line.table) == ("09:55", 2)
    assert (line.upper.name, line.lower.name) == ("Łukasiewicz Wodór", "神戸サーマル工業")
    assert shown(keeper).zone == "Hall"


def test_keyboard_stays_where_names_are_typed(keeper: BoardKeeper, page: TodayPage, qtbot: QtBot):
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    qtbot.waitUntil(page.finder.field.hasFocus)
    assert keeper.is_open


def test_button_says_where_the_board_is_and_offers_places(keeper: BoardKeeper, page: TodayPage, qtbot):
    action = page.board.action
    qtbot.waitUntil(lambda: action.text() == "Hall board: in a window")
    page.board.menu.aboutToShow.emit()
    screen, window, _line, close = page.board.menu.actions()
    assert screen.text().startswith("On screen 1 (")
    assert (screen.isChecked(), window.isChecked()) == (False, True)
    screen.trigger()
    qtbot.waitUntil(lambda: action.text() == "Hall board: on screen 1")
    assert keeper.screen is QGuiApplication.primaryScreen()
    close.trigger()
    qtbot.waitUntil(lambda: action.text() == "Hall board")
    assert boards() == []


def test_action_and_palette_open_and_close_it(page: TodayPage, desk: Desk, qtbot: QtBot):
    page.board.action.trigger()
    assert keeper_of(desk).is_open
    idle(desk, qtbot)
    page.show_part(HALL_BOARD)
    assert not keeper_of(desk).is_open


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_keys_on_the_board_close_it(keeper: BoardKeeper, qtbot: QtBot, key: Qt.Key):
    qtbot.keyClick(keeper.board, key)
    assert boards() == []


def test_double_click_fills_the_screen_and_back(keeper: BoardKeeper, qtbot: QtBot):
    for filled in (True, False):
        qtbot.mouseDClick(keeper.board, Qt.MouseButton.LeftButton)
        assert keeper.board.isFullScreen() is filled


def test_pages_turn_in_a_circle_and_begin_anew_with_other_meetings(keeper: BoardKeeper):
    keeper._book = book(
        *(meeting(number, at(9, 30), number) for number in range(1, 13)), meeting(13, at(9, 55))
    )
    keeper.clock = lambda _event: at(9, 10)
    keeper.tell()
    assert [_turned(keeper) for _ in range(3)] == [2, 1, 2]
    keeper.clock = lambda _event: at(9, 50)
    keeper.tell()
    assert (shown(keeper).head, shown(keeper).number) == ("09:55", 1)


def _turned(keeper: BoardKeeper) -> int:
    keeper.turn()
    return shown(keeper).number


def test_clock_moves_the_board_on(keeper: BoardKeeper):
    keeper.clock = lambda _event: at(9, 56)
    keeper._tick.timeout.emit()
    assert shown(keeper).label == NOW


def test_board_follows_the_plan_and_marks_what_is_new(keeper: BoardKeeper, desk: Desk, qtbot: QtBot):
    desk.change(publish, desk.event.id, "")
    idle(desk, qtbot)
    (planned,) = list_meetings(database(desk), desk.event.id)
    later = replace(planned, start=planned.start.replace(hour=10, minute=20))
    desk.change(replace_plan, desk.event.id, [later], undoable(database(desk)))
    qtbot.waitUntil(lambda: shown(keeper).head == "10:20")
    assert shown(keeper).lines[0].is_new


def test_board_without_an_event_says_that_nothing_is_planned(keeper: BoardKeeper, desk: Desk):
    desk.close()
    assert shown(keeper).notice == NO_PLAN


def test_board_tells_the_page_to_those_who_do_not_see_it(keeper: BoardKeeper):
    assert keeper.board.accessibleName() == "Hall board"
    assert "2: Łukasiewicz Wodór, 神戸サーマル工業" in keeper.board.accessibleDescription()


def test_closed_board_rests(keeper: BoardKeeper):
    assert keeper._tick.isActive()
    assert keeper._turn.isActive()
    keeper.close()
    assert not keeper._tick.isActive()
    assert not keeper._turn.isActive()


def test_board_goes_with_the_desk_and_leaves_nothing(keeper: BoardKeeper, desk: Desk, qtbot: QtBot):
    board = keeper.board
    desk.shut()
    assert boards() == []
    qtbot.waitUntil(lambda: not isValid(board))
    desk.changed.emit(None)
    assert not keeper.is_open


def test_board_closes_with_the_only_screen(keeper: BoardKeeper):
    screen = QGuiApplication.primaryScreen()
    keeper.board.fill(screen)
    keeper._move_from(screen)
    assert boards() == []


def test_only_screen_is_not_the_second_one(page: TodayPage):
    assert second_screen(page) is None


def test_board_uses_the_clock_of_the_event(desk: Desk):
    assert BoardKeeper(desk).clock is local_now


def test_board_outlives_a_change_of_language_and_goes_with_the_window(
    small_file, qapp: QApplication, qtbot: QtBot
):
    with session_on(small_file, qapp, qtbot) as session:
        session.window.show_page("today")
        qtbot.keyClick(session.window, Qt.Key.Key_F11)
        (board,) = boards()
        idle(session.desk, qtbot)
        session.change_language("ja")
        session.window.show_page("today")
        assert boards() == [board]
        button = session.window.page.findChild(BoardButton)
        assert button.action.text() == "会場ボード：ウィンドウ"
        board_before = board.accessibleDescription()
        keeper_of(session.desk).tell()
        assert board.accessibleName() == "会場ボード"
        assert board.accessibleDescription() == board_before
        idle(session.desk, qtbot)
        session.window.close()
        assert boards() == []
        qtbot.waitUntil(lambda: not isValid(board))


def test_board_does_not_keep_the_program_running(keeper: BoardKeeper):
    assert not keeper.board.testAttribute(Qt.WidgetAttribute.WA_QuitOnClose)
    assert keeper.board.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


@pytest.mark.parametrize("lines", [768, 1080, 2160])
def test_capitals_are_high_enough_to_be_read_from_eight_metres(qapp: QApplication, lines: int):
    capitals = QFontMetricsF(letters(NAME * lines / HEIGHT)).capHeight()
    assert capitals >= 28 * lines / HEIGHT


def test_long_names_are_set_narrower_then_shorter_and_cut_off_at_last(qapp: QApplication):
    font = letters(40)
    width = QFontMetricsF(font).horizontalAdvance
    name = "Compagnie Européenne d’Hydrogène"
    assert fit(Side(name), font, width(name)).stretch == 1
    assert fit(Side(name), font, width(name) * 0.7).text == name
    assert fit(Side(name, "CEH"), font, width(name) * 0.7).text == "CEH"
    cut = fit(Side(name), font, width(name) / 2)
    assert (cut.text[-1], cut.stretch) == ("…", NARROWEST)
    assert cut.width <= width(name) / 2


@pytest.mark.parametrize("size", [(1366, 768), (1024, 768), (640, 360)])
def test_new_tables_and_the_last_minutes_are_painted_in_amber(qapp: QApplication, size: tuple[int, int]):
    def ambers(news: tuple[int, ...], minute: int) -> int:
        board = HallBoard()
        board.resize(*size)
        board.show_page(board_pages(book(meeting(1, at(9, 30)), news=news), at(9, minute))[0])
        return _count(board.grab().toImage(), dark().warn.rgb())

    calm, new, urgent = ambers((), 10), ambers((1,), 10), ambers((), 29)
    assert calm == 0
    assert new > 0
    assert urgent > 0


def _count(image: QImage, colour: int) -> int:
    return sum(
        image.pixel(x, y) == colour for x in range(image.width()) for y in range(0, image.height(), 4)
    )
