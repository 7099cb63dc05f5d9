import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QPushButton

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.theme.fonts import px
from gatewayapp.gui.window import Window
from tests.gui.people.desk import show_active


@pytest.fixture(params=[(1366, 768), (683, 384)], ids=str)
def window(laid_desk: Desk, qtbot, request) -> Window:
    window = Window(laid_desk)
    qtbot.addWidget(window)
    window.setMinimumSize(1, 1)
    window.resize(*request.param)
    show_active(window, qtbot)
    return window


def test_toast_covers_nothing_that_is_pressed(window: Window, qtbot):
    window.toast.say("Import guests.xlsx")
    qtbot.waitUntil(lambda: window.toast.x() > window.rail.width())
    qtbot.waitUntil(lambda: window.toast.pos() == window.toast._goal())
    place = window.toast.geometry()
    assert window.rect().contains(place)
    assert not any(rect.intersects(place) for rect in window.toast._taken())
    assert not window.rail.geometry().intersects(place)
    assert place.bottom() < window.strip.y()


def test_toast_lies_above_a_button_that_came_below_it(window: Window, qtbot):
    window.toast.say("Import guests.xlsx")
    qtbot.waitUntil(lambda: window.toast.pos() == window.toast._goal())
    late = QPushButton("Late", window)
    late.setGeometry(QRect(window.toast.pos() + QPoint(px(20), px(12)), window.toast.size() / 2))
    late.show()
    window.toast.raise_()
    qtbot.waitUntil(lambda: not late.geometry().intersects(window.toast.geometry()))


def test_toast_follows_the_rail(window: Window, qtbot):
    window.toast.say("Import guests.xlsx")
    window.fold_rail()
    qtbot.waitUntil(lambda: window.toast.x() == window.rail.width() + px(16))
