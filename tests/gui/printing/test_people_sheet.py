import pytest
from PySide6.QtCore import Qt

from gatewayapp.gui.printing.candidates import DRAFT, Wanted, candidates
from gatewayapp.gui.printing.page import PrintPage
from gatewayapp.gui.printing.papers import Paper
from gatewayapp.gui.printing.people_sheet import PeopleSheet
from tests.gui.printing.conftest import WAIT, choose, rest


def list_of(page: PrintPage, qtbot) -> PeopleSheet:
    """Ask for the list and wait until it is read."""
    qtbot.mouseClick(page.choices.whom.pick, Qt.MouseButton.LeftButton)
    sheet = page.window().findChild(PeopleSheet)
    qtbot.waitUntil(lambda: bool(sheet.table.rows.all_rows()), timeout=WAIT)
    return sheet


def test_reason_for_a_new_agenda_is_told(published_desk):
    database, event = published_desk.database, published_desk.event.id
    people = candidates(database, event, Wanted(Paper.AGENDAS, 2, 1))
    why = {person.name: str(person.why) for person in people if person.why}
    assert why == {"KOBAYASHI Haruka": "1 moved", "KOBYLIŃSKA Zofia": "1 moved"}


def test_reason_for_a_new_badge_is_told(published_desk):
    database, event = published_desk.database, published_desk.event.id
    people = candidates(database, event, Wanted(Paper.BADGES, 2, 1))
    why = {person.name: str(person.why) for person in people if person.why}
    assert why == {"JACOBSEN Søren": "other badge (name)"}


def test_draft_is_compared_as_it_stands(published_desk):
    database, event = published_desk.database, published_desk.event.id
    people = candidates(database, event, Wanted(Paper.AGENDAS, DRAFT, 2))
    assert len(people) == 4
    assert not any(person.why for person in people)


def test_some_people_are_chosen_by_keyboard(published: PrintPage, qtbot):
    sheet = list_of(published, qtbot)
    assert not sheet.these.isEnabled()
    qtbot.keyClicks(sheet.filter_edit, "kob")
    qtbot.keyClick(sheet.filter_edit, Qt.Key.Key_Return)
    assert [row.name for row in sheet.table.rows.shown_rows()] == [
        "KOBAYASHI Haruka",
        "KOBYLIŃSKA Zofia",
        "ŌKOBIRA Takumi",
    ]
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    qtbot.keyClick(sheet.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    rest(published, qtbot)
    assert published.summary.text() == "1 badge(s) on 1 sheet(s)"
    assert published.choices.whom.words.text() == "1 of 4 people"
    qtbot.mouseClick(published.choices.whom.everybody, Qt.MouseButton.LeftButton)
    rest(published, qtbot)
    assert published.options().only == ()


def test_everybody_with_new_paper_stays_the_choice(published: PrintPage, qtbot):
    choose(published, Paper.AGENDAS, qtbot)
    published.choices.whom.only_changed.click()
    sheet = list_of(published, qtbot)
    assert [row.name for row in sheet.table.rows.shown_rows()] == [
        "KOBAYASHI Haruka",
        "KOBYLIŃSKA Zofia",
    ]
    assert sheet.these.text() == "Choose these 2"
    qtbot.mouseClick(sheet.these, Qt.MouseButton.LeftButton)
    rest(published, qtbot)
    assert published.options().only == ("CHANGED",)


def test_some_of_those_with_new_paper_are_printed(published: PrintPage, qtbot):
    choose(published, Paper.AGENDAS, qtbot)
    published.choices.whom.only_changed.click()
    sheet = list_of(published, qtbot)
    sheet.table.enter()
    qtbot.keyClick(sheet.table, Qt.Key.Key_Space)
    qtbot.mouseClick(sheet.these, Qt.MouseButton.LeftButton)
    rest(published, qtbot)
    assert len(published.options().only) == 1
    assert published.summary.text() == "1 person(s)"
    assert sheet is not published.window().findChild(PeopleSheet)


def test_other_paper_is_for_everybody_again(published: PrintPage, qtbot):
    published.choices.take_people(("001",), changed=False)
    choose(published, Paper.AGENDAS, qtbot)
    assert published.options().only == ()


@pytest.mark.parametrize("keep", [True, False])
def test_list_is_left_without_a_choice(published: PrintPage, qtbot, keep):
    if keep:
        published.choices.take_people(("001",), changed=False)
    before = published.options().only
    sheet = list_of(published, qtbot)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert published.options().only == before
    rest(published, qtbot)


def test_list_that_is_left_before_it_is_read_is_forgotten(published: PrintPage, qtbot):
    qtbot.mouseClick(published.choices.whom.pick, Qt.MouseButton.LeftButton)
    published.window().findChild(PeopleSheet).close_sheet()
    rest(published, qtbot)
    assert published.options().only == ()


def test_words_that_match_nobody_are_told(published: PrintPage, qtbot):
    sheet = list_of(published, qtbot)
    qtbot.keyClicks(sheet.filter_edit, "kobx")
    assert sheet.words.text() == "Nobody matches “kobx”. Esc shows everybody."
    qtbot.keyClick(sheet.filter_edit, Qt.Key.Key_Escape)
    assert sheet.words.text().startswith("Space ticks")
    rest(published, qtbot)


def test_list_stays_inside_a_small_window(published: PrintPage, qtbot):
    sheet = list_of(published, qtbot)
    published.window().resize(700, 420)
    qtbot.waitUntil(lambda: sheet.table.height() < 300, timeout=WAIT)
    foot = sheet.these.mapTo(sheet, sheet.these.rect().bottomLeft()).y()
    assert sheet.table.mapTo(sheet, sheet.table.rect().bottomLeft()).y() < foot < sheet.height()
    rest(published, qtbot)


def test_reason_has_room_on_the_smallest_screen(published: PrintPage, qtbot):
    published.window().setMinimumSize(1, 1)
    published.window().resize(683, 384)
    sheet = list_of(published, qtbot)
    why = len(sheet.table.rows.columns) - 1
    qtbot.waitUntil(lambda: sheet.table.columnWidth(why) >= 150, timeout=WAIT)
    published.window().resize(1366, 768)
    name = sheet.table.rows.columns[1]
    qtbot.waitUntil(lambda: sheet.table.columnWidth(1) == name.width, timeout=WAIT)


def test_nobody_is_counted_before_a_choice(published: PrintPage, qtbot):
    sheet = list_of(published, qtbot)
    assert sheet.these.text() == "Choose these"
    qtbot.mouseClick(sheet.all, Qt.MouseButton.LeftButton)
    assert sheet.these.text() == "Choose these 4"
