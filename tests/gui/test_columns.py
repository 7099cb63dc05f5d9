"""Columns are chosen, carried and sorted by, with the mouse and with keys alone."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.tables.chosen_columns import ChosenColumns
from gatewayapp.gui.tables.fitted_table import FittedTable
from gatewayapp.gui.tables.model import Column, RowsModel
from tests.gui.people.desk import show_active

ROWS = (("1", "KOBAYASHI", "Kobe"), ("2", "TANAKA", "Akita"), ("3", "AOKI", "Nara"))
NAMES = {"number": "No.", "name": "Name", "city": "City"}
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def columns(qtbot: QtBot) -> ChosenColumns:
    table = FittedTable()
    qtbot.addWidget(table)
    model = RowsModel(
        [Column(key, NAMES[key], lambda row, at=at: row[at]) for at, key in enumerate(NAMES)],
        lambda row: row[0],
        table,
    )
    model.set_rows(ROWS)
    table.setModel(model)
    table.set_columns((60, 120, 120), 0)
    show_active(table, qtbot)
    table.setFocus()
    table.setCurrentIndex(model.index(0, 1))
    return ChosenColumns(table, NAMES, "test/columns", list(NAMES), "name")


def test_spare_columns_give_way_in_a_narrow_window_until_somebody_chooses(
    columns: ChosenColumns, qtbot: QtBot
) -> None:
    table = columns.table
    table.set_flexible({1: 160, 2: 160})
    table.giving_way = (0, 2)
    for width, left in (
        (400, ("number", "name", "city")), (260, ("name", "city")), (150, ("name",)),
        (400, ("number", "name", "city")),
    ):  # fmt: skip
        table.resize(width, 200)
        qtbot.waitUntil(lambda left=left: columns.shown == left)
    columns.show("number", shown=False)
    columns.show("number", shown=True)
    table.resize(150, 200)
    assert columns.shown == ("name", "city", "number")


def test_the_cell_in_hand_stays_in_sight_where_the_room_becomes_smaller(
    columns: ChosenColumns, qtbot: QtBot
) -> None:
    table = columns.table
    table.resize(400, 200)
    table.setCurrentIndex(table.model().index(2, 2))
    table.resize(150, 70)
    cell = table.visualRect(table.currentIndex())
    assert table.viewport().rect().contains(cell.topLeft())
    assert table.viewport().height() > cell.center().y()


def shown(table: FittedTable) -> list[str]:
    return [row[1] for row in table.model().shown_rows()]


def test_alt_up_and_down_sort_by_the_column_in_hand(columns: ChosenColumns, qtbot: QtBot) -> None:
    table = columns.table
    qtbot.keyClick(table, Qt.Key.Key_Up, ALT)
    assert shown(table) == ["AOKI", "KOBAYASHI", "TANAKA"]
    qtbot.keyClick(table, Qt.Key.Key_Down, ALT)
    assert shown(table) == ["TANAKA", "KOBAYASHI", "AOKI"]
    assert table.model().row_at(table.currentIndex())[1] == "KOBAYASHI"


def test_alt_left_and_right_carry_the_column_past_those_that_are_hidden(
    columns: ChosenColumns, qtbot: QtBot
) -> None:
    columns.show("number", shown=False)
    qtbot.keyClick(columns.table, Qt.Key.Key_Right, ALT)
    assert columns.shown == ("city", "name")
    qtbot.keyClick(columns.table, Qt.Key.Key_Right, ALT)
    assert columns.shown == ("city", "name")
    qtbot.keyClick(columns.table, Qt.Key.Key_Left, ALT)
    assert columns.shown == ("name", "city")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_stays_while_columns_are_ticked(columns: ChosenColumns, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    menu = columns.menu(holder)
    menu.popup(QPoint(0, 0))
    number, _, city = menu.actions()
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(number).center())
    menu.setActiveAction(city)
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert menu.isVisible()
    assert columns.shown == ("name",)
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()
