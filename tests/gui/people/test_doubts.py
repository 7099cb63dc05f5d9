"""Doubtful rows of spreadsheets are decided about beside the table."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.services.attention import list_attention
from tests.gui.people.at_table import choose, stored
from tests.gui.people.desk import database, idle
from tests.gui.people.sample import add_doubt

Opened = Callable[[type[Page]], Page]


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
