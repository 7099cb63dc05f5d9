from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gatewayapp.domain.changes import Change
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.plan.marks import Fit
from gatewayapp.services.plan_book import list_editions, move_meeting
from tests.gui.plan.hands import places, settle, shown_card, stored


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


def test_proposal_stands_before_the_harmless_answer_in_tab_order(page, qtbot):
    page.publish_action.trigger()
    settle(qtbot, page)
    assert page.notice.answers[0].nextInFocusChain() is page.notice.decline


def test_arrows_go_from_answer_to_answer_and_never_out_of_the_question(page, qtbot):
    page.publish_action.trigger()
    settle(qtbot, page)
    first, last = page.notice.answers[0], page.notice.decline
    for key, goal in (
        (Qt.Key.Key_Right, last),
        (Qt.Key.Key_Down, last),
        (Qt.Key.Key_Left, first),
        (Qt.Key.Key_Up, first),
    ):
        QTest.keyClick(page.window().focusWidget(), key)
        assert page.window().focusWidget() is goal


def test_ctrl_enter_follows_what_is_proposed_and_plans_nothing(page, qtbot):
    page.publish()
    settle(qtbot, page)
    qtbot.keyClick(page.notice.decline, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(qtbot, page)
    assert not page.run.under_way
    assert page.notice.words.text() == "Edition 1 is published."


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


def test_what_is_only_told_leaves_the_keyboard_on_the_board(page):
    page.planned.board.setFocus()
    page.notice.tell("The plan stays as it was.")
    assert not page.notice.decline.hasFocus()
    page.notice.refuse("The plan breaks a hard rule.")
    assert page.focusWidget() is page.notice.decline


def test_what_was_told_of_a_plan_goes_once_the_plan_is_another(page, qtbot):
    index, _ = shown_card(page, Fit.HERE)
    page.notice.tell("The plan stays as it was.")
    page.desk.changed.emit(Change(1, sentence("Check in"), frozenset({("registration", 1)})))
    settle(qtbot, page)
    assert page.notice.isVisible()
    page.deeds.pin(page.planned.board.model().card_at(index))
    settle(qtbot, page)
    assert not page.notice.isVisible()
