"""What a tester's hands do on a Plan page."""

from collections import Counter
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gatewayapp.services.plan_book import list_meetings, move_meeting


def stored(page):
    return {meeting.id: meeting for meeting in list_meetings(page.desk.database, page.desk.event.id)}


def places(meetings, but):
    return {m.id: (m.start, m.table) for m in meetings.values() if m.id != but.id}


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def shown_card(page, *fits):
    """Choose a card whose lift offers one of the wanted fits in sight; give cell and column."""
    board = page.planned.board
    for row in range(board.model().rowCount()):
        for column in range(board.model().columnCount()):
            index = board.model().index(row, column)
            card = board.model().card_at(index)
            lift = page.handwork.lift(card, board.model().shown[row]) if card else None
            for other, slot in enumerate(board.model().slots):
                if lift and lift.marks[slot.index].fit in fits:
                    board.setCurrentIndex(index)
                    return index, other
    pytest.fail("no card can be moved so")


def press(page, *keys):
    for key in keys:
        QTest.keyClick(page.planned.board, key)


def drag(page, start, goal):
    viewport = page.planned.board.viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 6):
        QTest.mouseMove(viewport, start + (goal - start) * step / 5)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=goal)


def break_a_rule(page, qtbot):
    """Give a host two meetings at one time."""
    hosts = Counter(meeting.first for meeting in stored(page).values())
    busiest = hosts.most_common(1)[0][0]
    first, second = [meeting for meeting in stored(page).values() if meeting.first == busiest][:2]
    page.desk.change(move_meeting, replace(second, start=first.start))
    settle(qtbot, page)


def middle(page, index):
    return page.planned.board.visualRect(index).center()
