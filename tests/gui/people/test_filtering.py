"""Typing filters, wherever it is typed."""

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLayout
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.tables.model import Role as Data
from gatewayapp.services.events import find_event, save_event
from tests.gui.people.at_table import names
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_doubt

Opened = Callable[[type[Page]], Page]


def test_typing_filters_and_marks_and_esc_clears(page: PeoplePage, qtbot: QtBot) -> None:
    field = page.filter_edit
    assert field is not None
    qtbot.keyClicks(field, "kob")
    assert names(page) == ["DVOŘÁKOVÁ Jakobína", "KOBAYASHI Haruka", "KOBYLIŃSKA Zofia", "TANAKA Yūko"]
    assert page.table.people.index(0, POSITIONS[Field.NAME]).data(Data.HITS) == ((12, 3),)
    assert field.accessibleDescription() == "4 of 6"
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert len(names(page)) == 6


def test_a_filter_that_matches_nobody_says_so(page: PeoplePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.filter_edit, "kobx")
    assert page.table.hint == 'Nobody matches "kobx". Press Esc to see all 6.'


def test_another_event_is_shown_without_the_filter_of_the_one_before(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.show_part("K")
    page.refresh(None)
    idle(page.desk, qtbot)
    assert page.filter_field.text() == "K"
    save_event(database(page.desk), replace(find_event(database(page.desk)), id=0, name="Second"))
    page.desk.choose_event("Second")
    assert page.filter_field.text() == ""
    idle(page.desk, qtbot)


def test_another_event_is_shown_without_the_form_for_a_person_of_the_one_before(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.add_person()
    form = page.side.add
    form.fields[Field.JOB_TITLE].setText("Engineer")
    form.submit()
    assert form.facts[Field.FAMILY].trouble.text()
    save_event(database(page.desk), replace(find_event(database(page.desk)), id=0, name="Second"))
    page.desk.choose_event("Second")
    idle(page.desk, qtbot)
    assert not page.side.isVisible()
    page.add_person()
    assert not any(edit.text() for edit in form.fields.values())
    assert not form.fields[Field.FAMILY].accessibleDescription()


def test_panel_that_was_put_away_comes_back_with_the_person_who_is_sought(page: PeoplePage) -> None:
    page.show_part("2")
    assert page.side.isVisible()
    page.close_panel()
    page.show_part("2")
    assert page.side.isVisible()


def test_a_role_alone_can_be_shown(page: PeoplePage) -> None:
    page.table.show_role(Role.HOST)
    assert names(page) == ["KOBAYASHI Haruka", "TANAKA Yūko"]


def test_letters_typed_on_the_table_begin_to_filter(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.enter()
    qtbot.keyClicks(page.table, "k")
    assert page.filter_field.hasFocus()
    qtbot.keyClicks(page.filter_field, "obay")
    assert names(page) == ["KOBAYASHI Haruka"]


def test_keys_that_command_do_not_filter(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.enter()
    qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert page.filter_field.text() == ""
    assert len(page.table.chosen_rows()) == len(names(page))


def test_what_an_input_method_writes_on_the_table_begins_to_filter(page: PeoplePage) -> None:
    page.table.enter()
    written = QInputMethodEvent("", [])
    written.setCommitString("小林")
    QApplication.sendEvent(page.table, written)
    assert page.filter_field.text() == "小林"
    assert names(page) == ["KOBAYASHI Haruka"]


def test_in_a_narrow_window_the_title_makes_room_and_nothing_overlaps(
    opened: Opened, desk: Desk, qtbot: QtBot
) -> None:
    add_doubt(database(desk))
    page = opened(PeoplePage)
    page.layout().setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    page.setMinimumSize(1, 1)
    page.resize(620, 600)
    controls = (page.filter_field, page.role_button, page.doubts_button, page.columns_button)

    def lies_apart() -> bool:
        places = [it.geometry() for it in (*controls, page.import_button, page.add_button)]
        return all(one.right() < other.left() for one, other in pairwise(places))

    qtbot.waitUntil(lambda: page.heading.isHidden() and lies_apart())
    page.resize(1214, 688)
    qtbot.waitUntil(page.heading.isVisible)


def test_click_into_the_filter_chooses_what_stands_there(page: PeoplePage, qtbot: QtBot) -> None:
    page.filter_field.setText("kobay")
    page.table.enter()
    qtbot.mouseClick(page.filter_field, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(page.filter_field, "tanaka")
    assert page.filter_field.text() == "tanaka"
    qtbot.mouseClick(page.filter_field, Qt.MouseButton.LeftButton)
    assert not page.filter_field.hasSelectedText()


def test_filter_that_hides_the_row_in_hand_begins_with_the_first_found(
    page: PeoplePage, qtbot: QtBot
) -> None:
    page.resize(1214, 260)
    table = page.table
    table.choose_only(table.people.index(4, POSITIONS[Field.NAME]))
    table.verticalScrollBar().setValue(table.verticalScrollBar().maximum())
    qtbot.keyClicks(page.filter_edit, "ko")
    assert not table.currentIndex().isValid()
    assert table.verticalScrollBar().value() == 0
    table.enter()
    assert table.currentIndex().row() == 0


def test_placeholder_is_short_where_the_field_is(page: PeoplePage) -> None:
    page.filter_field.setFixedWidth(320)
    assert page.filter_field.placeholderText() == "Filter people"
    page.filter_field.setFixedWidth(108)
    assert page.filter_field.placeholderText() == "Filter"
    assert page.filter_field.accessibleName() == "Filter people"
