import pytest
from PySide6.QtWidgets import QPushButton

from gatewayapp.gui.plan.emptiness import Lack
from gatewayapp.gui.plan.page import PlanPage
from gatewayapp.gui.plan.picture import judge
from tests.gui.people.desk import show_active
from tests.gui.plan.hands import settle
from tests.gui.plan.occasions import planned_event


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


def test_keyboard_is_on_what_leads_to_a_plan(opened):
    page = opened(None)
    page.focus_first()
    assert isinstance(page.focusWidget(), QPushButton)
    assert page.empty.isAncestorOf(page.focusWidget())


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


def test_narrow_page_folds_the_panel_and_the_button_brings_it_back(page):
    page.resize(700, 664)
    assert page.planned.panel.isHidden()
    page.planned.area.fold.click()
    assert not page.planned.panel.isHidden()
    page.planned.area.fold.click()
    page.resize(1310, 664)
    assert not page.planned.panel.isHidden()


def test_strip_says_that_the_plan_is_checked_until_its_figures_come(page):
    strip = page.planned.strip
    assert strip.note.text() == ""
    page._take_picture(other_event=True)
    assert strip.note.text() == "the plan is being checked"
    page._take_judgement(judge(page.picture))
    assert strip.note.text() == ""
