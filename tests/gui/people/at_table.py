"""What a person at the People page sees and does."""

from PySide6.QtCore import QItemSelectionModel

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.services.people import PersonLine, list_people
from tests.gui.people.desk import database


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
