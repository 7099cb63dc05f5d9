from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLayout, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role, Status
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.people.strip import AvailabilityStrip
from gatewayapp.gui.people.wish_list import WishEntry
from gatewayapp.gui.tables.model import Role as Data
from gatewayapp.gui.wording import say
from gatewayapp.services.attention import list_attention
from gatewayapp.services.history import undoable
from gatewayapp.services.people import PersonLine, list_people
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_doubt, add_wishes

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def names(page: PeoplePage) -> list[str]:
    return [row.text(Field.NAME) for row in page.table.people.shown_rows()]


def stored(desk: Desk) -> tuple[PersonLine, ...]:
    assert desk.event is not None
    return list_people(database(desk), desk.event.id)


def choose(page: PeoplePage, *lines: int) -> None:
    selection = page.table.selectionModel()
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for line in lines:
        selection.select(page.table.people.index(line, POSITIONS[Field.NAME]), flags)


def type_into_cell(page: PeoplePage, qtbot: QtBot, name: str, field: Field, text: str) -> None:
    """Go to a cell, press F2, type and press Enter, as a person does."""
    line = names(page).index(name)
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.people.index(line, POSITIONS[field]))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.findChild(QLineEdit)
    editor.selectAll()
    editor.insert(text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    editing = QAbstractItemView.State.EditingState
    qtbot.waitUntil(lambda: page.table.state() is not editing)


def test_everybody_is_listed_by_name(page: PeoplePage) -> None:
    assert names(page) == [
        "ÅNGSTRÖM Linnéa",
        "DVOŘÁKOVÁ Jakobína",
        "KOBAYASHI Haruka",
        "KOBYLIŃSKA Zofia",
        "MÜLLER Jürgen",
        "TANAKA Yūko",
    ]


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


def test_a_role_alone_can_be_shown(page: PeoplePage) -> None:
    page.table.show_role(Role.HOST)
    assert names(page) == ["KOBAYASHI Haruka", "TANAKA Yūko"]


def test_a_name_is_edited_in_its_cell_and_undone(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    type_into_cell(page, qtbot, "KOBYLIŃSKA Zofia", Field.NAME, "KOBYLIŃSKA Zosia")
    idle(desk, qtbot)
    assert "KOBYLIŃSKA Zosia" in names(page)
    step = undoable(database(desk))
    assert step is not None
    assert say(step) == "Change KOBYLIŃSKA Zosia"
    desk.undo()
    idle(desk, qtbot)
    assert "KOBYLIŃSKA Zofia" in names(page)


def test_a_status_is_chosen_in_its_cell(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    line = names(page).index("TANAKA Yūko")
    index = page.table.people.index(line, POSITIONS[Field.STATUS])
    page.table.setCurrentIndex(index)
    page.table.edit(index)
    editor = page.table.viewport().findChild(QComboBox)
    editor.hidePopup()
    editor.setCurrentText("Waiting list")
    editor.activated.emit(editor.currentIndex())
    idle(desk, qtbot)
    assert stored(desk)[3].registration.status is Status.WAITING


def test_an_organisation_is_chosen_by_name(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    type_into_cell(page, qtbot, "MÜLLER Jürgen", Field.ORGANISATION, "škoda vodík a.s.")
    idle(desk, qtbot)
    organisation = stored(desk)[5].organisation
    assert organisation is not None
    assert organisation.name == "Škoda Vodík a.s."


def test_several_people_get_a_role_in_one_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 1, 3)
    many = page.side.many
    assert page.side.currentWidget() is many
    assert many.heading.text() == "2 people chosen"
    many.role.setCurrentIndex(many.role.findData(Role.EXHIBITOR))
    many.role.activated.emit(many.role.currentIndex())
    idle(desk, qtbot)
    assert [line.registration.role for line in stored(desk)[1:3]] == [Role.EXHIBITOR] * 2
    desk.undo()
    idle(desk, qtbot)
    assert [line.registration.role for line in stored(desk)[1:3]] == [Role.VISITOR] * 2


def test_the_panel_saves_a_field_when_it_is_left(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 2)
    field = page.side.person.facts.fields[Field.JOB_TITLE]
    field.setFocus()
    qtbot.keyClicks(field, "Head of Sales")
    field.editingFinished.emit()
    idle(desk, qtbot)
    assert stored(desk)[0].person.job_title == "Head of Sales"


def test_the_panel_keeps_what_cannot_be_saved_until_esc(page: PeoplePage, qtbot: QtBot) -> None:
    choose(page, 2)
    field = page.side.person.facts.fields[Field.ARRIVES]
    qtbot.keyClicks(field, "soon")
    field.editingFinished.emit()
    assert field.text() == "soon"
    assert field.accessibleDescription() == '"soon" is no day. Write it like 2026-11-30.'
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), field.accessibleDescription()) == ("", "")


def test_the_panel_shows_days_and_wishes(opened: Opened, desk: Desk) -> None:
    add_wishes(database(desk))
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    choose(page, 2)
    panel = page.side.person
    strip = panel.findChild(AvailabilityStrip)
    assert strip.summary() == "5 free, 1 meetings, 0 away"
    assert panel.wish_count.text() == "2 of 2, by rank"


def test_the_panel_says_why_a_wish_has_no_meeting(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    add_wishes(database(desk))
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    choose(page, 2)
    entry = page.side.person.wishes.findChildren(WishEntry)[1]
    assert entry.accessibleName() == "3, Škoda Vodík a.s., no meeting yet: why?"
    qtbot.keyClick(entry, Qt.Key.Key_W)
    idle(desk, qtbot)
    assert entry.accessibleDescription() == "There is room at Tue 09:30: plan again"


def test_a_person_is_removed_and_comes_back(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    choose(page, 0)
    page.side.person.remove.click()
    idle(desk, qtbot)
    assert "ÅNGSTRÖM Linnéa" not in names(page)
    desk.undo()
    idle(desk, qtbot)
    assert "ÅNGSTRÖM Linnéa" in names(page)


def test_a_person_is_added_in_the_panel(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.add_action.trigger()
    form = page.side.add
    form.submit()
    assert form.facts[Field.FAMILY].trouble.text().startswith("A person needs a name.")
    form.fields[Field.FAMILY].insert("Horák")
    qtbot.keyClicks(form.fields[Field.ORGANISATION], "Aurora s.r.o.")
    assert form.new_organisation.text() == "A new organisation will be added."
    qtbot.keyClick(form.fields[Field.ORGANISATION], Qt.Key.Key_Return)
    idle(desk, qtbot)
    line = stored(desk)[-1]
    assert (line.person.name.family, line.registration.number) == ("Horák", "1007")
    assert line.organisation is not None
    assert line.organisation.name == "Aurora s.r.o."
    assert page.side.person.who.name.text() == "HORÁK"


def test_a_doubtful_row_is_shown_and_settled(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    add_doubt(database(desk))
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    assert page.doubts_button.text() == "1 doubtful"
    page.doubts_button.click()
    card = page.side.doubts.cards.itemAt(0).widget()
    card.same.click()
    idle(desk, qtbot)
    assert desk.event is not None
    assert list_attention(database(desk), desk.event.id) == ()
    assert page.doubts_button.isHidden()


def test_a_doubtful_row_becomes_a_person(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    add_doubt(database(desk))
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    choose(page, 2)
    card = page.side.person.cards.itemAt(0).widget()
    assert card.title.text() == "Row 43 may be the same person as KOBAYASHI Haruka"
    card.take.click()
    form = page.side.add
    texts = [form.fields[field].text() for field in (Field.FAMILY, Field.GIVEN, Field.EMAIL)]
    assert texts == ["KOBAYASHI", "H.", "h@kobe.example"]
    form.submit()
    idle(desk, qtbot)
    idle(desk, qtbot)
    assert len(stored(desk)) == 7
    assert page.doubts_button.isHidden()


def test_f8_goes_to_the_next_doubt(opened: Opened, desk: Desk) -> None:
    add_doubt(database(desk))
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    page.table.next_doubtful(1)
    assert page.table.currentIndex().data(Qt.ItemDataRole.DisplayRole) == "KOBAYASHI Haruka"


def test_columns_are_shown_and_remembered(page: PeoplePage, opened: Opened) -> None:
    assert page.table.isColumnHidden(POSITIONS[Field.EMAIL])
    page.table.show_column(Field.EMAIL, shown=True)
    page.table.show_column(Field.SME, shown=False)
    again = opened(PeoplePage)
    assert isinstance(again, PeoplePage)
    assert not again.table.isColumnHidden(POSITIONS[Field.EMAIL])
    assert again.table.isColumnHidden(POSITIONS[Field.SME])


def test_esc_goes_back_from_the_panel_and_undo_is_the_windows_while_nothing_is_typed(
    page: PeoplePage, qtbot: QtBot
) -> None:
    choose(page, 2)
    field = page.side.person.facts.fields[Field.JOB_TITLE]
    field.setFocus()
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field, undo)
    assert not undo.isAccepted()
    qtbot.keyClicks(field, "Head")
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QApplication.sendEvent(field, undo)
    assert undo.isAccepted()
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert page.focusWidget() is page.table
    assert not page.side.isHidden()


def test_enter_presses_the_button_that_the_keyboard_is_on(page: PeoplePage, qtbot: QtBot) -> None:
    page.add_person()
    cancel = next(it for it in page.side.add.findChildren(QPushButton) if it.text() == "Cancel")
    cancel.setFocus()
    qtbot.keyClick(cancel, Qt.Key.Key_Return)
    assert page.side.isHidden()


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


def test_enter_opens_the_first_row_where_none_was_in_hand(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(QModelIndex())
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.side.isVisible()
    assert page.side.isAncestorOf(page.focusWidget())


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


def test_badge_of_the_person_in_the_panel_is_printed_though_the_filter_hides_the_row(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    page.table.take_up()
    number = page.table.chosen_rows()[0].line.registration.number
    page.filter_field.setText("nobody is called so")
    assert page.side.isVisible()
    with qtbot.waitSignal(desk.wanted) as wanted:
        qtbot.mouseClick(page.side.person.who.badge, Qt.MouseButton.LeftButton)
    assert wanted.args == ["print", f"badges\n{number}"]
    with qtbot.assertNotEmitted(desk.wanted):
        page.badges.action.trigger()
