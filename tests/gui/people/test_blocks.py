from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.tables.refusals import RefusalSheet
from gatewayapp.gui.wording import say
from gatewayapp.services.history import undoable
from gatewayapp.services.people import list_people
from tests.gui.people.desk import database, idle

Opened = Callable[[type[Page]], Page]


@pytest.fixture
def page(opened: Opened) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    for field in Field:
        page.table.show_column(field, shown=True)
    return page


def go_to(page: PeoplePage, line: int, field: Field, *others: int) -> None:
    """Put the keyboard into a cell and choose further rows."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.people.index(line, POSITIONS[field]))
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for other in others:
        page.table.selectionModel().select(page.table.people.index(other, 0), flags)


def press(page: PeoplePage, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(page.table, key, Qt.KeyboardModifier.ControlModifier)


def step(desk: Desk) -> str:
    name = undoable(database(desk))
    assert name is not None
    return say(name)


def emails(desk: Desk) -> set[str]:
    assert desk.event is not None
    return {line.person.email for line in list_people(database(desk), desk.event.id)}


def test_a_block_is_pasted_as_one_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    before = emails(desk)
    QGuiApplication.clipboard().setText("Head\tSales\tone@x.example\nChief\tR&D\ttwo@x.example\n")
    go_to(page, 0, Field.JOB_TITLE)
    press(page, qtbot, Qt.Key.Key_V)
    idle(desk, qtbot)
    rows = page.table.people.shown_rows()[:2]
    assert [row.text(Field.DEPARTMENT) for row in rows] == ["Sales", "R&D"]
    assert step(desk) == "Change 2 people"
    desk.undo()
    idle(desk, qtbot)
    assert emails(desk) == before


def test_of_a_single_row_the_cell_is_copied(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 2, Field.NAME)
    press(page, qtbot, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "KOBAYASHI Haruka"


def test_several_rows_are_copied_as_they_are_shown(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 2, Field.NAME, 3)
    press(page, qtbot, Qt.Key.Key_C)
    first, second = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t")[:3] == ["1001", "KOBAYASHI Haruka", "小林 遥"]
    assert second.split("\t")[1] == "KOBYLIŃSKA Zofia"


def test_a_role_is_filled_down(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    go_to(page, 0, Field.ROLE, 1, 2)
    press(page, qtbot, Qt.Key.Key_D)
    idle(desk, qtbot)
    assert [row.text(Field.ROLE) for row in page.table.people.shown_rows()[:3]] == ["Speaker"] * 3
    assert step(desk) == "Change 2 people"


def test_what_is_refused_is_said_before_the_rest_is_changed(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    QGuiApplication.clipboard().setText("not an address\nfine@x.example\n")
    go_to(page, 4, Field.EMAIL)
    press(page, qtbot, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.window().findChild(RefusalSheet) is not None)
    sheet = page.window().findChild(RefusalSheet)
    said = [label.text() for label in sheet.panel.findChildren(type(page.heading))]
    assert "MÜLLER Jürgen, E-mail" in said
    assert '"not an address" is no e-mail address. It needs a name, @ and a domain.' in said
    sheet.change.click()
    idle(desk, qtbot)
    assert "fine@x.example" in emails(desk)


def test_a_block_that_is_too_long_says_what_stays_out(page: PeoplePage, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText("1001\nA\nB\n")
    go_to(page, 4, Field.NUMBER)
    press(page, qtbot, Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.window().findChild(RefusalSheet) is not None)
    sheet = page.window().findChild(RefusalSheet)
    said = [label.text() for label in sheet.panel.findChildren(type(page.heading))]
    assert any("1001 belongs to another registration" in words for words in said)
    assert any("beyond the table" in words for words in said)
    sheet.decline.click()
