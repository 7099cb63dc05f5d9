from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.page import Page
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.page import PeoplePage
from gatewayapp.gui.people.rows import POSITIONS
from gatewayapp.gui.tables.refusals import RefusalSheet
from gatewayapp.gui.wording import say
from gatewayapp.services.events import find_event
from gatewayapp.services.participating import Part, list_parts
from tests.gui.people.desk import database, idle

KOBE, WODOR = 1, 2
HARUKA, ZOFIA, YUKO, LINNEA = 1, 2, 4, 5


@pytest.fixture
def page(opened: Callable[[type[Page]], Page]) -> PeoplePage:
    page = opened(PeoplePage)
    assert isinstance(page, PeoplePage)
    return page


def parts(desk: Desk) -> dict[int, Part]:
    db = database(desk)
    return list_parts(db, find_event(db).id)


def write(page: PeoplePage, registration: int, field: Field, text: str) -> None:
    index = page.table.people.index_for(registration, POSITIONS[field])
    page.table.people.setData(index, text)


def test_cells_store_how_an_organisation_takes_part(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    for field, text in (
        (Field.BOOTH, "2"),
        (Field.LEAST, "1"),
        (Field.MOST, "4"),
        (Field.TOGETHER, "All together"),
    ):
        write(page, HARUKA, field, text)
        idle(desk, qtbot)
    assert parts(desk) == {KOBE: Part(KOBE, together=True, min_meetings=1, max_meetings=4, booth=2)}
    assert desk.event is not None
    assert desk.event.tables[1].owner == KOBE
    colleague = page.table.people.index_for(YUKO, POSITIONS[Field.BOOTH])
    assert colleague.data() == "2"


@pytest.mark.parametrize(
    ("registration", "field", "text", "said"),
    [
        (HARUKA, Field.MOST, "many", '"many" is no number. Type digits such as 8, or leave it empty.'),
        (HARUKA, Field.BOOTH, "9", "There is no table 9 at this event. Its tables are 1 to 2."),
        (HARUKA, Field.TOGETHER, "maybe", '"maybe" is none of All together, Divided.'),
        (LINNEA, Field.MOST, "3", "Nobody is behind this person. Choose the organisation first."),
    ],
)
def test_what_does_not_belong_there_is_said(
    page: PeoplePage, desk: Desk, registration: int, field: Field, text: str, said: str
) -> None:
    with pytest.raises(Fault) as failed:
        write(page, registration, field, text)
    assert say(failed.value) == said
    assert parts(desk) == {}


def test_the_panel_shows_and_stores_it(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    page.table.choose(HARUKA)
    part = page.side.person.part
    assert part.heading.text() == "Kobe Thermal Eng. K.K. at this event"
    assert part.fields[Field.LEAST].placeholderText() == "1"
    assert part.together.currentText() == "Divided"
    part.together.setCurrentIndex(0)
    part.together.activated.emit(0)
    idle(desk, qtbot)
    field = part.fields[Field.MOST]
    qtbot.keyClicks(field, "3")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    idle(desk, qtbot)
    assert parts(desk) == {KOBE: Part(KOBE, together=True, max_meetings=3)}
    page.table.choose(LINNEA)
    assert part.isHidden()


def test_a_pasted_block_is_one_step_with_people_and_organisations(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    page.table.lay_fields([Field.NAME, Field.EMAIL, Field.MOST])
    page.table.sortByColumn(POSITIONS[Field.NUMBER], Qt.SortOrder.AscendingOrder)
    QGuiApplication.clipboard().setText("a@b.example\t5\nc@d.example\t6\n")
    index = page.table.people.index_for(HARUKA, POSITIONS[Field.EMAIL])
    page.table.setCurrentIndex(index)
    page.table.blocks.paste()
    idle(desk, qtbot)
    assert parts(desk) == {KOBE: Part(KOBE, max_meetings=5), WODOR: Part(WODOR, max_meetings=6)}
    desk.undo()
    idle(desk, qtbot)
    assert parts(desk) == {}


def test_several_organisations_change_at_once(page: PeoplePage, desk: Desk, qtbot: QtBot) -> None:
    flag = QItemSelectionModel.SelectionFlag
    for registration in (HARUKA, ZOFIA, YUKO):
        index = page.table.people.index_for(registration)
        page.table.selectionModel().select(index, flag.Select | flag.Rows)
    many = page.side.many
    many.counts.fields[Field.MOST].setText("4")
    many.counts.fields[Field.MOST].leave()
    idle(desk, qtbot)
    assert parts(desk) == {KOBE: Part(KOBE, max_meetings=4), WODOR: Part(WODOR, max_meetings=4)}
    assert many.counts.fields[Field.MOST].text() == "4"


def test_refused_cells_are_named_before_anything_changes(
    page: PeoplePage, desk: Desk, qtbot: QtBot
) -> None:
    page.table.lay_fields([Field.NAME, Field.MOST])
    QGuiApplication.clipboard().setText("5\nfive\n")
    page.table.sortByColumn(POSITIONS[Field.NUMBER], Qt.SortOrder.AscendingOrder)
    page.table.setCurrentIndex(page.table.people.index_for(HARUKA, POSITIONS[Field.MOST]))
    page.table.blocks.paste()
    qtbot.waitUntil(lambda: page.window().findChild(RefusalSheet) is not None)
    sheet = page.window().findChild(RefusalSheet)
    assert sheet is not None
    assert parts(desk) == {}
    sheet.change.click()
    idle(desk, qtbot)
    assert parts(desk) == {KOBE: Part(KOBE, max_meetings=5)}
