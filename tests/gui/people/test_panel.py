"""The panel of one person, of several and of a new one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.strip import AvailabilityStrip
from gatewayapp.gui.people.wish_list import WishEntry
from tests.gui.people.at_table import choose, names, stored
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes

Opened = Callable[[type[Page]], Page]


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
