"""Both pages by keyboard alone: each key goes to whatever has the keyboard then."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.wishes.page import WishesPage
from gatewayapp.services.events import find_event
from gatewayapp.services.people import list_people
from gatewayapp.services.wishes import list_wishes
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes

Opened = Callable[[type[Page]], Page]


class Typist:
    """Types at a page, and waits until what was typed is done."""

    def __init__(self, page: Page, desk: Desk, qtbot: QtBot) -> None:
        self._page, self._desk, self._qtbot = page, desk, qtbot

    @property
    def here(self) -> QWidget:
        """What has the keyboard."""
        widget = self._page.focusWidget()
        assert widget is not None
        return widget

    def write(self, text: str) -> None:
        self._qtbot.keyClicks(self.here, text)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            self._qtbot.keyClick(self.here, key)
            idle(self._desk, self._qtbot)

    def tab_to(self, widget: QWidget) -> None:
        for _ in range(80):
            if self.here is widget:
                return
            self._qtbot.keyClick(self.here, Qt.Key.Key_Tab)
        raise AssertionError(widget)


def test_a_person_is_found_and_changed_without_a_mouse(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    typist = Typist(page, desk, qtbot)
    page.filter_field.setFocus()
    typist.write("tanaka")
    typist.press(Qt.Key.Key_Return)
    assert typist.here is page.table
    typist.press(Qt.Key.Key_Return)
    facts = page.side.person.facts
    assert typist.here is facts.fields[Field.JOB_TITLE]
    typist.write("Head of Sales")
    part = page.side.person.part
    typist.tab_to(part.fields[Field.MOST])
    typist.write("3")
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Escape)
    assert typist.here is page.table
    db = database(desk)
    line = list_people(db, find_event(db).id)[3]
    assert line.person.job_title == "Head of Sales"
    assert page.table.chosen_rows()[0].text(Field.MOST) == "3"
    typist.press(Qt.Key.Key_Escape)
    assert page.filter_field.text() == ""


def test_letters_without_a_meaning_of_their_own_filter_the_wishes(
    opened: Opened, desk: Desk, qtbot: QtBot
) -> None:
    add_wishes(database(desk))
    page = opened(WishesPage)
    typist = Typist(page, desk, qtbot)
    page.focus_first()
    typist.write("K")
    assert page.filter_field.hasFocus()
    assert page.filter_field.text() == "K"


def test_wishes_are_ranked_and_added_without_a_mouse(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    add_wishes(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    typist = Typist(page, desk, qtbot)
    page.filter_field.setFocus()
    typist.write("wodor")
    typist.press(Qt.Key.Key_Down)
    assert typist.here is page.table
    typist.press(Qt.Key.Key_5)
    typist.press(Qt.Key.Key_Escape, Qt.Key.Key_S)
    form = page.side.add
    assert page.side.currentWidget() is form
    typist.tab_to(form.asker)
    form.asker.selectAll()
    typist.write("skoda vodik")
    typist.tab_to(form.asked)
    typist.write("lukasiewicz wodor")
    typist.press(Qt.Key.Key_Return)
    typist.press(Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert typist.here is page.table
    db = database(desk)
    ranks = [line.wish.rank for line in list_wishes(db, find_event(db).id)]
    assert sorted(ranks) == [2, 3, 3, 5]
