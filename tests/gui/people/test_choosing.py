"""How cells and rows are chosen in a table, by keyboard and by mouse."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.many import common
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.tables import sheet_table
from gatewayapp.gui.tables.copying import SLICE

Opened = Callable[[type[Page]], Page]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
FAR = Qt.KeyboardModifier.ControlModifier | SHIFT


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.table.lay_fields([Field.NAME, Field.ORGANISATION, Field.ROLE, Field.STATUS])
    return page


def go_to(page: PeoplePage, line: int, field: Field) -> None:
    page.table.setFocus()
    page.table.choose_only(page.table.people.index(line, POSITIONS[field]))


def chosen(page: PeoplePage) -> tuple[list[int], list[Field]]:
    """Give the lines and the columns that are chosen."""
    cells = page.table.chosen_cells()
    return list(cells.lines), [list(Field)[at] for at in cells.columns]


def middle(page: PeoplePage, line: int, field: Field) -> QPoint:
    return page.table.visualRect(page.table.people.index(line, POSITIONS[field])).center()


def test_shift_and_arrows_choose_a_block(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 1, Field.ORGANISATION)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up):
        qtbot.keyClick(page.table, key, SHIFT)
    assert chosen(page) == ([1, 2], [Field.ORGANISATION, Field.ROLE])
    assert page.side.many.heading.text() == "2 people chosen"


def test_shift_space_chooses_the_whole_rows_of_a_block(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 1, Field.ORGANISATION)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    qtbot.keyClick(page.table, Qt.Key.Key_Space, SHIFT)
    assert page.table.chosen_cells().whole
    assert list(page.table.chosen_lines()) == [1, 2]


@pytest.mark.parametrize(
    ("key", "lines", "fields"),
    [
        (Qt.Key.Key_Down, [3, 4, 5], [Field.ROLE]),
        (Qt.Key.Key_Up, [0, 1, 2, 3], [Field.ROLE]),
        (Qt.Key.Key_Left, [3], [Field.NAME, Field.ORGANISATION, Field.ROLE]),
        (Qt.Key.Key_End, [3, 4, 5], [Field.ROLE, Field.STATUS]),
    ],
)
def test_ctrl_shift_and_arrows_choose_as_far_as_there_are_cells(
    page: PeoplePage, qtbot: QtBot, key: Qt.Key, lines: list[int], fields: list[Field]
) -> None:
    go_to(page, 3, Field.ROLE)
    qtbot.keyClick(page.table, key, FAR)
    assert chosen(page) == (lines, fields)


def test_shift_and_click_choose_a_block(page: PeoplePage, qtbot: QtBot) -> None:
    page.side.show()
    viewport = page.table.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=middle(page, 0, Field.ORGANISATION))
    qtbot.mouseClick(viewport, LEFT, SHIFT, middle(page, 2, Field.ROLE))
    assert chosen(page) == ([0, 1, 2], [Field.ORGANISATION, Field.ROLE])


def test_the_mouse_drags_a_block_and_the_panel_waits_until_it_lets_go(
    page: PeoplePage, qtbot: QtBot
) -> None:
    viewport = page.table.viewport()
    QTest.mousePress(viewport, LEFT, pos=middle(page, 1, Field.NAME))
    QTest.mouseMove(viewport, middle(page, 2, Field.NAME))
    QTest.mouseMove(viewport, middle(page, 3, Field.ORGANISATION))
    assert page.side.isHidden()
    QTest.mouseRelease(viewport, LEFT, pos=middle(page, 3, Field.ORGANISATION))
    assert chosen(page) == ([1, 2, 3], [Field.NAME, Field.ORGANISATION])
    assert page.side.many.heading.text() == "3 people chosen"


def test_a_press_at_a_rows_left_edge_chooses_the_whole_row(page: PeoplePage, qtbot: QtBot) -> None:
    viewport = page.table.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=QPoint(4, middle(page, 1, Field.NAME).y()))
    qtbot.mouseClick(viewport, LEFT, SHIFT, QPoint(4, middle(page, 2, Field.NAME).y()))
    assert page.table.chosen_cells().whole
    assert list(page.table.chosen_lines()) == [1, 2]
    qtbot.mouseClick(viewport, LEFT, pos=middle(page, 3, Field.ORGANISATION))
    assert chosen(page) == ([3], [Field.ORGANISATION])


def test_who_is_in_hand_is_told_once_while_the_keyboard_walks_along_a_row(
    page: PeoplePage, qtbot: QtBot
) -> None:
    go_to(page, 1, Field.NAME)
    with qtbot.assertNotEmitted(page.table.selected):
        qtbot.keyClick(page.table, Qt.Key.Key_Right)
        qtbot.keyClick(page.table, Qt.Key.Key_Right, SHIFT)
    with qtbot.waitSignal(page.table.selected):
        qtbot.keyClick(page.table, Qt.Key.Key_Down)


def test_a_person_found_while_shift_is_held_is_chosen_alone(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 0, Field.ROLE)
    QTest.keyPress(page, Qt.Key.Key_Shift, SHIFT)
    page.table.choose(page.table.people.shown_rows()[3].id)
    QTest.keyRelease(page, Qt.Key.Key_Shift)
    assert chosen(page) == ([3], [Field.NAME])
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    assert chosen(page) == ([3, 4], [Field.NAME])


def test_very_many_rows_are_copied_in_slices(page: PeoplePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("before")
    count = 2 * SLICE + 1
    page.table.blocks.copying.copy((str(line), "a") for line in range(count))
    assert QGuiApplication.clipboard().text() == "before"
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    lines = QGuiApplication.clipboard().text().splitlines()
    assert (len(lines), lines[-1]) == (count, f"{count - 1}\ta")


def test_very_many_cells_are_told_of_soon_and_chosen_no_more_once_the_filter_changes(
    page: PeoplePage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_table, "CARRIED", 3)
    go_to(page, 1, Field.NAME)
    with qtbot.waitSignal(page.table.selected, check_params_cb=lambda rows: len(rows) == 5):
        qtbot.keyClick(page.table, Qt.Key.Key_Down, FAR)
        assert page.side.currentWidget() is page.side.person
    page.filter_field.setText("ko")
    assert chosen(page) == ([], [])


def test_what_several_have_in_common_is_known() -> None:
    assert common([False, False]) is False
    assert common(["a", "b"]) is None
    assert common([]) is None


def test_the_rest_of_a_row_is_tinted_while_a_part_of_it_is_chosen(
    page: PeoplePage, qtbot: QtBot
) -> None:
    go_to(page, 1, Field.NAME)

    def colour(line: int, field: Field) -> str:
        corner = page.table.visualRect(page.table.people.index(line, POSITIONS[field])).topLeft()
        image = page.table.viewport().grab().toImage()
        return image.pixelColor(corner + QPoint(3, 4)).name()

    row_in_hand = colour(1, Field.STATUS)
    assert row_in_hand == colour(1, Field.ORGANISATION)
    qtbot.keyClick(page.table, Qt.Key.Key_Down, SHIFT)
    assert colour(2, Field.NAME) == row_in_hand
    assert colour(1, Field.STATUS) == colour(2, Field.STATUS)
    assert len({row_in_hand, colour(1, Field.STATUS), colour(3, Field.STATUS)}) == 3
