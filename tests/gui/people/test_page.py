from collections.abc import Callable

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from gatewayapp.domain.registrations import Status
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.wording import say
from gatewayapp.services.history import undoable
from tests.gui.people.at_table import names, stored
from tests.gui.people.desk import database, idle

Opened = Callable[[type[Page]], Page]


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


def test_columns_are_shown_and_remembered(page: PeoplePage, opened: Opened) -> None:
    assert page.table.isColumnHidden(POSITIONS[Field.EMAIL])
    page.table.show_column(Field.EMAIL, shown=True)
    page.table.show_column(Field.SME, shown=False)
    again = opened(PeoplePage)
    assert isinstance(again, PeoplePage)
    assert not again.table.isColumnHidden(POSITIONS[Field.EMAIL])
    assert again.table.isColumnHidden(POSITIONS[Field.SME])


def test_enter_opens_the_first_row_where_none_was_in_hand(page: PeoplePage, qtbot: QtBot) -> None:
    page.table.setFocus()
    page.table.setCurrentIndex(QModelIndex())
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert page.side.isVisible()
    assert page.side.isAncestorOf(page.focusWidget())
