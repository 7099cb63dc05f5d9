"""What is typed into the wishes where it does not belong: it stays, with the reason; Esc restores."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.in_place import Fact
from gatewayapp.gui.tables.cell_editor import CellEditor, Reason
from gatewayapp.gui.wishes.columns import POSITIONS
from gatewayapp.gui.wishes.fields import Field
from gatewayapp.gui.wishes.known import Known
from gatewayapp.gui.wishes.page import WishesPage
from tests.gui.people.desk import database
from tests.gui.people.sample import add_wishes

Opened = Callable[[type[Page]], Page]
ODD = {
    Field.RANK: ("9", '"9" is no rank. Type 1 (must) to 5 (would be nice).'),
    Field.DELEGATES: ("Nobody", '"Nobody" is no delegate of the two. Choose from the list.'),
}


@pytest.fixture
def page(opened: Opened, desk: Desk) -> WishesPage:
    add_wishes(database(desk))
    page = opened(WishesPage)
    assert isinstance(page, WishesPage)
    for field in Field:
        page.table.columns.show(field.name.lower(), shown=True)
    return page


@pytest.mark.parametrize("field", ODD)
def test_a_cell_keeps_what_does_not_belong_there(page: WishesPage, qtbot: QtBot, field: Field) -> None:
    typed, reason = ODD[field]
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.wishes.index(0, POSITIONS[field]))
    qtbot.keyClick(page.table, Qt.Key.Key_F2)
    editor = page.table.viewport().findChild(CellEditor)
    before = editor.text()
    editor.selectAll()
    qtbot.keyClicks(editor, typed)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    said = page.table.viewport().findChild(Reason)
    qtbot.waitUntil(said.isVisible)
    assert (editor.text(), said.text()) == (typed, reason)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.table.viewport().findChild(Reason) is None)
    index = page.table.wishes.index(0, POSITIONS[field])
    assert index.data(Qt.ItemDataRole.EditRole) == before


def test_a_session_that_is_gone_meanwhile_is_said_at_its_choice(page: WishesPage, desk: Desk) -> None:
    first, second, *_ = page.table.wishes.shown_rows()
    page.table.choose(first.id)
    panel = page.side.wish
    page.deeds.known = Known()
    panel.session.setCurrentIndex(1)
    panel.session.activated.emit(1)
    fact = panel.session.parentWidget()
    assert isinstance(fact, Fact)
    assert fact.trouble.text().startswith("No session is called")
    page.table.choose(second.id)
    assert not fact.trouble.text()
