from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gatewayapp.domain.board import Board
from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.plan.marks import Fit
from gatewayapp.gui.plan.swapping import weigh_swap
from gatewayapp.services.plan_book import list_meetings
from tests.gui.plan.facts import FACTS, KOBE, LATE, LULEA, MIKAWA, SKODA, at, delegate, meeting
from tests.gui.plan.facts import participant as taking_part

FIRST = meeting(1, KOBE, LULEA, 0)
SECOND = meeting(2, KOBE, SKODA, 2)


def weigh(meetings, moving, *others, facts=FACTS):
    return weigh_swap(Board(facts, tuple(meetings)), moving, [other.id for other in others])


def test_meetings_exchange_their_times_and_everybody_is_told():
    swap = weigh([FIRST, SECOND], FIRST, SECOND)
    assert swap.landed == (replace(FIRST, start=at(2)), replace(SECOND, start=at(0)))
    assert swap.told == 3
    assert find_conflicts(FACTS, swap.landed) == ()


def test_two_in_the_way_both_come_to_where_it_was():
    ways = (meeting(2, KOBE, SKODA, 2), meeting(3, MIKAWA, LULEA, 2, table=2))
    swap = weigh([FIRST, *ways], FIRST, *ways)
    assert [m.start for m in swap.landed] == [at(2), at(0), at(0)]
    assert find_conflicts(FACTS, swap.landed) == ()


def test_other_table_is_taken_where_the_own_one_is_not_free():
    elsewhere = meeting(3, MIKAWA, SKODA, 0, table=2)
    here, there = meeting(1, KOBE, LULEA, 0, table=1), meeting(2, KOBE, SKODA, 2, table=2)
    free = meeting(4, MIKAWA, LULEA, 3, table=1)
    swap = weigh([here, there, free], here, there)
    assert {m.table for m in swap.landed} <= {1, 2}
    blocked = weigh([here, there, elsewhere], here, there)
    assert not blocked.allowed


def test_refusal_says_who_is_away():
    away = replace(taking_part(SKODA), delegates=(delegate(SKODA, absences=(LATE,)),))
    facts = replace(FACTS, participants=(*FACTS.participants[:3], away))
    swap = weigh([FIRST, SECOND], FIRST, SECOND, facts=facts)
    assert not swap.allowed
    assert str(swap.refusal) == "A swap would break: Škoda Vodík is away at Tue 09:30"


def test_refusal_says_who_has_another_meeting():
    third = meeting(3, MIKAWA, SKODA, 0, table=2)
    swap = weigh([FIRST, SECOND, third], FIRST, SECOND)
    assert str(swap.refusal) == "A swap would break: Škoda Vodík has another meeting at Tue 09:30"


def test_refusal_says_that_a_meeting_is_over():
    over = replace(SECOND, state=MeetingState.HELD)
    swap = weigh([FIRST, over], FIRST, over)
    assert "Kobe Thermal Engineering – Škoda Vodík is over" in str(swap.refusal)


def cell_to_swap(page, *, allowed=True):
    """Find a card, and a slot of its session with another card of its row to swap with."""
    board = page.planned.board
    model = board.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            card = model.card_at(model.index(row, column))
            lift = page.handwork.lift(card, model.shown[row]) if card else None
            for other, slot in enumerate(model.slots):
                swap = lift.swap_at(slot.index) if lift else None
                if swap is not None and swap.allowed is allowed:
                    return model.index(row, column), other, slot.index
    pytest.fail("nothing to swap")


def stored(page):
    return {m.id: m for m in list_meetings(page.desk.database, page.desk.event.id)}


def settle(page, qtbot):
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


def drag(page, index, column, modifiers=Qt.KeyboardModifier.NoModifier):
    board, viewport = page.planned.board, page.planned.board.viewport()
    start = board.visualRect(index).center()
    goal = board.visualRect(index.siblingAtColumn(column)).center()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(viewport, start + (goal - start) * step / 4)
    if modifiers:
        QTest.keyPress(board, Qt.Key.Key_Shift)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, modifiers, goal)


def test_drop_with_shift_swaps_as_one_undoable_change(page, qtbot):
    index, column, slot = cell_to_swap(page)
    before = stored(page)
    card = page.planned.board.model().card_at(index)
    drag(page, index, column, Qt.KeyboardModifier.ShiftModifier)
    settle(page, qtbot)
    after = stored(page)
    start = page.picture.facts.slots[slot].start
    assert after[card.meeting.id].start == start
    assert sum(before[id_].start != after[id_].start for id_ in after) >= 2
    assert find_conflicts(page.picture.facts, tuple(after.values())) == ()
    page.desk.undo()
    settle(page, qtbot)
    assert stored(page) == before


def test_drop_on_a_card_offers_the_swap_in_words(page, qtbot):
    index, column, _slot = cell_to_swap(page)
    before = stored(page)
    drag(page, index, column)
    settle(page, qtbot)
    assert stored(page) == before
    assert page.notice.words.text().startswith("Other meetings are in the way there. Swap them?")
    page.notice.answers[0].click()
    settle(page, qtbot)
    assert stored(page) != before


def test_keys_swap_with_shift_and_say_so(page, qtbot):
    index, _column, _slot = cell_to_swap(page)
    board = page.planned.board
    board.setCurrentIndex(index)
    before = stored(page)
    said = []
    board.carrying.spoke.connect(said.append)
    QTest.keyClick(board, Qt.Key.Key_M)
    lift, shift = board.carrying.lift, Qt.KeyboardModifier.ShiftModifier
    slots = range(len(page.picture.facts.slots))
    for key, step in ((Qt.Key.Key_Right, 1), (Qt.Key.Key_Left, -1)):
        while board.carrying.mark.fit is not Fit.SWAP:
            if lift.next_taken(board.carrying.target, step, slots) == board.carrying.target:
                break
            QTest.keyClick(board, key, shift)
    assert board.carrying.mark.fit is Fit.SWAP
    assert "They change places:" in said[-1]
    QTest.keyClick(board, Qt.Key.Key_Return)
    settle(page, qtbot)
    assert sum(before[id_].start != after.start for id_, after in stored(page).items()) >= 2


def test_hint_says_what_a_swap_does_or_would_break(page, qtbot):
    board = page.planned.board
    index, column, slot = cell_to_swap(page)
    board.carrying.lift_at(index)
    board.carrying.hold_at(board.visualRect(index.siblingAtColumn(column)).center())
    assert board.carrying.target == slot
    qtbot.waitUntil(lambda: board.carrying.sheet.hint.startswith("Hold Shift to swap: "))
    board.carrying.swap_wanted(True)
    assert board.carrying.mark.fit is Fit.SWAP
    assert board.carrying.sheet.hint == ""
    board.carrying.put_back()
