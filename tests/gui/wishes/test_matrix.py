from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gatewayapp.domain.organisations import Organisation
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.wishes.book import WishBook
from gatewayapp.gui.wishes.grid import grid_of
from gatewayapp.gui.wishes.matrix import WishMatrix
from gatewayapp.gui.wishes.page import WishesPage
from gatewayapp.services.people import list_organisations
from gatewayapp.services.wishes import list_vetoes, list_wishes
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened, desk: Desk) -> WishesPage:
    add_wishes(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    page.matrix_action.setChecked(True)
    return page


@pytest.fixture
def matrix(page: WishesPage) -> WishMatrix:
    return page.matrix


def ranks(desk: Desk) -> dict[tuple[int, int], int]:
    assert desk.event is not None
    lines = list_wishes(database(desk), desk.event.id)
    return {(line.wish.asker, line.wish.asked): line.wish.rank for line in lines}


def cells(matrix: WishMatrix) -> list[list[str]]:
    model = matrix.grid_model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_ranks_stand_in_cells_and_counts_at_the_edges(matrix: WishMatrix) -> None:
    # Kobe, Łukasiewicz, Škoda, by name
    assert cells(matrix) == [["", "1", "3"], ["2", "", ""], ["", "", ""]]
    model = matrix.grid_model
    assert [model.count(row, across=False) for row in range(3)] == [2, 1, 0]
    assert [model.count(column, across=True) for column in range(3)] == [1, 1, 1]


def test_columns_are_named_in_the_script_of_the_rows() -> None:
    native = Organisation(1, "Nagitsuna Materials K.K.", native_name="㈱凪綱素材", short_name="Nagi")
    latin = replace(native, id=2, native_name="")
    book = WishBook(choices={"㈱凪綱素材": native, latin.name: latin}, here=frozenset({1, 2}))
    assert grid_of(book).board_names == {1: "凪綱素材", 2: "Nagi"}
    book = WishBook(choices={native.name: native}, here=frozenset({1}))
    assert grid_of(book).board_names == {1: "Nagi"}


def test_a_typed_rank_adds_changes_and_delete_removes(
    matrix: WishMatrix, desk: Desk, qtbot: QtBot
) -> None:
    kobe, wodor, skoda = (it.id for it in list_organisations(database(desk)))
    matrix.setCurrentIndex(matrix.grid_model.index_of((skoda, kobe)))
    qtbot.keyClick(matrix, Qt.Key.Key_4)
    idle(desk, qtbot)
    assert ranks(desk)[skoda, kobe] == 4
    assert matrix.grid_model.pair_at(matrix.currentIndex()) == (skoda, kobe)
    qtbot.keyClick(matrix, Qt.Key.Key_1)
    idle(desk, qtbot)
    assert ranks(desk)[skoda, kobe] == 1
    qtbot.keyClick(matrix, Qt.Key.Key_Delete)
    idle(desk, qtbot)
    assert (skoda, kobe) not in ranks(desk)
    assert (kobe, wodor) in ranks(desk)


def test_v_forbids_a_meeting_and_allows_it_again(matrix: WishMatrix, desk: Desk, qtbot: QtBot) -> None:
    assert desk.event is not None
    kobe, _, skoda = (it.id for it in list_organisations(database(desk)))
    matrix.setCurrentIndex(matrix.grid_model.index_of((kobe, skoda)))
    qtbot.keyClick(matrix, Qt.Key.Key_V)
    idle(desk, qtbot)
    assert [veto.pair for veto in list_vetoes(database(desk), desk.event.id)] == [{kobe, skoda}]
    said = matrix.currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    assert said.splitlines()[-1] == "must not meet"
    qtbot.keyClick(matrix, Qt.Key.Key_V)
    idle(desk, qtbot)
    assert list_vetoes(database(desk), desk.event.id) == ()


def test_nobody_asks_themselves(matrix: WishMatrix, desk: Desk, qtbot: QtBot) -> None:
    before = ranks(desk)
    matrix.setCurrentIndex(matrix.grid_model.index(0, 0))
    qtbot.keyClick(matrix, Qt.Key.Key_1)
    qtbot.keyClick(matrix, Qt.Key.Key_V)
    idle(desk, qtbot)
    assert ranks(desk) == before


def test_a_filter_leaves_an_organisation_and_its_partners(
    page: WishesPage, matrix: WishMatrix, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.filter_edit, "skoda")
    model = matrix.grid_model
    names = [model.grid.names[row] for row in model.rows]
    assert names == ["Kobe Thermal Eng. K.K.", "Škoda Vodík a.s."]
    assert [model.grid.names[it] for it in model.columns] == ["Škoda Vodík a.s."]


def test_a_kind_leads_back_to_the_list(page: WishesPage) -> None:
    page.kinds.choose("unmet")
    assert page.matrix.isHidden()
    assert not page.table.isHidden()
    assert not page.matrix_action.isChecked()
