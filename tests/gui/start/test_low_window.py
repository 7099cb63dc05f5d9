"""At 200 % on the smallest screen a page has 627 x 312 pixels of its own."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.start.page import StartPage
from gatewayapp.gui.start.setting_up.step_stack import KINDS
from gatewayapp.services.needs import set_status
from gatewayapp.services.people import list_people
from tests.gui.people.desk import idle, show_active

LOW, WIDE = (627, 312), (1214, 696)


def shown(desk: Desk, qtbot, size: tuple[int, int]) -> StartPage:
    page = StartPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    show_active(page, qtbot)
    desk.changed.connect(page.refresh)
    return page


def is_in_sight(widget: QWidget, page: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect() and page.rect().contains(
        widget.mapTo(page, widget.rect().bottomRight())
    )


@pytest.mark.parametrize("size", [LOW, WIDE], ids=str)
def test_first_button_is_in_sight_without_a_database(desk: Desk, qtbot, size):
    page = shown(desk, qtbot, size)
    qtbot.waitUntil(lambda: is_in_sight(page.welcome.demo, page))


@pytest.mark.parametrize("size", [LOW, WIDE], ids=str)
@pytest.mark.parametrize("part", ["new event", "set up"])
def test_primary_button_of_the_set_up_is_in_sight_at_every_step(laid_desk: Desk, qtbot, size, part):
    page = shown(laid_desk, qtbot, size)
    page.show_part(part)
    idle(laid_desk, qtbot)
    set_up = page.set_up
    for place in range(len(KINDS)):
        set_up.go_to(place)
        primary = set_up.next if set_up.is_new else set_up.save
        qtbot.waitUntil(lambda primary=primary: is_in_sight(primary, page))


def test_rows_of_the_set_up_fit_a_narrow_page(laid_desk: Desk, qtbot):
    page = shown(laid_desk, qtbot, LOW)
    page.show_part("set up")
    idle(laid_desk, qtbot)
    set_up = page.set_up
    for place in range(len(KINDS)):
        set_up.go_to(place)
        step = set_up.step(place)
        if hasattr(step, "closed"):
            step.closed.add.click()
        qtbot.waitUntil(lambda step=step: step.width() <= page.width())
        assert not set_up._stack._areas[place].verticalScrollBar().isVisible()
        for field in step.findChildren(QWidget):
            if field.isVisible() and field.window() is page:
                assert field.mapTo(page, QPoint(field.width(), 0)).x() <= page.width(), field


def test_ways_of_a_thing_stand_below_its_words_on_a_narrow_page(laid_desk: Desk, qtbot):
    desk = laid_desk
    set_status(desk.database, list_people(desk.database, desk.event.id)[:3], Status.APPLIED)
    page = shown(desk, qtbot, LOW)
    page.show_part("mend unconfirmed")
    idle(desk, qtbot)
    row = page.mending.rows[0]
    last = row.buttons[-1]
    qtbot.waitUntil(lambda: last.mapTo(row, QPoint()).y() > row.height() / 2)
    assert row.mapTo(page, QPoint(row.width(), 0)).x() <= page.width()
    page.resize(*WIDE)
    qtbot.waitUntil(lambda: last.mapTo(row, QPoint()).y() < row.height() / 2)
