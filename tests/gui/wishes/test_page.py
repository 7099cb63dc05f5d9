from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.wishes.page import UNMET, VETOES, WishesPage
from gatewayapp.services.databases import create_database
from gatewayapp.services.wishes import list_vetoes, list_wishes
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_doubtful_wish, add_wishes

Opened = Callable[[type[Page]], Page]
KOBE, WODOR, SKODA = "Kobe Thermal Eng. K.K.", "Łukasiewicz Wodór", "Škoda Vodík a.s."


@pytest.fixture
def page(opened: Opened, desk: Desk) -> WishesPage:
    add_wishes(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    return page


def shown(page: WishesPage) -> list[tuple[int, str, str]]:
    return [(row.line.wish.rank, row.asker, row.asked) for row in page.table.wishes.shown_rows()]


def choose(page: WishesPage, *lines: int) -> None:
    flag = QItemSelectionModel.SelectionFlag
    for line in lines:
        index = page.table.wishes.index(line, 0)
        page.table.selectionModel().select(index, flag.Select | flag.Rows)


def fill(page: WishesPage, asker: str, asked: str) -> None:
    page.side.add.asker.setText(asker)
    page.side.add.asked.setText(asked)


def test_wishes_are_listed_by_rank_with_what_came_of_them(page: WishesPage) -> None:
    assert shown(page) == [(1, KOBE, WODOR), (2, WODOR, KOBE), (3, KOBE, SKODA)]
    states = [row.state for row in page.table.wishes.shown_rows()]
    assert states == ["Tue 1 Dec 09:55, table 2"] * 2 + ["no meeting yet: why?"]
    counts = [page.kinds.buttons[kind].count for kind in ("all", "unmet", "vetoes")]
    assert counts == [3, 1, 0]


def test_figures_over_the_table_are_whole_on_the_smallest_screen(page: WishesPage, qtbot: QtBot) -> None:
    """A screen of 1366 x 768 at 200 % leaves 626 pixels for a page."""
    page.setMinimumSize(1, 1)
    page.resize(626, 300)
    page.kinds.show_counts({"all": 500, "unmet": 160, "vetoes": 50})
    qtbot.waitUntil(lambda: page.import_button.text() == "")
    buttons = page.kinds.buttons.values()
    qtbot.waitUntil(lambda: all(it.width() >= it.minimumSizeHint().width() for it in buttons))
    assert page.add_button.geometry().right() < page.width()


def test_only_wishes_without_a_meeting_can_be_shown(page: WishesPage) -> None:
    page.kinds.choose(UNMET)
    assert shown(page) == [(3, KOBE, SKODA)]


def test_typing_filters(page: WishesPage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.filter_edit, "skoda")
    assert shown(page) == [(3, KOBE, SKODA)]


def test_a_figure_key_sets_the_rank_of_the_chosen(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 0, 2)
    qtbot.keyClick(page.table, Qt.Key.Key_4)
    idle(desk, qtbot)
    assert shown(page) == [(2, WODOR, KOBE), (4, KOBE, WODOR), (4, KOBE, SKODA)]
    desk.undo()
    idle(desk, qtbot)
    assert [rank for rank, _, _ in shown(page)] == [1, 2, 3]


def test_a_wish_without_a_meeting_says_why(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    page.table.next_unmet(1)
    idle(desk, qtbot)
    assert not page.side.wish.why.isHidden()
    assert page.side.wish.reason.text() == "There is room at Tue 09:30: plan again"


def test_a_wish_gets_a_fixed_time(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 2)
    choice = page.side.wish.fixed
    assert choice.currentText() == "–"
    choice.setCurrentIndex(choice.findText("Tue 1 Dec 10:20"))
    choice.activated.emit(choice.currentIndex())
    idle(desk, qtbot)
    assert page.table.wishes.shown_rows()[2].fixed == "Tue 1 Dec 10:20"
    assert choice.currentText() == "Tue 1 Dec 10:20"


def test_a_wish_is_added_by_two_names(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    page.add_action.trigger()
    form = page.side.add
    fill(page, "skoda vodik", "kobe thermal eng")
    qtbot.keyClick(form.asked, Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert (3, SKODA, KOBE) in shown(page)
    assert form.done.text() == f"Added: {SKODA} → {KOBE}"


def test_a_few_letters_are_enough_where_only_one_organisation_fits(
    page: WishesPage, desk: Desk, qtbot: QtBot
) -> None:
    page.add_action.trigger()
    form = page.side.add
    qtbot.keyClicks(form.asker, "skoda")
    qtbot.keyClick(form.asker, Qt.Key.Key_Tab)
    assert form.asker.text() == SKODA
    assert form.asked.hasFocus()
    qtbot.keyClicks(form.asked, "therm")
    qtbot.keyClick(form.asked.completer().popup(), Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert (3, SKODA, KOBE) in shown(page)


def test_choice_from_the_list_leads_on_to_the_partner(page: WishesPage, qtbot: QtBot) -> None:
    page.add_action.trigger()
    form = page.side.add
    qtbot.keyClicks(form.asker, "k")
    popup = form.asker.completer().popup()
    names = [popup.model().index(row, 0).data() for row in range(popup.model().rowCount())]
    place = popup.visualRect(popup.model().index(names.index(SKODA), 0)).center()
    qtbot.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(form.asked.hasFocus)
    assert form.asker.text() == SKODA


def test_letters_that_fit_several_organisations_stay_as_typed(page: WishesPage, qtbot: QtBot) -> None:
    page.add_action.trigger()
    form = page.side.add
    qtbot.keyClicks(form.asker, "k")
    qtbot.keyClick(form.asker, Qt.Key.Key_Return)
    assert form.asker.text() == "k"
    assert form.asked.hasFocus()
    form.submit()
    assert form.asker_fact.trouble.text() == 'No organisation is called "k". Choose one from the list.'
    qtbot.keyClicks(form.asked, "w")
    assert not form.asker_fact.trouble.isVisible()


@pytest.mark.parametrize(
    ("asker", "asked", "said"),
    [
        (KOBE, "Nobody Ltd", 'No organisation is called "Nobody Ltd". Choose one from the list.'),
        (KOBE, KOBE, "An organisation can't meet itself. Choose another one."),
        (KOBE, WODOR, "This wish stands in the list already. Change its rank there."),
    ],
)
def test_a_wish_that_cannot_be_is_refused_in_place(
    page: WishesPage, asker: str, asked: str, said: str
) -> None:
    page.add_action.trigger()
    fill(page, asker, asked)
    page.side.add.submit()
    assert page.side.add.asked_fact.trouble.text() == said
    assert len(shown(page)) == 3


def test_a_wish_is_removed_with_delete_and_comes_back(
    page: WishesPage, desk: Desk, qtbot: QtBot
) -> None:
    choose(page, 1)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    idle(desk, qtbot)
    assert len(shown(page)) == 2
    desk.undo()
    idle(desk, qtbot)
    assert len(shown(page)) == 3


def test_vetoes_are_added_and_removed(page: WishesPage, desk: Desk, qtbot: QtBot) -> None:
    page.kinds.choose(VETOES)
    page.add_action.trigger()
    fill(page, WODOR, SKODA)
    page.side.add.submit()
    idle(desk, qtbot)
    assert desk.event is not None
    assert len(list_vetoes(database(desk), desk.event.id)) == 1
    page.veto_table.selectRow(0)
    panel = page.side.veto
    assert (panel.first.text(), panel.second.text()) == (WODOR, SKODA)
    assert panel.said.text() == "Said by the organiser"
    panel.remove.click()
    idle(desk, qtbot)
    assert list_vetoes(database(desk), desk.event.id) == ()


def test_a_doubtful_row_becomes_a_wish(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    add_doubtful_wish(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    assert page.doubts_button.text() == "1 doubtful"
    page.doubts_button.click()
    page.side.doubts.cards.itemAt(0).widget().take.click()
    assert page.side.add.asker.text() == SKODA
    page.side.add.asked.setText(KOBE)
    page.side.add.submit()
    idle(desk, qtbot)
    idle(desk, qtbot)
    assert shown(page) == [(3, SKODA, KOBE)]
    assert page.doubts_button.isHidden()


def test_an_event_without_wishes_leads_to_the_first(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    assert page.stack.currentWidget() is page.empty
    page.add_action.trigger()
    fill(page, KOBE, WODOR)
    page.side.add.submit()
    idle(desk, qtbot)
    assert desk.event is not None
    assert len(list_wishes(database(desk), desk.event.id)) == 1


def test_a_database_without_an_event_leads_to_start(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.take(create_database(tmp_path / "empty.gateway"))
    page = WishesPage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    assert page.stack.currentWidget() is page.no_event
    with qtbot.waitSignal(desk.wanted) as asked:
        page.no_event.findChild(QPushButton).click()
    assert asked.args == ["start", ""]


def test_a_column_of_ranks_is_pasted_as_one_step_and_wishes_removed_as_one(
    page: WishesPage, desk: Desk, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("2\n4\n5\n")
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.wishes.index(0, 0))
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle(desk, qtbot)
    assert [row.line.wish.rank for row in page.table.wishes.shown_rows()] == [2, 4, 5]
    page.deeds.remove(page.table.wishes.shown_rows())
    idle(desk, qtbot)
    assert shown(page) == []
    desk.undo()
    idle(desk, qtbot)
    assert len(shown(page)) == 3
