import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QLabel, QWidget

from gatewayapp.gui.command_box import CommandBox
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.history_sheet import HistorySheet
from gatewayapp.gui.sheet import MARGIN, Sheet
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.tour import Tour
from gatewayapp.gui.window import Window
from gatewayapp.services.history import history
from tests.gui.people.desk import show_active

LOW = (683, 384)


@pytest.fixture
def low_window(laid_desk: Desk, qtbot) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    window.setMinimumSize(1, 1)
    window.resize(*LOW)
    show_active(window, qtbot)
    return window


def bottom_of(widget: QWidget, inside: QWidget) -> int:
    return widget.mapTo(inside, QPoint(0, widget.height())).y()


def is_within(sheet: Sheet) -> bool:
    room = sheet.rect().adjusted(0, px(MARGIN), 0, -px(MARGIN) + 1)
    return room.contains(QRect(sheet.panel.pos(), sheet.panel.size()))


def test_list_of_a_sheet_yields_where_the_window_is_low(low_window: Window, qtbot):
    low_window.open_history()
    (sheet,) = low_window.findChildren(HistorySheet)
    qtbot.waitUntil(lambda: bool(sheet.rows))
    assert is_within(sheet)
    hint = sheet.column.itemAt(sheet.column.count() - 1).widget()
    assert isinstance(hint, QLabel)
    area = sheet.column.itemAt(1).widget()
    assert bottom_of(area, sheet) <= hint.mapTo(sheet, QPoint()).y()
    assert bottom_of(hint, sheet) <= sheet.panel.geometry().bottom()


def test_short_history_is_no_higher_than_its_lines(laid_desk: Desk, qtbot):
    window = Window(laid_desk)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    show_active(window, qtbot)
    window.open_history()
    (sheet,) = window.findChildren(HistorySheet)
    qtbot.waitUntil(lambda: bool(sheet.rows))
    sheet._show(history(laid_desk.database, 1))
    assert len(sheet.rows) == 1
    area = sheet.column.itemAt(1).widget()
    qtbot.waitUntil(lambda: area.height() == area.widget().sizeHint().height() < 200)
    qtbot.waitUntil(lambda: sheet.panel.height() < 320)


def test_list_of_a_sheet_is_whole_again_in_a_high_window(low_window: Window, qtbot):
    low_window.open_palette()
    (box,) = low_window.findChildren(CommandBox)
    assert is_within(box)
    low = box.list.height()
    low_window.resize(1366, 768)
    qtbot.waitUntil(lambda: box.list.height() > low)
    assert box.panel.y() == px(96)


def test_palette_that_finds_nothing_is_no_larger_than_its_words(low_window: Window, qtbot):
    low_window.open_palette()
    (box,) = low_window.findChildren(CommandBox)
    box.field.setText("zzqq")
    qtbot.waitUntil(lambda: box.panel.height() < px(120))
    box.field.clear()
    qtbot.waitUntil(lambda: box.panel.height() > px(240))


def test_card_of_the_tour_is_as_high_as_its_words(low_window: Window):
    low_window.take_tour()
    (tour,) = low_window.findChildren(Tour)
    for _stop in tour.stops[:-1]:
        assert tour.panel.height() == tour.panel.layout().totalHeightForWidth(tour.panel.width())
        tour.go(1)
