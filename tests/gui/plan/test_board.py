from PySide6.QtCore import Qt

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.plan.board_view import BoardView
from gatewayapp.gui.plan.marks import Fit
from tests.gui.plan.hands import press, settle, shown_card, stored
from tests.gui.plan.occasions import planned_event


def test_board_shows_hosts_by_slots_with_used_tables(page):
    model = page.planned.board.model()
    assert (model.rowCount(), model.columnCount()) == (5, 4)
    assert model.headerData(0, Qt.Orientation.Horizontal) == "09:30"
    used = {meeting.table for meeting in stored(page).values() if f"{meeting.start:%H:%M}" == "09:30"}
    assert model.tables_at(0) == (len(used), 6)


def test_figures_count_what_is_stored(page):
    labels = [label.accessibleName() for label in page.planned.strip.labels if not label.isHidden()]
    assert labels[0] == f"{len(stored(page))}/14 wishes met"
    assert labels[2] == "0 hard rules broken"


def test_cells_say_in_full_who_meets_whom(page):
    model = page.planned.board.model()
    meeting = min(stored(page).values(), key=lambda m: m.start)
    said = model.data(model.index_of(meeting.id), Qt.ItemDataRole.AccessibleTextRole)
    names = {o.id: o.name for o in page.picture.organisations.values()}
    table = page.picture.facts.table_by_id[meeting.table].number
    assert said == f"{names[meeting.first]}, Tue 09:30, table {table}, meets {names[meeting.second]}"


def test_a_letter_on_a_free_cell_goes_nowhere(opened, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway"))
    board = page.planned.board
    cells = [
        board.model().index(row, column)
        for row in range(board.model().rowCount())
        for column in range(board.model().columnCount())
    ]
    free = next(cell for cell in cells if board.model().card_at(cell) is None)
    board.setCurrentIndex(free)
    press(page, Qt.Key.Key_M, Qt.Key.Key_K)
    assert board.currentIndex() == free
    assert board.carrying.lift is None


def test_enter_leads_to_what_can_be_done_with_a_meeting_and_does_none_of_it(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    page.planned.board.setCurrentIndex(index)
    meeting = page.planned.board.current_card().meeting
    page.planned.board.setFocus()
    press(page, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.focusWidget() is page.planned.panel.details.pin
    assert stored(page)[meeting.id].state is MeetingState.PLANNED


def test_board_says_that_the_plan_is_being_read_when_that_takes_a_while(dressed, qtbot):
    board = BoardView(lambda _card, _row: None)
    qtbot.addWidget(board)
    assert board._why_empty() == ""
    qtbot.waitUntil(lambda: board._why_empty() == "The plan is being read.")
