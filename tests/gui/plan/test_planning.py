from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gatewayapp.domain.conflicts import find_conflicts
from gatewayapp.domain.meetings import MeetingState
from gatewayapp.gui.plan.emptiness import Lack
from gatewayapp.services.events import save_event
from gatewayapp.services.plan_book import list_meetings, move_meeting, set_state
from gatewayapp.services.wishes import remove_wish
from tests.gui.plan.occasions import grid_event, planned_event


def planned(page):
    return list_meetings(page.desk.database, page.desk.event.id)


def settle(qtbot, page):
    qtbot.waitUntil(lambda: not page.run.under_way and not page.desk.crew.busy, timeout=60_000)


def test_plan_now_plans_stores_and_shows_and_is_undone(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", plan=False))
    page.run.seconds = 20
    page.planned.board.setFocus()
    said = []
    page.desk.said.connect(said.append)
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert page.run.under_way
    assert page.stack.currentWidget() is page.planned
    settle(qtbot, page)
    assert len(planned(page)) == 14
    assert not find_conflicts(page.picture.facts, planned(page))
    assert page.planned.strip.labels[0].accessibleName() == "14/14 wishes met, proven best"
    assert len(page.planned.board.model().sheet.cards) == 14
    assert page.plan_action.text() == "Plan now"
    assert [str(change.name) for change in said] == ["Plan meetings"]
    page.desk.undo()
    settle(qtbot, page)
    assert planned(page) == ()
    assert page.empty.lack is Lack.PLAN


def test_stop_keeps_the_best_plan_so_far(opened, qtbot, tmp_path):
    page = opened(
        planned_event(tmp_path / "mission.gateway", 10, 10, 90, event=grid_event(2, 6, 10), plan=False)
    )
    page.run.seconds = 600
    page.plan_or_stop()
    with qtbot.waitSignal(page.run.grew, timeout=60_000):
        pass
    qtbot.waitUntil(lambda: page.run.met > 0 and page.run.story.bound is not None, timeout=60_000)
    met = page.run.met
    assert page.plan_action.text() == f"Stop, keep {met}"
    assert " % of the best possible after 0:" in page.planned.strip.curve.accessibleDescription()
    page.plan_action.trigger()
    settle(qtbot, page)
    assert page.picture.met >= met
    assert not find_conflicts(page.picture.facts, planned(page))


def test_meetings_wait_while_the_planner_works(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", 10, 10, 90, event=grid_event(2, 6, 10)))
    before = planned(page)
    page.run.seconds = 600
    page.plan_or_stop()
    page.planned.board.setCurrentIndex(page.planned.board.model().index(0, 0))
    for key in (Qt.Key.Key_M, Qt.Key.Key_P, Qt.Key.Key_Delete):
        with qtbot.waitSignal(page.planned.board.carrying.spoke) as spoken:
            QTest.keyClick(page.planned.board, key)
        assert spoken.args[0].startswith("The planner is at work.")
    assert planned(page) == before
    assert not page.publish_action.isEnabled()
    page.plan_or_stop()
    settle(qtbot, page)


def test_pinned_meetings_stay_where_they_are(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway"))
    card = page.planned.board.model().sheet.cards[page.planned.board.model().sheet.place_of[3]]
    page.deeds.pin(card)
    settle(qtbot, page)
    (pinned,) = [meeting for meeting in planned(page) if meeting.id == 3]
    page.run.seconds = 20
    page.plan_or_stop()
    settle(qtbot, page)
    assert pinned in planned(page)


def test_what_can_not_be_planned_is_said_in_the_page(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", wishes=25, event=grid_event(1, 3)))
    first, second = [m for m in page.picture.placed if m.first == page.picture.placed[0].first][:2]
    page.desk.change(move_meeting, replace(second, start=first.start))
    settle(qtbot, page)
    for meeting in (first, second):
        page.desk.change(set_state, meeting.id, MeetingState.PINNED)
        settle(qtbot, page)
    page.plan_or_stop()
    settle(qtbot, page)
    assert page.notice.isVisible()
    assert page.notice.words.text().startswith("Pinned meetings contradict each other")


def test_bound_is_said_until_the_facts_change(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", plan=False))
    page.run.seconds = 20
    page.plan_or_stop()
    settle(qtbot, page)
    assert page.judgement.standing.most_value == page.judgement.standing.value
    assert page.planned.strip.labels[0].accessibleName() == "14/14 wishes met, proven best"
    page.desk.change(remove_wish, page.picture.wishes[0].id)
    settle(qtbot, page)
    assert page.judgement.standing.most_value is None


def test_plan_that_stays_is_told_with_the_time_it_was_tried(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway", plan=False))
    page.run.seconds = 20
    page.plan_or_stop()
    settle(qtbot, page)
    before = planned(page)
    assert page.notice.isHidden()
    said = []
    page.desk.said.connect(said.append)
    page.plan_or_stop()
    settle(qtbot, page)
    assert planned(page) == before
    assert said == []
    assert page.notice.words.text().startswith("The plan stays as it was: after 0:0")


def test_proof_holds_until_what_had_to_stay_is_free(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway"))
    pinned = planned(page)[0].id
    page.desk.change(set_state, pinned, MeetingState.PINNED)
    settle(qtbot, page)
    page.run.seconds = 20
    page.plan_or_stop()
    settle(qtbot, page)
    page.desk.change(set_state, planned(page)[1].id, MeetingState.PINNED)
    settle(qtbot, page)
    assert page.judgement.standing.most_value is not None
    page.desk.change(set_state, pinned, MeetingState.PLANNED)
    settle(qtbot, page)
    assert page.judgement.standing.most_value is None


def test_other_event_is_shown_from_its_beginning(opened, qtbot, tmp_path):
    page = opened(planned_event(tmp_path / "mission.gateway"))
    page.plan_bar.sides.buttons[2].click()
    page.desk.event_changed.connect(lambda: page.refresh(None))
    page.desk.change(save_event, replace(grid_event(), name="Osaka Water Mission 2027"))
    settle(qtbot, page)
    page.desk.choose_event("Osaka Water Mission 2027")
    settle(qtbot, page)
    assert page.empty.lack is Lack.PEOPLE
    page.desk.choose_event("Tokyo Green Mission 2026")
    settle(qtbot, page)
    assert page.stack.currentWidget() is page.planned
    assert page.plan_bar.sides.current == 0
