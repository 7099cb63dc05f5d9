from collections.abc import Callable
from datetime import datetime

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wishes import Wish
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.tables.refusals import RefusalSheet
from gatewayapp.gui.tables.views import View
from gatewayapp.gui.wishes.columns import POSITIONS
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.known import Known
from gatewayapp.gui.wishes.page import WishesPage
from gatewayapp.gui.wishes.panes import UNMET
from gatewayapp.services.events import find_event
from gatewayapp.services.wishes import list_wishes
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes

KNOWN = Known(
    {"Tue 1 Dec 09:30": datetime(2026, 12, 1, 9, 30), "Wed 2 Dec 10:20": datetime(2026, 12, 2, 10, 20)},
    {"Tue 1 Dec Morning": 0, "Wed 2 Dec Morning": 1},
    {1: {7: "KOBAYASHI Haruka", 8: "TANAKA Yūko"}, 2: {9: "KOBYLIŃSKA Zofia"}, 3: {5: "NOVÁK Jan"}},
)
WISH = Wish(1, 1, 2)


@pytest.fixture
def page(opened: Callable[[type[Page]], Page], desk: Desk) -> WishesPage:
    add_wishes(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    return page


def stored(desk: Desk) -> list[Wish]:
    db = database(desk)
    return [line.wish for line in list_wishes(db, find_event(db).id)]


@pytest.mark.parametrize("text", ["tue 1 dec  09:30", "09:30", "9:30"])
def test_a_start_is_named_by_its_words_or_its_time(text: str) -> None:
    assert KNOWN.start_named(text) == datetime(2026, 12, 1, 9, 30)


@pytest.mark.parametrize("text", ["", " ", "–"])
def test_nothing_or_a_dash_leaves_it_open(text: str) -> None:
    assert KNOWN.start_named(text) is None
    assert KNOWN.session_named(text) is None


def test_delegates_are_named_in_any_order() -> None:
    assert KNOWN.delegates_named(WISH, "Kobylińska Zofia; TANAKA Yūko、") == (9, 8)
    assert KNOWN.delegates_named(WISH, "") == ()


def test_what_is_not_known_is_refused() -> None:
    with pytest.raises(Fault, match='No slot starts at "10:00"'):
        KNOWN.start_named("10:00")
    with pytest.raises(Fault, match='No session is called "Evening"'):
        KNOWN.session_named("Evening")
    with pytest.raises(Fault, match='"NOVÁK Jan" is no delegate of the two'):
        KNOWN.delegates_named(WISH, "TANAKA Yūko, NOVÁK Jan")


def test_a_block_of_starts_sessions_and_delegates_is_pasted_as_one_step(
    page: WishesPage, desk: Desk, qtbot: QtBot
) -> None:
    page.table.columns.lay(["asker", "fixed", "session", "delegates"])
    QGuiApplication.clipboard().setText("10:20\tTue 1 Dec Morning\tTANAKA Yūko\n–\t\tKOBYLIŃSKA Zofia\n")
    page.table.setCurrentIndex(page.table.wishes.index(0, POSITIONS[Field.FIXED]))
    page.table.blocks.paste()
    idle(desk, qtbot)
    first, second = stored(desk)[:2]
    assert (first.fixed, first.session) == (datetime(2026, 12, 1, 10, 20), 0)
    assert (first.delegates, second.delegates) == ((4,), (2,))
    row = page.table.wishes.shown_rows()[0]
    assert (row.session, row.delegates) == ("Tue 1 Dec Morning", "TANAKA Yūko")
    desk.undo()
    idle(desk, qtbot)
    assert stored(desk)[0].fixed is None


def test_a_start_is_filled_down(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    index = page.table.wishes.index(0, POSITIONS[Field.FIXED])
    page.table.wishes.setData(index, "Tue 1 Dec 09:30")
    idle(desk, qtbot)
    flag = QItemSelectionModel.SelectionFlag
    page.table.setCurrentIndex(page.table.wishes.index(0, POSITIONS[Field.FIXED]))
    for line in range(3):
        index = page.table.wishes.index(line, 0)
        page.table.selectionModel().select(index, flag.Select | flag.Rows)
    page.table.blocks.fill_down()
    idle(desk, qtbot)
    assert {wish.fixed for wish in stored(desk)} == {datetime(2026, 12, 1, 9, 30)}


def test_a_refused_cell_is_named_before_anything_changes(page: WishesPage, desk: Desk) -> None:
    QGuiApplication.clipboard().setText("25:00\n")
    page.table.setCurrentIndex(page.table.wishes.index(0, POSITIONS[Field.FIXED]))
    page.table.blocks.paste()
    assert page.window().findChild(RefusalSheet) is not None
    assert stored(desk)[0].fixed is None


def test_delegates_are_ticked_in_the_panel(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    button = page.side.wish.delegates
    assert button.text() == "whoever is free"
    actions = button.menu().actions()
    assert [it.text() for it in actions] == ["KOBAYASHI Haruka", "TANAKA Yūko", "KOBYLIŃSKA Zofia"]
    actions[2].trigger()
    idle(desk, qtbot)
    button.menu().actions()[1].trigger()
    idle(desk, qtbot)
    assert button.text() == "TANAKA Yūko, KOBYLIŃSKA Zofia"
    assert stored(desk)[0].delegates == (4, 2)


def test_a_session_is_chosen_in_the_panel(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.selectRow(0)
    choice = page.side.wish.session
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    idle(desk, qtbot)
    assert stored(desk)[0].session == 0
    choice.setCurrentIndex(0)
    choice.activated.emit(0)
    idle(desk, qtbot)
    assert stored(desk)[0].session is None


def test_a_view_is_kept_and_shown_again(page: WishesPage, qtbot: QtBot) -> None:
    view = View(("asked", "asker", "rank"), "skoda", UNMET, "asked", descending=True)
    page.views.show_view(view)
    assert page.views.view() == view
    assert page.table.wishes.rowCount() == 1
    page.views.kept.keep("Open wishes", view)
    page.views.show_view(View(("asker", "rank", "comment")))
    assert page.table.columns.shown == ("asker", "rank", "comment")
    assert page.table.wishes.rowCount() == 3
    menu = page.views.menu(page.table.columns.menu(page))
    menu.actions()[0].trigger()
    assert page.views.view() == view


def test_a_column_is_chosen_in_the_menu(page: WishesPage) -> None:
    menu = page.table.columns.menu(page)
    action = next(it for it in menu.actions() if it.text() == "Country of the partner")
    action.trigger()
    assert page.table.columns.shown[-1] == "asked_country"
    leading = next(it for it in menu.actions() if it.text() == "Who wishes")
    assert not leading.isEnabled()


def test_columns_keep_their_keys_with_what_is_sorted(page: WishesPage) -> None:
    page.table.sortByColumn(POSITIONS[Field.ASKED_COUNTRY], Qt.SortOrder.AscendingOrder)
    countries = [row.line.asked.country for row in page.table.wishes.shown_rows()]
    assert countries == sorted(countries)
