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
    qtbot.waitUntil(lambda: pager.sheet.text().startswith("1 of "), timeout=WAIT)
    for widget in (pager.before, pager.sheet, pager.after, pager.smaller, pager.whole, pager.larger):
        corner = widget.mapTo(pager, QPoint(0, 0))
        assert widget.isVisible()
        assert corner.x() >= 0
        assert corner.x() + widget.width() <= pager.width()
    assert page.place.width() <= page.width() - page.choices.width()
