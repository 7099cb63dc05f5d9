"""What the People page reads: those in sight first, then everybody."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people import roll
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.roll import call_roll, first_of_roll
from gatewayapp.gui.people.words import people_words
from tests.gui.people.desk import database, idle


def test_first_of_few_are_not_read_twice(desk: Desk):
    assert first_of_roll(database(desk), desk.event.id, people_words()) == ()


@pytest.mark.parametrize("native_first", [False, True])
def test_first_of_many_are_those_of_the_whole_roll_by_name(desk: Desk, monkeypatch, native_first):
    monkeypatch.setattr(roll, "IN_SIGHT", 3)
    db, words = database(desk), replace(people_words(), native_first=native_first)
    first = first_of_roll(db, desk.event.id, words)
    rows = sorted(call_roll(db, desk.event.id, words).rows, key=lambda row: row.name_key)
    assert [row.texts for row in first] == [row.texts for row in rows[:4]]


def test_first_are_not_shown_where_people_stand_in_another_order(desk: Desk, qtbot: QtBot, monkeypatch):
    monkeypatch.setattr(roll, "IN_SIGHT", 3)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    shown = []
    page.table.people.counted.connect(lambda count, _of: shown.append(count))
    page.refresh(None)
    idle(desk, qtbot)
    assert shown == [6]


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
