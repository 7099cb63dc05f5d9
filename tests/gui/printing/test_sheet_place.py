import pytest
from PySide6.QtCore import Qt

from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.sheet_place import next_zoom
from tests.gui.printing.conftest import WAIT, choose


@pytest.mark.parametrize(
    ("now", "step", "wanted"),
    [(0.6, 1, 0.75), (0.6, -1, 0.5), (1.0, 1, 1.5), (3.0, 1, 3.0), (0.4, -1, 0.5), (2.0, 0, None)],
)
def test_zoom_goes_by_steps(now, step, wanted):
    assert next_zoom(now, step) == wanted


def test_sheet_is_shown_at_its_true_size(page: PrintPage, qtbot):
    choose(page, Paper.AGENDAS, qtbot)
    page.place.zoom_by(0)
    while page.view.shown_zoom() < 0.99:
        qtbot.mouseClick(page.pager.larger, Qt.MouseButton.LeftButton)
    assert page.pager.whole.text() == "100 %"
    assert round(page.view.paper().width()) == round(210 / 25.4 * 96)
    qtbot.mouseClick(page.pager.whole, Qt.MouseButton.LeftButton)
    assert page.pager.whole.isChecked()
    qtbot.waitUntil(lambda: page.view.paper().height() < page.place.height(), timeout=WAIT)


def test_keys_turn_the_sheets(page: PrintPage, qtbot):
    choose(page, Paper.SIGNS, qtbot)
    assert page.view.sheet.pages == 4
    for key, wanted in (
        (Qt.Key.Key_PageDown, 2),
        (Qt.Key.Key_End, 4),
        (Qt.Key.Key_PageUp, 3),
        (Qt.Key.Key_Home, 1),
    ):
        qtbot.keyClick(page.view, key)
        qtbot.waitUntil(lambda wanted=wanted: page.view.sheet.page == wanted, timeout=WAIT)


def test_sheet_is_turned_to_by_its_number(page: PrintPage, qtbot):
    choose(page, Paper.SIGNS, qtbot)
    page.pager.sheet.setValue(3)
    qtbot.waitUntil(lambda: page.view.sheet.page == 3, timeout=WAIT)
    assert page.pager.sheet.text() == "Sheet 3 of 4"


def test_arrows_walk_through_the_labels(page: PrintPage, qtbot):
    qtbot.keyClick(page.view, Qt.Key.Key_Right)
    assert page.side.label_words.text() == "Label 2, enlarged"
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    qtbot.keyClick(page.view, Qt.Key.Key_Left)
    assert page.side.label_words.text() == "Label 1, enlarged"
