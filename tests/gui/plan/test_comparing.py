"""Editions side by side on the page, driven by keys and buttons."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gatewayapp.domain.meetings import MeetingState
from gatewayapp.services.plan_book import list_meetings, move_meeting, publish, set_state
from tests.gui.plan.occasions import planned_event


def meetings(page):
    return list_meetings(page.desk.database, page.desk.event.id)


def settle(page, qtbot):
    qtbot.waitUntil(lambda: not page.desk.crew.busy)


@pytest.fixture
def compared(opened, qtbot, tmp_path):
    """A page with two editions and a change since, laid side by side."""
    database = planned_event(tmp_path / "mission.gateway")
    page = opened(database)
    event = page.desk.event.id
    publish(database, event)
    first, second = meetings(page)[:2]
    set_state(database, first.id, MeetingState.CANCELLED)
    publish(database, event)
    move_meeting(database, replace(second, table=6))
    page.desk.changed.emit(None)
    settle(page, qtbot)
    page.plan_bar.compare.trigger()
    qtbot.waitUntil(lambda: page.comparing.view.model.rowCount() > 0)
    settle(page, qtbot)
    return page


def words(page):
    model = page.comparing.view.model
    return [
        [model.index(row, column).data() for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_only_plan_has_nothing_to_compare_with(page, qtbot):
    page.plan_bar.compare.trigger()
    settle(page, qtbot)
    view = page.comparing.view
    assert view.nothing.sentence.text().startswith("There is no other plan yet.")
    assert not view.before.isVisible()
    assert not view.back.isVisible()


def test_going_back_makes_an_edition_the_plan_again_and_is_undone(compared, qtbot):
    before = meetings(compared)
    view = compared.comparing.view
    view.back.click()
    qtbot.waitUntil(lambda: meetings(compared) != before)
    settle(compared, qtbot)
    assert view.nothing.sentence.text() == "Nobody's day differs between these two."
    assert not view.back.isEnabled()
    compared.desk.undo()
    settle(compared, qtbot)
    assert meetings(compared) == before


def test_runs_of_the_planner_are_listed_with_their_figures(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", plan=False))
    page.run.seconds = 20
    page.plan_or_stop()
    qtbot.waitUntil(lambda: not page.run.under_way and not page.desk.crew.busy, timeout=60_000)
    planned, score = meetings(page), page.judgement.score
    page.desk.change(set_state, planned[0].id, MeetingState.PINNED)
    page.desk.change(move_meeting, replace(planned[1], table=planned[1].table % 6 + 1))
    settle(page, qtbot)
    page.plan_bar.compare.trigger()
    settle(page, qtbot)
    view = page.comparing.view
    assert view.before.currentText().endswith(f": {score.met} wishes met, breaks: {score.breaks}")
    assert view.before.itemData(0, Qt.ItemDataRole.ToolTipRole) == (
        "The planner was allowed 20 seconds."
    )
    assert {line[2] for line in words(page)} == {"other table"}
    view.back.click()
    settle(page, qtbot)
    assert meetings(page) == planned


def test_newest_edition_is_compared_with_the_plan_as_it_is(compared):
    view = compared.comparing.view
    assert compared.stack.currentWidget() is view
    assert view.before.currentText().startswith("Edition 2")
    assert view.after.currentText() == "The plan as it is"
    assert {line[2] for line in words(compared)} == {"other table"}
    assert "2 people's days differ. Meetings changed: 1." in view.summary.text()


def test_any_two_are_compared_in_their_order(compared, qtbot):
    view = compared.comparing.view
    view.before.setCurrentIndex(1)
    view.before.activated.emit(1)
    settle(compared, qtbot)
    assert [view.after.itemText(row).split(",")[0] for row in range(2)] == [
        "The plan as it is",
        "Edition 2",
    ]
    view.after.setCurrentIndex(1)
    view.after.activated.emit(1)
    settle(compared, qtbot)
    assert {line[2] for line in words(compared)} == {"called off"}


def test_filter_leaves_what_matches_and_counts(compared):
    everybody = words(compared)
    compared.plan_bar.filter.setText(everybody[0][0].split()[0])
    assert [line[0] for line in words(compared)] == [everybody[0][0]]


def test_enter_leads_to_the_meeting_on_the_board(compared, qtbot):
    table = compared.comparing.view.table
    table.enter()
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert compared.stack.currentWidget() is compared.planned
    assert compared.planned.board.current_card().meeting.id == meetings(compared)[1].id


def test_cancelled_meeting_leads_nowhere_and_says_so(compared, qtbot):
    view = compared.comparing.view
    view.before.setCurrentIndex(1)
    view.before.activated.emit(1)
    settle(compared, qtbot)
    row = next(row for row, line in enumerate(words(compared)) if line[2] == "called off")
    view.table.opened.emit(view.model.index(row, 0))
    assert compared.notice.words.text() == "This meeting is not in the plan as it is now."
    assert compared.stack.currentWidget() is view


def test_esc_goes_back_to_the_board(compared):
    QTest.keyClick(compared.comparing.view.table, Qt.Key.Key_Escape)
    assert compared.stack.currentWidget() is compared.planned
    assert not compared.plan_bar.compare.isChecked()


def test_change_is_compared_anew_while_it_is_looked_at(compared, qtbot):
    page = compared
    before = len(words(page))
    page.desk.change(set_state, meetings(page)[3].id, MeetingState.CANCELLED)
    qtbot.waitUntil(lambda: len(words(page)) > before)
    settle(page, qtbot)
    assert "called off" in {line[2] for line in words(page)}


def test_narrow_page_says_below_the_choices_what_differs(compared, qtbot):
    view = compared.comparing.view
    words = view.summary.text()
    assert words
    compared.resize(700, 664)
    qtbot.waitUntil(lambda: not view.summary_below.isHidden())
    assert (view.summary.text(), view.summary_below.text()) == ("", words)
