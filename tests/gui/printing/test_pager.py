from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt

from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from tests.gui.printing.conftest import WAIT, choose, rest


@pytest.mark.parametrize("paper", [Paper.WORKBOOK, Paper.CALENDAR])
def test_file_for_each_person_is_paged_through(page: PrintPage, qtbot, paper):
    choose(page, paper, qtbot)
    pager = page.file.pager
    assert pager.sheet.text() == "Person 1 of 4"
    assert not pager.larger.isVisible()
    qtbot.mouseClick(pager.after, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: page.file.whose.text() == "As for KOBAYASHI Haruka", timeout=WAIT)
    rest(page, qtbot)
    assert pager.sheet.value() == 2
    pager.sheet.setValue(4)
    qtbot.waitUntil(lambda: page.file.whose.text() == "As for ŌKOBIRA Takumi", timeout=WAIT)
    assert not pager.after.isEnabled()


def test_data_have_nobody_to_page_through(page: PrintPage, qtbot):
    choose(page, Paper.DATA, qtbot)
    assert not page.file.pager.isVisible()


@pytest.mark.parametrize("paper", [Paper.BADGES, Paper.AGENDAS])
def test_sheets_are_turned_and_zoomed_on_the_smallest_screen(page: PrintPage, qtbot, paper):
    """A screen of 1366 x 768 at 200 % leaves 628 x 288 for a page."""
    choose(page, paper, qtbot)
    page.window().setMinimumSize(1, 1)
    page.window().resize(628, 288)
    pager = page.place.pager
    qtbot.waitUntil(lambda: pager.sheet.text().removeprefix("Sheet ").startswith("1 of "), timeout=WAIT)
    for widget in (pager.before, pager.sheet, pager.after, pager.smaller, pager.whole, pager.larger):
        corner = widget.mapTo(pager, QPoint(0, 0))
        assert widget.isVisible()
        assert corner.x() >= 0
        assert corner.x() + widget.width() <= pager.width()
    assert page.place.width() <= page.width() - page.choices.width()


@pytest.mark.parametrize("width", [280, 320, 480])
@pytest.mark.parametrize("pages", [18, 2_000, 60_000])
def test_all_ways_to_other_sheets_stay_in_sight(page: PrintPage, qtbot, width, pages):
    pager = page.place.pager
    page.place.layout().removeWidget(pager)
    pager.setGeometry(0, 0, width, pager.height())
    pager.show_sheet(pages, replace(page.view.sheet, page=pages, pages=pages))
    pager.layout().activate()
    assert pager.before.x() >= 0
    assert pager.larger.geometry().right() < width
    assert pager.sheet.width() >= pager.sheet.sizeHint().width()
    assert pager.sheet.cleanText() == f"{pages:,}"


def test_panel_of_choices_never_scrolls_sideways(page: PrintPage, qtbot):
    page.window().resize(1214, 400)
    area = page.choices.parentWidget().parentWidget()
    qtbot.waitUntil(area.verticalScrollBar().isVisible, timeout=WAIT)
    assert page.choices.width() > area.viewport().width()
    for part in (page.choices.badge.change, page.choices.stock.down, page.choices.papers):
        area.ensureWidgetVisible(part)
        assert area.horizontalScrollBar().value() == area.horizontalScrollBar().maximum() == 0


def test_whole_sheet_is_shown_without_scrolling_on_the_smallest_screen(page: PrintPage, qtbot):
    page.window().setMinimumSize(1, 1)
    page.window().resize(628, 288)
    area = page.view.parentWidget().parentWidget()
    qtbot.waitUntil(lambda: page.view.height() == area.viewport().height(), timeout=WAIT)
    assert not area.verticalScrollBar().isVisible()
    assert not area.horizontalScrollBar().isVisible()
