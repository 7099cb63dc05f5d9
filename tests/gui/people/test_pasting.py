"""Whatever stands in a column, a block of nonsense changes only what can be and fails nowhere."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.wishes.fields import Field as WishField
from gatewayapp.gui.wishes.page import WishesPage
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_wishes

Opened = Callable[[type[Page]], Page]
COLUMNS = [
    *((PeoplePage, it.name) for it in Field),
    *((WishesPage, it.name.lower()) for it in WishField),
]
NONSENSE = '=1+1\n"a\nb"\n99999999999999\n\x07\n'


@pytest.mark.parametrize(("kind", "key"), COLUMNS)
def test_no_cell_takes_a_pasted_block_of_nonsense_without_saying_so(
    opened: Opened, desk: Desk, qtbot: QtBot, kind: type[PeoplePage | WishesPage], key: str
) -> None:
    add_wishes(database(desk))
    page = opened(kind)
    assert isinstance(page, (PeoplePage, WishesPage))
    faults: list[object] = []
    desk.failed.connect(faults.append)
    QGuiApplication.clipboard().setText(NONSENSE)
    page.table.columns.show(key, shown=True)
    page.table.setFocus()
    page.table.choose_only(page.table.model().index(0, page.table.columns.position(key)))
    qtbot.keyClick(page.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    idle(desk, qtbot)
    assert not faults
