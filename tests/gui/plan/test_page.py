from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.plan.emptiness import Lack
from gatewayapp.gui.plan.marks import Fit
from gatewayapp.gui.plan.page import PlanPage
from gatewayapp.services.plan_book import list_editions, list_meetings, move_meeting, set_state
from tests.gui.people.desk import show_active
from tests.gui.plan.occasions import grid_event, planned_event


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


@pytest.mark.parametrize(
    ("arguments", "lack", "leads_to"),
    [
        (None, Lack.EVENT, "start"),
        ({"hosts": 0, "visitors": 0, "wishes": 0}, Lack.PEOPLE, "people"),
        ({"wishes": 0}, Lack.WISHES, "wishes"),
    ],
)
def test_page_says_what_is_missing_and_leads_there(opened, qtbot, tmp_path, arguments, lack, leads_to):
    database = (
        planned_event(tmp_path / "mission.gateway", **arguments) if arguments is not None else None
    )
    page = opened(database)
    assert page.stack.currentWidget() is page.empty
    assert page.empty.lack is lack
    with qtbot.waitSignal(page.desk.wanted) as wanted:
        page.empty.findChildren(QPushButton)[0].click()
    assert wanted.args == [leads_to, ""]


def test_page_says_nothing_is_missing_while_it_still_reads(opened, qtbot, tmp_path):
    shown = opened(planned_event(tmp_path / "mission.gateway"))
    page = PlanPage(shown.desk)
    qtbot.addWidget(page)
    assert page.stack.currentWidget() is page.planned
    assert page.empty.lack is None
    assert not page.plan_action.isEnabled()


def test_page_without_plan_offers_to_plan(opened, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", plan=False))
    assert page.empty.lack is Lack.PLAN
    assert page.plan_action.isEnabled()
    assert [button.text() for button in page.empty.findChildren(QPushButton)] == [
        "Plan now",
        "Look at the wishes",
    ]


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


def test_other_side_shows_other_rows(page):
    page.plan_bar.sides.buttons[2].click()
    assert page.planned.board.model().rowCount() == 6
    page.plan_bar.sides.buttons[1].click()
    assert page.planned.board.model().row_at(0).full_name in {
        o.name for o in page.picture.organisations.values()
    }


def test_other_session_shows_other_times(page):
    page.plan_bar.sessions.segments.buttons[1].click()
    assert page.planned.board.model().headerData(0, Qt.Orientation.Horizontal) == "13:30"


def test_tab_goes_from_the_sides_to_sessions_and_filter(page):
    bar = page.plan_bar
    bar.sides.buttons[0].setFocus()
    order = []
    for _ in range(2):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        order.append(page.window().focusWidget())
    assert order == [bar.sessions.buttons[0], bar.filter]


def test_all_sessions_are_shown_side_by_side(page):
    board, model = page.planned.board, page.planned.board.model()
    page.plan_bar.sessions.buttons[2].click()
    assert model.columnCount() == 8
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(8)]
    assert (heads[0], heads[1], heads[4]) == ("Tue 09:30", "09:55", "Tue 13:30")
    late = max(page.picture.placed, key=lambda m: m.start)
    page.go_to_meeting(late.id)
    assert model.columnCount() == 8
    assert board.current_card().meeting.id == late.id
    assert model.begins_session(4)
    assert not model.begins_session(5)


