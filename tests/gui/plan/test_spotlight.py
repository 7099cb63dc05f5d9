from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from gatewayapp.gui.plan.rows import Side
from gatewayapp.gui.plan.sheet import lay_sheet
from gatewayapp.gui.plan.spotlight import Spotlight, Subject, spotlights_of
from tests.gui.plan.facts import FACTS, KOBE, LULEA, MIKAWA, ORGANISATIONS, SKODA, meeting

PLAN = (
    meeting(1, KOBE, LULEA, 0),
    meeting(2, MIKAWA, SKODA, 0, table=2, interpreter=90),
    meeting(3, KOBE, SKODA, 1),
)


def rows_lit(spotlight, side):
    sheet = lay_sheet(FACTS, PLAN, ORGANISATIONS, side)
    return {sheet.rows[row].title for row in spotlight.rows(sheet, None)}


@pytest.mark.parametrize(
    ("spotlight", "side", "rows"),
    [
        (Spotlight(Subject.PERSON, 10 * SKODA, ""), Side.HOSTS, {"Kobe Thermal", "Mikawa Heat Pump"}),
        (Spotlight(Subject.PERSON, 10 * SKODA, ""), Side.VISITORS, {"Škoda Vodík"}),
        (Spotlight(Subject.TABLE, 2, ""), Side.HOSTS, {"Mikawa Heat Pump"}),
        (Spotlight(Subject.INTERPRETER, 90, ""), Side.VISITORS, {"Škoda Vodík"}),
        (Spotlight(Subject.INTERPRETER, 90, ""), Side.INTERPRETERS, {"SATŌ Miki"}),
    ],
)
def test_rows_are_those_with_a_meeting_of_the_subject(spotlight, side, rows):
    assert rows_lit(spotlight, side) == rows


def test_own_row_is_there_without_any_meeting():
    sheet = lay_sheet(FACTS, (), ORGANISATIONS, Side.HOSTS)
    assert len(Spotlight(Subject.PERSON, 10 * KOBE, "").rows(sheet, None)) == 1


def test_cell_offers_its_row_then_all_of_its_meeting():
    sheet = lay_sheet(FACTS, PLAN, ORGANISATIONS, Side.HOSTS)
    place = sheet.place_of[2]
    offered = spotlights_of(FACTS, sheet.rows[place[0]], sheet.cards[place])
    assert [(it.subject, it.name) for it in offered] == [
        (Subject.PERSON, "TAKAHASHI Naoki"),
        (Subject.PERSON, "HORÁK Jan"),
        (Subject.TABLE, "15"),
        (Subject.INTERPRETER, "SATŌ Miki"),
    ]
    empty = spotlights_of(FACTS, replace(sheet.rows[place[0]], delegates=(10 * MIKAWA,)), None)
    assert [it.name for it in empty] == ["TAKAHASHI Naoki"]


def choose(page, words):
    """Press O in the current cell and choose what is offered under some words."""
    board = page.planned.board
    QTest.keyClick(board, Qt.Key.Key_O)
    (menu,) = [menu for menu in board.findChildren(QMenu) if menu.isVisible()]
    action = next(action for action in menu.actions() if words in action.text())
    action.trigger()
    menu.close()


def test_o_shows_one_person_only_and_esc_everybody_again(page):
    board = page.planned.board
    everybody = board.model().rowCount()
    card_at = next(
        board.model().index(row, column)
        for row in range(everybody)
        for column in range(4)
        if board.model().card_at(board.model().index(row, column))
    )
    board.setCurrentIndex(card_at)
    card = board.current_card()
    visitor = page.picture.facts.delegate_by_id[card.meeting.delegates[1]]
    choose(page, visitor.name)
    lit = {m.first for m in page.picture.placed if visitor.registration in m.delegates}
    organisations = {board.model().row_at(row).organisation for row in range(board.model().rowCount())}
    assert organisations == lit | ({visitor.organisation} & organisations)
    assert page.planned.area.all_again.text() == f"Only: {visitor.name}"
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.model().rowCount() == everybody
    assert not page.planned.area.all_again.isVisible()


def test_table_is_shown_only_and_filter_narrows_it(page):
    page._spotlight(Spotlight(Subject.TABLE, page.picture.placed[0].table, "1"))
    model = page.planned.board.model()
    lit = model.rowCount()
    assert 0 < lit <= 5
    page.plan_bar.filter.setText(model.row_at(0).title)
    assert model.rowCount() <= lit
    page.plan_bar.filter.setText("nobody is called that")
    assert model.rowCount() == 0


def test_board_without_a_meeting_of_the_subject_says_so(page):
    page._spotlight(Spotlight(Subject.INTERPRETER, 999, "SATŌ Miki"))
    board = page.planned.board
    assert board.model().rowCount() == 0
    assert board._why_empty() == "Interpreter SATŌ Miki: no meetings here. Press Esc to see all."
    QTest.keyClick(board, Qt.Key.Key_Escape)
    assert board.model().rowCount() == 5


def test_meeting_that_is_looked_for_ends_the_spotlight(page):
    away = page.picture.placed[-1]
    page._spotlight(Spotlight(Subject.PERSON, page.picture.placed[0].delegates[0], ""))
    page.go_to_meeting(away.id)
    assert page.planned.spotlight is None
    assert page.planned.board.current_card().meeting.id == away.id


def test_only_rows_with_a_meeting_of_the_subject_in_the_session_in_sight_are_shown(page):
    model, table = page.planned.board.model(), page.picture.placed[0].table
    page._spotlight(Spotlight(Subject.TABLE, table, "1"))
    for session in (0, 1, 2):
        page.plan_bar.sessions.buttons[session].click()
        cards = [
            [model.card_at(model.index(row, column)) for column in range(model.columnCount())]
            for row in range(model.rowCount())
        ]
        assert all(any(card and card.meeting.table == table for card in row) for row in cards)


def test_row_of_a_lifted_meeting_stays_in_the_next_session(page):
    board = page.planned.board
    meeting = page.picture.placed[0]
    page._spotlight(Spotlight(Subject.TABLE, meeting.table, "1"))
    board.choose(meeting.id)
    QTest.keyClick(board, Qt.Key.Key_M)
    row = board.carrying.lift.row
    while board.model().session == 0:
        QTest.keyClick(board, Qt.Key.Key_Right)
    assert row in board.model().shown
    QTest.keyClick(board, Qt.Key.Key_Escape)


def test_menu_of_a_spotlight_leads_back_to_everybody(page):
    board = page.planned.board
    meeting = page.picture.placed[0]
    page._spotlight(Spotlight(Subject.TABLE, meeting.table, "1"))
    board.choose(meeting.id)
    board.menus.open_at(board.currentIndex(), None)
    (menu,) = [menu for menu in board.findChildren(QMenu) if menu.isVisible()]
    next(it for it in menu.actions() if it.text().startswith("Show everybody again")).trigger()
    menu.close()
    assert board.model().rowCount() == 5
