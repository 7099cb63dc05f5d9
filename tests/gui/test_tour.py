import pytest
from PySide6.QtCore import Qt

from gatewayapp.gui.application import Session
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.settings import is_tour_due
from gatewayapp.gui.tour import Tour
from gatewayapp.gui.window import Window
from tests.gui.people.desk import show_active


@pytest.fixture
def tour(desk: Desk, qtbot) -> Tour:
    window = Window(desk)
    qtbot.addWidget(window)
    show_active(window, qtbot)
    window.take_tour()
    return window.findChild(Tour)


def test_tour_has_four_stops_and_comes_no_more(tour: Tour, qtbot):
    assert is_tour_due()
    seen = []
    while tour.isVisible():
        seen.append(tour.title.text())
        qtbot.mouseClick(tour.next, Qt.MouseButton.LeftButton)
    assert len(seen) == len(set(seen)) == 4
    assert not is_tour_due()


def test_tour_is_walked_and_skipped_by_keyboard(tour: Tour, qtbot):
    qtbot.keyClick(tour, Qt.Key.Key_Right)
    qtbot.keyClick(tour, Qt.Key.Key_Return)
    assert tour.count.text() == "3 of 4"
    qtbot.keyClick(tour, Qt.Key.Key_Left)
    assert tour.count.text() == "2 of 4"
    qtbot.keyClick(tour, Qt.Key.Key_Escape)
    assert not tour.isVisible()
    assert not is_tour_due()


def test_card_stays_inside_the_window_and_off_its_place(tour: Tour, qtbot):
    for _stop in tour.stops:
        assert tour.rect().contains(tour.panel.geometry())
        assert not tour.panel.geometry().intersects(tour._hole())
        tour.go(1)


def test_keyboard_stays_on_the_tour_while_a_database_opens(tour: Tour, small_file, qtbot):
    desk = tour.window().desk
    qtbot.waitUntil(tour.next.hasFocus)
    with qtbot.waitSignal(desk.opened, timeout=10_000):
        desk.open(small_file)
    qtbot.waitUntil(lambda: not desk.crew.busy, timeout=10_000)
    assert tour.isAncestorOf(tour.window().focusWidget())
    tour.end()
    qtbot.waitUntil(lambda: not desk.crew.busy, timeout=10_000)


def test_first_run_offers_the_tour_and_the_next_does_not(qapp, qtbot):
    session = Session(qapp)
    show_active(session.window, qtbot)
    session.offer_tour()
    tour = session.window.findChild(Tour)
    assert tour.isVisible()
    tour.end()
    qtbot.waitUntil(lambda: session.window.findChild(Tour) is None)
    session.offer_tour()
    assert session.window.findChild(Tour) is None
    session.window.hide()
    session.end()
