"""What the People page reads: those in sight first, then everybody."""

from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people import roll
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.roll import call_roll, first_of_roll
from gatewayapp.gui.people.words import people_words
from tests.gui.people.desk import database, idle


def test_first_of_few_are_not_read_twice(desk: Desk):
    assert first_of_roll(database(desk), desk.event.id, people_words()) == ()


def test_first_of_many_look_as_in_the_whole_roll(desk: Desk, monkeypatch):
    monkeypatch.setattr(roll, "IN_SIGHT", 3)
    db, words = database(desk), people_words()
    first = first_of_roll(db, desk.event.id, words)
    assert [row.texts for row in first] == [
        row.texts for row in call_roll(db, desk.event.id, words).rows[:4]
    ]


def test_page_shows_the_first_of_many_before_it_has_read_all(desk: Desk, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(roll, "IN_SIGHT", 3)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    shown = []
    page.table.people.counted.connect(lambda count, _of: shown.append(count))
    page.refresh(None)
    idle(desk, qtbot)
    assert shown == [4, 6]
    assert page.stack.currentWidget() is page.work
    assert page.table.editTriggers() == page.table.EditTrigger.EditKeyPressed


def test_page_reads_all_at_once_when_it_is_read_again(desk: Desk, qtbot: QtBot, monkeypatch):
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.refresh(None)
    idle(desk, qtbot)
    monkeypatch.setattr(roll, "IN_SIGHT", 3)
    shown = []
    page.table.people.counted.connect(lambda count, _of: shown.append(count))
    page.refresh(None)
    idle(desk, qtbot)
    assert shown == [6]
