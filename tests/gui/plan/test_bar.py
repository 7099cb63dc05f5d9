from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.gui.plan.occasions import grid_event, planned_event


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


def test_narrow_bar_leaves_a_gap_between_the_filter_and_buttons_as_wide_as_their_sign(page, qtbot):
    page.resize(584, 600)
    bar = page.plan_bar
    qtbot.waitUntil(lambda: bar._compare_button.width() == bar._publish_button.width() == 36)
    qtbot.waitUntil(lambda: bar._compare_button.x() - bar.filter.geometry().right() > 8)
