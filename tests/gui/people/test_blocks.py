from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
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


def go_to(page: PeoplePage, line: int, field: Field, *, down: int = 0, right: int = 0) -> None:
    """Put the keyboard into a cell and choose so many further ones with Shift and the arrows."""
    page.table.setFocus()
    page.table.setCurrentIndex(page.table.people.index(line, POSITIONS[field]))
    for key, times in ((Qt.Key.Key_Down, down), (Qt.Key.Key_Right, right)):
        for _ in range(times):
            QTest.keyClick(page.table, key, Qt.KeyboardModifier.ShiftModifier)


def lay(page: PeoplePage, *fields: Field) -> None:
    """Show these columns only; that of the names comes first."""
    page.table.lay_fields([Field.NAME, *fields])


def texts(page: PeoplePage, field: Field, lines: int) -> list[str]:
    return [row.text(field) for row in page.table.people.shown_rows()[:lines]]


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


def test_a_single_cell_is_copied(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 2, Field.NAME)
    press(page, qtbot, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text() == "KOBAYASHI Haruka"


def test_a_block_of_cells_is_copied(page: PeoplePage, qtbot: QtBot) -> None:
    lay(page, Field.ORGANISATION, Field.ROLE)
    go_to(page, 2, Field.NAME, down=1, right=1)
    press(page, qtbot, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "KOBAYASHI Haruka\tKobe Thermal Eng. K.K.",
        "KOBYLIŃSKA Zofia\tŁukasiewicz Wodór",
    ]


def test_whole_rows_are_copied_as_they_are_shown(page: PeoplePage, qtbot: QtBot) -> None:
    go_to(page, 2, Field.NAME, down=1)
    qtbot.keyClick(page.table, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    press(page, qtbot, Qt.Key.Key_C)
    first, second = QGuiApplication.clipboard().text().splitlines()
    assert first.split("\t")[:3] == ["1001", "KOBAYASHI Haruka", "小林 遥"]
    assert second.split("\t")[1] == "KOBYLIŃSKA Zofia"


def test_cells_that_lie_apart_are_copied_with_empty_ones_between(page: PeoplePage, qtbot: QtBot) -> None:
    lay(page, Field.ROLE)
    go_to(page, 2, Field.NAME)
    index = page.table.people.index(4, POSITIONS[Field.ROLE])
    page.table.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    press(page, qtbot, Qt.Key.Key_C)
    assert QGuiApplication.clipboard().text().splitlines() == ["KOBAYASHI Haruka\t", "\tInterpreter"]


@pytest.mark.parametrize("whole", [False, True])
def test_a_role_is_filled_down(page: PeoplePage, desk: Desk, qtbot: QtBot, whole: bool) -> None:
    go_to(page, 0, Field.ROLE, down=2)
    if whole:
        page.table.choose_whole_rows()
    press(page, qtbot, Qt.Key.Key_D)
    idle(desk, qtbot)
    assert texts(page, Field.ROLE, 3) == ["Speaker"] * 3
    assert step(desk) == "Change 2 people"


def test_a_block_is_filled_down_column_by_column(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    lay(page, Field.ROLE, Field.JOB_TITLE, Field.DEPARTMENT)
    QGuiApplication.clipboard().setText("Head\tSales\n")
    go_to(page, 0, Field.JOB_TITLE)
    press(page, qtbot, Qt.Key.Key_V)
    idle(desk, qtbot)
    go_to(page, 0, Field.JOB_TITLE, down=2, right=1)
    press(page, qtbot, Qt.Key.Key_D)
    idle(desk, qtbot)
    assert texts(page, Field.JOB_TITLE, 4) == ["Head"] * 3 + [""]
    assert texts(page, Field.DEPARTMENT, 4) == ["Sales"] * 3 + [""]
    assert step(desk) == "Change 2 people"


def test_one_text_is_pasted_into_every_chosen_cell(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    lay(page, Field.JOB_TITLE, Field.DEPARTMENT)
    QGuiApplication.clipboard().setText("Sales\n")
    go_to(page, 1, Field.JOB_TITLE, down=1, right=1)
    press(page, qtbot, Qt.Key.Key_V)
    idle(desk, qtbot)
    for field in (Field.JOB_TITLE, Field.DEPARTMENT):
        assert texts(page, field, 4) == ["", "Sales", "Sales", ""]


def test_a_block_is_pasted_as_often_as_it_fits_into_the_chosen_cells(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    lay(page, Field.JOB_TITLE, Field.DEPARTMENT)
    QGuiApplication.clipboard().setText("Head\tSales\n")
    go_to(page, 0, Field.JOB_TITLE, down=2)
    press(page, qtbot, Qt.Key.Key_V)
    idle(desk, qtbot)
    assert texts(page, Field.JOB_TITLE, 4) == ["Head"] * 3 + [""]
    assert texts(page, Field.DEPARTMENT, 4) == ["Sales"] * 3 + [""]


def test_delete_clears_the_chosen_cells_as_one_step(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    lay(page, Field.EMAIL, Field.SME)
    before = texts(page, Field.EMAIL, 3)
    go_to(page, 0, Field.EMAIL, down=1, right=1)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    idle(desk, qtbot)
    assert texts(page, Field.EMAIL, 3) == ["", "", before[2]]
    assert step(desk) == "Change 2 people"
    desk.undo()
    idle(desk, qtbot)
    assert texts(page, Field.EMAIL, 3) == before


def test_delete_says_what_it_does_not_clear(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    before = step(desk)
    go_to(page, 0, Field.SME)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert QToolTip.text().startswith("This is worked out from other data.")
    page.table.choose_whole_rows()
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert QToolTip.text().startswith("Delete clears cells, not whole rows.")
    idle(desk, qtbot)
    assert step(desk) == before


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
