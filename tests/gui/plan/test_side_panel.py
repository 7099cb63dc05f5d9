from PySide6.QtCore import QPoint

from gatewayapp.gui.plan.marks import Fit
from gatewayapp.services.plan_book import list_editions
from tests.gui.plan.hands import break_a_rule, settle, shown_card
from tests.gui.plan.occasions import grid_event, planned_event


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


def test_panel_shows_all_of_the_chosen_meeting_where_there_is_room(page, qtbot):
    shown_card(page, *Fit)
    upper, cancel = page.planned.panel.upper, page.planned.panel.details.cancel
    qtbot.waitUntil(lambda: upper.height() == upper.sizeHint().height())
    assert upper.verticalScrollBar().maximum() == 0
    assert upper.rect().contains(cancel.rect().translated(cancel.mapTo(upper, QPoint())))


def test_meeting_that_the_filter_leaves_out_is_not_told_of(page):
    shown_card(page, Fit.HERE)
    assert page.planned.panel.details.isVisible()
    page.filter_edit.setText("nobody is called that")
    assert page.planned.panel.details.isHidden()
