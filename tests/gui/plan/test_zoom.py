import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gatewayapp.gui.plan.zoom import STEPS, Zoom
from gatewayapp.gui.theme.fonts import px


@pytest.fixture
def zoom(page):
    yield page.planned.area.zoom
    page.planned.area.zoom.reset()


def row_height(page):
    return page.planned.board.rowHeight(0)


def test_keys_make_the_board_larger_smaller_and_usual(page, zoom):
    board = page.planned.board
    board.setFocus()
    QTest.keyClick(board, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert (zoom.percent, row_height(page)) == (125, px(60))
    QTest.keyClick(board, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert (zoom.percent, row_height(page)) == (100, px(48))
    QTest.keyClick(board, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert (zoom.percent, row_height(page)) == (75, px(36))


def test_wheel_with_control_zooms_and_without_scrolls(page, zoom):
    viewport = page.planned.board.viewport()
    for keys, percent in ((Qt.KeyboardModifier.ControlModifier, 125), (Qt.KeyboardModifier(0), 125)):
        turn = QWheelEvent(
            QPointF(9, 9), QPointF(9, 9), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton, keys,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(viewport, turn)
        assert zoom.percent == percent


def test_control_shows_the_percent_and_ends_at_the_last_step(page, zoom):
    control = page.planned.area.legend.findChild(type(page.planned.area.control))
    for _ in STEPS:
        control.larger.click()
    assert control.percent.text() == "200 %"
    assert not control.larger.isEnabled()
    control.percent.click()
    assert zoom.percent == 100


def test_zoom_is_remembered_and_nonsense_is_not_taken(page, zoom):
    zoom.set(150)
    assert Zoom().percent == 150
    zoom.reset()
    assert Zoom().percent == 100


@pytest.mark.parametrize("percent", STEPS)
def test_board_is_painted_at_every_step(page, zoom, percent):
    zoom.set(percent)
    board = page.planned.board
    board.setCurrentIndex(board.model().index(0, 0))
    picture = board.grab().toImage()
    colours = {picture.pixelColor(x, picture.height() // 3).name() for x in range(picture.width())}
    assert len(colours) > 2
