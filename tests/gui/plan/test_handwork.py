from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.plan.marks import Fit
from gatewayapp.services.plan_book import set_state
from tests.gui.plan.hands import drag, middle, press, settle, shown_card, stored


def test_pin_by_key_is_stored_and_undone(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    meeting = page.planned.board.model().card_at(index).meeting
    press(page, Qt.Key.Key_P)
    settle(qtbot, page)
    assert stored(page)[meeting.id].state is MeetingState.PINNED
    assert page.planned.board.current_card().pinned
    page.desk.undo()
    settle(qtbot, page)
    assert stored(page)[meeting.id].state is MeetingState.PLANNED


def test_cancel_by_key_takes_the_card_off_the_board(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    meeting = page.planned.board.model().card_at(index).meeting
    press(page, Qt.Key.Key_Delete)
    settle(qtbot, page)
    assert stored(page)[meeting.id].state is MeetingState.CANCELLED
    assert not page.planned.board.model().index_of(meeting.id).isValid()
    assert [line.wish.pair for line in page.judgement.unmet] == [meeting.pair]


def test_move_by_keyboard_is_stored_and_undone(page, qtbot):
    index, goal = shown_card(page, Fit.FITS, Fit.BEST, Fit.COSTS)
    meeting = page.planned.board.model().card_at(index).meeting
    arrow = Qt.Key.Key_Right if goal > index.column() else Qt.Key.Key_Left
    press(page, Qt.Key.Key_M, arrow)
    landed = page.planned.board.carrying.mark.landed
    press(page, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert stored(page)[meeting.id] == landed != meeting
    assert page.planned.board.current_card().meeting.id == meeting.id
    page.desk.undo()
    settle(qtbot, page)
    assert stored(page)[meeting.id] == meeting


def test_move_by_keyboard_reaches_the_next_session(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    meeting = page.planned.board.model().card_at(index).meeting
    press(page, Qt.Key.Key_M)
    while page.planned.board.model().session == 0:
        before = page.planned.board.carrying.target
        press(page, Qt.Key.Key_Right)
        assert page.planned.board.carrying.target > before
    press(page, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert f"{stored(page)[meeting.id].start:%H}" >= "13"


def test_escape_puts_a_lifted_meeting_back(page, qtbot):
    before = stored(page)
    shown_card(page, Fit.HERE)
    press(page, Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    settle(qtbot, page)
    assert stored(page) == before
    assert page.planned.board.carrying.lift is None


def test_lifting_speaks(page, qtbot):
    shown_card(page, Fit.FITS, Fit.BEST, Fit.COSTS)
    title = page.planned.board.current_card().title
    with qtbot.waitSignal(page.planned.board.carrying.spoke) as spoken:
        press(page, Qt.Key.Key_M)
    assert spoken.args[0] == f"Moving {title}. Esc puts it back."


def test_drop_by_mouse_moves_where_it_fits(page, qtbot):
    index, column = shown_card(page, Fit.FITS, Fit.BEST, Fit.COSTS)
    meeting = page.planned.board.model().card_at(index).meeting
    drag(page, middle(page, index), middle(page, index.siblingAtColumn(column)))
    settle(qtbot, page)
    assert stored(page)[meeting.id].start == page.planned.board.model().slots[column].start


def test_drop_by_mouse_where_it_is_impossible_does_nothing(page, qtbot):
    before = stored(page)
    index, column = shown_card(page, Fit.BLOCKED)
    drag(page, middle(page, index), middle(page, index.siblingAtColumn(column)))
    settle(qtbot, page)
    assert stored(page) == before


def test_pointer_over_a_blocked_cell_says_why(page):
    index, column = shown_card(page, Fit.BLOCKED)
    viewport, start = page.planned.board.viewport(), middle(page, index)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(viewport, start + QPoint(30, 0))
    QTest.mouseMove(viewport, middle(page, index.siblingAtColumn(column)))
    sheet = page.planned.board.carrying.sheet
    assert sheet.isVisible()
    assert sheet.heading.startswith("Not at Tue ")
    assert " then" in str(sheet.mark.sentence)
    press(page, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_held_meetings_are_neither_pinned_nor_moved(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    meeting = page.planned.board.model().card_at(index).meeting
    page.desk.change(set_state, meeting.id, MeetingState.HELD)
    settle(qtbot, page)
    press(page, Qt.Key.Key_P, Qt.Key.Key_M)
    settle(qtbot, page)
    assert page.planned.board.carrying.lift is None
    assert stored(page)[meeting.id].state is MeetingState.HELD