def test_many_sessions_are_offered_in_a_list(opened, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", event=grid_event(sessions=8, slots=2)))
    assert page.plan_bar.sessions.segments.isHidden()
    page.plan_bar.sessions.drop_down.setCurrentIndex(7)
    page.plan_bar.sessions.drop_down.activated.emit(7)
    assert page.planned.board.corner.day == "Fri 4 Dec"


def test_filter_leaves_matching_rows_and_esc_brings_all_back(page):
    QTest.keyClicks(page.filter_edit, "kyushu")
    assert [page.planned.board.model().row_at(0).title] == ["Kyūshū Biomass"]
    assert page.planned.board.model().rowCount() == 1
    QTest.keyClick(page.filter_edit, Qt.Key.Key_Escape)
    assert page.planned.board.model().rowCount() == 5


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


def test_publish_asks_once_and_then_makes_an_edition(page, qtbot):
    page.publish_action.trigger()
    settle(qtbot, page)
    assert page.notice.words.text().startswith("Publish edition 1?")
    assert not list_editions(page.desk.database, page.desk.event.id)
    page.notice.answers[0].click()
    settle(qtbot, page)
    assert [edition.number for edition in list_editions(page.desk.database, page.desk.event.id)] == [1]
    assert "moved since edition 1" in page.planned.strip.labels[3].accessibleName()


def test_plan_on_paper_is_repaired_rather_than_planned_anew(page, qtbot):
    page.publishing._publish(page.desk.event.id)
    settle(qtbot, page)
    index, _ = shown_card(page, Fit.HERE)
    gone = page.planned.board.model().card_at(index).meeting
    before = stored(page)
    page.plan_action.trigger()
    assert not page.run.under_way
    assert page.notice.words.text().startswith("Edition 1 is on paper.")
    page.notice.decline.click()
    assert page.notice.isHidden()
    page.desk.change(move_meeting, replace(gone, start=gone.start - timedelta(hours=9)))
    settle(qtbot, page)
    page.plan_action.trigger()
    page.notice.answers[0].click()
    qtbot.waitUntil(lambda: not page.run.under_way and not page.desk.crew.busy, timeout=60_000)
    assert page.judgement.problems == ()
    assert places(stored(page), gone) == places(before, gone)


def test_held_meetings_are_neither_pinned_nor_moved(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    meeting = page.planned.board.model().card_at(index).meeting
    page.desk.change(set_state, meeting.id, MeetingState.HELD)
    settle(qtbot, page)
    press(page, Qt.Key.Key_P, Qt.Key.Key_M)
    settle(qtbot, page)
    assert page.planned.board.carrying.lift is None
    assert stored(page)[meeting.id].state is MeetingState.HELD


def test_broken_rules_are_listed_and_publishing_is_refused_in_words(page, qtbot):
    break_a_rule(page, qtbot)
    problems = page.planned.panel.problems
    assert problems.isVisible()
    assert problems.count() == len(page.judgement.problems) > 0
    page.publish_action.trigger()
    settle(qtbot, page)
    assert str(page.judgement.problems[0].sentence).rstrip(".") in page.notice.words.text()
    assert page.notice.answers == []
    assert not list_editions(page.desk.database, page.desk.event.id)


def test_problem_leads_to_its_meeting(page, qtbot):
    break_a_rule(page, qtbot)
    page.plan_bar.sessions.segments.buttons[1].click()
    page.planned.panel.problems.itemActivated.emit(page.planned.panel.problems.item(0))
    assert page.planned.board.current_card().meeting.id in page.judgement.problems[0].meetings


def test_unmet_wishes_are_listed_with_their_reason(opened, tmp_path):
    page = opened(planned_event(tmp_path / "m.gateway", wishes=25, event=grid_event(1, 3)))
    unmet = page.planned.panel.unmet
    lines = unmet.model().lines
    assert page.planned.panel.unmet_head.label.text() == f"{len(lines)} wishes without a meeting"
    assert unmet.opened() == lines[0]
    assert all(str(line.reason) for line in lines)


def test_why_not_says_that_a_row_lacks_no_meeting(page, qtbot):
    page.planned.board.setCurrentIndex(page.planned.board.model().index(0, 0))
    with qtbot.waitSignal(page.planned.board.carrying.spoke) as spoken:
        page.planned.why_not()
    assert spoken.args[0].endswith(": every wish has a meeting.")


def test_why_not_opens_the_wish_of_the_row(opened, tmp_path):
    page = opened(planned_event(tmp_path / "m.gateway", wishes=25, event=grid_event(1, 3)))
    last = page.planned.panel.unmet.model().lines[-1].wish
    row = [row.organisation for row in page.planned.board.model().sheet.rows].index(last.asked)
    page.planned.board.setCurrentIndex(page.planned.board.model().index(row, 0))
    page.planned.why_not()
    assert last.asked in page.planned.panel.unmet.opened().wish.pair


def test_details_follow_the_current_meeting(page):
    shown_card(page, Fit.HERE)
    details = page.planned.panel.details
    assert details.isVisible()
    assert " × " in details.heading.text()
    page.planned.board.setCurrentIndex(page.planned.board.model().index(-1, -1))
    assert details.isHidden()


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


def test_narrow_page_folds_the_panel_and_the_button_brings_it_back(page):
    page.resize(700, 664)
    assert page.planned.panel.isHidden()
    page.planned.area.fold.click()
    assert not page.planned.panel.isHidden()
    page.planned.area.fold.click()
    page.resize(1310, 664)
    assert not page.planned.panel.isHidden()


def test_narrow_page_folds_its_bar_until_it_fits(page):
    bar = page.plan_bar
    page.resize(560, 664)
    assert not bar.sides.drop_down.isHidden()
    assert not bar.sessions.drop_down.isHidden()
    assert bar.compare.text() == "Compare"
    assert bar._compare_button.text() == ""
    assert bar._compare_button.accessibleName() == "Compare"
    page.resize(1310, 664)
    assert bar._compare_button.text() == "Compare"
    assert bar.sides.drop_down.isHidden()


def test_panel_shows_all_of_the_chosen_meeting_where_there_is_room(page, qtbot):
    shown_card(page, *Fit)
    upper, cancel = page.planned.panel.upper, page.planned.panel.details.cancel
    qtbot.waitUntil(lambda: upper.height() == upper.sizeHint().height())
    assert upper.verticalScrollBar().maximum() == 0
    assert upper.rect().contains(cancel.rect().translated(cancel.mapTo(upper, QPoint())))


def test_start_page_leads_right_to_publishing(page, qtbot):
    page.show_part("publish")
    settle(qtbot, page)
    assert page.notice.words.text().startswith("Publish edition 1?")


def test_start_page_leads_right_to_planning(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway"))
    page.show_part("plan now")
    qtbot.waitUntil(lambda: page.run.under_way or not page.desk.crew.busy)
    qtbot.waitUntil(lambda: not page.run.under_way and not page.desk.crew.busy, timeout=60_000)
    assert page.run.story.seconds > 0


def test_proposal_stands_before_the_harmless_answer_in_tab_order(page, qtbot):
    page.publish_action.trigger()
    settle(qtbot, page)
    assert page.notice.answers[0].nextInFocusChain() is page.notice.decline


def test_published_edition_leads_to_its_paper(page, qtbot):
    wanted = []
    page.desk.wanted.connect(lambda *way: wanted.append(way))
    for offer, way in ((1, "agendas"), (2, "changed")):
        page.publish()
        settle(qtbot, page)
        page.notice.answers[0].click()
        settle(qtbot, page)
        assert page.notice.words.text() == f"Edition {offer} is published."
        page.notice.answers[0].click()
        assert wanted[-1] == ("print", way)


def test_what_is_only_told_leaves_the_keyboard_on_the_board(page):
    page.planned.board.setFocus()
    page.notice.tell("The plan stays as it was.")
    assert not page.notice.decline.hasFocus()
    page.notice.refuse("The plan breaks a hard rule.")
    assert page.focusWidget() is page.notice.decline


def test_keyboard_is_on_what_leads_to_a_plan(opened):
    page = opened(None)
    page.focus_first()
    assert isinstance(page.focusWidget(), QPushButton)
    assert page.empty.isAncestorOf(page.focusWidget())


def test_enter_leads_to_what_can_be_done_with_a_meeting_and_does_none_of_it(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    page.planned.board.setCurrentIndex(index)
    meeting = page.planned.board.current_card().meeting
    page.planned.board.setFocus()
    press(page, Qt.Key.Key_Return)
    settle(qtbot, page)
    assert page.focusWidget() is page.planned.panel.details.pin
    assert stored(page)[meeting.id].state is MeetingState.PLANNED


def test_ctrl_enter_follows_what_is_proposed_and_plans_nothing(page, qtbot):
    page.publish()
    settle(qtbot, page)
    qtbot.keyClick(page.notice.decline, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert not page.run.under_way
    assert page.notice.words.text() == "Edition 1 is published."


def test_keyboard_is_on_a_cell_as_soon_as_there_is_one(opened, qtbot, tmp_path):
    shown = opened(planned_event(tmp_path / "mission.gateway"))
    page = PlanPage(shown.desk)
    qtbot.addWidget(page)
    show_active(page, qtbot)
    page.focus_first()
    assert not page.planned.board.currentIndex().isValid()
    page.refresh(None)
    settle(qtbot, page)
    assert page.planned.board.currentIndex().isValid()


def test_offer_to_print_goes_once_the_plan_is_another(page, qtbot):
    page.publish()
    settle(qtbot, page)
    page.notice.answers[0].click()
    settle(qtbot, page)
    assert page.notice.isVisible()
    index, _ = shown_card(page, Fit.HERE)
    page.deeds.pin(page.planned.board.model().card_at(index))
    settle(qtbot, page)
    assert not page.notice.isVisible()
