from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.importing.preview import ImportPreview
from gatewayapp.gui.importing.preview_table import FIRST_CELL, PreviewTable
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.services.imports import ImportKind
from tests.gui.importing.files import GUESTS, HEADINGS, workbook
from tests.gui.people.desk import idle

ROWS = 60
MORE = tuple(f"Question {number}" for number in range(1, 13))


@pytest.fixture
def preview(
    opened: Callable[[type[Page]], Page], desk: Desk, qtbot: QtBot, tmp_path: Path
) -> ImportPreview:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.resize(640, 500)
    rows = [(str(3000 + at), f"Jan NOVÁK{at}", "", *GUESTS[0][3:], *MORE) for at in range(ROWS)]
    page.way_in.begin(workbook(tmp_path / "many.xlsx", ((*HEADINGS, *MORE), *rows)))
    idle(desk, qtbot)
    assert page.way_in.preview is not None
    qtbot.waitUntil(lambda: page.way_in.preview.table.horizontalScrollBar().maximum() > 0)
    return page.way_in.preview


@pytest.fixture
def table(preview: ImportPreview) -> PreviewTable:
    return preview.table


def test_row_and_verdict_stay_while_others_are_scrolled_sideways(table: PreviewTable):
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert table.standing.geometry().topLeft() == QPoint(0, 0)
    assert table.standing.width() == table.columnWidth(0) + table.columnWidth(1)
    assert [table.standing.isColumnHidden(at) for at in range(4)] == [False, False, True, True]


def test_standing_columns_scroll_with_the_rows(table: PreviewTable):
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    assert table.standing.rowAt(0) == table.rowAt(0) > 0
    table.verticalScrollBar().setValue(0)
    assert table.standing.rowAt(0) == 0


def test_cell_that_is_walked_to_is_not_behind_the_standing_columns(table: PreviewTable, qtbot: QtBot):
    bar = table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    table.setCurrentIndex(table.model().index(2, table.model().columnCount() - 1))
    while table.currentIndex().column() > FIRST_CELL:
        qtbot.keyClick(table, Qt.Key.Key_Left)
        assert table.visualRect(table.currentIndex()).left() >= table.standing.width()


def test_pressing_a_row_number_chooses_the_row_and_scrolls_nothing(table: PreviewTable, qtbot: QtBot):
    bar = table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    place = table.standing.visualRect(table.model().index(3, 0)).center()
    qtbot.mouseClick(table.standing.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.currentIndex().row() == 3
    assert bar.value() == bar.maximum()
    qtbot.waitUntil(table.hasFocus)
    qtbot.keyClick(table, Qt.Key.Key_Home)
    assert bar.value() == 0


def test_pressing_a_standing_title_sorts_the_rows(table: PreviewTable, qtbot: QtBot):
    heading = table.standing.horizontalHeader()
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        qtbot.mouseClick(heading.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
        assert table.horizontalHeader().sortIndicatorOrder() is order
    assert table.model().index(0, 0).data() == str(ROWS + 1)


def test_standing_columns_leave_the_ground_below_the_rows_free(preview: ImportPreview, qtbot: QtBot):
    preview.filter_edit.setText("NOVÁK59")
    qtbot.waitUntil(lambda: preview.table.model().rowCount() == 1)
    standing = preview.table.standing
    assert standing.height() == standing.horizontalHeader().height() + standing.rowHeight(0)


def test_rows_stay_in_sight_in_a_low_window(preview: ImportPreview, qtbot: QtBot):
    page = preview.parentWidget().window()
    page.resize(627, 312)
    qtbot.waitUntil(lambda: preview.table.viewport().height() >= 2 * preview.table.rowHeight(0))
    foot = preview.foot
    assert foot.go.isVisible()
    assert "people are added" in foot.go.toolTip()
    page.resize(1214, 688)
    qtbot.waitUntil(foot.effect.isVisible)


def test_another_file_is_shown_from_its_first_column(
    preview: ImportPreview, desk: Desk, qtbot: QtBot, tmp_path: Path
):
    bar = preview.table.horizontalScrollBar()
    bar.setValue(bar.maximum())
    columns = (*HEADINGS, *reversed(MORE))
    preview.begin(workbook(tmp_path / "other.xlsx", (columns, columns)), ImportKind.REGISTRATIONS)
    idle(desk, qtbot)
    assert bar.value() == 0
